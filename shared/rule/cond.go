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
	s := e.Possible(c.Fact)
	i := c.Fact.Index(c.Option)
	switch {
	case !s.Has(i) || i == 0:
		return False
	case s.Settled():
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

// Env is what is known: for each fact the values it may still have.
type Env struct {
	known map[*fact.Fact]fact.Set
}

// NewEnv is the environment of some answers: an answered fact has its one value,
// an unknown or unasked one may have any.
func NewEnv(answers fact.Answers) *Env {
	e := &Env{known: make(map[*fact.Fact]fact.Set, len(answers)+16)}
	for _, a := range answers {
		if a.Index > 0 && a.Source != fact.Proposed {
			e.known[a.Fact] = fact.Single(a.Index)
		}
	}
	return e
}

// Possible is the set of values f may still have.
func (e *Env) Possible(f *fact.Fact) fact.Set {
	if s, ok := e.known[f]; ok {
		return s
	}
	return f.All()
}

func (e *Env) clone() *Env {
	c := &Env{known: make(map[*fact.Fact]fact.Set, len(e.known)+16)}
	for f, s := range e.known {
		c.known[f] = s
	}
	return c
}

// With is e with one more thing known: that f has the value at index i.
func (e *Env) With(f *fact.Fact, i int) *Env {
	c := e.clone()
	c.known[f] = fact.Single(i)
	return c
}
