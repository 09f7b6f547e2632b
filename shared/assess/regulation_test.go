package assess

import (
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// secondRegulation says in plain Go which regulation governs what is supplied (MDR Art. 1, IVDR Art. 1 and 2). It
// takes what the product is, as Art. 2 sees it, from the rules, which have a second statement of their own.
func secondRegulation(get func(string) string) string {
	switch get(product.Supply.ID) {
	case product.Research, product.OutsideUnion:
		return "none"
	}
	ivd := func(yes bool) string {
		if yes {
			return "ivdr"
		}
		return "mdr"
	}
	medical := get(product.MedicalPurpose.ID) == fact.Yes
	if get(product.Software.ID) == fact.Yes {
		own := get(product.Function.ID) == "individual" && medical
		partner := get(product.Partner.ID) == "ivd"
		switch get(product.Relation.ID) {
		case product.AnnexXVI:
			return "mdr"
		case product.Accessory, product.DrivesWithoutPurpose:
			return ivd(partner)
		case product.DrivesWithPurpose:
			if !own || get(product.PrincipalPurpose.ID) == "driving" {
				return ivd(partner)
			}
		}
		if !own {
			return "none"
		}
		s := get(product.Specimen.ID)
		return ivd(s == "mainly" || s == "only")
	}
	switch get(product.Kind.ID) {
	case product.AnnexXVI, product.Pack:
		return "mdr"
	case product.Accessory:
		return ivd(get(product.Partner.ID) == "ivd")
	}
	if !medical || get(product.OtherLaw.ID) != "none" {
		return "none"
	}
	return ivd(get(product.InVitro.ID) == "yes")
}

func regulated(s *rule.Set, software string, vary ...*fact.Fact) ruletest.Trial {
	book := &rule.Book{Vocabulary: vary, Sets: []*rule.Set{&mdr.QualificationSet, s}}
	fixed := fact.Answers{{Fact: &product.Software, Index: product.Software.Index(software)}}
	// What decides between the acts for software that drives, apart from what makes a device of it.
	if len(vary) == 4 {
		fixed = append(fixed, fact.Answer{Fact: &product.Function, Index: product.Function.Index("individual")},
			fact.Answer{Fact: &product.MedicalPurpose, Index: product.MedicalPurpose.Index(fact.Yes)},
			fact.Answer{Fact: &product.Supply, Index: product.Supply.Index(product.Market)})
	}
	return ruletest.Trial{Book: book, Day: 20261120, Fixed: fixed, Second: func(get func(string) string) []string {
		as := append(fact.Answers(nil), fixed...)
		for _, f := range vary {
			as = append(as, fact.Answer{Fact: f, Index: f.Index(get(f.ID))})
		}
		r, err := (&rule.Book{Vocabulary: vary, Sets: book.Sets[:1]}).On(20261120).Reach(rule.NewEnv(as))
		if err != nil {
			panic(err)
		}
		return []string{mdr.Qualification.Option(r.Possible[0].Max()), secondRegulation(get)}
	}}
}

func regulationTrials(s *rule.Set) []ruletest.Trial {
	trials := []ruletest.Trial{
		regulated(s, fact.Yes, &product.Relation, &product.Function, &product.MedicalPurpose, &product.Specimen, &product.Partner, &product.PrincipalPurpose, &product.Supply),
		regulated(s, fact.No, &product.Kind, &product.MedicalPurpose, &product.OtherLaw, &product.InVitro, &product.Supply, &mdr.PackContents),
		regulated(s, fact.No, &product.Kind, &product.InVitro, &product.Partner, &product.Supply, &product.MedicalPurpose, &mdr.PackContents),
	}
	trials = append(trials, regulated(s, fact.Yes, &product.Relation, &product.Specimen, &product.Partner, &product.PrincipalPurpose))
	// What a trial does not vary is answered; a fact both varied and fixed would make every trial fail, and every mutant look caught.
	for i, f := range [...]*fact.Fact{&product.InVitro, &product.Partner, &product.OtherLaw, &product.InVitro} {
		trials[i].Fixed = append(trials[i].Fixed, fact.Answer{Fact: f, Index: 1})
	}
	return trials
}

// TestRegulation: every full set of answers, and partial ones at random.
func TestRegulation(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for _, trial := range regulationTrials(&regulationSet) {
		tried, err := trial.Whole()
		if err != nil {
			t.Fatal(err)
		}
		if err := trial.Sample(rnd.Intn, 500); err != nil {
			t.Fatal(err)
		}
		t.Logf("%d full sets of answers", tried)
	}
}

// TestRegulationMutants: every change of a rule shows.
func TestRegulationMutants(t *testing.T) {
	for i, trial := range regulationTrials(&regulationSet) {
		if caught(trial) {
			t.Fatalf("trial %d fails without a change", i)
		}
	}
	tried := 0
	for i, r := range regulationSet.Rules {
		ruletest.Mutants(r, &product.Regulation, func(name string, m *rule.Rule) {
			tried++
			s := ruletest.With(regulationSet, i, m)
			turned := ruletest.Turned(s)
			for _, trial := range append(regulationTrials(&s), regulationTrials(&turned)...) {
				if caught(trial) {
					return
				}
			}
			if equivalent[name] == "" && (!strings.Contains(name, citesAlone) || strings.Contains(name, ": gives ")) {
				t.Errorf("not caught: %q", name)
			}
		})
	}
	t.Logf("%d mutants", tried)
}

// citesAlone is an exception that gives what its case gives and only cites what is nearer.
const citesAlone = "case art_2/1 except art_1/3/a: "

// equivalent is mutants that change nothing, and why.
var equivalent = map[string]string{
	"product.regulation.none: scope always":                                         alsoNone,
	"product.regulation.none: scope all for any":                                    alsoNone,
	"product.regulation.none: scope.1 left out of any":                              alsoNone,
	"product.regulation.none: scope.1 product.supply is outside_union":              alsoNone,
	"product.regulation.none: scope.2 left out of any":                              alsoNone,
	"product.regulation.none: scope.2 product.supply is research":                   alsoNone,
	"product.regulation.none: case art_2/1: case art_2/1 except art_1/3/a left out": onlyCited,
}

const (
	alsoNone  = "what is not supplied is not governed either (product.regulation.not_supplied)"
	onlyCited = "the same outcome by another provision: TestResearchOnlyCites"
)

// TestResearchOnlyCites: the IVDR leaves out research products among those that examine specimens; of others Art. 2(1) of the MDR says it.
func TestResearchOnlyCites(t *testing.T) {
	for _, c := range []struct {
		answers []string
		want    string
	}{
		{[]string{"product.software=no", "product.kind=own_purpose", "product.in_vitro=yes"}, "MDR art_2/1 IVDR art_1/3/a"},
		{[]string{"product.software=no", "product.kind=own_purpose", "product.in_vitro=no"}, "MDR art_2/1"},
		{[]string{"product.software=yes", "product.relation=independent", "product.function=individual", "product.specimen=mainly"}, "MDR art_2/1 IVDR art_1/3/a"},
		{[]string{"product.software=yes", "product.relation=independent", "product.function=individual", "product.specimen=none"}, "MDR art_2/1"},
	} {
		env := rule.NewEnv(answersOf(t, append(c.answers, "product.medical_purpose=research_only", "product.supply=market")...))
		ed := Book.On(20261120)
		reached, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, tr := range ed.Trace(env, reached) {
			if tr.Rule.ID != noDevice.ID {
				continue
			}
			for _, x := range tr.Cases {
				if x.Status == rule.Met {
					got = cited(got, x)
				}
			}
		}
		if got != c.want {
			t.Errorf("%v: %q, want %q", c.answers, got, c.want)
		}
	}
}

func cited(got string, x rule.TracedCase) string {
	got = strings.TrimSpace(got + " " + map[bool]string{true: "IVDR", false: "MDR"}[x.Case.Ref.Act == law.IVDR] + " " + x.Case.Ref.Path)
	for _, e := range x.Except {
		if e.Status == rule.Met {
			got = cited(got, e)
		}
	}
	return got
}

// caught reports whether a trial of random full answers finds a difference. Two cases that hold at once where only one may are one.
func caught(trial ruletest.Trial) (found bool) {
	defer func() {
		if recover() != nil {
			found = true
		}
	}()
	_, err := trial.Random(rand.New(rand.NewSource(2)).Intn, 600)
	return err != nil
}

// TestPrincipalPurposeAsked: only where the own purpose and the driven device belong to different acts.
func TestPrincipalPurposeAsked(t *testing.T) {
	for _, c := range []struct {
		specimen, partner string
		asked             bool
	}{
		{"none", "medical_device", false}, {"minor", "medical_device", false}, {"mainly", "medical_device", true}, {"only", "medical_device", true},
		{"none", "ivd", true}, {"minor", "ivd", true}, {"mainly", "ivd", false}, {"only", "ivd", false},
	} {
		a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t,
			device("product.relation=drives_with_purpose", "product.specimen="+c.specimen, "product.partner="+c.partner)...)}}})
		if err != nil {
			t.Fatal(err)
		}
		asked := slices.ContainsFunc(a.Modules[0].Questions, func(q rule.Question) bool { return q.Fact == &product.PrincipalPurpose })
		if asked != c.asked {
			t.Errorf("%+v: asked %v", c, asked)
		}
	}
}
