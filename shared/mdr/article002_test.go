package mdr_test

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// qualifications are trials of the qualification alone, of what things are asked and of what software is asked; set may be a changed one.
func qualifications(set *rule.Set) (trials []ruletest.Trial) {
	for _, vary := range [][]*fact.Fact{
		{&product.Software, &product.Kind, &product.MedicalPurpose, &product.OtherLaw, &mdr.PackContents},
		{&product.Software, &product.Kind, &product.Relation, &product.Function, &product.MedicalPurpose},
	} {
		trials = append(trials, ruletest.Trial{
			Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{set}},
			Day:  today, Fixed: fixed(vary, nil),
			Second: func(get func(string) string) []string { return []string{secondQualification(get)} },
		})
	}
	return trials
}

func TestQualificationExhaustively(t *testing.T) {
	for _, trial := range qualifications(&mdr.QualificationSet) {
		tried, err := trial.Partial()
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d partial answers", tried)
		if err := overlap(trial); err != nil {
			t.Error(err)
		}
	}
}

// overlap tells of two rules, or two cases of a rule, of a set in no order that hold together, on some random devices.
func overlap(trial ruletest.Trial) error {
	ed := trial.Book.On(trial.Day)
	random := rand.New(rand.NewSource(2))
	for i := 0; i < 1500; i++ {
		as := append(fact.Answers(nil), trial.Fixed...)
		for _, f := range trial.Book.Vocabulary {
			as = append(as, fact.Answer{Fact: f, Index: 1 + random.Intn(len(f.Options))})
		}
		env := rule.NewEnv(as)
		reached, err := ed.Reach(env)
		if err != nil {
			return err
		}
		met := map[*rule.Set]string{}
		for _, tr := range ed.Trace(env, reached) {
			if tr.Status != rule.Met || tr.Set.Combine != rule.Exclusive {
				continue
			}
			if !tr.Gives.Settled() {
				return fmt.Errorf("%s gives two options at once", tr.Rule.ID)
			}
			if other := met[tr.Set]; other != "" {
				return fmt.Errorf("%s and %s hold together", other, tr.Rule.ID)
			}
			met[tr.Set] = tr.Rule.ID
		}
	}
	return nil
}

func TestQualificationMutants(t *testing.T) {
	tried := 0
	for i, r := range mdr.QualificationSet.Rules {
		ruletest.Mutants(r, &mdr.Qualification, func(name string, m *rule.Rule) {
			tried++
			q := ruletest.With(mdr.QualificationSet, i, m)
			if !caught(qualifications(&q)...) && qualificationEquivalent[name] == "" {
				t.Errorf("not caught: %q", name)
			}
		})
	}
	t.Logf("%d mutants", tried)
}

// caught reports whether the rules of a trial differ from the second statement, or hold together where they must not. A mutant that gives two
// options of a set in no order at once is no rule that the engine could read; that it stops there counts too.
func caught(trials ...ruletest.Trial) (differs bool) {
	defer func() {
		if recover() != nil {
			differs = true
		}
	}()
	for _, trial := range trials {
		if _, err := trial.Whole(); err != nil {
			return true
		}
	}
	for _, trial := range trials {
		if overlap(trial) != nil {
			return true
		}
	}
	return false
}

// qualificationEquivalent is the mutants that change nothing, and why.
var qualificationEquivalent = map[string]string{}
