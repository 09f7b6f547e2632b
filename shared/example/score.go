package example

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Matter is one of the things that the rules are held to the examples in.
type Matter uint8

const (
	Qualification Matter = iota
	Regulation
	Class
	Rules // the rules that the source names for the class
	AIStatus
	matters
)

// String is the id of the matter.
func (m Matter) String() string {
	return [...]string{"qualification", "regulation", "class", "rules", "ai"}[m]
}

// Matters is every matter in order.
func Matters() []Matter { return []Matter{Qualification, Regulation, Class, Rules, AIStatus} }

// facts is the conclusions that a matter is about; an example says something of one of them at most.
func (m Matter) facts() []*fact.Fact {
	switch m {
	case Qualification:
		return []*fact.Fact{&mdr.Qualification}
	case Regulation:
		return []*fact.Fact{&product.Regulation}
	case Class, Rules:
		return []*fact.Fact{&mdr.Class, &ivdr.Class}
	}
	return []*fact.Fact{&aiact.Status, &aiact.ProductRoute, &aiact.UseRoute}
}

// Ground is how the source stands to a matter.
type Ground uint8

const (
	Unsaid   Ground = iota // the source does not say it
	Premised               // the example starts from it
	Derived                // the source does not say it, but it follows from what it says
	Stated                 // the source says it
)

// Verdict is how our conclusion stands to what is said.
type Verdict uint8

const (
	NoVerdict  Verdict = iota // nothing is said
	Right                     // we conclude it, and nothing else
	Contains                  // a narrower range than everything, with it
	Undecided                 // everything is left possible
	Wrong                     // we exclude it
	noVerdicts                // how many there are
)

// String is the id of the verdict.
func (v Verdict) String() string {
	return [...]string{"", "right", "contains", "undecided", "wrong"}[v]
}

// Mark is one example in one matter.
type Mark struct {
	Ground  Ground
	Verdict Verdict
	Fact    *fact.Fact   // the conclusion; where nothing is said, the one that the product has
	Said    fact.Set     // what is said of it; 0 where nothing is
	Got     fact.Set     // what we conclude
	Open    []*fact.Fact // where that is more than one: the facts that the description leaves open
	By      []string     // of Rules: the rules named, or those of ours that give the class
}

// Score is one example in every matter.
type Score struct {
	Case  *Case
	Marks [matters]Mark
}

// Run holds the rules as they read on a day to every example. The error is a *rule.NotHeldError.
func Run(day law.Date) ([]Score, error) {
	var list []Score
	for _, c := range All() {
		a, err := assess.Assess(assess.Query{On: day, Modules: []assess.Module{{ID: "m1", Answers: c.Given()}}})
		if err != nil {
			return nil, err
		}
		list = append(list, Rate(c, &a.Modules[0]))
	}
	return list, nil
}

// Rate holds what follows from the answers of an example to what is said of it.
func Rate(c *Case, r *assess.Result) Score {
	s := Score{Case: c}
	for _, m := range Matters() {
		s.Marks[m] = mark(c, r, m)
	}
	return s
}

func mark(c *Case, r *assess.Result, m Matter) Mark {
	var k Mark
	var s Statement
	for _, f := range m.facts() {
		x := conclusion(r, f)
		said, ok := c.Of(f.ID)
		if ok || k.Fact == nil && x.Possible != fact.None {
			k.Fact, k.Got, k.Open, k.By = f, x.Possible, x.Deciding, x.By
		}
		if ok {
			s = said
			break
		}
	}
	if k.Got.Settled() {
		k.Open = nil
	}
	if s.Fact == "" {
		return k
	}
	k.Said = s.Allows(k.Fact)
	switch k.Ground = Stated; {
	case s.Premise:
		k.Ground = Premised
	case s.Follows:
		k.Ground = Derived
	}
	if m == Rules {
		return rules(c, r, k)
	}
	switch {
	case k.Got&k.Said == 0:
		k.Verdict = Wrong
	case k.Got&^k.Said == 0:
		k.Verdict = Right
	case k.Got&^fact.None == k.Fact.All():
		k.Verdict = Undecided
	default:
		k.Verdict = Contains
	}
	return k
}

// rules is the mark for the rules that the source names: right where each of them gives the class.
func rules(c *Case, r *assess.Result, k Mark) Mark {
	if c.By == "" || k.Ground != Stated {
		k.Ground, k.Said = Unsaid, 0
		return k
	}
	k.By, k.Verdict = split(c.By, ' '), Right
	for _, by := range k.By {
		if Gives(r, k.Fact, by, k.Said) != "" {
			k.Verdict = Wrong
		}
	}
	return k
}

// Gives says why a rule, or the place in it that is named after a colon, does not give one of the values of a conclusion; "" if it does.
func Gives(r *assess.Result, f *fact.Fact, by string, values fact.Set) string {
	id, place := by, ""
	if parts := split(by, ':'); len(parts) == 2 {
		id, place = parts[0], "anx_VIII/"+parts[1]
	}
	for i := range r.Trace {
		t := &r.Trace[i]
		if t.Set.Concludes != f || t.Rule.ID != id {
			continue
		}
		switch {
		case t.Status != rule.Met:
			return t.Status.String()
		case t.Gives&values == 0:
			return "gives something else"
		case place != "" && !held(t.Cases, place, values):
			return "does not hold at that place"
		}
		return ""
	}
	return "no such rule"
}

func held(cases []rule.TracedCase, path string, values fact.Set) bool {
	for _, c := range cases {
		if c.Status == rule.Met && (c.Case.Ref.Path == path && c.Gives&values != 0 || held(c.Except, path, values)) {
			return true
		}
	}
	return false
}

// Tally is how many examples stand how, in one matter.
type Tally struct {
	Matter   Matter
	Premised int             // that start from it
	Stated   [noVerdicts]int // by verdict, of those of which the source says it
	Derived  [noVerdicts]int // of those where it follows
	Unsaid   int             // of which nothing is said
}

// Of is how many the source says something of, in so many words.
func (t Tally) Of() (n int) {
	for _, k := range t.Stated {
		n += k
	}
	return n
}

// Follow is how many it follows for.
func (t Tally) Follow() (n int) {
	for _, k := range t.Derived {
		n += k
	}
	return n
}

// Count sums up, matter by matter.
func Count(scores []Score) []Tally {
	var list []Tally
	for _, m := range Matters() {
		t := Tally{Matter: m}
		for _, s := range scores {
			switch k := s.Marks[m]; k.Ground {
			case Unsaid:
				t.Unsaid++
			case Premised:
				t.Premised++
			case Derived:
				t.Derived[k.Verdict]++
			case Stated:
				t.Stated[k.Verdict]++
			}
		}
		list = append(list, t)
	}
	return list
}
