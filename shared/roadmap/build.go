package roadmap

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Runs is how often the road is gone.
const Runs = 2000

// Build is the road that an assessment leads to.
//
// Where nobody has said who asks, the road is the manufacturer's, and says so: the same product has another road for each of those
// who deal with it. The error is a *rule.NotHeldError.
func Build(q assess.Query, in Inputs) (*Plan, error) {
	p := &Plan{On: q.On, Start: in.Start, Seed: in.Seed, Runs: Runs, Key: keyOf(q.Modules, in.Seed)}
	q = p.assume(q)
	as, err := assess.Conclude(q)
	if err != nil {
		return nil, err
	}
	p.lay(as, in)
	return p, nil
}

// keyOf is FNV-1a over the names of the modules, begun with the seed.
func keyOf(modules []assess.Module, seed uint32) uint32 {
	h := 2166136261 ^ seed*16777619
	for _, m := range modules {
		for i := 0; i <= len(m.Name); i++ {
			c := byte(0)
			if i < len(m.Name) {
				c = m.Name[i]
			}
			h = (h ^ uint32(c)) * 16777619
		}
	}
	return h
}

// assume takes the manufacturer for the person who asks, where nobody has said otherwise.
func (p *Plan) assume(q assess.Query) assess.Query {
	list := append([]assess.Module(nil), q.Modules...)
	assumed := false
	for i := range list {
		if got, ok := list[i].Answers.Get(&product.Role); ok && got.Index > 0 {
			continue
		}
		answers := fact.Answers{{Fact: &product.Role, Index: product.Role.Index("manufacturer"), Source: fact.Preset}}
		for _, x := range list[i].Answers {
			if x.Fact != &product.Role {
				answers = append(answers, x)
			}
		}
		list[i].Answers, assumed = answers, true
	}
	if assumed {
		p.Assumed = []string{product.Role.ID + "=manufacturer"}
	}
	q.Modules = list
	return q
}

// asked collects conditions, so that every branch is read once for all of them.
type asked struct {
	list []require.Requirement
	got  []assess.Duty
}

// add is the place of a condition among those that are asked.
func (x *asked) add(c rule.Cond) int {
	x.list = append(x.list, require.Requirement{When: c})
	return len(x.list) - 1
}

func (x *asked) answer(as *assess.Assessment) {
	place := make(map[*require.Requirement]int, len(x.list))
	for i := range x.list {
		place[&x.list[i]] = i
	}
	x.got = make([]assess.Duty, len(x.list))
	for _, d := range as.Binding(x.list) {
		x.got[place[d.Requirement]] = d
	}
}

// look is the places of what is asked of one step.
type look struct {
	when, maybe int // -1: nothing
	weeks, cost []int
	only        []int
}

func (x *asked) step(s *Step) look {
	l := look{-1, -1, make([]int, len(s.Weeks)), make([]int, len(s.Cost)), make([]int, len(s.Only))}
	if s.When != nil {
		l.when = x.add(s.When)
	}
	if s.Maybe != nil {
		l.maybe = x.add(s.Maybe)
	}
	for i := range s.Weeks {
		l.weeks[i] = x.add(s.Weeks[i].When)
	}
	for i := range s.Cost {
		l.cost[i] = x.add(s.Cost[i].When)
	}
	for i := range s.Only {
		l.only[i] = x.add(s.Only[i].When)
	}
	return l
}

// cited reports whether a provision of a step is about the product.
func (x *asked) cited(s *Step, l look, ref law.Ref) bool {
	for i := range s.Only {
		if s.Only[i].Ref == ref {
			return x.got[l.only[i]].Applies != rule.False
		}
	}
	return true
}

