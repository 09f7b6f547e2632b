package ruletest

import (
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/rule"
)

// Mutants calls yield for every small change of r, made in memory: a leaf that asks
// for another option, is negated or always true, a connective turned round, an outcome
// changed, a case, an exception, the rest or a relation to another rule left out. outcomes is the fact
// that r's set concludes. name says what was changed and where.
func Mutants(r *rule.Rule, outcomes *fact.Fact, yield func(name string, m *rule.Rule)) {
	change := func(name string, f func(m *rule.Rule)) {
		m := *r
		f(&m)
		yield(r.ID+": "+name, &m)
	}
	conds("scope", r.Scope, func(name string, c rule.Cond) {
		change(name, func(m *rule.Rule) { m.Scope = c })
	})
	cases("case", r.Cases, outcomes, func(name string, list []rule.Case) {
		change(name, func(m *rule.Rule) { m.Cases = list })
	})
	if r.Else != nil {
		change("without the rest", func(m *rule.Rule) { m.Else = nil })
		cases("rest", []rule.Case{*r.Else}, outcomes, func(name string, list []rule.Case) {
			if len(list) == 1 {
				change(name, func(m *rule.Rule) { m.Else = &list[0] })
			}
		})
	}
	for i := range r.ResidualTo {
		change("not residual to "+r.ResidualTo[i], func(m *rule.Rule) { m.ResidualTo = without(r.ResidualTo, i) })
	}
	for i := range r.Displaces {
		change("does not displace "+r.Displaces[i], func(m *rule.Rule) { m.Displaces = without(r.Displaces, i) })
	}
}

// With is a set with another rule at place i; the set itself stays as it is.
func With(s rule.Set, i int, r *rule.Rule) rule.Set {
	s.Rules = with(s.Rules, i, r)
	return s
}

// Turned is a set with its rules the other way round. Where at most one rule holds the order does not matter, unless a mutant makes two hold:
// then the first would be believed.
func Turned(s rule.Set) rule.Set {
	s.Rules = slices.Clone(s.Rules)
	slices.Reverse(s.Rules)
	return s
}

func without[T any](list []T, i int) []T {
	return append(append([]T(nil), list[:i]...), list[i+1:]...)
}

func with[T any](list []T, i int, v T) []T {
	c := append([]T(nil), list...)
	c[i] = v
	return c
}

func cases(where string, list []rule.Case, outcomes *fact.Fact, yield func(name string, list []rule.Case)) {
	for i := range list {
		at := where + " " + list[i].Ref.Path
		yield(at+" left out", without(list, i))
		put := func(name string, f func(c *rule.Case)) {
			c := list[i]
			f(&c)
			yield(at+": "+name, with(list, i, c))
		}
		conds("when", list[i].When, func(name string, w rule.Cond) {
			put(name, func(c *rule.Case) { c.When = w })
		})
		if list[i].Then.From == nil {
			for _, o := range outcomes.Options {
				if o != list[i].Then.Value {
					put("gives "+o, func(c *rule.Case) { c.Then.Value = o })
				}
			}
		}
		cases(at+" except", list[i].Except, outcomes, func(name string, x []rule.Case) {
			put(name, func(c *rule.Case) { c.Except = x })
		})
	}
}

func conds(where string, c rule.Cond, yield func(name string, c rule.Cond)) {
	if c == nil {
		return
	}
	yield(where+" negated", rule.Not{Cond: c})
	yield(where+" always", nil)
	inside(where, c, func(name string, c rule.Cond) { yield(name, c) })
}

// at names the i-th part of a condition.
func at(where string, i int) string { return where + "." + string(rune('1'+i)) }

// inside changes what is inside a condition.
func inside(where string, c rule.Cond, yield func(name string, c rule.Cond)) {
	switch c := c.(type) {
	case rule.Is:
		for _, o := range c.Fact.Options {
			if o != c.Option {
				yield(where+" "+c.Fact.ID+" is "+o, rule.Is{Fact: c.Fact, Option: o})
			}
		}
	case rule.Not:
		inside(where, c.Cond, func(name string, p rule.Cond) { yield(name, rule.Not{Cond: p}) })
	case rule.All:
		if len(c) > 1 {
			yield(where+" any for all", rule.Any(c))
		}
		for i := range c {
			yield(at(where, i)+" left out of all", rule.All(without(c, i)))
			inside(at(where, i), c[i], func(name string, p rule.Cond) { yield(name, rule.All(with(c, i, p))) })
		}
	case rule.Any:
		if len(c) > 1 {
			yield(where+" all for any", rule.All(c))
		}
		for i := range c {
			yield(at(where, i)+" left out of any", rule.Any(without(c, i)))
			inside(at(where, i), c[i], func(name string, p rule.Cond) { yield(name, rule.Any(with(c, i, p))) })
		}
	}
}
