package assess

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Mode says which questions are asked.
type Mode uint8

const (
	Decide   Mode = iota // only those that can still change a conclusion
	Document             // every one that a rule in scope reads, so that the file shows every rule considered
)

// Query is one product to assess.
type Query struct {
	On      law.Date // the day whose wording is read
	Mode    Mode
	Modules []Module // at least one
}

// Module is one part of the product that is judged by itself (MDCG 2019-11 rev.1,
// section 7); most products have one.
type Module struct {
	ID      string // "m1", "m2", …
	Name    string // as the person calls it; may be empty
	Answers fact.Answers
}

// Assessment is everything that follows from the answers.
type Assessment struct {
	Query   Query
	Edition *rule.Edition
	Modules []Result
	Product []Overall // for each conclusion that has an order, in the order of the law
	Duties  []Duty

	Proposals []law.Proposal // no law: what has been proposed and would change something here
}

// Result is what follows for one module.
type Result struct {
	Module      Module
	Known       *rule.Env
	Reached     *rule.Reached
	Conclusions []Conclusion // in the order of the law
	Trace       []rule.Traced
	Questions   []rule.Question // not asked yet; the first is the next
	Unknown     []rule.Question // answered with "don't know", and could still decide something
}

// Conclusion is what one set comes to for a module.
type Conclusion struct {
	Fact     *fact.Fact
	Possible fact.Set
	By       []string     // rules that give it, or may
	Deciding []*fact.Fact // facts that can still change it
	Readings []string     // readings it rests on
}

// Overall is a conclusion for the product: the strictest over its modules.
type Overall struct {
	Fact     *fact.Fact
	Possible fact.Set
	From     []string // the modules that give it, or may
}

// Assess runs every set for every module. The error is a *rule.NotHeldError.
func Assess(q Query) (*Assessment, error) {
	if err := held(q.On); err != nil {
		return nil, err
	}
	a := &Assessment{Query: q, Edition: on(q.On)}
	for _, m := range q.Modules {
		r, err := a.module(m)
		if err != nil {
			return nil, err
		}
		a.Modules = append(a.Modules, r)
	}
	a.Product = a.overall()
	a.Duties = a.duties()
	a.Proposals = a.affected()
	return a, nil
}

// held refuses days before the wordings that this project holds.
func held(on law.Date) error {
	switch {
	case on < 20210526:
		return &rule.NotHeldError{Rule: "mdr", Ref: law.Ref{Act: law.MDR, Path: "art_123"}, Amendment: "Directive 93/42/EEC, before the MDR applied", On: on}
	case on < 20220526:
		return &rule.NotHeldError{Rule: "ivdr", Ref: law.Ref{Act: law.IVDR, Path: "art_113"}, Amendment: "Directive 98/79/EC, before the IVDR applied", On: on}
	case on < 20240801:
		return &rule.NotHeldError{Rule: "aiact", Ref: law.Ref{Act: law.AIAct, Path: "art_113"}, Amendment: "Regulation (EU) 2024/1689, in force since 1 August 2024", On: on}
	}
	return nil
}

func (a *Assessment) module(m Module) (Result, error) {
	r := Result{Module: m, Known: rule.NewEnv(m.Answers)}
	var err error
	if r.Reached, err = a.Edition.Reach(r.Known); err != nil {
		return r, err
	}
	r.Trace = a.Edition.Trace(r.Known, r.Reached)
	decisive := a.Edition.Questions(r.Known, r.Reached)
	ask := decisive
	if a.Query.Mode == Document {
		ask = a.Edition.Considered(r.Known, r.Reached)
	}
	for _, q := range ask {
		if _, asked := m.Answers.Get(q.Fact); !asked {
			r.Questions = append(r.Questions, q)
		}
	}
	for _, q := range decisive {
		if _, asked := m.Answers.Get(q.Fact); asked {
			r.Unknown = append(r.Unknown, q)
		}
	}
	for i, s := range a.Edition.Sets {
		c := Conclusion{Fact: s.Concludes, Possible: r.Reached.Possible[i]}
		c.By, c.Readings = grounds(r.Trace, s, c.Possible)
		for _, q := range decisive {
			if decides(q, i) {
				c.Deciding = append(c.Deciding, q.Fact)
			}
		}
		r.Conclusions = append(r.Conclusions, c)
	}
	return r, nil
}

func decides(q rule.Question, set int) bool {
	for _, i := range q.Decides {
		if i == set {
			return true
		}
	}
	return false
}

// grounds is the rules of a set that give a possible value, or may, and the readings they rest on. Once a rule that is met
// gives the only value left, those that are still open cannot change it, and it does not rest on them.
func grounds(trace []rule.Traced, s *rule.Set, possible fact.Set) (by, readings []string) {
	gives := func(t rule.Traced, status rule.Status) bool {
		return t.Set == s && t.Status == status && t.Gives&possible&^fact.None != 0
	}
	sure := false
	for _, t := range trace {
		sure = sure || possible.Settled() && gives(t, rule.Met)
	}
	for _, t := range trace {
		if !gives(t, rule.Met) && (sure || !gives(t, rule.StillOpen)) {
			continue
		}
		by = append(by, t.Rule.ID)
		readings = add(readings, t.Rule.Reading)
		readings = caseReadings(readings, t.Cases, possible)
	}
	return by, readings
}

func caseReadings(list []string, cases []rule.TracedCase, possible fact.Set) []string {
	for _, c := range cases {
		if (c.Status == rule.Met || c.Status == rule.StillOpen) && c.Gives&possible != 0 {
			list = add(list, c.Case.Reading)
			list = caseReadings(list, c.Except, possible)
		}
	}
	return list
}

func add(list []string, s string) []string {
	if s == "" {
		return list
	}
	for _, x := range list {
		if x == s {
			return list
		}
	}
	return append(list, s)
}

// overall is the strictest over the modules, for each conclusion whose values are in order.
func (a *Assessment) overall() (list []Overall) {
	for i, s := range a.Edition.Sets {
		if !s.Concludes.Ordered {
			continue
		}
		o := Overall{Fact: s.Concludes}
		least := 0
		for _, r := range a.Modules {
			p := r.Conclusions[i].Possible
			o.Possible |= p
			least = max(least, p.Min())
		}
		o.Possible = o.Possible.AtLeast(least)
		for _, r := range a.Modules {
			if r.Conclusions[i].Possible.Max() == o.Possible.Max() {
				o.From = append(o.From, r.Module.ID)
			}
		}
		list = append(list, o)
	}
	return list
}
