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
	Modules     []string   // ids of the modules that it binds, or may bind
}

// duties is every duty that binds the product.
func (a *Assessment) duties() []Duty { return a.Binding(mdr.Duties, ivdr.Duties, aiact.Duties) }

// Binding reads requirements on every branch of every module: one binds the product where
// it binds one of them. What binds none is left out.
func (a *Assessment) Binding(of ...[]require.Requirement) (list []Duty) {
	envs := make([][]*rule.Env, len(a.Modules))
	for i := range a.Modules {
		envs[i] = a.ends(&a.Modules[i])
	}
	for _, of := range of {
		for i := range of {
			if in := of[i].InForce; in.From != 0 && !in.Contains(a.Query.On) {
				continue
			}
			d := Duty{Requirement: &of[i]}
			for m, e := range envs {
				if t := d.bound(e); t != rule.False {
					d.Applies = max(d.Applies, t)
					d.Modules = append(d.Modules, a.Modules[m].Module.ID)
				}
			}
			if d.Applies != rule.False {
				list = append(list, d)
			}
		}
	}
	return list
}

// ends is what may be concluded for a module in the end, branch by branch. Where the branches are too many to list, the
// conclusions are read as they stand.
func (a *Assessment) ends(r *Result) []*rule.Env {
	if r.Reached.Branches == nil {
		return []*rule.Env{a.Edition.Conclude(r.Known, r.Reached)}
	}
	envs := make([]*rule.Env, len(r.Reached.Branches))
	for i, b := range r.Reached.Branches {
		envs[i] = a.Edition.Branch(r.Known, b)
	}
	return envs
}

// bound is whether the duty binds a module: on every branch, on some, or on none.
func (d *Duty) bound(envs []*rule.Env) rule.Truth {
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
