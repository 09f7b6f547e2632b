package assess

import (
	"math/rand"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
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
	return ruletest.Trial{Book: book, Day: 20261120, Fixed: fixed, Second: func(get func(string) string) []string {
		var as fact.Answers
		for _, f := range append(vary, &product.Software) {
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
	return []ruletest.Trial{
		regulated(s, fact.Yes, &product.Relation, &product.Function, &product.MedicalPurpose, &product.Specimen, &product.Partner, &product.PrincipalPurpose, &product.Supply),
		regulated(s, fact.No, &product.Kind, &product.MedicalPurpose, &product.OtherLaw, &product.InVitro, &product.Supply, &mdr.PackContents),
		regulated(s, fact.No, &product.Kind, &product.InVitro, &product.Partner, &product.Supply, &product.MedicalPurpose, &mdr.PackContents),
	}
}

// TestRegulation: every full set of answers, and partial ones at random.
func TestRegulation(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for i, trial := range regulationTrials(&regulationSet) {
		trial.Fixed = append(trial.Fixed, [...]fact.Answer{{Fact: &product.InVitro, Index: 1}, {Fact: &product.Partner, Index: 1}, {Fact: &product.OtherLaw, Index: 1}}[i])
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
	tried := 0
	for i, r := range regulationSet.Rules {
		ruletest.Mutants(r, &product.Regulation, func(name string, m *rule.Rule) {
			tried++
			s := regulationSet
			s.Rules = append([]*rule.Rule(nil), s.Rules...)
			s.Rules[i] = m
			for _, trial := range regulationTrials(&s) {
				trial.Fixed = append(trial.Fixed, fact.Answer{Fact: &product.OtherLaw, Index: 1})
				if caught(trial) {
					return
				}
			}
			if !equivalent[name] {
				t.Errorf("not caught: %q", name)
			}
		})
	}
	t.Logf("%d mutants", tried)
}

// equivalent is mutants that change nothing: rules that are more particular than they need be.
var equivalent = map[string]bool{}

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
