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

// conflict is what an answer rules out: some other answers, and of some facts all but the mildest.
type conflict struct {
	a      rule.Is
	others []rule.Is
	denies []*fact.Fact
}

func yes(f *fact.Fact) rule.Is               { return is(f, fact.Yes) }
func no(f *fact.Fact) rule.Is                { return is(f, fact.No) }
func is(f *fact.Fact, option string) rule.Is { return rule.Is{Fact: f, Option: option} }

// mildest is the option of a fact that says that it is not so, or nothing special.
func mildest(f *fact.Fact) string {
	if f.Index(fact.No) > 0 {
		return fact.No
	}
	return f.Options[0]
}

var conflicts = []conflict{
	{a: yes(&product.Software), others: []rule.Is{no(&mdr.Active)}, denies: []*fact.Fact{&mdr.Sterile, &ivdr.Sterile, &mdr.ReusableInstrument, &mdr.InTeeth,
		&mdr.BiologicalEffect, &mdr.ChemicalChange, &mdr.MedicinalSubstance, &mdr.SubstanceDevice, &mdr.InVitroSubstance, &mdr.RecordsXray,
		&mdr.Invasiveness, &mdr.Tissue, &mdr.Nano, &mdr.Inhalation, &mdr.Channels, &mdr.Modifies, &mdr.InjuredContact,
		&mdr.HeartOrNerves, &mdr.Implant, &mdr.Energy, &mdr.Disinfects, &mdr.OwnProgram}},
	{a: no(&mdr.Active), denies: []*fact.Fact{&mdr.OwnProgram, &mdr.ClosedLoop, &mdr.Energy, &mdr.Controls, &mdr.Substances, &mdr.Diagnoses, &mdr.Ionising}},
	{a: is(&mdr.Invasiveness, "non_invasive"), denies: []*fact.Fact{&mdr.InTeeth, &mdr.BiologicalEffect, &mdr.Implant, &mdr.HeartOrNerves}},
	{a: is(&mdr.Invasiveness, "implantable"), others: []rule.Is{is(&mdr.Duration, "transient")}, denies: []*fact.Fact{&mdr.ReusableInstrument}},
	{a: is(&product.Function, "stores_or_transmits"), denies: []*fact.Fact{&mdr.InformsDecisions, &mdr.Monitors, &mdr.ClosedLoop}},
	{a: no(&product.MedicalPurpose), denies: []*fact.Fact{&mdr.InformsDecisions, &mdr.OwnProgram, &mdr.Contraception, &mdr.EmergencyDiagnosis, &mdr.ClosedLoop}},
	{a: is(&product.Supply, product.CustomMade), others: []rule.Is{yes(&product.InVitro)}},
	{a: is(&ivdr.User, "laboratory"), denies: []*fact.Fact{&ivdr.SelfTestListed}},
	{a: is(&aiact.Use, "none"), denies: []*fact.Fact{&aiact.Practice, &aiact.AnnexIII, &aiact.Interacts, &aiact.Generates, &aiact.Model}},
	{a: is(&aiact.Deployer, "public_authority"), others: []rule.Is{no(&aiact.PublicAuthority)}},
	{a: yes(&aiact.OnlyConvenience), denies: []*fact.Fact{&aiact.SafetyPurpose}},
}

// gate is a question that stands for several.
type gate struct {
	gate  *fact.Fact
	facts []*fact.Fact
}

var gates = []gate{
	{&mdr.SpecialUse, []*fact.Fact{&mdr.Monitors, &mdr.EmergencyDiagnosis, &mdr.Contraception, &mdr.ClosedLoop}},
	{&mdr.SpecialMatter, []*fact.Fact{&mdr.InVitroSubstance, &mdr.MedicinalSubstance, &mdr.Disinfects, &mdr.RecordsXray, &mdr.Tissue, &mdr.Nano, &mdr.Inhalation, &mdr.SubstanceDevice}},
	{&ivdr.StrictUse, []*fact.Fact{&ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.Grouping}},
	{&ivdr.SpecificUse, []*fact.Fact{&ivdr.SexuallyTransmitted, &ivdr.AgentInBlood, &ivdr.AgentSevere, &ivdr.PrenatalImmune, &ivdr.InfectiveStatus, &ivdr.Companion,
		&ivdr.Staging, &ivdr.Cancer, &ivdr.Genetic, &ivdr.Levels, &ivdr.LifeThreatening, &ivdr.Congenital}},
	{&aiact.ListedUse, []*fact.Fact{&aiact.Practice, &aiact.AnnexIII}},
}

// Clashes is the answers of a module that cannot both be right, in the order of the conflicts and then of the gates.
func Clashes(answers fact.Answers) (list []Clash) {
	for i := range conflicts {
		list = conflicts[i].clashes(answers, list)
	}
	for _, g := range gates {
		shut := conflict{a: no(g.gate), denies: g.facts}
		list = shut.clashes(answers, list)
	}
	return list
}

// clashes adds what is answered otherwise than the conflict allows.
func (c *conflict) clashes(answers fact.Answers, list []Clash) []Clash {
	if !given(answers, c.a) {
		return list
	}
	for _, b := range c.others {
		if given(answers, b) {
			list = append(list, Clash{c.a, b})
		}
	}
	for _, f := range c.denies {
		if a, ok := answers.Get(f); ok && a.Index > 0 && f.Option(a.Index) != mildest(f) {
			list = append(list, Clash{c.a, is(f, f.Option(a.Index))})
		}
	}
	return list
}

func given(answers fact.Answers, c rule.Is) bool {
	a, ok := answers.Get(c.Fact)
	return ok && a.Index == c.Fact.Index(c.Option)
}
