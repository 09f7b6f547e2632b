package rule

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// Then is what a case gives: an option of the fact that the set concludes, or the
// value of another fact with the same options, or nothing at all.
type Then struct {
	Value string     // an option of the concluded fact
	From  *fact.Fact // the value of this fact instead; where it has none, the case gives nothing

	// Floor makes the value a lower bound: it raises what other rules give and
	// gives nothing where they give nothing.
	Floor bool
}

// Nothing is the outcome of an exception that takes its case out: the case does not hold then.
var Nothing = Then{}

// Case is one sub-rule: a condition and what follows, with its exceptions.
//
// Where exceptions hold, the strictest of them replaces what the case gives,
// upwards and downwards; an exception can have exceptions.
type Case struct {
	Ref     law.Ref
	When    Cond // nil holds always
	Then    Then
	Except  []Case
	Reading string // id of the reading this case rests on, where the text can be read two ways
}

// Rule is one rule of one act in one wording.
type Rule struct {
	ID  string  // forever; the same in every wording: "mdr.rule11"
	Ref law.Ref // the provision

	// InForce is the time this wording stands in the act: which value of the rule
	// is read on a given day. Applies is the time for which it has effect. A rule
	// that is in force but applies only later still gives its outcome, with that day.
	InForce law.Period
	Applies law.Period

	Scope Cond // what the rule is about; nil is everything in the set's scope
	Cases []Case
	Else  *Case // holds where the rule is in scope and no case holds

	ResidualTo []string // rules; this one holds only if none of them does
	Displaces  []string // rules that do not hold where this one does

	// NotHeld names the amendment whose earlier wording this project does not
	// hold. Such a rule has no cases: a product that may be in its scope cannot be
	// assessed on that day.
	NotHeld string

	Reading string // id of the reading the whole rule rests on
}

// Combine says how the rules of a set make one conclusion.
type Combine uint8

const (
	Strictest Combine = iota // the highest of what the rules give (MDR Annex VIII 3.5, IVDR Annex VIII 1.9)
	Exclusive                // at most one rule holds; the options are in no order
)

// Set is the rules that together conclude one fact.
type Set struct {
	Concludes *fact.Fact
	Combine   Combine
	Scope     Cond    // where it fails, the fact has no value
	Rules     []*Rule // every wording
	Otherwise string  // the option concluded where no rule gives one; "" leaves the fact without a value
	Ref       law.Ref
}

// NotHeldError says that the wording of a provision on a day is not held.
type NotHeldError struct {
	Rule      string
	Ref       law.Ref
	Amendment string
	On        law.Date
}

func (e *NotHeldError) Error() string {
	return "the wording of " + e.Ref.String() + " on " + e.On.String() + " is not held: it was changed by " + e.Amendment
}

// on returns the set as it reads on a day: of each rule the wording in force, with the
// facts of its conditions looked up.
func (s *Set) on(day law.Date, slot func(*fact.Fact) int) *Set {
	t := *s
	t.Scope = ready(s.Scope, slot)
	t.Rules = nil
	for _, r := range s.Rules {
		if !r.InForce.Contains(day) {
			continue
		}
		c := *r
		c.Scope = ready(r.Scope, slot)
		c.Cases = readyCases(r.Cases, slot)
		if r.Else != nil {
			c.Else = &readyCases([]Case{*r.Else}, slot)[0]
		}
		t.Rules = append(t.Rules, &c)
	}
	return &t
}

func readyCases(cases []Case, slot func(*fact.Fact) int) []Case {
	list := make([]Case, len(cases))
	for i, c := range cases {
		c.When = ready(c.When, slot)
		c.Except = readyCases(c.Except, slot)
		if c.Then.From != nil {
			slot(c.Then.From)
		}
		list[i] = c
	}
	return list
}

func ready(c Cond, slot func(*fact.Fact) int) Cond {
	switch c := c.(type) {
	case Is:
		return at{c, slot(c.Fact), c.Fact.All(), c.bit()}
	case Not:
		return Not{ready(c.Cond, slot)}
	case All:
		return All(readyConds(c, slot))
	case Any:
		return Any(readyConds(c, slot))
	}
	return c
}

func readyConds(list []Cond, slot func(*fact.Fact) int) []Cond {
	parts := make([]Cond, len(list))
	for i, c := range list {
		parts[i] = ready(c, slot)
	}
	return parts
}
