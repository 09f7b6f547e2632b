package mdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// transitions are trials of Art. 120 in parts; set may be a changed one.
func transitions(set *rule.Set) (trials []ruletest.Trial) {
	still := given{&product.Supply: product.Legacy, &product.LegacyConditions: fact.Yes}
	for _, vary := range [][]*fact.Fact{
		{&product.Software, &mdr.DrivenClass, &mdr.Invasiveness, &mdr.WellEstablished, &product.LegacyKind},
		{&mdr.DrivenClass, &product.LegacyKind, &product.LegacyConditions, &product.SignificantChange},
		{&product.Software, &mdr.DrivenClass, &mdr.Sterile, &mdr.Measuring, &mdr.ReusableInstrument, &product.LegacyKind},
		{&product.Supply, &product.InHouseMet, &mdr.DrivenClass, &product.LegacyKind},
		{&product.Kind, &mdr.PackContents, &product.LegacyKind, &product.LegacyConditions, &mdr.DrivenClass},
		{&product.Kind, &product.MedicalPurpose, &product.LegacyKind},
	} {
		trials = append(trials, ruletest.Trial{
			Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{&mdr.QualificationSet, &governed, &classOf, &mdr.RouteSet, set}},
			Day:  today, Fixed: append(fixed(vary, nil), supplied(vary, still)...),
			Second: func(get func(string) string) []string {
				qualified, governed, class := secondQualification(get), secondGoverned(get), secondClassOf(get)
				route, transition := "", ""
				if governed == "mdr" {
					route, _ = secondRouteOf(get, qualified, class)
					transition = secondTransitionOf(get, qualified, class, route)
				}
				return []string{qualified, governed, class, route, transition}
			},
		})
	}
	return trials
}

// secondTransitionOf leaves out packs, of which the second statement says that their time is over, and products of Annex XVI, which it does not
// set apart (READINGS.md, disagreements, Art. 120, and reading.mdr.120.annex16).
func secondTransitionOf(get func(string) string, qualified, class, route string) string {
	switch {
	case qualified == "procedure_pack":
		return ""
	case qualified == "annex_xvi" && get(product.Supply.ID) == product.Legacy:
		return "elsewhere"
	}
	return secondTransition(get, class, route)
}

func TestTransitionExhaustively(t *testing.T) {
	for _, trial := range transitions(&mdr.TransitionSet) {
		tried, err := trial.Partial()
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d partial answers", tried)
	}
}

func TestTransitionMutants(t *testing.T) {
	for i, r := range mdr.TransitionSet.Rules {
		ruletest.Mutants(r, &mdr.Transition, func(name string, m *rule.Rule) {
			s := ruletest.With(mdr.TransitionSet, i, m)
			if !caught(transitions(&s)...) && transitionEquivalent[name] == "" {
				t.Errorf("not caught: %q", name)
			}
		})
	}
}

// transitionEquivalent is the mutants that change nothing, and why.
var transitionEquivalent = map[string]string{
	"mdr.article120.3c: scope always":                                "where no notified body was or is needed there is no time in any case",
	"mdr.article120.3a: case art_120/3a/b: when.3.1 left out of all": "the other classes have their day already, and of two the earlier counts",
}
