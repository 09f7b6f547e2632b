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

// regulated leaves to the IVDR what the earlier conclusions leave to it: software that is neither a device by its own purpose
// nor drives or serves one never comes to Annex VIII.
var regulated = rule.Set{
	Concludes: &product.Regulation, Combine: rule.Exclusive, Otherwise: "ivdr",
	Rules: []*rule.Rule{{
		ID: "test.regulated",
		Cases: []rule.Case{{
			When: rule.All{
				rule.Is{Fact: &product.Software, Option: fact.Yes},
				rule.Any{
					rule.Is{Fact: &product.Relation, Option: product.AnnexXVI},
					rule.All{
						rule.Is{Fact: &product.Relation, Option: product.Independent},
						rule.Not{Cond: rule.All{
							rule.Is{Fact: &product.Function, Option: "individual"},
							rule.Is{Fact: &product.MedicalPurpose, Option: fact.Yes},
						}},
					},
				},
			},
			Then: rule.Then{Value: "none"},
		}},
	}},
}

// classified is a book that classifies what the IVDR governs.
func classified(c *rule.Set, fixed map[*fact.Fact]string, vary ...*fact.Fact) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{&regulated, c}},
		Day:  20261120, Fixed: given(fixed),
		Second: func(get func(string) string) []string {
			if secondLooks(get) == secondNoDevice {
				return []string{"none", ""}
			}
			return []string{"ivdr", secondClassOf(get)}
		},
	}
}

// secondClassOf adds to the second statement what its author names as missing from the facts: whether software that is an
// accessory lacks critical characteristics (Rule 5(a)). Then Rule 5 and, for lay persons, Rule 4 are left.
func secondClassOf(get func(string) string) string {
	if get(product.Software.ID) == fact.Yes && get(product.Relation.ID) == product.Accessory && get(ivdr.CriticalAccessory.ID) == fact.No {
		return max("A", secondRule4(get))
	}
	return secondClass(get)
}

var everyFact = append([]*fact.Fact{
	&product.Software, &product.Relation, &product.Function, &product.MedicalPurpose, &product.Partner, &ivdr.Kind, &ivdr.CriticalAccessory, &ivdr.PartnerClass,
	&ivdr.StrictUse, &ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.Grouping,
	&ivdr.SpecificUse, &ivdr.User, &ivdr.SelfTestListed,
}, rule3Facts...)

// TestClassRandom holds the whole class set to the second statement.
func TestClassRandom(t *testing.T) {
	n := 100000
	if testing.Short() {
		n = 10000
	}
	tried, err := classified(&ivdr.ClassSet, nil, everyFact...).Random(rand.New(rand.NewSource(8)).Intn, n)
	if err != nil {
		t.Fatalf("after %d: %v", tried, err)
	}
	t.Logf("%d full answers", tried)
}

// The whole set over the facts that make its rules meet: one fact of each of Rules 1 and 3, and all of the others.
var (
	onePurpose = map[*fact.Fact]string{&ivdr.StrictUse: fact.Yes, &ivdr.SpecificUse: fact.Yes}
	meeting    = []*fact.Fact{&ivdr.PartnerClass, &ivdr.TransfusionSafety, &ivdr.Cancer, &ivdr.User, &ivdr.SelfTestListed}

	noOther = noneOf(onePurpose, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.SexuallyTransmitted, &ivdr.AgentInBlood, &ivdr.AgentSevere,
		&ivdr.PrenatalImmune, &ivdr.InfectiveStatus, &ivdr.Companion, &ivdr.Staging, &ivdr.Genetic, &ivdr.Levels, &ivdr.LifeThreatening,
		&ivdr.ErrorLifeThreatening, &ivdr.Congenital)
)

func with(fixed map[*fact.Fact]string, f *fact.Fact, option string) map[*fact.Fact]string {
	all := noneOf(fixed)
	all[f] = option
	return all
}

func hardware(c *rule.Set) ruletest.Trial {
	return classified(c, with(with(noOther, &ivdr.Grouping, "no"), &product.Software, fact.No), append([]*fact.Fact{&ivdr.Kind}, meeting...)...)
}

// grouped tries Rule 2 in the place of Rules 1 and 3.
func grouped(c *rule.Set) ruletest.Trial {
	return classified(c, with(noneOf(noOther, &product.Software, &ivdr.TransfusionSafety, &ivdr.Cancer), &ivdr.User, "laboratory"),
		&ivdr.Kind, &ivdr.PartnerClass, &ivdr.Grouping)
}

func software(c *rule.Set) ruletest.Trial {
	return classified(c, with(with(noOther, &ivdr.Grouping, "no"), &product.Software, fact.Yes),
		append([]*fact.Fact{&product.Relation, &product.Function, &product.MedicalPurpose, &product.Partner, &ivdr.CriticalAccessory}, meeting...)...)
}

