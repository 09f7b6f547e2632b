package assess

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Duty is a requirement as it binds this product.
type Duty struct {
	Requirement *require.Requirement
	Applies     rule.Truth // Open: on some of the branches
	From        []string   // the days from which it may bind: YYYY-MM-DD, or an option of the fact that concludes it
}

// duties reads every duty on every branch of every module: it binds the product where it
// binds one of them.
func (a *Assessment) duties() (list []Duty) {
	for _, of := range [...][]require.Requirement{mdr.Duties, ivdr.Duties, aiact.Duties} {
		for i := range of {
			d := Duty{Requirement: &of[i]}
			for _, r := range a.Modules {
				d.Applies = max(d.Applies, a.bound(&d, &r))
			}
			if d.Applies != rule.False {
				list = append(list, d)
			}
		}
	}
	return list
}

// bound is whether the duty binds one module: on every branch, on some, or on none. Where
// the branches are too many to list, the conclusions are read as they stand.
func (a *Assessment) bound(d *Duty, r *Result) rule.Truth {
	envs := []*rule.Env{a.Edition.Conclude(r.Known, r.Reached)}
	if r.Reached.Branches != nil {
		envs = envs[:0]
		for _, b := range r.Reached.Branches {
			envs = append(envs, a.Edition.Branch(r.Known, b))
		}
	}
	every, some := rule.True, rule.False
	for _, env := range envs {
		t := rule.Holds(d.Requirement.When, env)
		every, some = min(every, t), max(some, t)
		if t != rule.False {
			d.From = appendDays(d.From, d.Requirement, env)
		}
	}
	if some == rule.True && every != rule.True {
		return rule.Open
	}
	return some
}

func appendDays(days []string, r *require.Requirement, env *rule.Env) []string {
	if r.Day == nil {
		return add(days, r.From.String())
	}
	for v := range (env.Possible(r.Day) &^ fact.None).Each {
		days = add(days, r.Day.Option(v))
	}
	return days
}
