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

// rule11Alone is a book with Rule 11 in it and nothing else.
func rule11Alone(r *rule.Rule) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: []*fact.Fact{&product.Software, &mdr.InformsDecisions, &mdr.WorstImpact, &mdr.Monitors, &mdr.MonitorsVital, &mdr.ImmediateDanger},
			Sets:       []*rule.Set{{Concludes: &mdr.Class, Rules: []*rule.Rule{r}}},
		},
		Day:    20261120,
		Second: func(get func(string) string) []string { return []string{secondRule11(get)} },
	}
}

func TestRule11Exhaustively(t *testing.T) {
	tried, err := rule11Alone(mdr.Rule11()).Partial()
	if err != nil {
		t.Fatal(err)
	}
	if tried != 972 {
		t.Fatalf("%d partial answers tried, want 972", tried)
	}
}

func TestRule11Mutants(t *testing.T) {
	tried := 0
	ruletest.Mutants(mdr.Rule11(), &mdr.Class, func(name string, m *rule.Rule) {
		tried++
		if _, err := rule11Alone(m).Whole(); err == nil {
			t.Errorf("not caught: %s", name)
		}
	})
	t.Logf("%d mutants", tried)
	if tried < 40 {
		t.Fatalf("only %d mutants", tried)
	}
}

// classified is a book that classifies software that is a device under the MDR.
func classified(c *rule.Set) ruletest.Trial {
	given := map[string]string{
		product.ActsOnData.ID: fact.Yes, product.Individual.ID: fact.Yes, product.MedicalPurpose.ID: fact.Yes,
	}
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: []*fact.Fact{
				&product.Software, &product.Relation, &mdr.DrivenClass, &mdr.ActiveImplantable, &mdr.InformsDecisions, &mdr.WorstImpact,
				&mdr.Monitors, &mdr.MonitorsVital, &mdr.ImmediateDanger, &mdr.EmergencyDiagnosis, &mdr.Contraception, &mdr.ClosedLoop,
			},
			Sets: []*rule.Set{&qualified, c},
		},
		Day: 20261120,
		Second: func(get func(string) string) []string {
			with := func(id string) string {
				if v, ok := given[id]; ok {
					return v
				}
				return get(id)
			}
			return []string{secondQualification(with), secondClassOf(with)}
		},
	}
}

// qualified takes the relation over as the qualification: the other steps are held to be met.
var qualified = rule.Set{
	Concludes: &mdr.Qualification, Combine: rule.Exclusive,
	Rules: []*rule.Rule{{
		ID:    "test.qualified",
		Scope: rule.Is{Fact: &product.Software, Option: fact.Yes},
		Cases: []rule.Case{
			{When: rule.Is{Fact: &product.Relation, Option: product.Accessory}, Then: rule.Then{Value: "accessory"}},
			{When: rule.Is{Fact: &product.Relation, Option: product.AnnexXVI}, Then: rule.Then{Value: "annex_xvi"}},
			{When: rule.Is{Fact: &product.Relation, Option: product.DrivesWithoutPurpose}, Then: rule.Then{Value: "part_of_device"}},
		},
		Else: &rule.Case{Then: rule.Then{Value: "mdsw"}},
	}},
}

func secondQualification(get func(string) string) string {
	if get(product.Software.ID) != fact.Yes {
		return ""
	}
	switch get(product.Relation.ID) {
	case product.Accessory:
		return "accessory"
	case product.AnnexXVI:
		return "annex_xvi"
	case product.DrivesWithoutPurpose:
		return "part_of_device"
	}
	return "mdsw"
}

// secondClassOf adds to the second statement what its author named as missing from the facts:
// accessories of active implantable devices (Rule 8, sixth indent).
func secondClassOf(get func(string) string) string {
	if get(product.Software.ID) == fact.Yes && get(product.Relation.ID) == product.Accessory && get(mdr.ActiveImplantable.ID) == fact.Yes {
		return "III"
	}
	return secondClass(get)
}

// classSet is the class set without its scope: the regulation is held to be the MDR.
func classSet() *rule.Set {
	c := mdr.ClassSet
	c.Scope = nil
	return &c
}

func TestClassOfSoftwareWhole(t *testing.T) {
	tried, err := classified(classSet()).Whole()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d full answers", tried)
}

// TestClassOfSoftwarePartial tries partial answers at random: all of them would be three million.
func TestClassOfSoftwarePartial(t *testing.T) {
	n := 1500
	if testing.Short() {
		n = 150
	}
	if err := classified(classSet()).Sample(rand.New(rand.NewSource(11)).Intn, n); err != nil {
		t.Fatal(err)
	}
}

// equivalent is the mutants that change nothing, and why.
var equivalent = map[string]string{
	"mdr.rule3.3: scope always":                 "only software is part of a device or belongs to an Annex XVI product",
	"mdr.rule3.3: does not displace mdr.rule13": "no class is below I",
	"mdr.rule3.3.floor: scope always":           "only software drives a device",
}

// TestClassMutants: every change of a rule that adds something to Rule 11 shows in the class of some software.
// Rule 13 is left out, because Rule 11 leaves it nothing, and what Rule 10 says of monitoring is what Rule 11 says.
func TestClassMutants(t *testing.T) {
	tried := 0
	for i, r := range mdr.ClassSet.Rules {
		switch r.ID {
		case "mdr.rule3.3", "mdr.rule3.3.floor", "mdr.rule8", "mdr.rule15", "mdr.rule22":
		default:
			continue
		}
		ruletest.Mutants(r, &mdr.Class, func(name string, m *rule.Rule) {
			tried++
			c := classSet()
			c.Rules = append([]*rule.Rule(nil), c.Rules...)
			c.Rules[i] = m
			if _, err := classified(c).Whole(); err == nil && equivalent[name] == "" {
				t.Errorf("not caught: %s", name)
			}
		})
	}
	t.Logf("%d mutants", tried)
}
