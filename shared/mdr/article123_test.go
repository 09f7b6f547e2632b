package mdr_test

import (
	"math/rand"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// registrations are trials of the day of registration in parts; r may be a changed rule.
func registrations(r *rule.Rule) (trials []ruletest.Trial) {
	for _, vary := range [][]*fact.Fact{
		{&product.Kind, &mdr.PackContents, &product.MedicalPurpose, &product.Supply, &product.InHouseMet, &product.Placed},
		{&product.Kind, &product.Supply, &product.Placed, &mdr.DrivenClass, &product.LegacyKind, &product.LegacyConditions, &product.SignificantChange},
		{&product.Supply, &product.Software, &mdr.DrivenClass, &mdr.Sterile, &mdr.Measuring, &mdr.ReusableInstrument, &product.LegacyKind},
		{&product.Supply, &mdr.DrivenClass, &mdr.Invasiveness, &mdr.WellEstablished, &product.LegacyKind},
	} {
		still := given{&product.LegacyConditions: fact.Yes}
		trials = append(trials, ruletest.Trial{
			Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{
				&mdr.QualificationSet, &governed, &classOf, &mdr.RouteSet,
				{Concludes: &product.RegisteredBy, Combine: rule.Strictest, Rules: []*rule.Rule{r}},
			}},
			Day: today, Fixed: append(append(fixed(vary, nil), supplied(vary, still)...), placed(vary)...),
			Second: func(get func(string) string) []string {
				qualified, governed, class := secondQualification(get), secondGoverned(get), secondClassOf(get)
				route, day := "", ""
				if governed == "mdr" {
					route, _ = secondRouteOf(get, qualified, class)
				}
				supply := get(product.Supply.ID)
				if governed == "mdr" && qualified != "procedure_pack" {
					switch supply {
					case product.Market, product.Defence:
						day = secondPlaced(get)
					case product.InHouse:
						if get(product.InHouseMet.ID) == fact.No {
							day = secondPlaced(get)
						}
					case product.Legacy: // point (e)(ii) is for what is placed on the market by Art. 120(3) to (3b)
						day = "2026-05-28"
						if len(secondTransitionOf(get, qualified, class, route)) == len(day) {
							day = "2026-11-27"
						}
					}
				}
				return []string{qualified, governed, class, route, day}
			},
		})
	}
	return trials
}

func secondPlaced(get func(string) string) string {
	if get(product.Placed.ID) == "before_2026-05-28" {
		return "2026-11-27"
	}
	return "2026-05-28"
}

// placed is the answer on the day of the first placing where it is not varied.
func placed(vary []*fact.Fact) fact.Answers {
	for _, f := range vary {
		if f == &product.Placed {
			return nil
		}
	}
	return fact.Answers{{Fact: &product.Placed, Index: product.Placed.Index("from_2028-08-02")}}
}

func TestRegistrationExhaustively(t *testing.T) {
	for i, trial := range registrations(&mdr.Registration) {
		tried, err := trial.Whole()
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d full answers", tried)
		if i == 3 {
			if tried, err = trial.Partial(); err != nil {
				t.Fatal(err)
			}
			t.Logf("%d partial answers", tried)
		} else if err := trial.Sample(rand.New(rand.NewSource(5)).Intn, 300); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRegistrationMutants(t *testing.T) {
	ruletest.Mutants(&mdr.Registration, &product.RegisteredBy, func(name string, m *rule.Rule) {
		found := false
		for _, trial := range registrations(m) {
			if found = atRandom(trial); found {
				break
			}
		}
		if !found && registrationEquivalent[name] == "" {
			t.Errorf("not caught: %q", name)
		}
	})
}

// atRandom reports whether random full answers show a difference: all of them would take minutes for every mutant.
func atRandom(trial ruletest.Trial) (differs bool) {
	defer func() {
		if recover() != nil {
			differs = true
		}
	}()
	_, err := trial.Random(rand.New(rand.NewSource(6)).Intn, 2500)
	return err != nil
}

// registrationEquivalent is the mutants that change nothing, and why.
var registrationEquivalent = map[string]string{}
