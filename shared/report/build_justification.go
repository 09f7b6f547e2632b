package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/rule"
)

// justification is the reasons for the class as a technical documentation holds them (MDR and IVDR Annex II 1.1(f)): every rule of Annex VIII,
// whether it is met, and why.
func (b *builder) justification() {
	w := b.w
	b.add(b.facts())
	b.says("report.justification.says")
	b.chapter("purpose", w.Get("report.justification.purpose"))
	b.says("report.justification.purpose.says")
	b.add(b.slots("purpose", "users", "patients", "condition", "input", "output", "decision", "setting", "principle"))
	classified := false
	for _, f := range []*fact.Fact{&mdr.Class, &ivdr.Class} {
		if b.overall(f)&^fact.None == 0 {
			continue
		}
		classified = true
		b.classified(f)
	}
	if !classified {
		b.add(Note{Warning: true, Text: Text(w.Get("report.justification.none"))})
	}
	b.intelligence()
	b.readings()
	b.chapter("signed", w.Get("report.justification.signed"))
	b.add(b.slots("author", "reviewer", "date"))
	b.origin()
}

// slots is a table of what the reader fills in.
func (b *builder) slots(ids ...string) Table {
	t := Table{Plain: true}
	for _, id := range ids {
		t.Rows = append(t.Rows, []Line{Text(b.w.Get("report.slot." + id)), b.gap("report.gap." + id)})
	}
	return t
}

// classified is the class of each module under one regulation, and every rule considered for it.
func (b *builder) classified(f *fact.Fact) {
	w := b.w
	b.chapter(f.ID, w.name(f.ID))
	if s := w.First("conclusion." + f.ID + ".says"); s != "" {
		b.para(Text(s))
	}
	b.eachModule(f.ID, func(r *assess.Result) {
		c := conclusion(r, f)
		if c == nil || c.Possible&^fact.None == 0 {
			b.says("report.justification.other")
			return
		}
		b.add(Note{Warning: !c.Possible.Settled(), Text: b.classSaid(f, c)})
		var applied, rest []*rule.Traced
		for i := range r.Trace {
			switch t := &r.Trace[i]; {
			case t.Set.Concludes != f:
			case t.Status == rule.Met || t.Status == rule.StillOpen || t.Status == rule.Displaced:
				applied = append(applied, t)
			default:
				rest = append(rest, t)
			}
		}
		env := b.a.Edition.Conclude(r.Known, r.Reached)
		for _, t := range applied {
			b.applied(f, t, r, env)
		}
		b.notApplied(f, rest, r, env)
	})
}

// intelligence is what the classification of AI Act Art. 6 comes to for each module, and the rules that it follows from: the file of a device says so
// beside its class.
func (b *builder) intelligence() {
	w, f := b.w, &aiact.Status
	b.chapter(f.ID, w.Get("report.justification.ai"))
	b.says("report.justification.ai.says")
	b.eachModule(f.ID, func(r *assess.Result) {
		c := conclusion(r, f)
		if c == nil {
			return
		}
		b.add(Note{Warning: !c.Possible.Settled(), Text: b.classSaid(f, c)})
		env := b.a.Edition.Conclude(r.Known, r.Reached)
		var rest []*rule.Traced
		for i := range r.Trace {
			t := &r.Trace[i]
			switch t.Set.Concludes {
			case &aiact.SafetyComponent, &aiact.ProductRoute, &aiact.UseRoute, f:
			default:
				continue
			}
			switch t.Status {
			case rule.Met, rule.StillOpen, rule.Displaced:
				b.applied(t.Set.Concludes, t, r, env)
			case rule.NotMet:
				if t.Set.Concludes != f { // each practice of Art. 5 stands in the report
					rest = append(rest, t)
				}
			}
		}
		b.notApplied(f, rest, r, env)
	})
}

func (b *builder) classSaid(f *fact.Fact, c *assess.Conclusion) Line {
	l := Line{{Text: b.w.possible(f, c.Possible), Style: Strong}}
	if len(c.Deciding) > 0 {
		l = append(l, Span{Text: "\n" + b.w.Fill("report.deciding", "list", strings.Join(b.names(c.Deciding), " · "))})
	}
	return l
}

