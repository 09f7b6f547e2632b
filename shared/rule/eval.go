package rule

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// outcome is what a case or rule comes to: whether it holds, and what it may give
// where it does. Only a case that takes another out gives "no value".
type outcome struct {
	holds Truth
	gives fact.Set
	floor bool
}

// may is the values the outcome may contribute, "no value" included where it may not hold.
func (o outcome) may() fact.Set {
	switch o.holds {
	case True:
		return o.gives
	case Open:
		return o.gives | fact.None
	}
	return fact.None
}

func holds(c Cond, e *Env) Truth {
	if c == nil {
		return True
	}
	return c.eval(e)
}

func (t Then) gives(s *Set, e *Env) fact.Set {
	switch {
	case t.From != nil:
		return e.Possible(t.From)
	case t.Value != "":
		return fact.Single(s.Concludes.Index(t.Value))
	}
	return fact.None
}

// evalCase reads one case and its exceptions.
func evalCase(s *Set, c *Case, e *Env) outcome {
	o := outcome{holds: holds(c.When, e), floor: c.Then.Floor}
	if o.holds == False {
		return o
	}
	o.gives = c.Then.gives(s, e)
	if len(c.Except) > 0 {
		if x := evalCases(s, c.Except, e); x.holds == True {
			o.gives = x.gives
		} else if x.holds == Open {
			o.gives |= x.gives
		}
	}
	if !c.Then.nothing() {
		o.drop()
	}
	return o
}

// nothing reports whether a case takes the one it stands under out of the rule.
func (t Then) nothing() bool { return t.From == nil && t.Value == "" }

// drop makes of "gives no value" what it means: does not hold. A case that an exception takes out must not
// keep a residual rule from holding, and as an exception it leaves the base as it is.
func (o *outcome) drop() {
	if !o.gives.Has(0) {
		return
	}
	if o.gives &^= fact.None; o.gives == 0 {
		o.holds = False
		return
	}
	o.holds = min(o.holds, Open)
}

// evalCases reads cases of which several may hold: the strictest counts. gives is
// what they come to where at least one holds.
func evalCases(s *Set, cases []Case, e *Env) outcome {
	all := outcome{}
	least := 0
	for i := range cases {
		o := evalCase(s, &cases[i], e)
		if o.holds == False {
			continue
		}
		all.gives |= o.gives
		all.floor = all.floor || o.floor
		if o.holds > all.holds {
			all.holds = o.holds
		}
		if o.holds == True && o.gives.Min() > least {
			least = o.gives.Min()
		}
	}
	if s.Combine == Strictest {
		all.gives = all.gives.AtLeast(least)
	}
	return all
}

// evalRule reads one rule by itself, without regard to what displaces it.
func evalRule(s *Set, r *Rule, e *Env) outcome {
	scope := holds(r.Scope, e)
	if scope == False {
		return outcome{}
	}
	o := evalCases(s, r.Cases, e)
	if r.Else != nil && o.holds != True {
		rest := evalCase(s, r.Else, e)
		certain := rest.holds == True
		rest.holds = min(rest.holds, True-o.holds)
		if rest.holds != False {
			o.gives |= rest.gives
			o.floor = rest.floor
		}
		if certain {
			o.holds = True // either a case holds or the rest does, even where it is open which
		} else {
			o.holds = max(o.holds, rest.holds)
		}
	}
	o.holds = min(o.holds, scope)
	return o
}

// walk is one reading of a set: the outcome of every rule, by itself and in effect.
type walk struct {
	set    *Set
	env    *Env
	day    law.Date
	own    []outcome
	effect []Truth // whether the rule holds and nothing displaces it
	done   []bool
	block  [][]int // for each rule, the rules that keep it from holding
}

// start makes w ready for a set.
func (w *walk) start(s *Set, block [][]int, e *Env, day law.Date) {
	n := len(s.Rules)
	if cap(w.own) < n {
		w.own, w.effect, w.done = make([]outcome, n), make([]Truth, n), make([]bool, n)
	}
	w.own, w.effect, w.done = w.own[:n], w.effect[:n], w.done[:n]
	clear(w.own)
	clear(w.done)
	w.set, w.env, w.day, w.block = s, e, day, block
}

// blockers returns, for each rule of s, the places of the rules that keep it from
// holding: those it is residual to and those that displace it.
func blockers(s *Set) [][]int {
	all := make([][]int, len(s.Rules))
	for i, r := range s.Rules {
		for j, o := range s.Rules {
			if i != j && (contains(r.ResidualTo, o.ID) || contains(o.Displaces, r.ID)) {
				all[i] = append(all[i], j)
			}
		}
	}
	return all
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func (w *walk) holds(i int) Truth {
	if w.done[i] {
		return w.effect[i]
	}
	t := w.own[i].holds
	if t != False {
		blocked := False
		for _, j := range w.block[i] {
			blocked = max(blocked, w.holds(j))
		}
		t = min(t, True-blocked)
	}
	w.effect[i], w.done[i] = t, true
	return t
}

// ended reports whether a rule has ceased to apply: it is read, and gives nothing.
func ended(r *Rule, day law.Date) bool { return r.Applies.Until != 0 && day >= r.Applies.Until }

// read evaluates every rule of the set at place i into w, whose room is used again, and
// returns w with the values that the concluded fact may have.
func (ed *Edition) read(w *walk, i int, e *Env) (*walk, fact.Set, error) {
	s := ed.Sets[i]
	w.start(s, ed.plans[i].blocks, e, ed.Day)
	scope := holds(s.Scope, e)
	if scope == False {
		return w, fact.None, nil
	}
	for i := range s.Rules {
		r := s.Rules[i]
		if r.NotHeld != "" {
			if holds(r.Scope, e) != False {
				return nil, 0, &NotHeldError{r.ID, r.Ref, r.NotHeld, ed.Day}
			}
			continue
		}
		if !ended(r, ed.Day) {
			w.own[i] = evalRule(s, r, e)
		}
	}
	plain, floor := w.combine()
	if s.Otherwise != "" && plain.Has(0) {
		plain = plain&^fact.None | fact.Single(s.Concludes.Index(s.Otherwise))
	}
	got := raise(plain, floor)
	if scope == Open {
		got |= fact.None
	}
	return w, got, nil
}

// combine is what the rules that hold come to, and the floor under it, each with
// "no value" where it may be that no rule gives one.
func (w *walk) combine() (plain, floor fact.Set) {
	plain, floor = fact.None, fact.None
	for i := range w.own {
		o := w.own[i]
		o.holds = w.holds(i)
		if o.holds == False {
			continue
		}
		into := &plain
		if o.floor {
			into = &floor
		}
		*into = join(*into, o.may(), w.set.Combine)
	}
	return plain, floor
}

// join is the values that the stricter of two independent contributions may have.
// Where the options are in no order, a rule that holds settles the matter, because
// at most one does.
func join(a, b fact.Set, c Combine) fact.Set {
	if c == Exclusive {
		if !b.Has(0) {
			return b
		}
		if !a.Has(0) {
			return a
		}
		return a | b
	}
	return (a | b).AtLeast(max(a.Min(), b.Min()))
}

// raise lifts every value to the floor; "no value" stays.
func raise(plain, floor fact.Set) fact.Set {
	if floor == fact.None {
		return plain
	}
	return join(plain&^fact.None, floor, Strictest)&^fact.None | plain&fact.None
}
