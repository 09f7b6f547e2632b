package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/wire"
)

// builder builds one document from an assessment.
type builder struct {
	*Document
	w     Words
	o     Options
	st    wire.State
	a     *assess.Assessment
	chief int // number of the last chapter
	part  int // and of the last part in it
}

// newBuilder begins a document of a kind.
func newBuilder(kind string, st wire.State, a *assess.Assessment, w Words, o Options) *builder {
	title := w.Get("report." + kind + ".title")
	b := &builder{w: w, o: o, st: st, a: a, Document: &Document{
		Kind: kind, Title: title, Lang: st.Lang, Day: st.On, Rules: assess.Digest(), State: st.String(), Header: title, Page: w.Get("report.page"),
	}}
	b.Sub = w.Fill("report.sub", "day", w.date(st.On))
	return b
}

// chapter begins a numbered chapter.
func (b *builder) chapter(id, title string) {
	b.chief, b.part = b.chief+1, 0
	b.add(Heading{1, id, itoa(b.chief) + " " + title})
}

// section begins a numbered part of the chapter.
func (b *builder) section(id, title string) {
	b.part++
	b.add(Heading{2, id, itoa(b.chief) + "." + itoa(b.part) + " " + title})
}

func (b *builder) para(l Line)     { b.add(Paragraph{l}) }
func (b *builder) says(id string)  { b.para(Text(b.w.Get(id))) }
func (b *builder) quiet(id string) { b.para(Line{{Text: b.w.Get(id), Style: Quiet}}) }

// gap is a place that the reader fills in.
func (b *builder) gap(id string) Line {
	return Line{{Text: "‹" + b.w.Get(id) + "›", Style: Gap}}
}

// laws are the wordings that were read.
func (b *builder) laws() []lawRead {
	var list []lawRead
	for _, a := range []law.Act{law.MDR, law.IVDR, law.AIAct} {
		eli := law.Ref{Act: a, Path: "art_1"}.ELIOn(b.Day)
		_, number, _ := strings.Cut(eli, "/reg/")
		number, edition, _ := strings.Cut(number, "/art_1/")
		r := lawRead{act: a, number: number, eli: strings.Replace(eli, "/art_1/", "/", 1)}
		if edition != "oj" {
			r.consolidated = a.Consolidated()
		}
		list = append(list, r)
	}
	return list
}

// lawRead is an act in the wording that was read: as published where consolidated is 0.
type lawRead struct {
	act          law.Act
	number       string // "2017/745"
	consolidated law.Date
	eli          string
}

// facts is what a document rests on: the product, the day, the rule set and the wordings.
func (b *builder) facts() Table {
	w := b.w
	t := Table{Plain: true}
	row := func(id string, l Line) { t.Rows = append(t.Rows, []Line{Text(w.Get(id)), l}) }
	row("report.facts.product", b.gap("report.gap.product"))
	row("report.facts.version", b.gap("report.gap.version"))
	row("report.facts.day", Text(w.date(b.Day)))
	row("report.facts.rules", Line{{Text: b.Rules, Style: Mono}})
	var laws Line
	for i, r := range b.laws() {
		if i > 0 {
			laws = append(laws, Span{Text: "\n"})
		}
		id := "report.facts.law"
		if r.consolidated == 0 {
			id = "report.facts.law.published"
		}
		laws = append(laws, Span{Text: w.Fill(id, "act", w.act(r.act), "number", r.number, "day", w.date(r.consolidated)), Link: r.eli})
	}
	row("report.facts.laws", laws)
	if len(b.a.Modules) > 1 {
		var names []string
		for i := range b.a.Modules {
			names = append(names, b.moduleName(i))
		}
		row("report.facts.modules", Text(w.and(names)))
	}
	return t
}

func (b *builder) moduleName(i int) string {
	if n := b.a.Modules[i].Module.Name; n != "" {
		return n
	}
	return b.w.Fill("ui.module.unnamed", "n", itoa(i+1))
}

// eachModule calls do for every module, under a heading of its own where there are several.
func (b *builder) eachModule(id string, do func(r *assess.Result)) {
	for i := range b.a.Modules {
		r := &b.a.Modules[i]
		if len(b.a.Modules) > 1 {
			b.section(id+"."+r.Module.ID, b.moduleName(i))
		}
		do(r)
	}
}

// conclusion is what a set comes to for a module; nil where the edition has no such set.
func conclusion(r *assess.Result, f *fact.Fact) *assess.Conclusion {
	for i := range r.Conclusions {
		if r.Conclusions[i].Fact == f {
			return &r.Conclusions[i]
		}
	}
	return nil
}

// overall is what a fact comes to for the product: the strictest over the modules where its values have an order, else all that is possible.
func (b *builder) overall(f *fact.Fact) fact.Set {
	for _, o := range b.a.Product {
		if o.Fact == f {
			return o.Possible
		}
	}
	var s fact.Set
	for i := range b.a.Modules {
		if c := conclusion(&b.a.Modules[i], f); c != nil {
			s |= c.Possible
		}
	}
	return s
}

// has reports how surely an option of a fact is concluded for some module.
func (b *builder) has(f *fact.Fact, option string) rule.Truth {
	truth := rule.False
	for i := range b.a.Modules {
		c := conclusion(&b.a.Modules[i], f)
		if c == nil || !c.Possible.Has(f.Index(option)) {
			continue
		}
		if c.Possible.Settled() {
			return rule.True
		}
		truth = rule.Open
	}
	return truth
}

// names is the short names of facts.
func (b *builder) names(list []*fact.Fact) []string {
	var names []string
	for _, f := range list {
		names = append(names, b.w.name(f.ID))
	}
	return names
}

// ruleTitle is what a rule is called.
func (b *builder) ruleTitle(id string) string {
	if s := b.w.First("rule." + id + ".title"); s != "" {
		return s
	}
	return id
}
