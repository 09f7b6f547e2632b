package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
)

// Roadmap plans the way to the CE mark for a state string, as JSON in the shape that shared/RATIONALE.md gives. What is wrong with
// the string is told in the result.
func Roadmap(state string) string {
	st, problems, refused := read(state)
	if refused != "" {
		return refused
	}
	p, more, err := st.Roadmap()
	if err != nil {
		return notHeld(err)
	}
	problems = append(append(problems, more...), clashes(st)...)
	return writeRoadmap(st, problems, p)
}

// Roadmap is the plan for a state, and what is wrong with its planning inputs. The error is a *rule.NotHeldError.
func (st State) Roadmap() (*roadmap.Plan, []Problem, error) {
	given, problems := st.plan()
	in := roadmap.Inputs{Start: given.Start, Market: given.Market, Seed: given.Seed}
	known := map[string]bool{}
	for _, id := range roadmap.IDs() {
		known[id] = true
	}
	take := func(list []planRange, key string) (out []roadmap.Given) {
		for _, g := range list {
			id := "roadmap." + g.Step
			if !known[id] {
				problems = append(problems, Problem{"unknown_key", key + g.Step, itoa(g.Low) + "-" + itoa(g.Likely) + "-" + itoa(g.High), nil})
				continue
			}
			out = append(out, roadmap.Given{Step: id, Range: roadmap.Range{Low: g.Low, Likely: g.Likely, High: g.High}})
		}
		return out
	}
	in.Weeks, in.Cost = take(given.Weeks, planWeeks), take(given.Cost, planCost)
	p, err := roadmap.Build(st.query(), in)
	return p, problems, err
}

func writeRoadmap(st State, problems []Problem, p *roadmap.Plan) string {
	w := &writer{b: make([]byte, 0, 16<<10)}
	w.open('{')
	w.num("v", 1)
	w.str("rules", assess.Digest())
	w.str("on", st.On.String())
	w.str("state", st.String())
	w.problems(problems)
	w.str("start", p.Start.String())
	w.num("seed", int(p.Seed))
	w.num("runs", p.Runs)
	w.strs("assumed", p.Assumed)
	w.strs("notes", p.Notes)
	w.list("steps", len(p.Steps), func(i int) { w.step(&p.Steps[i], p.On) })
	w.days("finish", p.Finish)
	w.rangeOf("cost", p.Cost)
	w.key("market")
	if m := p.Market; m == nil {
		w.null()
	} else {
		w.open('{')
		w.str("wanted", m.Wanted.String())
		w.key("chance")
		w.open('{')
		w.num("least", m.Least)
		w.num("most", m.Most)
		w.close('}')
		w.str("start_by", m.StartBy.String())
		w.close('}')
	}
	w.list("deadlines", len(p.Deadlines), func(i int) {
		d := &p.Deadlines[i]
		w.open('{')
		w.str("id", d.ID)
		w.str("day", d.Day.String())
		w.cite(d.Ref, p.On)
		w.str("applies", truth(d.Applies))
		w.str("met", string(d.Met))
		w.close('}')
	})
	w.list("recurring", len(p.Recurring), func(i int) {
		r := &p.Recurring[i]
		w.open('{')
		w.str("id", r.ID)
		w.num("months", r.Months)
		w.str("first", r.First.String())
		w.cite(r.Ref, p.On)
		w.str("whose", r.Whose)
		w.str("applies", truth(r.Applies))
		w.flag("practice", r.Practice)
		w.close('}')
	})
	w.close('}')
	return string(w.b)
}

func (w *writer) step(s *roadmap.Planned, on law.Date) {
	w.open('{')
	w.str("id", s.Step.ID)
	w.list("refs", len(s.Refs), func(i int) {
		w.open('{')
		w.cite(s.Refs[i], on)
		w.close('}')
	})
	w.str("whose", s.Whose)
	w.strs("after", s.After)
	w.str("applies", truth(s.Applies))
	w.strs("modules", s.Modules)
	w.taken("weeks", s.Weeks)
	w.taken("cost", s.Cost)
	w.days("start", s.Start)
	w.days("finish", s.Finish)
	w.num("critical", s.Critical)
	w.key("latest")
	if s.LatestStart == 0 {
		w.null()
	} else {
		w.open('{')
		w.str("start", s.LatestStart.String())
		w.str("finish", s.LatestFinish.String())
		w.close('}')
	}
	w.close('}')
}

func (w *writer) null() { w.b = append(w.b, "null"...) }

func (w *writer) cite(r law.Ref, on law.Date) {
	w.str("ref", r.String())
	w.str("eli", r.ELIOn(on))
}

func (w *writer) taken(key string, t roadmap.Taken) {
	w.key(key)
	w.open('{')
	w.num("low", t.Low)
	w.num("likely", t.Likely)
	w.num("high", t.High)
	w.str("basis", t.Basis)
	w.flag("given", t.Given)
	w.close('}')
}

func (w *writer) rangeOf(key string, r roadmap.Range) {
	w.key(key)
	w.open('{')
	w.num("low", r.Low)
	w.num("likely", r.Likely)
	w.num("high", r.High)
	w.close('}')
}

func (w *writer) days(key string, d roadmap.Days) {
	w.key(key)
	w.open('{')
	w.str("early", d.Early.String())
	w.str("likely", d.Likely.String())
	w.str("late", d.Late.String())
	w.close('}')
}

func truth(t rule.Truth) string { return [...]string{"no", "perhaps", "yes"}[t] }
