package rule

import (
	"github.com/cecheck/cecheck/shared/fact"
)

// Status is how a rule or a case stands.
type Status uint8

const (
	NotMet           Status = iota // its conditions fail
	Met                            // it holds
	StillOpen                      // what is known does not decide it
	Displaced                      // its conditions are met, and another rule takes its place
	OutOfScope                     // it is about something else
	NotInApplication               // it has ceased to apply
)

// String is the id of the status.
func (s Status) String() string {
	return [...]string{"not_met", "met", "open", "displaced", "out_of_scope", "not_in_application"}[s]
}

// Traced is one rule as it was considered.
type Traced struct {
	Set    *Set
	Rule   *Rule
	Status Status
	Gives  fact.Set // what it may give where it holds
	Cases  []TracedCase
}

// TracedCase is one case as it was considered.
type TracedCase struct {
	Case   *Case
	Status Status
	Gives  fact.Set
	Except []TracedCase
}

// Trace reads every rule of the edition in what is known, the asked facts and the
// concluded ones that reached has settled. Rules come in the order of the sets.
func (ed *Edition) Trace(known *Env, reached *Reached) []Traced {
	env := ed.Conclude(known, reached)
	var list []Traced
	for i, s := range ed.Sets {
		w, _, err := ed.read(&walk{}, i, env)
		if err != nil {
			continue // Reach has told it
		}
		scope := holds(s.Scope, env)
		for j := range s.Rules {
			list = append(list, w.trace(j, scope))
		}
	}
	return list
}

// Conclude is what is known together with the values that each conclusion may still have.
func (ed *Edition) Conclude(known *Env, reached *Reached) *Env {
	env := ed.env(known)
	for i, p := range reached.Possible {
		env.known[ed.plans[i].slot] = p
	}
	return env
}

func (w *walk) trace(j int, scope Truth) Traced {
	r := w.set.Rules[j]
	t := Traced{Set: w.set, Rule: r}
	if scope == False || holds(r.Scope, w.env) == False {
		t.Status = OutOfScope
		return t
	}
	o := w.own[j]
	t.Gives = o.gives
	switch {
	case ended(r, w.day):
		t.Status = NotInApplication
		return t
	case o.holds == False:
		t.Status = NotMet
	case w.holds(j) == False:
		t.Status = Displaced
	case w.holds(j) == True && scope == True:
		t.Status = Met
	default:
		t.Status = StillOpen
	}
	t.Cases = w.traceCases(r.Cases)
	if r.Else != nil {
		rest := w.traceCases([]Case{*r.Else})[0]
		rest.Case = r.Else
		switch evalCases(w.set, r.Cases, w.env).holds {
		case True:
			rest.Status, rest.Gives = NotMet, 0
		case Open:
			rest.Status = StillOpen
		}
		t.Cases = append(t.Cases, rest)
	}
	return t
}

func (w *walk) traceCases(cases []Case) []TracedCase {
	list := make([]TracedCase, 0, len(cases))
	for i := range cases {
		c := &cases[i]
		o := evalCase(w.set, c, w.env)
		t := TracedCase{Case: c, Gives: o.gives, Except: w.traceCases(c.Except)}
		switch o.holds {
		case True:
			t.Status = Met
		case Open:
			t.Status = StillOpen
		}
		list = append(list, t)
	}
	return list
}

// Considered is the open facts that a rule in scope reads, in the order of the vocabulary,
// whether or not they can still change a conclusion: what the file must answer so
// that it shows every rule considered.
func (ed *Edition) Considered(known *Env, reached *Reached) []Question {
	env := ed.Conclude(known, reached)
	read := map[*fact.Fact]uint64{}
	for i, s := range ed.Sets {
		mark := func(f *fact.Fact) { read[f] |= 1 << i }
		if holds(s.Scope, env) == False {
			continue
		}
		openIn(s.Scope, env, mark)
		for _, r := range s.Rules {
			openInRule(s, r, env, mark)
		}
	}
	return ed.inOrder(read)
}

// Holds is the truth of a condition in what is known; nil holds always.
func Holds(c Cond, e *Env) Truth { return holds(c, e) }

// Facts calls yield for every fact the rule reads, asked or concluded, with repetitions.
func (r *Rule) Facts(yield func(*fact.Fact)) {
	if r.Scope != nil {
		r.Scope.facts(yield)
	}
	caseFacts(r.Cases, yield)
	if r.Else != nil {
		caseFacts([]Case{*r.Else}, yield)
	}
}
