package rule

import "github.com/cecheck/cecheck/shared/fact"

// eachOpen calls yield for every open fact that keeps the set of the walk from
// being settled, in the order of the rules, with repetitions.
func (w *walk) eachOpen(yield func(*fact.Fact)) {
	if holds(w.set.Scope, w.env) == Open {
		openIn(w.set.Scope, w.env, yield)
	}
	plain, _ := w.combine()
	for i := range w.own {
		o := w.own[i]
		if w.holds(i) == False && o.holds == False || w.holds(i) == True && o.gives.Settled() {
			continue
		}
		if w.matters(i, plain.Min()) {
			openInRule(w.set, w.set.Rules[i], w.env, yield)
		}
	}
}

// matters reports whether what comes of rule i can change the conclusion, given that a
// rule surely gives least: by what it gives, or by keeping a rule that matters from holding.
func (w *walk) matters(i, least int) bool {
	o := w.own[i]
	if o.holds == False || w.holds(i) == False {
		return false
	}
	if w.set.Combine != Strictest || o.floor || o.gives.Max() > least {
		return true
	}
	for k, list := range w.block {
		for _, j := range list {
			if j == i && w.matters(k, least) {
				return true
			}
		}
	}
	return false
}

// first is the first fact of a walk over open facts, nil if there is none.
func first(each func(yield func(*fact.Fact))) (f *fact.Fact) {
	each(func(g *fact.Fact) {
		if f == nil {
			f = g
		}
	})
	return f
}

func openInRule(s *Set, r *Rule, e *Env, yield func(*fact.Fact)) {
	if holds(r.Scope, e) == False {
		return
	}
	openIn(r.Scope, e, yield)
	openInCases(r.Cases, e, yield)
	if r.Else != nil && evalCases(s, r.Cases, e).holds != True {
		openInCases([]Case{*r.Else}, e, yield)
	}
}

func openInCases(cases []Case, e *Env, yield func(*fact.Fact)) {
	for i := range cases {
		c := &cases[i]
		if holds(c.When, e) == False {
			continue
		}
		openIn(c.When, e, yield)
		if f := c.Then.From; f != nil && !e.Possible(f).Settled() {
			yield(f)
		}
		openInCases(c.Except, e, yield)
	}
}

// openIn calls yield for the facts that keep c from being decided.
func openIn(c Cond, e *Env, yield func(*fact.Fact)) {
	if c == nil || c.eval(e) != Open {
		return
	}
	switch c := c.(type) {
	case Is:
		yield(c.Fact)
	case at:
		yield(c.Fact)
	case Not:
		openIn(c.Cond, e, yield)
	case All:
		for _, p := range c {
			openIn(p, e, yield)
		}
	case Any:
		for _, p := range c {
			openIn(p, e, yield)
		}
	}
}
