package roadmap

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// dated is a day of the law, as it is asked for.
type dated struct {
	id    string
	ref   law.Ref
	when  rule.Cond
	day   law.Date
	keeps string     // the step by whose finish the day is kept; "": none
	in    law.Period // the time for which the acts name this day; zero is always
	place int
}

// The AI Act as it was published, and as Regulation (EU) 2026/1744 amended it.
var published, amended = law.Period{From: 20240801, Until: 20260727}, law.Period{From: 20260727}

func deadlines(c *conditions) []dated {
	made := rule.Any{c.ordinary, c.custom, c.inHouse, c.ai}
	const market = "roadmap.market"
	legacy := func(f *fact.Fact, day string) rule.Cond { return rule.All{c.legacy, is(f, day)} }
	from := func(day string) rule.Cond {
		return rule.All{rule.Any{made, c.concerned}, is(&aiact.Status, "high_risk"), is(&aiact.DutiesFrom, day)}
	}
	certificate, declaration := is(&product.LegacyKind, "certificate"), is(&product.LegacyKind, "declaration")
	return []dated{
		{id: "deadline.mdr.transition", ref: m("art_120/3a/a"), when: rule.All{legacy(&mdr.Transition, "2027-12-31"), certificate}, day: 20271231, keeps: market},
		{id: "deadline.mdr.transition", ref: m("art_120/3a/b"), when: rule.All{legacy(&mdr.Transition, "2028-12-31"), certificate}, day: 20281231, keeps: market},
		{id: "deadline.mdr.transition", ref: m("art_120/3b"), when: rule.All{legacy(&mdr.Transition, "2028-12-31"), declaration}, day: 20281231, keeps: market},
		{id: "deadline.ivdr.transition", ref: v("art_110/3a"), when: rule.All{legacy(&ivdr.Transition, "2027-12-31"), certificate}, day: 20271231, keeps: market},
		{id: "deadline.ivdr.transition", ref: v("art_110/3b/a"), when: rule.All{legacy(&ivdr.Transition, "2027-12-31"), declaration}, day: 20271231, keeps: market},
		{id: "deadline.ivdr.transition", ref: v("art_110/3b/b"), when: rule.All{legacy(&ivdr.Transition, "2028-12-31"), declaration}, day: 20281231, keeps: market},
		{id: "deadline.ivdr.transition", ref: v("art_110/3b/c"), when: rule.All{legacy(&ivdr.Transition, "2029-12-31"), declaration}, day: 20291231, keeps: market},

		{id: "deadline.eudamed", ref: m("art_123/3/d"), when: rule.All{c.ordinary, c.mdr, is(&product.RegisteredBy, "2026-05-28")}, day: 20260528},
		{id: "deadline.eudamed", ref: v("art_113/3/f"), when: rule.All{c.ordinary, c.ivdr, is(&product.RegisteredBy, "2026-05-28")}, day: 20260528},
		// What was there before is registered as it is; it does not wait for a certificate.
		{id: "deadline.eudamed.registration", ref: m("art_123/3/e"), when: rule.All{c.ordinary, c.mdr, is(&product.RegisteredBy, "2026-11-27")}, day: 20261127},
		{id: "deadline.eudamed.registration", ref: v("art_113/3/f"), when: rule.All{c.ordinary, c.ivdr, is(&product.RegisteredBy, "2026-11-27")}, day: 20261127},

		{id: "deadline.aiact.transparency", ref: a("art_50/1"), when: rule.All{made, is(&aiact.Informs, fact.Yes)}, day: 20260802, keeps: "roadmap.ai_transparency"},
		{id: "deadline.aiact.marking", ref: a("art_50/2"), when: rule.All{made, is(&aiact.MarksFrom, "2026-08-02")}, day: 20260802, keeps: "roadmap.ai_transparency"},
		{id: "deadline.aiact.marking", ref: a("art_111/4"), when: rule.All{made, is(&aiact.MarksFrom, "2026-12-02")}, day: 20261202, keeps: "roadmap.ai_transparency"},

		// What comes to the market from its day on meets the duties when it comes; only what is there before has a last day.
		{id: "deadline.aiact.duties", ref: a("art_113/2"), when: from("2026-08-02"), day: 20260802},
		{id: "deadline.aiact.duties", ref: a("art_113/3/c"), when: from("2027-08-02"), day: 20270802},
		{id: "deadline.aiact.duties", ref: a("art_113/3/c/i"), when: from("2027-12-02"), day: 20271202},
		{id: "deadline.aiact.duties", ref: a("art_113/3/c/ii"), when: from("2028-08-02"), day: 20280802},
		// The second sentence of Art. 111(2) names providers and deployers alone.
		{id: "deadline.aiact.duties", ref: a("art_111/2"), when: rule.All{from("2030-08-02"), rule.Any{made, is(&aiact.Role, "deployer")}}, day: 20300802, keeps: market},
		{id: "deadline.aiact.bodies", ref: a("art_43/3"), when: rule.All{c.body, is(&aiact.Assessment, "sectoral"), not(c.once)}, day: 20280128},
		// As high-risk duties: what comes to the market from then on meets it when it comes.
		{id: "deadline.aiact.exception", ref: a("art_6/4"), when: c.derogated, day: 20271202, in: amended},
		{id: "deadline.aiact.exception_registration", ref: a("art_49/2"), when: c.derogated, day: 20271202, in: amended},
		{id: "deadline.aiact.exception", ref: a("art_6/4"), when: c.derogated, day: 20260802, in: published},
		{id: "deadline.aiact.exception_registration", ref: a("art_49/2"), when: c.derogated, day: 20260802, in: published},
		{id: "deadline.ivdr.udi", ref: v("art_113/3/e"), when: rule.All{c.ordinary, c.ivdr, is(&ivdr.Class, "A"), not(c.legacy)}, day: 20270526},
	}
}

