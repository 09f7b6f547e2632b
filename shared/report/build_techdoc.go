package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/techdoc"
)

// techdoc is the one technical documentation, still empty: its sections, what goes where, and what each requirement wants shown as a
// list to tick.
func (b *builder) techdoc(file *techdoc.File) {
	w := b.w
	b.add(b.facts())
	b.says("report.techdoc.says")
	if file.Simplified {
		b.add(Note{Text: Text(w.Get("techdoc.simplified.says"))})
	}
	b.towards(file)
	if len(file.Parts) == 0 {
		b.add(Note{Warning: true, Text: Text(w.Get("report.requirements.none"))})
		b.origin()
		return
	}
	b.add(TOC{w.Get("report.toc"), 2}, PageBreak{})
	byID := entries(file)
	for _, p := range file.Parts {
		b.add(Heading{strings.Count(p.ID, "."), p.ID, sectionTitle(w, p.ID)})
		if s := w.First(p.ID + ".says"); s != "" {
			b.para(Line{{Text: s, Style: Quiet}})
		}
		if len(p.Requirements) == 0 {
			continue
		}
		b.para(b.gap("report.gap.text"))
		for _, id := range p.Requirements {
			b.point(byID[id])
		}
	}
	b.standards(file)
	b.origin()
}

// point is one requirement in the file: its provision, what it asks, and what to show.
func (b *builder) point(e *techdoc.Entry) {
	w, id := b.w, e.Requirement.ID
	b.add(Heading{3, id, w.title(id)})
	under := w.source(e.Requirement.Ref, b.Day)
	if remark := b.remark(e); remark != "" {
		under = append(under, Span{Text: " · " + remark, Style: Quiet})
	}
	b.para(under)
	if s := w.says(id); s != "" {
		b.para(Text(s))
	}
	var items []Check
	for _, x := range e.Requirement.Elements {
		said := w.First("req." + id + ".el." + x.ID)
		if said == "" {
			said = x.ID
		}
		items = append(items, Check{Text: Text(said)})
	}
	if items != nil {
		b.add(Checklist{items})
	}
	var remarks []string
	if len(e.Requirement.Evidence) > 0 {
		var list []string
		for _, d := range e.Requirement.Evidence {
			list = append(list, w.First("evidence."+string(d)))
		}
		remarks = append(remarks, w.Fill("report.evidence", "list", strings.Join(list, " · ")))
	}
	if len(e.Requirement.Related) > 0 {
		remarks = append(remarks, w.Fill("report.related", "list", b.related(e.Requirement.Related)))
	}
	if remarks != nil {
		b.para(Line{{Text: strings.Join(remarks, "\n"), Style: Quiet}})
	}
}
