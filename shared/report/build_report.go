package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// report is everything that follows from the answers, with what it rests on.
func (b *builder) report(file *techdoc.File, plan *roadmap.Plan) {
	w := b.w
	b.add(b.facts())
	b.glance(file, plan)
	b.add(Note{Text: Text(w.Get("ui.notadvice"))}, TOC{w.Get("report.toc"), 2})
	b.result()
	b.answers()
	b.duties(file)
	b.requirements(file)
	b.road(plan)
	b.rules()
	b.readings()
	b.proposals()
	b.origin()
}

// glance is what a reader wants to know before all else.
func (b *builder) glance(file *techdoc.File, plan *roadmap.Plan) {
	w := b.w
	t := Table{Plain: true}
	row := func(name, value string) {
		t.Rows = append(t.Rows, []Line{Text(name), {{Text: value, Style: Strong}}})
	}
	for _, f := range []*fact.Fact{&product.Regulation, &mdr.Class, &ivdr.Class, &product.ThirdParty, &aiact.Status, &aiact.DutiesFrom} {
		if s := b.overall(f); s&^fact.None != 0 {
			row(w.name(f.ID), w.possible(f, s))
		}
	}
	points := 0
	for i := range file.Requirements {
		if file.Requirements[i].Section != "" {
			points++
		}
	}
	if points > 0 {
		row(w.Get("report.glance.points"), itoa(points))
	}
	if len(plan.Steps) > 0 {
		row(w.Get("report.glance.finish"), w.Fill("report.glance.days", "likely", w.date(plan.Finish.Likely), "late", w.date(plan.Finish.Late)))
	}
	if n := b.unanswered(); n > 0 {
		row(w.Get("report.glance.open"), itoa(n))
	}
	b.add(Heading{4, "glance", w.Get("report.glance")}, t)
}

// unanswered is how many questions can still change something.
func (b *builder) unanswered() (n int) {
	for i := range b.a.Modules {
		n += len(b.a.Modules[i].Questions) + len(b.a.Modules[i].Unknown)
	}
	return n
}

// proposals is what is proposed and no law, where it would change something here.
func (b *builder) proposals() {
	if len(b.a.Proposals) == 0 {
		return
	}
	w := b.w
	b.chapter("proposals", w.Get("ui.proposals"))
	for _, p := range b.a.Proposals {
		b.add(Heading{3, "proposal." + p.ID, w.Get("proposal." + p.ID + ".title")})
		b.says("proposal." + p.ID + ".says")
		b.para(Line{{Text: w.Fill("ui.proposals.source", "number", p.Number, "tabled", w.date(p.Tabled), "seen", w.date(p.Seen)), Style: Quiet}})
	}
}

// origin is how to get the same document again: the state string, and the link as a code to scan.
func (b *builder) origin() {
	w := b.w
	title := w.Get("report.again")
	switch b.Kind {
	case "report", "justification", "application", "roadmap":
		b.chapter("state", title)
	default:
		// These are signed or handed in: what they were made from goes on a page of its own.
		b.add(PageBreak{})
		b.add(Heading{1, "state", title})
	}
	b.para(Text(w.Fill("report.again.says", "rules", b.Rules)))
	b.add(Code{b.State})
	text := "#" + b.State
	if site, ok := w.Lookup("report.site"); ok {
		text = strings.TrimRight(site, "#") + text
	}
	if b.o.QR == nil {
		return
	}
	modules := b.o.QR(text)
	if modules == nil {
		b.quiet("report.qr.long")
		return
	}
	b.add(QR{Text: text, Modules: modules, Alt: w.Get("report.qr")})
	if _, ok := w.Lookup("report.site"); ok {
		b.quiet("report.qr.link")
	} else {
		b.quiet("report.qr.state")
	}
}
