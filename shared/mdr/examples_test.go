package mdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// examples are hardware examples of MDCG guidance and of Annex VIII itself for which the class is stated (the numbers are those of the
// collection of official examples), with the answers that their few words support. Rule is the rule that the source names.
var examples = []struct {
	id, what, class, rule string
	set                   given
}{
	{"WE-115", "electrocardiograph", "IIa", "mdr.rule10", given{&mdr.Active: "yes", &mdr.Diagnoses: "direct_or_vital"}},
	{"WE-116", "intensive-care monitor with alarms", "IIb", "mdr.rule10",
		given{&mdr.Active: "yes", &mdr.Diagnoses: "direct_or_vital", &mdr.MonitorsVital: "yes", &mdr.ImmediateDanger: "yes"}},
	{"WE-117", "apnoea monitor", "IIb", "mdr.rule10",
		given{&mdr.Active: "yes", &mdr.Diagnoses: "direct_or_vital", &mdr.MonitorsVital: "yes", &mdr.ImmediateDanger: "yes"}},
	{"WE-118", "magnetic resonance, ultrasound", "IIa", "mdr.rule10", given{&mdr.Active: "yes", &mdr.Diagnoses: "energy_absorbed"}},
	{"WE-119", "computed tomography", "IIb", "mdr.rule10", given{&mdr.Active: "yes", &mdr.Diagnoses: "energy_absorbed", &mdr.Ionising: "emits"}},
	{"WE-120", "gamma camera", "IIa", "mdr.rule10", given{&mdr.Active: "yes", &mdr.Diagnoses: "tracer_image"}},
	{"WE-121", "dermatoscope with light", "I", "mdr.rule10", given{&mdr.Active: "yes", &mdr.Diagnoses: "visible_light"}},
	{"WE-014", "skin scanner with near-infrared light whose program diagnoses melanoma, as a machine", "III", "mdr.rule11",
		given{&mdr.Active: "yes", &mdr.Diagnoses: "direct_or_vital", &mdr.OwnProgram: "yes", &mdr.WorstImpact: "death_or_irreversible"}},
	{"WE-122", "external defibrillator", "III", "mdr.rule22", given{&mdr.Active: "yes", &mdr.Energy: "hazardous", &mdr.SpecialUse: "yes", &mdr.ClosedLoop: "yes"}},
	{"WE-123", "closed-loop insulin delivery", "III", "mdr.rule22",
		given{&mdr.Active: "yes", &mdr.Medicines: "hazardous", &mdr.SpecialUse: "yes", &mdr.ClosedLoop: "yes"}},
	{"WE-124", "brain-computer interface", "III", "mdr.rule22", given{&mdr.Active: "yes", &mdr.SpecialUse: "yes", &mdr.ClosedLoop: "yes"}},
	{"WE-125", "closed-loop deep brain stimulation", "III", "mdr.rule22",
		given{&mdr.Active: "yes", &mdr.Invasiveness: "implantable", &mdr.HeartOrNerves: "contact", &mdr.Energy: "hazardous", &mdr.SpecialUse: "yes", &mdr.ClosedLoop: "yes"}},
	{"WE-126", "target-controlled anaesthesia", "III", "mdr.rule22",
		given{&mdr.Active: "yes", &mdr.Medicines: "hazardous", &mdr.SpecialUse: "yes", &mdr.ClosedLoop: "yes"}},
	{"WE-127", "infusion pump that adapts the therapy", "III", "mdr.rule22",
		given{&mdr.Active: "yes", &mdr.Medicines: "hazardous", &mdr.SpecialUse: "yes", &mdr.ClosedLoop: "yes"}},
	{"WE-128", "programmer of a pacemaker", "III", "mdr.rule9", given{&mdr.Active: "yes", &mdr.Controls: "active_implantable"}},
	{"WE-129", "linear accelerator", "IIb", "mdr.rule9", given{&mdr.Active: "yes", &mdr.Energy: "hazardous", &mdr.Ionising: "emits"}},
	{"WE-130", "infusion pump, ventilator", "IIb", "mdr.rule12", given{&mdr.Active: "yes", &mdr.Medicines: "hazardous"}},
	{"WE-131", "suction or feeding pump", "IIa", "mdr.rule12", given{&mdr.Active: "yes", &mdr.Substances: "ordinary"}},
	{"WE-132", "muscle stimulator, hearing aid", "IIa", "mdr.rule9", given{&mdr.Active: "yes", &mdr.Energy: "ordinary"}},
	{"WE-133", "surgical laser", "IIb", "mdr.rule9", given{&mdr.Active: "yes", &mdr.Energy: "hazardous"}},
	{"WE-134", "electric wheelchair", "I", "mdr.rule13", given{&mdr.Active: "yes"}},
	{"WE-135", "fertility monitor used for contraception", "IIb", "mdr.rule15",
		given{&mdr.Active: "yes", &mdr.Diagnoses: "other", &mdr.SpecialUse: "yes", &mdr.Contraception: "yes"}},

	// Words of the rules themselves.
	{"4.2", "blood bag", "IIb", "mdr.rule2", given{&mdr.Channels: "blood_bag"}},
	{"4.2", "infusion line for an infusion pump", "IIa", "mdr.rule2", given{&mdr.Channels: "other", &mdr.Connected: "class_iia_or_more"}},
	{"4.4", "dressing that absorbs exudate", "I", "mdr.rule4", given{&mdr.InjuredContact: "skin", &mdr.WoundPurpose: "barrier"}},
	{"5.1", "contact lens for a month and more", "IIb", "mdr.rule5",
		given{&mdr.Invasiveness: "body_orifice", &mdr.Duration: "long_term", &mdr.OrificeSite: "other"}},
	{"5.2", "reusable scalpel", "I", "mdr.rule6", given{&mdr.Invasiveness: "surgically_invasive", &mdr.ReusableInstrument: "yes"}},
	{"5.4", "dental filling", "IIa", "mdr.rule8", given{&mdr.Invasiveness: "implantable", &mdr.InTeeth: "yes", &mdr.ChemicalChange: "yes"}},
	{"5.4", "bone screw", "IIb", "mdr.rule8", given{&mdr.Invasiveness: "implantable", &mdr.Implant: "joint_or_spine_component"}},
	{"5.4", "hip", "III", "mdr.rule8", given{&mdr.Invasiveness: "implantable", &mdr.Implant: "joint_replacement"}},
	{"5.4", "charger of an implanted stimulator", "III", "mdr.rule8", given{&product.Kind: product.Accessory, &mdr.ActiveImplantable: "yes"}},
	{"7.1", "stent that releases a medicine", "III", "mdr.rule14",
		given{&mdr.Invasiveness: "implantable", &mdr.HeartOrNerves: "contact", &mdr.SpecialMatter: "yes", &mdr.MedicinalSubstance: "yes"}},
	{"7.2", "condom", "IIb", "mdr.rule15",
		given{&mdr.Invasiveness: "body_orifice", &mdr.OrificeSite: "other", &mdr.SpecialUse: "yes", &mdr.Contraception: "yes"}},
	{"7.3", "washer-disinfector for endoscopes", "IIb", "mdr.rule16", given{&mdr.Active: "yes", &mdr.SpecialMatter: "yes", &mdr.Disinfects: "invasive_end_point"}},
	{"7.7", "inhaler", "IIa", "mdr.rule20",
		given{&mdr.Invasiveness: "body_orifice", &mdr.SpecialMatter: "yes", &mdr.Inhalation: "ordinary"}},
	{"XVI.5", "laser for hair removal", "IIa", "mdr.annex16", given{&product.Kind: product.AnnexXVI, &mdr.Active: "yes", &mdr.AnnexXVIGroup: "hair_removal"}},
}

