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
)

// declared is which acts a declaration of conformity is drawn up for.
type declared struct{ mdr, ivdr, aiact rule.Truth }

// declares reads it from the conclusions: a device by the routes that end in a declaration (MDR Art. 52(3) to (7), IVDR Art. 48(3) to (10)), and a
// high-risk AI system (AI Act Art. 47(1)), but for one that was there before and has its duties only once its design is changed (Art. 111(2)).
func (b *builder) declares() declared {
	d := declared{aiact: b.has(&aiact.Status, "high_risk")}
	switch b.has(&aiact.DutiesFrom, "on_change") {
	case rule.True:
		d.aiact = rule.False
	case rule.Open:
		d.aiact = min(d.aiact, rule.Open)
	}
	for _, o := range []string{"self_declared", "class_i_limited", "class_iia", "class_iib", "class_iib_implantable", "class_iii"} {
		d.mdr = max(d.mdr, b.has(&mdr.Route, o))
	}
	for _, o := range []string{"self_declared", "class_a_sterile", "class_b", "class_c", "class_d"} {
		d.ivdr = max(d.ivdr, b.has(&ivdr.Route, o))
	}
	return d
}

// acts is the acts that may be declared, surest first where one excludes the other.
func (d declared) acts() []law.Act {
	var list []law.Act
	if d.mdr != rule.False {
		list = append(list, law.MDR)
	}
	if d.ivdr != rule.False {
		list = append(list, law.IVDR)
	}
	if d.aiact != rule.False {
		list = append(list, law.AIAct)
	}
	return list
}

// declaration is the draft of one EU declaration of conformity for every act that applies (AI Act Art. 47(3), MDR Art. 19(2)): MDR Annex IV, IVDR
// Annex IV and AI Act Annex V, merged. What the answers do not know is a marked gap.
func (b *builder) declaration() {
	w := b.w
	d := b.declares()
	acts := d.acts()
	if acts == nil {
		b.add(Note{Warning: true, Text: Text(w.Get("report.declaration.none"))})
		b.origin()
		return
	}
	if b.anothers() {
		b.add(Note{Warning: true, Text: Text(w.Get("report.declaration.others"))})
	}
	b.add(Note{Warning: true, Text: Text(w.Get("report.declaration.draft"))})
	if d.mdr == rule.Open || d.ivdr == rule.Open || d.aiact == rule.Open {
		b.add(Note{Warning: true, Text: Text(w.Get("report.declaration.open"))})
	}
	if day := b.dutiesFrom(); d.aiact != rule.False && day > b.Day {
		b.add(Note{Text: Text(w.Fill("report.declaration.later", "day", w.date(day)))})
	}
	if b.inTransition() {
		b.add(Note{Text: Text(w.Get("report.declaration.transition"))})
	}
	p := &points{b: b, acts: acts}
	device := d.mdr != rule.False || d.ivdr != rule.False
	p.add("manufacturer", "1", "2", b.gap("report.gap.manufacturer"), b.gap("report.gap.representative"))
	responsible := "both"
	switch {
	case d.aiact == rule.False:
		responsible = "manufacturer"
	case !device:
		responsible = "provider"
	}
	p.add("responsibility", "2", "3", Text(w.Get("report.declaration.responsibility."+responsible)))
	if device {
		p.add("udi", "3", "", b.gap("report.gap.udi"))
	}
	names := []Line{b.gap("report.gap.product"), b.gap("report.gap.code"), b.gap("report.gap.purpose")}
	if d.aiact != rule.False {
		names = append(names, b.gap("report.gap.system"))
	}
	p.add("product", "4", "1", names...)
	if device {
		p.add("class", "5", "", b.classes(d)...)
	}
	p.add("conformity", "6", "4", b.conformity(acts)...)
	if d.aiact != rule.False {
		p.add("data", "", "5", Text(w.Get("report.declaration.data.text")), b.gap("report.gap.data"))
	}
	p.add("standards", "7", "6", b.gap("report.gap.cs"), b.gap("report.gap.standards"))
	p.add("body", "8", "7", b.body()...)
	if device {
		p.add("more", "9", "", b.gap("report.gap.more"))
	}
	p.add("signature", "10", "8", b.gap("report.gap.place"), b.gap("report.gap.signatory"), b.gap("report.gap.signature"))
	b.quiet("report.declaration.keep")
	b.origin()
}

// anothers reports whether the declaration is for somebody else to draw up: whoever asks deals with the product of a manufacturer or provider
// (MDR Art. 19(3), IVDR Art. 17(3), AI Act Art. 47(4)), and has not taken his place for certain.
func (b *builder) anothers() bool {
	maker := max(b.has(&mdr.Role, "manufacturer"), b.has(&ivdr.Role, "manufacturer"), b.has(&aiact.Role, "provider"), b.has(&aiact.Role, "product_manufacturer"))
	if maker == rule.True {
		return false
	}
	for i := range b.a.Modules {
		if role, ok := b.a.Modules[i].Module.Answers.Get(&product.Role); ok && role.Index > 0 && role.Index != product.Role.Index("manufacturer") {
			return true
		}
	}
	return false
}

