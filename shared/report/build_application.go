package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// application is the checklist for a first talk with a notified body and the application that follows: what the answers show already,
// the codes it must be designated for, and what the application holds (MDR and IVDR Annex IX 2.1; MDR Art. 53, IVDR Art. 49).
func (b *builder) application(file *techdoc.File) {
	w := b.w
	b.add(b.facts())
	switch b.has(&product.ThirdParty, fact.Yes) {
	case rule.False:
		b.add(Note{Warning: true, Text: Text(w.Get("report.application.none"))})
		b.origin()
		return
	case rule.Open:
		b.add(Note{Warning: true, Text: Text(w.Get("report.application.open"))})
	}
	b.says("report.application.says")
	b.product()
	b.codes(file)
	d := b.declares()
	b.checks("body", b.items(d, bodyChecks))
	b.checks("before", b.items(d, beforeChecks))
	b.checks("holds", b.items(d, owed(file, applicationChecks)))
	b.checks("ask", b.items(d, askChecks))
	b.origin()
}

// product is what the notified body wants to know first, as far as the answers say it.
func (b *builder) product() {
	w := b.w
	b.chapter("product", w.Get("report.application.product"))
	t := Table{Plain: true}
	for _, id := range []string{"manufacturer", "srn", "purpose", "variants"} {
		t.Rows = append(t.Rows, []Line{Text(w.Get("report.slot." + id)), b.gap("report.gap." + id)})
	}
	for _, f := range []*fact.Fact{&mdr.Class, &mdr.Route, &ivdr.Class, &ivdr.Route, &mdr.Transition, &ivdr.Transition, &aiact.Status, &aiact.DutiesFrom} {
		if s := b.overall(f) &^ fact.None; s != 0 {
			l := Text(w.possible(f, s))
			if by := b.givers(f); len(by) > 0 && (f == &mdr.Class || f == &ivdr.Class) {
				l = append(l, Span{Text: "\n" + strings.Join(by, " · "), Style: Quiet})
			}
			t.Rows = append(t.Rows, []Line{Text(w.name(f.ID)), l})
		}
	}
	for _, id := range []string{"sites", "suppliers", "language", "wanted"} {
		t.Rows = append(t.Rows, []Line{Text(w.Get("report.slot." + id)), b.gap("report.gap." + id)})
	}
	b.add(t)
}

// codes is the codes for which the notified body must be designated, as far as the answers show them.
func (b *builder) codes(file *techdoc.File) {
	w := b.w
	b.chapter("codes", w.Get("report.codes"))
	b.says("report.codes.says")
	if len(file.Codes) == 0 {
		b.says("report.codes.none")
		return
	}
	t := Table{Head: []string{w.Get("report.col.code"), w.Get("report.col.about"), w.Get("report.col.applies"), w.Get("report.col.list")}, Widths: []int{15, 39, 18, 28}}
	for _, c := range file.Codes {
		list := Line{{Text: c.List}}
		if act, path, ok := strings.Cut(c.List, "/"); ok && act == law.AIAct.String() {
			list = w.source(law.Ref{Act: law.AIAct, Path: path}, b.Day)
		}
		if c.Source != "" {
			list = append(list, Span{Text: "\n" + w.Fill("report.codes.source", "source", c.Source), Style: Quiet})
		}
		id := strings.ToLower(strings.ReplaceAll(c.Code, " ", "_"))
		applies := "report.applies.perhaps"
		if c.Applies == rule.True {
			applies = "report.applies.yes"
		}
		t.Rows = append(t.Rows, []Line{{{Text: c.Code, Style: Strong}}, Text(w.First("code."+id, "techdoc.code."+id)), Text(w.Get(applies)), list})
	}
	b.add(t)
}

// wants is one thing to tick, and where it is asked for in each act; it is left out where none of the acts that have it applies.
type wants struct {
	id            string
	mdr, ivdr, ai string   // paths; "" is nowhere
	always        bool     // asked by practice, not by an act
	owed          []string // requirements of which one must apply, or may; none: always wanted
}

// summaries is the requirements of a summary of safety and performance (MDR Art. 32, IVDR Art. 29).
var summaries = []string{"mdr.article032", "ivdr.article029"}