// lay builds the road.
func (p *Plan) lay(as *assess.Assessment, in Inputs) {
	all := Steps()
	x := &asked{}
	looks := make([]look, len(all))
	for i := range all {
		looks[i] = x.step(&all[i])
	}
	c := conditionsOf()
	acts := [...]int{law.AIAct: x.add(c.owed), law.MDR: x.add(c.mdr), law.IVDR: x.add(c.ivdr)}
	once, named := x.add(c.once), x.add(c.named)
	house, provider := x.add(c.inHouse), x.add(c.ai)
	legacy := x.add(c.legacy)
	notes := notesOf(c, p.Start)
	for i := range notes {
		notes[i].place = x.add(notes[i].when)
	}
	deadlines, recurring := deadlines(c), recurring(c)
	for i := range deadlines {
		deadlines[i].place = x.add(deadlines[i].when)
		x.list[deadlines[i].place].InForce = deadlines[i].in
	}
	for i := range recurring {
		recurring[i].place = x.add(recurring[i].when)
	}
	x.answer(as)

	var r road
	on := map[string]bool{}
	for i := range all {
		s := &all[i]
		applies, modules := x.applies(looks[i])
		if applies == rule.False {
			continue
		}
		on[s.ID] = true
		n := Planned{Step: s, Applies: applies, Modules: modules, Whose: s.Whose}
		for _, id := range s.After {
			if on[id] {
				n.After = append(n.After, id)
			}
		}
		var onceOnly []law.Ref // what binds only once the design is changed
		for _, ref := range s.Refs {
			act := acts[ref.Act]
			if always(ref) {
				act = named
			}
			switch {
			case !x.cited(s, looks[i], ref):
			case x.got[act].Applies != rule.False:
				n.Refs = append(n.Refs, ref)
			case ref.Act == law.AIAct && x.got[once].Applies != rule.False:
				onceOnly = append(onceOnly, ref)
			}
		}
		if n.Refs == nil && onceOnly != nil {
			n.Refs, n.Applies = onceOnly, rule.Open
		}
		if n.Refs == nil {
			n.Refs = s.Refs
		}
		if s.Whose == "manufacturer" {
			if x.got[house].Applies == rule.True {
				n.Whose = "health_institution"
			} else if x.got[provider].Applies == rule.True {
				n.Whose = "provider"
			}
		}
		weeks, cost := x.taken(s.Weeks, looks[i].weeks, in.Weeks, s.ID), x.taken(s.Cost, looks[i].cost, in.Cost, s.ID)
		n.Weeks, n.Cost = weeks.shown, cost.shown
		r.add(i, &n, weeks, cost, p.Steps)
		p.Steps = append(p.Steps, n)
	}
	p.run(&r, in)
	p.days(deadlines, x, &r)
	p.rounds(recurring, x, x.got[legacy].Applies == rule.True)
	for _, n := range notes {
		if x.got[n.place].Applies == rule.True {
			p.Notes = append(p.Notes, n.id)
		}
	}
}

// always reports whether a provision of the AI Act is about a system whatever its duties: its classification, and transparency.
func always(r law.Ref) bool {
	return r.Act == law.AIAct && (r.Path == "art_6" || len(r.Path) > 6 && r.Path[:6] == "art_6/" || r.Path == "art_50")
}

// applies is whether a step is on the road, and for which modules.
func (x *asked) applies(l look) (t rule.Truth, modules []string) {
	if l.when >= 0 {
		t, modules = x.got[l.when].Applies, x.got[l.when].Modules
	}
	if l.maybe >= 0 && t != rule.True && x.got[l.maybe].Applies != rule.False {
		t, modules = rule.Open, union(modules, x.got[l.maybe].Modules)
	}
	return t, modules
}

func union(a, b []string) []string {
	out := append([]string(nil), a...)
	for _, s := range b {
		found := false
		for _, o := range out {
			found = found || o == s
		}
		if !found {
			out = append(out, s)
		}
	}
	return out
}

// span is a range as it is planned with: at the mildest, at the strictest, and as it is shown.
type span struct {
	mild, strict Range
	shown        Taken
}

// taken is the range of a step: what the person gave, or what may hold of the estimates.
func (x *asked) taken(list []Estimate, places []int, given []Given, id string) span {
	for _, g := range given {
		if g.Step == id {
			return span{g.Range, g.Range, Taken{g.Range, BasisGiven, true}}
		}
	}
	var s span
	basis := ""
	for i, e := range list {
		t := x.got[places[i]].Applies
		if t == rule.False {
			continue
		}
		if basis == "" {
			s.mild, s.strict, basis = e.Range, e.Range, e.Basis
		} else {
			s.mild = Range{min(s.mild.Low, e.Low), min(s.mild.Likely, e.Likely), min(s.mild.High, e.High)}
			s.strict = Range{max(s.strict.Low, e.Low), max(s.strict.Likely, e.Likely), max(s.strict.High, e.High)}
		}
		if t == rule.True {
			break
		}
	}
	s.shown = Taken{Range{s.mild.Low, s.strict.Likely, s.strict.High}, basis, false}
	return s
}