// groupedSoftware is [grouped] for software.
func groupedSoftware(c *rule.Set) ruletest.Trial {
	return classified(c, with(with(noneOf(noOther, &ivdr.TransfusionSafety, &ivdr.Cancer), &ivdr.User, "laboratory"), &product.Software, fact.Yes),
		&product.Relation, &product.Function, &product.MedicalPurpose, &product.Partner, &ivdr.CriticalAccessory, &ivdr.PartnerClass, &ivdr.Grouping)
}

func TestClassOfHardware(t *testing.T) {
	for _, trial := range []ruletest.Trial{hardware(&ivdr.ClassSet), grouped(&ivdr.ClassSet)} {
		tried, err := trial.Partial()
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d partial answers", tried)
	}
}

// TestClassOfSoftware tries every full answer; every partial one where Rule 2 stands for all purposes, and the others at random: all
// of them would be a million.
func TestClassOfSoftware(t *testing.T) {
	for _, trial := range []ruletest.Trial{software(&ivdr.ClassSet), groupedSoftware(&ivdr.ClassSet)} {
		tried, err := trial.Whole()
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d full answers", tried)
	}
	tried, err := groupedSoftware(&ivdr.ClassSet).Partial()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d partial answers", tried)
	n := 2000
	if testing.Short() {
		n = 200
	}
	if err := software(&ivdr.ClassSet).Sample(rand.New(rand.NewSource(14)).Intn, n); err != nil {
		t.Fatal(err)
	}
}

// TestNothingKnown: with every fact of Annex VIII open the range is exact, and nothing is asked that decides nothing.
func TestNothingKnown(t *testing.T) {
	ed := (&rule.Book{Vocabulary: everyFact, Sets: []*rule.Set{&ivdr.ClassSet}}).On(20261120)
	known := rule.NewEnv(given(byIVDR))
	r, err := ed.Reach(known)
	if err != nil {
		t.Fatal(err)
	}
	if want := ivdr.Class.All(); !r.Exact || r.Possible[0] != want {
		t.Errorf("exact %v, %v", r.Exact, names(&ivdr.Class, r.Possible[0]))
	}
	if got := len(ed.Questions(known, r)); got != len(everyFact) {
		t.Errorf("%d of %d facts are asked", got, len(everyFact))
	}
}

// equivalent is the mutants that change nothing, and why.
var equivalent = map[string]string{
	"ivdr.rule1.4.floor: case anx_VIII/1.4/1: when.2 left out of all":   noPurpose,
	"ivdr.rule1.4.floor: case anx_VIII/1.4/1: when.2 any for all":       noPurpose,
	"ivdr.rule1.4.floor: case anx_VIII/1.4/1: when.2.1 left out of all": noPurpose,
	"ivdr.rule1.4.floor: case anx_VIII/1.4/1: when.2.2 left out of all": noPurpose,
	"ivdr.rule6: case anx_VIII/2.6: when always":                        sameClass,
	"ivdr.rule6: not residual to ivdr.rule1":                            notBelow,
	"ivdr.rule6: not residual to ivdr.rule2":                            notBelow,
	"ivdr.rule6: not residual to ivdr.rule3":                            notBelow,
	"ivdr.rule6: not residual to ivdr.rule4":                            notBelow,
}

const (
	noPurpose = "without a purpose of its own the software has the class of the device already (ivdr.rule1.4)"
	sameClass = "software and hardware come to the same class; only the reading differs"
	notBelow  = "what Rules 1 to 4 give is never below B; only the trace differs"
)

// TestEveryDeviceHasAClass: the rules alone give a class to everything, also where nothing is concluded otherwise.
func TestEveryDeviceHasAClass(t *testing.T) {
	c := ivdr.ClassSet
	c.Otherwise = ""
	for _, book := range []func(*rule.Set) ruletest.Trial{hardware, grouped, software, groupedSoftware} {
		if _, err := book(&c).Whole(); err != nil {
			t.Error(err)
		}
	}
}

// TestMutants: every change of a rule shows, alone or among the others.
func TestMutants(t *testing.T) {
	tried := 0
	for i, r := range ivdr.ClassSet.Rules {
		ruletest.Mutants(r, &ivdr.Class, func(name string, m *rule.Rule) {
			tried++
			switch found, same := caught(i, m), equivalent[name] != ""; {
			case !found && !same:
				t.Errorf("not caught: %s", name)
			case found && same:
				t.Errorf("caught, and listed as equivalent: %s", name)
			}
		})
	}
	t.Logf("%d mutants, %d of them equivalent", tried, len(equivalent))
	if tried < 300 {
		t.Fatalf("only %d mutants", tried)
	}
}

// caught takes away what the set concludes otherwise, so that Rule 6 has to say it.
func caught(i int, m *rule.Rule) bool {
	for _, a := range booksAlone {
		if a.rule == m.ID {
			if _, err := a.trial(m).Whole(); err != nil {
				return true
			}
		}
	}
	c := ruletest.With(ivdr.ClassSet, i, m)
	c.Otherwise = ""
	for _, book := range []func(*rule.Set) ruletest.Trial{hardware, grouped, software, groupedSoftware} {
		if _, err := book(&c).Whole(); err != nil {
			return true
		}
	}
	return false
}
