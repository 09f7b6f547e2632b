// Package wire is text in, text out: the state string and the assessment as JSON. Every
// host calls it.
package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/rule"
)

// Assess evaluates a state string and returns the assessment as JSON, in the shape that
// shared/RATIONALE.md gives. It never panics; what is wrong with the string is told in the
// result.
func Assess(state string) string {
	st, problems, refused := read(state)
	if refused != "" {
		return refused
	}
	a, err := assess.Assess(st.query())
	if err != nil {
		return notHeld(err)
	}
	return write(st, append(problems, clashes(st)...), a)
}

// Changes says, for each answer of a state string, which other option would change what is concluded, as JSON.
func Changes(state string) string {
	st, _, refused := read(state)
	if refused != "" {
		return refused
	}
	list, err := assess.Changes(st.query())
	if err != nil {
		return notHeld(err)
	}
	return writeChanges(st, list)
}

// Difference compares what two state strings, with a line feed between them, come to: the same answers on two days, or
// two sets of answers. As JSON.
func Difference(states string) string {
	i := index(states, '\n')
	if i < 0 {
		return refuse("no_second_state", nil)
	}
	a, _, refused := read(states[:i])
	if refused != "" {
		return refused
	}
	b, _, refused := read(states[i+1:])
	if refused != "" {
		return refused
	}
	d, err := assess.Differ(a.query(), b.query())
	if err != nil {
		return notHeld(err)
	}
	return writeDifference(a, b, d)
}

// read parses a state string; refused is the result where nothing can be assessed.
func read(state string) (st State, problems []Problem, refused string) {
	st, problems = Parse(state)
	if len(st.V) != 1 || st.V[0] < '1' || st.V[0] > Version[0] {
		return st, nil, refuse("newer_grammar", func(w *writer) { w.str("given", st.V); w.str("known", Version) })
	}
	if st.On != 0 {
		return st, problems, ""
	}
	if len(state) > maxLength+1 {
		return st, nil, refuse("too_long", nil)
	}
	for _, p := range problems {
		if p.Code == "bad_day" {
			return st, nil, refuse("bad_day", func(w *writer) { w.str("given", p.Value) })
		}
	}
	return st, nil, refuse("no_day", nil)
}

func (st State) query() assess.Query {
	return assess.Query{On: st.On, Mode: st.Mode, Modules: st.Modules}
}

// notHeld is the only error that there is; package errors would bring reflection along.
func notHeld(err error) string {
	e := err.(*rule.NotHeldError)
	return refuse("wording_not_held", func(w *writer) {
		w.str("rule", e.Rule)
		w.str("ref", e.Ref.String())
		w.str("eli", e.Ref.ELIOn(e.On))
		w.str("amendment", e.Amendment)
		w.str("on", e.On.String())
	})
}

// clashes is the pairs of answers that cannot both be right, as problems.
func clashes(st State) (list []Problem) {
	for _, m := range st.Modules {
		prefix := ""
		if len(st.Modules) > 1 {
			prefix = m.ID + "."
		}
		for _, c := range assess.Clashes(m.Answers) {
			if len(list) == maxProblems {
				return list
			}
			list = append(list, Problem{"contradiction", prefix + c.B.Fact.ID, c.B.Option, []string{c.A.Fact.ID + "=" + c.A.Option}})
		}
	}
	return list
}

// refuse is the result where nothing can be assessed.
func refuse(code string, more func(*writer)) string {
	w := &writer{}
	w.open('{')
	w.num("v", 1)
	w.key("error")
	w.open('{')
	w.str("code", code)
	if more != nil {
		more(w)
	}
	w.close('}')
	w.close('}')
	return string(w.b)
}