// applied is a rule that is met, or may be, with the parts of it that hold and the answers that it rests on.
func (b *builder) applied(f *fact.Fact, t *rule.Traced, r *assess.Result, env *rule.Env) {
	w := b.w
	b.add(Heading{3, "rule." + r.Module.ID + "." + t.Rule.ID, w.Fill("ui.pair", "name", b.ruleTitle(t.Rule.ID), "value", w.Get("ui.status."+t.Status.String()))})
	b.para(w.source(t.Rule.Ref, b.Day))
	if s := w.First("rule." + t.Rule.ID + ".says"); s != "" {
		b.para(Text(s))
	}
	table := Table{Plain: true}
	row := func(id string, l Line) {
		if len(l) > 0 {
			table.Rows = append(table.Rows, []Line{Text(w.Get(id)), l})
		}
	}
	row("report.col.gives", Text(b.gives(f, t)))
	row("report.justification.parts", b.held(f, t.Cases))
	row("report.justification.facts", b.lookedAt(t, r, env))
	row("report.justification.reason", b.gap("report.gap.reason"))
	b.add(table)
}

// held is the parts of a rule that hold or may, with what they give.
func (b *builder) held(f *fact.Fact, cases []rule.TracedCase) (l Line) {
	for i := range cases {
		c := &cases[i]
		if c.Status != rule.Met && c.Status != rule.StillOpen {
			continue
		}
		if l != nil {
			l = append(l, Span{Text: "\n"})
		}
		l = append(l, b.w.source(c.Case.Ref, b.Day)...)
		said := b.w.Get("ui.status." + c.Status.String())
		if c.Gives&^fact.None != 0 {
			said += " (" + b.w.possible(f, c.Gives&^fact.None) + ")"
		}
		l = append(l, Span{Text: " · " + said})
		if except := b.held(f, c.Except); except != nil {
			l = append(append(l, Span{Text: "\n" + b.w.Get("ui.rules.except") + " "}), except...)
		}
	}
	return l
}

// lookedAt is the facts that a rule reads, with what is known of them.
func (b *builder) lookedAt(t *rule.Traced, r *assess.Result, env *rule.Env) (l Line) {
	var seen []*fact.Fact
	t.Rule.Facts(func(f *fact.Fact) {
		for _, s := range seen {
			if s == f {
				return
			}
		}
		seen = append(seen, f)
		if l != nil {
			l = append(l, Span{Text: "\n"})
		}
		l = append(l, Span{Text: b.w.Fill("ui.pair", "name", b.w.name(f.ID), "value", b.known(f, r, env))})
	})
	return l
}

// known is what is known of a fact.
func (b *builder) known(f *fact.Fact, r *assess.Result, env *rule.Env) string {
	if f.Derived {
		return b.w.possible(f, env.Possible(f))
	}
	a, ok := r.Module.Answers.Get(f)
	switch {
	case !ok:
		return b.w.Get("ui.notasked")
	case a.Index == 0:
		return b.w.Get("ui.unknown")
	}
	return b.w.answer(f, f.Option(a.Index))
}

// notApplied is the rules that are not met or about something else, with the answers that say so.
func (b *builder) notApplied(f *fact.Fact, rest []*rule.Traced, r *assess.Result, env *rule.Env) {
	if len(rest) == 0 {
		return
	}
	w := b.w
	b.add(Heading{3, "rest." + r.Module.ID + "." + f.ID, w.Get("report.justification.rest")})
	b.says("report.justification.rest.says")
	t := Table{Head: []string{w.Get("report.col.rule"), w.Get("report.col.outcome"), w.Get("report.col.because")}, Widths: []int{36, 14, 50}}
	for _, x := range rest {
		name := Line{{Text: b.ruleTitle(x.Rule.ID)}, {Text: "\n" + w.cite(x.Rule.Ref), Link: x.Rule.Ref.ELIOn(b.Day), Style: Quiet}}
		t.Rows = append(t.Rows, []Line{name, Text(w.Get("ui.status." + x.Status.String())), b.lookedAt(x, r, env)})
	}
	b.add(t)
}
