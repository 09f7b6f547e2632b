package assess

import (
	"sync/atomic"

	"github.com/cecheck/cecheck/shared/rule"
)

// concluded is what was asked last: whoever moves a figure of a plan asks for the same answers again and again.
var concluded atomic.Pointer[Assessment]

// Conclude is [Assess] without trace, questions and what is built on them: all that a plan needs, for a fraction of the work.
// [Assessment.Binding] can be asked of what it returns, which is not to be changed. The error is a *rule.NotHeldError.
func Conclude(q Query) (*Assessment, error) {
	if a := concluded.Load(); a != nil && sameConclusions(a.Query, q) {
		return a, nil
	}
	if err := held(q.On); err != nil {
		return nil, err
	}
	a := &Assessment{Query: q, Edition: on(q.On)}
	for _, m := range q.Modules {
		r := Result{Module: m, Known: rule.NewEnv(m.Answers)}
		var err error
		if r.Reached, err = a.Edition.Reach(r.Known); err != nil {
			return nil, err
		}
		a.Modules = append(a.Modules, r)
	}
	concluded.Store(a)
	return a, nil
}

// sameConclusions reports whether two queries come to the same.
func sameConclusions(a, b Query) bool {
	if a.On != b.On || len(a.Modules) != len(b.Modules) {
		return false
	}
	for i := range a.Modules {
		x, y := a.Modules[i].Answers, b.Modules[i].Answers
		if a.Modules[i].ID != b.Modules[i].ID || len(x) != len(y) {
			return false
		}
		for k := range x {
			if x[k] != y[k] {
				return false
			}
		}
	}
	return true
}
