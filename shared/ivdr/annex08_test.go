package ivdr_test

import (
	"math/rand"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// ruleOf is a rule of the class set.
func ruleOf(t *testing.T, id string) *rule.Rule {
	for _, r := range ivdr.ClassSet.Rules {
		if r.ID == id {
			return r
		}
	}
	t.Fatalf("no rule %s", id)
	return nil
}

// given makes answers of facts and options.
func given(options map[*fact.Fact]string) (as fact.Answers) {
	for f, o := range options {
		as = append(as, fact.Answer{Fact: f, Index: f.Index(o)})
	}
	return as
}

var (
	byIVDR = map[*fact.Fact]string{&product.Regulation: "ivdr"}
	aTest  = map[*fact.Fact]string{&product.Regulation: "ivdr", &product.Software: fact.No, &ivdr.Kind: "test"}
)

// noneOf is answers that say no to each of these facts, added to others.
func noneOf(with map[*fact.Fact]string, facts ...*fact.Fact) map[*fact.Fact]string {
	all := map[*fact.Fact]string{}
	for f, o := range with {
		all[f] = o
	}
	for _, f := range facts {
		all[f] = fact.No
	}
	return all
}

// alone is a book with one rule in it, tried over some facts while others are fixed.
type alone struct {
	rule   string
	name   string
	vary   []*fact.Fact
	fixed  map[*fact.Fact]string
	second func(get func(string) string) string
	tried  int // partial answers
}

func (a alone) trial(r *rule.Rule) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: a.vary,
			Sets:       []*rule.Set{{Concludes: &ivdr.Class, Rules: []*rule.Rule{r}}},
		},
		Day:    20261120,
		Fixed:  given(a.fixed),
		Second: func(get func(string) string) []string { return []string{a.second(get)} },
	}
}

var rule3Facts = []*fact.Fact{
	&ivdr.SexuallyTransmitted, &ivdr.AgentInBlood, &ivdr.AgentSevere, &ivdr.PrenatalImmune, &ivdr.InfectiveStatus, &ivdr.Companion,
	&ivdr.Staging, &ivdr.Cancer, &ivdr.Genetic, &ivdr.Levels, &ivdr.LifeThreatening, &ivdr.Congenital, &ivdr.ErrorLifeThreatening,
}

// rule3Part varies the gate and some points of Rule 3, while the others are answered no: the cases are independent of each other, and
// all of them at once are tried whole and in [TestClassRandom].
func rule3Part(name string, tried int, vary ...*fact.Fact) alone {
	var others []*fact.Fact
	for _, f := range rule3Facts {
		varied := false
		for _, v := range vary {
			varied = varied || v == f
		}
		if !varied {
			others = append(others, f)
		}
	}
	return alone{"ivdr.rule3", name, append([]*fact.Fact{&ivdr.SpecificUse}, vary...), noneOf(aTest, others...), secondRule3, tried}
}

var booksAlone = []alone{
	{"ivdr.rule1", "", []*fact.Fact{&ivdr.StrictUse, &ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad}, aTest, secondRule1, 81},
	{"ivdr.rule2", "", []*fact.Fact{&ivdr.StrictUse, &ivdr.Grouping}, aTest, secondRule2, 12},
	rule3Part("a to d", 243, &ivdr.SexuallyTransmitted, &ivdr.AgentInBlood, &ivdr.AgentSevere, &ivdr.PrenatalImmune),
	rule3Part("e, g, j", 243, &ivdr.InfectiveStatus, &ivdr.Staging, &ivdr.Levels, &ivdr.ErrorLifeThreatening),
	rule3Part("f, h, i, k", 243, &ivdr.Companion, &ivdr.Cancer, &ivdr.Genetic, &ivdr.LifeThreatening),
	rule3Part("l, m", 15, &ivdr.Congenital),
	{"ivdr.rule4", "", []*fact.Fact{&ivdr.User, &ivdr.SelfTestListed}, aTest, secondRule4, 12},
	{"ivdr.rule5", "hardware", []*fact.Fact{&ivdr.Kind}, map[*fact.Fact]string{&product.Regulation: "ivdr", &product.Software: fact.No}, secondRule5, 8},
	{"ivdr.rule7", "", []*fact.Fact{&ivdr.Kind}, map[*fact.Fact]string{&product.Regulation: "ivdr", &product.Software: fact.No}, secondRule7, 8},
}

func TestRulesAlone(t *testing.T) {
	for _, a := range booksAlone {
		tried, err := a.trial(ruleOf(t, a.rule)).Partial()
		if err != nil {
			t.Errorf("%s %s: %v", a.rule, a.name, err)
		} else if tried != a.tried {
			t.Errorf("%s %s: %d partial answers tried, want %d", a.rule, a.name, tried, a.tried)
		}
	}
}

var vocabulary = append([]*fact.Fact{
	&product.Software, &product.Relation, &product.Function, &product.MedicalPurpose, &ivdr.Kind, &ivdr.CriticalAccessory, &ivdr.PartnerClass,
	&ivdr.StrictUse, &ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.Grouping,
	&ivdr.SpecificUse, &ivdr.User, &ivdr.SelfTestListed,
}, rule3Facts...)

// TestClassRandom holds the whole class set to the second statement.
func TestClassRandom(t *testing.T) {
	n := 200000
	if testing.Short() {
		n = 20000
	}
	tried, err := ruletest.Trial{
		Book: &rule.Book{Vocabulary: vocabulary, Sets: []*rule.Set{&ivdr.ClassSet}},
		Day:  20261120, Fixed: given(byIVDR),
		Second: func(get func(string) string) []string { return []string{secondClass(get)} },
	}.Random(rand.New(rand.NewSource(8)).Intn, n)
	if err != nil {
		t.Fatalf("after %d: %v", tried, err)
	}
}