// days writes the deadlines into the plan, those of the law first.
func (p *Plan) days(list []dated, x *asked, r *road) {
	for i := range list {
		if got := x.got[list[i].place]; got.Applies != rule.False {
			p.add(&list[i], got.Applies, r)
		}
	}
	p.expiry()
}

func (p *Plan) add(d *dated, applies rule.Truth, r *road) {
	x := Deadline{ID: d.id, Day: d.day, Ref: d.ref, Applies: applies}
	i := p.place(d.keeps)
	switch {
	case d.day < p.Start:
		x.Met = MetPast
	case i >= 0:
		x.Met = r.met(i, Between(p.Start, d.day))
	}
	p.Deadlines = append(p.Deadlines, x)
}

// met is whether a step is finished by a day, counted from the start: surely only with everything that may apply, and surely not
// only without it.
func (r *road) met(step, day int) Met {
	switch {
	case share(r.got.strict.finish[step], day) >= 900:
		return MetYes
	case share(r.got.mild.finish[step], day) < 100:
		return MetNo
	}
	return MetPerhaps
}

// place is the place of a step on the road, -1 where it is not on it.
func (p *Plan) place(id string) int {
	for i := range p.Steps {
		if p.Steps[i].Step.ID == id {
			return i
		}
	}
	return -1
}

// The longest validity of a certificate (MDR Art. 56(2), IVDR Art. 51(2); AI Act Art. 44(2) for the uses of Annex III), and how long before its
// end the renewal begins at the latest by the practice of notified bodies, all in months.
const (
	validity   = 60
	validityAI = 48
	renewal    = 6
)

// expiry is the days that follow from the likely day of the certificate.
func (p *Plan) expiry() {
	for i := range p.Steps {
		if c := &p.Steps[i]; c.Step.ID == "roadmap.certificate" || c.Step.ID == "roadmap.ai_certificate" {
			p.expires(c)
		}
	}
}

func (p *Plan) expires(c *Planned) {
	for _, ref := range c.Refs {
		months := validity
		if ref.Path += "/2"; ref.Act == law.AIAct {
			months = validityAI
		}
		end := addMonths(c.Finish.Likely, months)
		p.Deadlines = append(p.Deadlines,
			Deadline{ID: "deadline.renewal", Day: addMonths(end, -renewal), Ref: ref, Applies: c.Applies},
			Deadline{ID: "deadline.certificate", Day: end, Ref: ref, Applies: c.Applies})
	}
}
