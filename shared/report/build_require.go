package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// duties is who owes what from when: the requirements that are no points of a documentation.
func (b *builder) duties(file *techdoc.File) {
	w := b.w
	b.chapter("duties", w.Get("ui.duties"))
	var whose []string
	for i := range file.Requirements {
		if e := &file.Requirements[i]; e.Part == "" && !contains(whose, e.Requirement.Whose) {
			whose = append(whose, e.Requirement.Whose)
		}
	}
	if whose == nil {
		b.says("report.duties.none")
		return
	}
	b.towards(file)
	for _, who := range whose {
		b.add(Heading{3, "duties." + who, w.whose(who)})
		t := Table{Head: []string{w.Get("report.col.duty"), w.Get("report.col.ref"), w.Get("report.col.day")}, Widths: []int{46, 28, 26}}
		for i := range file.Requirements {
			if e := &file.Requirements[i]; e.Part == "" && e.Requirement.Whose == who {
				t.Rows = append(t.Rows, b.requirement(e))
			}
		}
		b.add(t)
	}
}

// requirement is a row: what it is called, where it stands, from when.
func (b *builder) requirement(e *techdoc.Entry) []Line {
	title := Line{{Text: b.w.title(e.Requirement.ID)}}
	if remark := b.remark(e); remark != "" {
		title = append(title, Span{Text: "\n" + remark, Style: Quiet})
	}
	return []Line{title, b.w.source(e.Requirement.Ref, b.Day), Text(b.days(e))}
}

// remark is what is to be said of whether a requirement applies.
func (b *builder) remark(e *techdoc.Entry) string {
	var list []string
	if e.Applies == rule.Open {
		list = append(list, b.w.Get("report.perhaps"))
	}
	if e.Towards {
		list = append(list, b.w.Fill("report.towards", "act", b.w.act(e.Requirement.Ref.Act)))
	}
	if e.Requirement.Judged {
		list = append(list, b.w.Get("report.judged"))
	}
	if e.Over == techdoc.Extends || e.Over == techdoc.New {
		list = append(list, b.w.Get("report.over."+string(e.Over)))
	}
	if len(b.a.Modules) > 1 && len(e.Modules) < len(b.a.Modules) {
		var names []string
		for i := range b.a.Modules {
			if contains(e.Modules, b.a.Modules[i].Module.ID) {
				names = append(names, b.moduleName(i))
			}
		}
		list = append(list, b.w.and(names))
	}
	return strings.Join(list, " · ")
}

// days is from when a requirement binds, or may.
func (b *builder) days(e *techdoc.Entry) string {
	var list []string
	for _, day := range e.From {
		if f := e.Requirement.Day; f != nil && !e.Towards {
			list = append(list, b.w.value(f.ID, day))
		} else {
			list = append(list, b.w.day(day))
		}
	}
	if e.Towards {
		return b.w.Fill("report.towards.by", "day", b.w.or(list))
	}
	return b.w.or(list)
}

// towards says what a list holds that is not owed yet.
func (b *builder) towards(file *techdoc.File) {
	for i := range file.Requirements {
		if file.Requirements[i].Towards {
			b.add(Note{Text: Text(b.w.Get("techdoc.towards.says"))})
			return
		}
	}
}

// requirements is what the one documentation has to show, section by section.
func (b *builder) requirements(file *techdoc.File) {
	w := b.w
	b.chapter("requirements", w.Get("report.requirements"))
	if len(file.Parts) == 0 {
		b.says("report.requirements.none")
		return
	}
	points, elements := 0, 0
	for i := range file.Requirements {
		if e := &file.Requirements[i]; e.Section != "" {
			points++
			elements += len(e.Requirement.Elements)
		}
	}
	b.para(Text(w.Fill("report.requirements.says", "n", itoa(points), "elements", itoa(elements))))
	if file.Simplified {
		b.add(Note{Text: Text(w.Get("techdoc.simplified.says"))})
	}
	b.towards(file)
	byID := entries(file)
	for _, p := range file.Parts {
		if len(p.Requirements) == 0 {
			continue
		}
		b.add(Heading{3, p.ID, w.Fill("report.section", "n", strings.TrimPrefix(p.ID, "techdoc."), "title", w.Get(p.ID))})
		t := Table{Head: []string{w.Get("report.col.requirement"), w.Get("report.col.ref"), w.Get("report.col.day")}, Widths: []int{50, 28, 22}}
		for _, id := range p.Requirements {
			t.Rows = append(t.Rows, b.requirement(byID[id]))
		}
		b.add(t)
	}
	b.additions(file, byID)
	b.quality(file, byID)
	b.standards(file)
}

