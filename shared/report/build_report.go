package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// report is everything that follows from the answers, with what it rests on.
func (b *builder) report(file *techdoc.File, plan *roadmap.Plan) {
	w := b.w
	b.add(b.facts(), Note{Text: Text(w.Get("ui.notadvice"))}, TOC{w.Get("report.toc"), 2}, PageBreak{})
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
	if b.Kind == "report" {
		b.chapter("state", title)
	} else {
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
