package assess

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Clash is two answers that cannot both be right. The rules go by what is in their scope; that
// one of the two is left aside must not go unsaid.
type Clash struct{ A, B rule.Is }

var (
	isSoftware  = rule.Is{Fact: &product.Software, Option: fact.Yes}
	notActive   = rule.Is{Fact: &mdr.Active, Option: fact.No}
	noDeviceUse = rule.Is{Fact: &product.MedicalPurpose, Option: fact.No}
	storesOnly  = rule.Is{Fact: &product.Function, Option: "stores_or_transmits"}
	outsideBody = rule.Is{Fact: &mdr.Invasiveness, Option: "non_invasive"}
	noAI        = rule.Is{Fact: &aiact.Use, Option: "none"}
)

func yes(f *fact.Fact) rule.Is               { return rule.Is{Fact: f, Option: fact.Yes} }
func no(f *fact.Fact) rule.Is                { return rule.Is{Fact: f, Option: fact.No} }
func is(f *fact.Fact, option string) rule.Is { return rule.Is{Fact: f, Option: option} }
func every(a rule.Is, list ...rule.Is) (c []Clash) {
	for _, b := range list {
		c = append(c, Clash{a, b})
	}
	return c
}

// but is every option of a fact except the one given.
func but(f *fact.Fact, option string) (list []rule.Is) {
	for _, o := range f.Options {
		if o != option {
			list = append(list, is(f, o))
		}
	}
	return list
}

// clashes is every pair of answers that cannot both be right.
func clashes() (all []Clash) {
	add := func(c []Clash) { all = append(all, c...) }
	add(every(isSoftware, no(&mdr.Active), yes(&mdr.Sterile), yes(&ivdr.Sterile), yes(&mdr.ReusableInstrument), yes(&mdr.InTeeth),
		yes(&mdr.BiologicalEffect), yes(&mdr.ChemicalChange), yes(&mdr.MedicinalSubstance), yes(&mdr.SubstanceDevice), yes(&mdr.InVitroSubstance), yes(&mdr.RecordsXray)))
	for _, f := range [...]*fact.Fact{&mdr.Invasiveness, &mdr.Tissue, &mdr.Nano, &mdr.Inhalation, &mdr.Channels, &mdr.Modifies, &mdr.InjuredContact,
		&mdr.HeartOrNerves, &mdr.Implant, &mdr.Energy, &mdr.Disinfects} {
		add(every(isSoftware, but(f, f.Options[0])...))
	}
	add(every(notActive, yes(&mdr.ClosedLoop)))
	for _, f := range [...]*fact.Fact{&mdr.Energy, &mdr.Controls, &mdr.Substances, &mdr.Diagnoses, &mdr.Ionising} {
		add(every(notActive, but(f, f.Options[0])...))
	}
	add(every(outsideBody, yes(&mdr.InTeeth), yes(&mdr.BiologicalEffect)))
	add(every(outsideBody, but(&mdr.Implant, "other")...))
	add(every(outsideBody, but(&mdr.HeartOrNerves, fact.No)...))
	add(every(is(&mdr.Invasiveness, "implantable"), is(&mdr.Duration, "transient"), yes(&mdr.ReusableInstrument)))
	add(every(storesOnly, yes(&mdr.InformsDecisions), yes(&mdr.Monitors), yes(&mdr.ClosedLoop)))
	add(every(noDeviceUse, yes(&mdr.InformsDecisions), yes(&mdr.Contraception), yes(&mdr.EmergencyDiagnosis), yes(&mdr.ClosedLoop)))
	add(every(is(&product.Supply, product.CustomMade), is(&product.InVitro, "yes")))
	add(every(is(&ivdr.User, "laboratory"), yes(&ivdr.SelfTestListed)))
	add(every(noAI, but(&aiact.Practice, "none")...))
	add(every(noAI, but(&aiact.AnnexIII, "none")...))
	add(every(noAI, but(&aiact.Interacts, fact.No)...))
	add(every(noAI, but(&aiact.Generates, fact.No)...))
	add(every(noAI, but(&aiact.Model, "none")...))
	add(every(is(&aiact.Deployer, "public_authority"), no(&aiact.PublicAuthority)))
	add(every(yes(&aiact.OnlyConvenience), yes(&aiact.SafetyPurpose)))
	for _, g := range gates() {
		for _, f := range g.facts {
			add(every(no(g.gate), but(f, g.none(f))...))
		}
	}
	return all
}

// gate is a question that stands for several.
type gate struct {
	gate  *fact.Fact
	facts []*fact.Fact
}

// none is the option of a gated fact that says that it is not so.
func (gate) none(f *fact.Fact) string {
	if f.Index("none") > 0 {
		return "none"
	}
	return fact.No
}

func gates() []gate {
	return []gate{
		{&mdr.SpecialUse, []*fact.Fact{&mdr.Monitors, &mdr.EmergencyDiagnosis, &mdr.Contraception, &mdr.ClosedLoop}},
		{&mdr.SpecialMatter, []*fact.Fact{&mdr.InVitroSubstance, &mdr.MedicinalSubstance, &mdr.Disinfects, &mdr.RecordsXray, &mdr.Tissue, &mdr.Nano, &mdr.Inhalation, &mdr.SubstanceDevice}},
		{&ivdr.StrictUse, []*fact.Fact{&ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.Grouping}},
		{&ivdr.SpecificUse, []*fact.Fact{&ivdr.SexuallyTransmitted, &ivdr.AgentInBlood, &ivdr.AgentSevere, &ivdr.PrenatalImmune, &ivdr.InfectiveStatus, &ivdr.Companion,
			&ivdr.Staging, &ivdr.Cancer, &ivdr.Genetic, &ivdr.Levels, &ivdr.LifeThreatening, &ivdr.Congenital}},
		{&aiact.ListedUse, []*fact.Fact{&aiact.Practice, &aiact.AnnexIII}},
	}
}

// Clashes is the answers of a module that cannot both be right, in the order of the vocabulary.
func Clashes(answers fact.Answers) (list []Clash) {
	given := func(c rule.Is) bool {
		a, ok := answers.Get(c.Fact)
		return ok && a.Index == c.Fact.Index(c.Option)
	}
	for _, c := range clashes() {
		if given(c.A) && given(c.B) {
			list = append(list, c)
		}
	}
	for _, g := range gates() {
		if c, all := g.nothing(given); all {
			list = append(list, c)
		}
	}
	return list
}

// nothing reports whether the gate was answered yes and each of its facts no.
func (g gate) nothing(given func(rule.Is) bool) (c Clash, all bool) {
	if !given(yes(g.gate)) {
		return c, false
	}
	for _, f := range g.facts {
		if c = (Clash{yes(g.gate), is(f, g.none(f))}); !given(c.B) {
			return c, false
		}
	}
	return c, true
}
