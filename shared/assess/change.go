package assess

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/rule"
)

// Change is one answer that was given, another that could have been, and what would follow from it.
type Change struct {
	Module  string
	Fact    *fact.Fact
	From    int // index of the answer given
	To      int // index of the other option
	Effects []Effect
}

// Effect is one conclusion that comes out otherwise.
type Effect struct {
	Fact    *fact.Fact
	Was     fact.Set
	Becomes fact.Set
}

// Changes is what would change the conclusions: for each answer the other options that lead elsewhere, in the order of the
// questions. Questions that another answer would raise are open there, so that it may lead to a range.
// Details do not count. The error is a *rule.NotHeldError.
func Changes(q Query) ([]Change, error) {
	a, err := Assess(q)
	if err != nil {
		return nil, err
	}
	var list []Change
	for i := range a.Modules {
		m := &a.Modules[i]
		for at, answer := range m.Module.Answers {
			if answer.Index == 0 {
				continue
			}
			for to := range answer.Fact.Options {
				if to+1 == answer.Index {
					continue
				}
				other := append(fact.Answers(nil), m.Module.Answers...)
				other[at].Index = to + 1
				c := Change{Module: m.Module.ID, Fact: answer.Fact, From: answer.Index, To: to + 1}
				if c.Effects, err = a.effects(m, other); err != nil {
					continue // a wording that is not held stands in that way, and that is no effect of the law
				}
				if len(c.Effects) > 0 {
					list = append(list, c)
				}
			}
		}
	}
	return list, nil
}

func (a *Assessment) effects(m *Result, other fact.Answers) (list []Effect, err error) {
	r, err := a.Edition.Reach(rule.NewEnv(other))
	if err != nil {
		return nil, err
	}
	for i, s := range a.Edition.Book.Sets {
		if was := m.Reached.Possible[i]; was != r.Possible[i] && s.Concludes != &mdr.Qualification {
			list = append(list, Effect{s.Concludes, was, r.Possible[i]})
		}
	}
	return list, nil
}