// TestExamples: each example comes to its class, by the rule that its source names, and that rule gives it.
func TestExamples(t *testing.T) {
	ed := (&rule.Book{Vocabulary: asked, Sets: []*rule.Set{&mdr.QualificationSet, &governed, &mdr.ClassSet}}).On(today)
	for _, e := range examples {
		known := rule.NewEnv(fixed(nil, e.set))
		reached, err := ed.Reach(known)
		if err != nil {
			t.Fatal(err)
		}
		want := fact.Single(mdr.Class.Index(e.class))
		if got := reached.Possible[2]; got != want {
			t.Errorf("%s %s: class %s, want %s", e.id, e.what, mdr.Class.Option(got.Max()), e.class)
		}
		named := false
		for _, tr := range ed.Trace(known, reached) {
			named = named || tr.Rule.ID == e.rule && tr.Status == rule.Met && tr.Gives == want
		}
		if !named {
			t.Errorf("%s %s: %s does not give class %s", e.id, e.what, e.rule, e.class)
		}
	}
}

// TestUnanswered: from nothing answered the walk stays within its bounds, and every class is possible.
func TestUnanswered(t *testing.T) {
	ed := (&rule.Book{Vocabulary: asked, Sets: []*rule.Set{&mdr.QualificationSet, &governed, &mdr.ClassSet}}).On(today)
	reached, err := ed.Reach(rule.NewEnv(nil))
	if err != nil {
		t.Fatal(err)
	}
	if want := mdr.Class.All() | fact.None; reached.Possible[2] != want || !reached.Exact {
		t.Errorf("class %b, want %b; exact %v", reached.Possible[2], want, reached.Exact)
	}
	// A thing that is invasive by a body orifice, with nothing else said.
	for _, form := range mdr.Invasiveness.Options {
		known := rule.NewEnv(fact.Answers{
			{Fact: &product.Software, Index: product.Software.Index(fact.No)}, {Fact: &product.Kind, Index: 1},
			{Fact: &product.MedicalPurpose, Index: 1}, {Fact: &product.OtherLaw, Index: 1},
			{Fact: &mdr.Invasiveness, Index: mdr.Invasiveness.Index(form)},
		})
		if reached, err = ed.Reach(known); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: class %b, exact %v, %d questions", form, reached.Possible[2], reached.Exact, len(ed.Questions(known, reached)))
	}
}
