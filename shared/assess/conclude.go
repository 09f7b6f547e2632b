package assess

import "github.com/cecheck/cecheck/shared/rule"

// Conclude is [Assess] without trace, questions and what is built on them: all that a plan needs, for a fraction of the work.
// [Assessment.Binding] can be asked of what it returns. The error is a *rule.NotHeldError.
func Conclude(q Query) (*Assessment, error) {
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
	return a, nil
}
