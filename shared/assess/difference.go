package assess

import (
	"slices"

	"github.com/cecheck/cecheck/shared/law"
)

// Difference is what sets one assessment apart from another: the same answers on another day, or other answers.
type Difference struct {
	A, B        *Assessment
	Conclusions []ModuleEffect
	Rules       []Rewording
	Duties      []DutyChange
}

// ModuleEffect is a conclusion of a module that comes out otherwise.
type ModuleEffect struct {
	Module string
	Effect
}

// Rewording is a rule that reads otherwise: the days since which each wording is in force, 0 where there is none.
type Rewording struct {
	Rule         string
	Ref          law.Ref
	Was, Becomes law.Date
}

// DutyChange is a duty that comes, goes, or binds from another day. One of the two may be missing.
type DutyChange struct{ Was, Becomes *Duty }

// Differ assesses two queries and compares them. The error is a *rule.NotHeldError.
func Differ(from, to Query) (*Difference, error) {
	a, err := Assess(from)
	if err != nil {
		return nil, err
	}
	b, err := Assess(to)
	if err != nil {
		return nil, err
	}
	d := &Difference{A: a, B: b}
	for i := range min(len(a.Modules), len(b.Modules)) {
		m, n := &a.Modules[i], &b.Modules[i]
		for j, c := range m.Conclusions {
			if was, becomes := c.Possible, n.Conclusions[j].Possible; was != becomes {
				d.Conclusions = append(d.Conclusions, ModuleEffect{m.Module.ID, Effect{c.Fact, was, becomes}})
			}
		}
	}
	d.reword()
	d.compareDuties()
	return d, nil
}

// reword finds the rules considered of which another wording is in force.
func (d *Difference) reword() {
	of := func(a *Assessment, id string) (ref law.Ref, since law.Date) {
		for _, s := range a.Edition.Sets {
			for _, r := range s.Rules {
				if r.ID == id {
					return r.Ref, r.InForce.From
				}
			}
		}
		return ref, 0
	}
	seen := map[string]bool{}
	for _, a := range [...]*Assessment{d.A, d.B} {
		for _, s := range a.Edition.Sets {
			for _, r := range s.Rules {
				// A marker of a wording that is not held is no wording, and what is about something else does not matter here.
				if seen[r.ID] || r.NotHeld != "" || !d.A.concerns(r.ID) && !d.B.concerns(r.ID) {
					continue
				}
				seen[r.ID] = true
				_, was := of(d.A, r.ID)
				_, becomes := of(d.B, r.ID)
				if was != becomes {
					d.Rules = append(d.Rules, Rewording{r.ID, r.Ref, was, becomes})
				}
			}
		}
	}
}

func (d *Difference) compareDuties() {
	find := func(list []Duty, id string) *Duty {
		for i := range list {
			if list[i].Requirement.ID == id {
				return &list[i]
			}
		}
		return nil
	}
	for i := range d.A.Duties {
		was := &d.A.Duties[i]
		becomes := find(d.B.Duties, was.Requirement.ID)
		if becomes == nil || becomes.Applies != was.Applies || !slices.Equal(was.From, becomes.From) {
			d.Duties = append(d.Duties, DutyChange{was, becomes})
		}
	}
	for i := range d.B.Duties {
		if becomes := &d.B.Duties[i]; find(d.A.Duties, becomes.Requirement.ID) == nil {
			d.Duties = append(d.Duties, DutyChange{nil, becomes})
		}
	}
}