var bodyChecks = []wants{
	{id: "designated", mdr: "art_53/1", ivdr: "art_49/1"},
	{id: "aip", ai: "anx_XIV"},
	{id: "capacity", always: true},
	{id: "tongue", mdr: "art_52/12", ivdr: "art_48/12"},
	{id: "fees", mdr: "art_50", ivdr: "art_46"},
}

var beforeChecks = []wants{
	{id: "srn", mdr: "art_31/3", ivdr: "art_28/3"},
	{id: "basic_udi", mdr: "art_29/3", ivdr: "art_26/2"},
	{id: "class", mdr: "art_51", ivdr: "art_47"},
	{id: "one_body", mdr: "art_53/1", ivdr: "art_49/1"},
	{id: "earlier", mdr: "art_53/3", ivdr: "art_49/3"},
}

var applicationChecks = []wants{
	{id: "names", mdr: "anx_IX/2.1/-1", ivdr: "anx_IX/2.1/-1", ai: "anx_VII/3.1"},
	{id: "devices", mdr: "anx_IX/2.1/-2", ivdr: "anx_IX/2.1/-2"},
	{id: "sole", mdr: "anx_IX/2.1/-3", ivdr: "anx_IX/2.1/-3"},
	{id: "declaration", mdr: "anx_IX/2.1/-4", ivdr: "anx_IX/2.1/-4"},
	{id: "qms", mdr: "anx_IX/2.1/-5", ivdr: "anx_IX/2.1/-5", ai: "art_17"},
	{id: "undertaking", mdr: "anx_IX/2.1/-6", ivdr: "anx_IX/2.1/-6"},
	{id: "upkeep", mdr: "anx_IX/2.1/-7", ivdr: "anx_IX/2.1/-7"},
	{id: "pms", mdr: "anx_IX/2.1/-8", ivdr: "anx_IX/2.1/-8", ai: "art_72"},
	{id: "pms_upkeep", mdr: "anx_IX/2.1/-9", ivdr: "anx_IX/2.1/-9"},
	{id: "evaluation", mdr: "anx_IX/2.1/-10", ivdr: "anx_IX/2.1/-10"},
	{id: "evaluation_upkeep", mdr: "anx_IX/2.1/-11", ivdr: "anx_IX/2.1/-11"},
	{id: "summary", mdr: "art_32/1", ivdr: "art_29/1", owed: summaries},
	{id: "techdoc", mdr: "anx_II", ivdr: "anx_II", ai: "art_11"},
	{id: "access", ai: "art_43/3"},
}

var askChecks = []wants{
	{id: "when", always: true},
	{id: "rounds", always: true},
	{id: "changes", mdr: "anx_IX/2.4", ivdr: "anx_IX/2.4"},
	{id: "learning", ai: "art_43/4"},
	{id: "samples", mdr: "anx_IX/2.3", ivdr: "anx_IX/2.3"},
}

// owed leaves out what hangs on requirements of which none applies.
func owed(file *techdoc.File, list []wants) []wants {
	var out []wants
	for _, x := range list {
		wanted := x.owed == nil
		for i := range file.Requirements {
			wanted = wanted || contains(x.owed, file.Requirements[i].Requirement.ID)
		}
		if wanted {
			out = append(out, x)
		}
	}
	return out
}

// items is what is to be ticked, with the provisions of the acts that apply.
func (b *builder) items(d declared, list []wants) []Check {
	var out []Check
	for _, x := range list {
		var cited Line
		cite := func(applies rule.Truth, act law.Act, path string) {
			if applies == rule.False || path == "" {
				return
			}
			if cited != nil {
				cited = append(cited, Span{Text: " · "})
			}
			cited = append(cited, b.w.source(law.Ref{Act: act, Path: path}, b.Day)...)
		}
		cite(d.mdr, law.MDR, x.mdr)
		cite(d.ivdr, law.IVDR, x.ivdr)
		cite(d.aiact, law.AIAct, x.ai)
		if cited != nil || x.always {
			out = append(out, Check{Text: Text(b.w.Get("report.check." + x.id)), Note: cited})
		}
	}
	return out
}

func (b *builder) checks(id string, items []Check) {
	if len(items) > 0 {
		b.chapter(id, b.w.Get("report.application."+id))
		b.add(Checklist{items})
	}
}