// inTransition reports whether the device may still come to the market under a directive (MDR Art. 120, IVDR Art. 110).
func (b *builder) inTransition() bool {
	for _, f := range []*fact.Fact{&mdr.Transition, &ivdr.Transition} {
		for i := range (b.overall(f) &^ fact.None).Each {
			if _, day := law.ParseDate(f.Option(i)); day {
				return true
			}
		}
	}
	return false
}

// points numbers the points of a declaration and cites where each is asked for.
type points struct {
	b    *builder
	acts []law.Act
	n    int
}

// add writes a point: its number in Annex IV of the device regulations, which agree, and in Annex V of the AI Act; "" where there is none.
func (p *points) add(id, device, ai string, lines ...Line) {
	var cited Line
	for _, act := range p.acts {
		r := law.Ref{Act: act, Path: "anx_IV/" + device}
		at := device
		if act == law.AIAct {
			r.Path, at = "anx_V/"+ai, ai
		}
		if at == "" {
			continue
		}
		if cited != nil {
			cited = append(cited, Span{Text: " · ", Style: Quiet})
		}
		cited = append(cited, Span{Text: p.b.w.cite(r), Link: r.ELIOn(p.b.Day), Style: Quiet})
	}
	if cited == nil {
		return
	}
	p.n++
	p.b.Document.add(Heading{2, "point." + id, itoa(p.n) + " " + p.b.w.Get("report.declaration."+id)}, Paragraph{cited})
	for _, l := range lines {
		p.b.para(l)
	}
}

// dutiesFrom is the first day from which the duties of high-risk systems may bind.
func (b *builder) dutiesFrom() (first law.Date) {
	for i := range b.overall(&aiact.DutiesFrom).Each {
		if d, ok := law.ParseDate(aiact.DutiesFrom.Option(i)); ok && (first == 0 || d < first) {
			first = d
		}
	}
	return first
}

// classes is the class under each regulation with the rules that give it, or a gap that says what is left.
func (b *builder) classes(d declared) []Line {
	var list []Line
	for _, x := range []struct {
		applies rule.Truth
		f       *fact.Fact
	}{{d.mdr, &mdr.Class}, {d.ivdr, &ivdr.Class}} {
		if x.applies == rule.False {
			continue
		}
		s := b.overall(x.f) &^ fact.None
		value := b.w.possible(x.f, s)
		if !s.Settled() {
			list = append(list, Line{{Text: "‹" + b.w.Fill("report.gap.class", "range", value) + "›", Style: Gap}})
			continue
		}
		list = append(list, Text(b.w.Fill("report.declaration.class.text", "class", value, "rules", b.w.and(b.givers(x.f)))))
	}
	return list
}

// givers is the rules that give a conclusion in some module.
func (b *builder) givers(f *fact.Fact) []string {
	var list []string
	for i := range b.a.Modules {
		if c := conclusion(&b.a.Modules[i], f); c != nil {
			for _, id := range c.By {
				if t := b.ruleTitle(id); !contains(list, t) {
					list = append(list, t)
				}
			}
		}
	}
	return list
}

// conformity is the statement of conformity with each act, and that the requirements of AI Act Chapter III, Section 2, are met (Art. 47(2)).
func (b *builder) conformity(acts []law.Act) []Line {
	list := []Line{Text(b.w.Get("report.declaration.conformity.text"))}
	for _, a := range acts {
		list = append(list, Text("– "+b.w.Get("report.act."+a.String())))
	}
	list = append(list, b.gap("report.gap.acts"))
	if acts[len(acts)-1] == law.AIAct {
		list = append(list, Text(b.w.Get("report.declaration.section2")))
	}
	return list
}

// body is what is said of the notified body.
func (b *builder) body() []Line {
	switch b.has(&product.ThirdParty, fact.Yes) {
	case rule.True:
		return []Line{b.gap("report.gap.body"), Text(b.routes()), b.gap("report.gap.certificate")}
	case rule.Open:
		return []Line{Text(b.w.Get("report.declaration.body.open")), b.gap("report.gap.body")}
	}
	return []Line{Text(b.w.Get("report.declaration.body.none"))}
}

// routes is the procedures of conformity assessment that are left.
func (b *builder) routes() string {
	var list []string
	for _, f := range []*fact.Fact{&mdr.Route, &ivdr.Route} {
		for i := range (b.overall(f) &^ fact.None).Each {
			list = append(list, b.w.value(f.ID, f.Option(i)))
		}
	}
	return b.w.Fill("report.declaration.route", "list", strings.Join(list, "\n– "))
}
