package mdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// registered is a trial of the day of registration; r may be a changed rule.
func registered(r *rule.Rule) ruletest.Trial {
	vary := []*fact.Fact{&product.Kind, &mdr.PackContents, &product.MedicalPurpose, &product.Supply, &product.InHouseMet, &product.Placed}
	return ruletest.Trial{
		Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{
			&mdr.QualificationSet, &governed, {Concludes: &product.RegisteredBy, Combine: rule.Strictest, Rules: []*rule.Rule{r}},
		}},
		Day: today, Fixed: fixed(vary, nil),
		Second: func(get func(string) string) []string {
			qualified, day := secondQualification(get), ""
			supply := get(product.Supply.ID)
			if secondGoverned(get) == "mdr" && qualified != "procedure_pack" {
				switch supply {
				case product.Market, product.Legacy, product.Defence:
					day = "2026-05-28"
				case product.InHouse:
					if get(product.InHouseMet.ID) == fact.No {
						day = "2026-05-28"
					}
				}
				if day != "" && (supply == product.Legacy || get(product.Placed.ID) == "before_2026-05-28") {
					day = "2026-11-27"
				}
			}
			return []string{qualified, secondGoverned(get), day}
		},
	}
}

func TestRegistrationExhaustively(t *testing.T) {
	tried, err := registered(&mdr.Registration).Whole()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d full answers", tried)
	trial := registered(&mdr.Registration)
	trial.Book.Vocabulary = []*fact.Fact{&product.Kind, &mdr.PackContents, &product.Supply, &product.InHouseMet, &product.Placed}
	trial.Fixed = fixed(trial.Book.Vocabulary, nil)
	if tried, err = trial.Partial(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d partial answers", tried)
}

func TestRegistrationMutants(t *testing.T) {
	ruletest.Mutants(&mdr.Registration, &product.RegisteredBy, func(name string, m *rule.Rule) {
		if !caught(registered(m)) {
			t.Errorf("not caught: %q", name)
		}
	})
}
