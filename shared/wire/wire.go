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
	st, problems := Parse(state)
	if len(st.V) != 1 || st.V[0] < '1' || st.V[0] > Version[0] {
		return refuse("newer_grammar", func(w *writer) { w.str("given", st.V); w.str("known", Version) })
	}
	if st.On == 0 {
		if len(state) > maxLength+1 {
			return refuse("too_long", nil)
		}
		for _, p := range problems {
			if p.Code == "bad_day" {
				return refuse("bad_day", func(w *writer) { w.str("given", p.Value) })
			}
		}
		return refuse("no_day", nil)
	}
	a, err := assess.Assess(assess.Query{On: st.On, Mode: st.Mode, Modules: st.Modules})
	if err != nil {
		notHeld := err.(*rule.NotHeldError) // the only error there is; package errors would bring reflection along
		return refuse("wording_not_held", func(w *writer) {
			w.str("rule", notHeld.Rule)
			w.str("ref", notHeld.Ref.String())
			w.str("eli", notHeld.Ref.ELI())
			w.str("amendment", notHeld.Amendment)
			w.str("on", notHeld.On.String())
		})
	}
	return write(st, problems, a)
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