// entries is the requirements by id.
func entries(file *techdoc.File) map[string]*techdoc.Entry {
	m := make(map[string]*techdoc.Entry, len(file.Requirements))
	for i := range file.Requirements {
		m[file.Requirements[i].Requirement.ID] = &file.Requirements[i]
	}
	return m
}

// sectionTitle is the number and the name of a section of the one file.
func sectionTitle(w Words, id string) string {
	return strings.TrimPrefix(id, "techdoc.") + " " + w.Get(id)
}

// additions is what a documentation that exists has to gain.
func (b *builder) additions(file *techdoc.File, byID map[string]*techdoc.Entry) {
	if len(file.Additions) == 0 {
		return
	}
	w := b.w
	b.section("additions", w.Get("report.additions"))
	b.para(Text(w.count("report.additions.says", len(file.Additions))))
	t := Table{Head: []string{w.Get("report.col.requirement"), w.Get("report.col.ref"), w.Get("report.col.relation")}, Widths: []int{52, 28, 20}}
	for _, id := range file.Additions {
		if e := byID[id]; e != nil {
			t.Rows = append(t.Rows, []Line{Text(w.title(id)), w.source(e.Requirement.Ref, b.Day), Text(w.Get("report.relation." + string(e.Over)))})
		}
	}
	b.add(t)
}

// quality is the quality management system of the AI Act beside that of the device regulations.
func (b *builder) quality(file *techdoc.File, byID map[string]*techdoc.Entry) {
	if len(file.Quality) == 0 {
		return
	}
	w := b.w
	b.section("quality", w.Get("report.quality"))
	b.says("report.quality.says")
	t := Table{Head: []string{w.Get("report.col.aiact"), w.Get("report.col.device"), w.Get("report.col.relation")}, Widths: []int{44, 36, 20}}
	for _, m := range file.Quality {
		e := byID[m.AIAct]
		if e == nil {
			continue
		}
		var beside Line
		for _, id := range m.Device {
			if d := byID[id]; d != nil {
				if beside != nil {
					beside = append(beside, Span{Text: "\n"})
				}
				beside = append(beside, w.source(d.Requirement.Ref, b.Day)...)
			}
		}
		cited := append(Line{{Text: w.title(m.AIAct) + "\n"}}, w.source(e.Requirement.Ref, b.Day)...)
		t.Rows = append(t.Rows, []Line{cited, beside, Text(w.Get("report.relation." + string(m.Relation)))})
	}
	b.add(t)
}

// standards is the standards that the requirements name, with what they are worth today.
func (b *builder) standards(file *techdoc.File) {
	if len(file.Standards) == 0 {
		return
	}
	w := b.w
	if b.chief > 0 {
		b.section("standards", w.Get("report.standards"))
	} else {
		b.add(Heading{1, "standards", w.Get("report.standards")})
	}
	b.says("report.standards.says")
	t := Table{Head: []string{w.Get("report.col.standard"), w.Get("report.col.about"), w.Get("report.col.status")}, Widths: []int{28, 40, 32}}
	for _, s := range file.Standards {
		status := Line{{Text: b.status(s)}}
		if source := w.First("standard." + s.ID + ".source"); source != "" {
			status = append(status, Span{Text: "\n" + source, Style: Quiet})
		}
		if !s.Sure && s.Status != require.Unverified {
			status = append(status, Span{Text: "\n" + w.Get("report.status.unsure"), Style: Quiet})
		}
		t.Rows = append(t.Rows, []Line{{{Text: s.Name, Style: Strong}}, Text(w.First("standard." + s.ID)), status})
	}
	b.add(t)
}

// status is what a standard is worth: presumption of conformity under some acts, or the state of the art, or nothing yet.
func (b *builder) status(s *require.Standard) string {
	if s.Status != require.Cited {
		return b.w.Get("report.status." + string(s.Status))
	}
	var acts []string
	for _, a := range s.Cited {
		acts = append(acts, b.w.act(a))
	}
	return b.w.Fill("report.status.cited", "list", b.w.and(acts))
}

// related is the clauses of standards that deal with a requirement.
func (b *builder) related(clauses []require.Clause) string {
	var list []string
	for _, c := range clauses {
		s := c.Standard.Name
		if c.Number != "" {
			s += ", " + c.Number
		}
		list = append(list, s)
	}
	return strings.Join(list, " · ")
}
