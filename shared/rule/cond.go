// Package rule is the engine: conditions over facts, rules made of cases and
// exceptions, and the one three-valued walk that turns what is known into the
// set of values still possible, the trace, and the questions that can still
// change something.
package rule

import "github.com/cecheck/cecheck/shared/fact"

// Truth is a value of Kleene's strong three-valued logic.
type Truth uint8

const (
	False Truth = iota
	Open        // not known: some completions of the answers make it true, others may not
	True
)

// Cond is a condition over facts: [Is], [All], [Any] or [Not] and nothing else.
type Cond interface {
	// eval is the truth of the condition in what is known.
	eval(*Env) Truth
	// facts calls yield for every fact the condition mentions, in order, with repetitions.
	facts(yield func(*fact.Fact))
}

// Is holds when the fact has this option. Where the fact has no value it does not hold.
type Is struct {
	Fact   *fact.Fact
	Option string
}

// All holds when every part holds; the empty All holds.
type All []Cond

// Any holds when a part holds; the empty Any does not hold.
type Any []Cond

// Not holds when its part does not.
type Not struct{ Cond Cond }

func (c Is) eval(e *Env) Truth {
	return has(e.Possible(c.Fact), c.bit())
}

// bit is the set of the option alone; empty where the fact has no such option.
func (c Is) bit() fact.Set { return fact.Single(c.Fact.Index(c.Option)) &^ fact.None }

// has is whether a value of which s is possible is the one in bit.
func has(s, bit fact.Set) Truth {
	switch {
	case s&bit == 0:
		return False
	case s == bit:
		return True
	}
	return Open
}

func (c All) eval(e *Env) Truth {
	t := True
	for _, p := range c {
		if v := p.eval(e); v < t {
			if t = v; t == False {
				break
			}
		}
	}
	return t
}

func (c Any) eval(e *Env) Truth {
	t := False
	for _, p := range c {
		if v := p.eval(e); v > t {
			if t = v; t == True {
				break
			}
		}
	}
	return t
}

func (c Not) eval(e *Env) Truth { return True - c.Cond.eval(e) }

func (c Is) facts(yield func(*fact.Fact)) { yield(c.Fact) }
func (c All) facts(yield func(*fact.Fact)) {
	for _, p := range c {
		p.facts(yield)
	}
}
func (c Any) facts(yield func(*fact.Fact)) {
	for _, p := range c {
		p.facts(yield)
	}
}
func (c Not) facts(yield func(*fact.Fact)) { c.Cond.facts(yield) }

// at is an Is whose fact has a place in an edition: no look-up, no comparison of names.
type at struct {
	Is
	slot     int
	all, one fact.Set // every option; the one asked for
}

func (c at) eval(e *Env) Truth {
	s := e.known[c.slot]
	if s == 0 {
		s = c.all
	}
	return has(s, c.one)
}

// Env is what is known: for each fact the values it may still have.
type Env struct {
	slots map[*fact.Fact]int // the place of each fact in known; clones share it
	known []fact.Set         // 0 is anything
}

// NewEnv is the environment of some answers: an answered fact has its one value,
// an unknown or unasked one may have any.
func NewEnv(answers fact.Answers) *Env {
	e := &Env{slots: make(map[*fact.Fact]int, len(answers))}
	for _, a := range answers {
		if a.Index > 0 && a.Source != fact.Proposed {
			e.slots[a.Fact] = len(e.known)
			e.known = append(e.known, fact.Single(a.Index))
		}
	}
	return e
}

// Possible is the set of values f may still have.
func (e *Env) Possible(f *fact.Fact) fact.Set {
	if i, ok := e.slots[f]; ok && e.known[i] != 0 {
		return e.known[i]
	}
	return f.All()
}

func (e *Env) clone() *Env {
	return &Env{slots: e.slots, known: append([]fact.Set(nil), e.known...)}
}
