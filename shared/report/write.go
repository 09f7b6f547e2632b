package report

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/techdoc"
	"github.com/cecheck/cecheck/shared/wire"
)

// Options is what a host can do that this package cannot.
type Options struct {
	// QR makes a QR code of a text: rows of modules, true is dark, without the quiet zone. nil is no code: the text is too long for one.
	QR func(text string) [][]bool
}

// Kinds are the documents there are.
var Kinds = []string{"report", "techdoc", "declaration", "justification", "application", "roadmap"}

// Formats are the formats there are; "ics" is for the roadmap alone.
var Formats = []string{"html", "md", "json", "csv", "docx", "ics"}

// Write makes a document. Where it cannot, ok is false and the bytes are the error as JSON, as [wire.Assess] gives it.
//
// Of the state string, what counts is written: the document is the same from its canonical form, which it holds.
func Write(kind, format, state string, words Words, o Options) (b []byte, ok bool) {
	switch {
	case !contains(Kinds, kind):
		return refuse("no_kind", kind, Kinds), false
	case !contains(Formats, format), format == "ics" && kind != "roadmap":
		return refuse("no_format", format, Formats), false
	}
	st, _ := wire.Parse(state)
	canonical := st.String()
	if said := wire.Assess(state); hasPrefix(said, refused) {
		return []byte(said), false
	}
	if st, _ = wire.Parse(canonical); st.On == 0 {
		return refuse("no_day", "", nil), false
	}
	x := &written{st: st, state: canonical, w: words, o: o}
	return x.write(kind, format)
}

// refused is how the JSON of an error begins.
const refused = `{"v":1,"error":`

func refuse(code, given string, known []string) []byte {
	w := &jsonWriter{}
	w.open('{')
	w.num("v", 1)
	w.key("error")
	w.b = append(w.b, '{')
	w.str("code", code)
	w.str("given", given)
	w.key("known")
	w.b = append(w.b, '[')
	for _, k := range known {
		w.text(k)
	}
	w.close(']')
	w.close('}')
	w.close('}')
	return w.b
}

// written is a document on its way.
type written struct {
	st    wire.State
	state string
	w     Words
	o     Options
	a     *assess.Assessment
}

func (x *written) write(kind, format string) ([]byte, bool) {
	a, err := assess.Assess(assess.Query{On: x.st.On, Mode: x.st.Mode, Modules: x.st.Modules})
	if err != nil {
		return []byte(wire.Assess(x.state)), false // it says the same
	}
	x.a = a
	if kind == "roadmap" {
		switch format {
		case "ics":
			return Calendar(x.plan(), x.w), true
		case "csv":
			return TasksCSV(x.plan(), x.w), true
		case "md":
			return Tasks(x.plan(), x.w), true
		}
	}
	if kind == "report" && format == "csv" {
		return x.requirementsCSV(), true
	}
	d := x.document(kind)
	switch format {
	case "html":
		return HTML(d), true
	case "md":
		return Markdown(d), true
	case "csv":
		return CSV(d), true
	case "docx":
		return DOCX(d), true
	}
	return x.json(d), true
}

// document builds the document of a kind.
func (x *written) document(kind string) *Document {
	b := newBuilder(kind, x.st, x.a, x.w, x.o)
	switch kind {
	case "report":
		b.report(x.file(), x.plan())
	case "techdoc":
		b.techdoc(x.file())
	case "declaration":
		b.declaration()
	case "justification":
		b.justification()
	case "application":
		b.application(x.file())
	case "roadmap":
		b.roadmap(x.plan())
	}
	return b.Document
}

// file is the one technical documentation of the product.
func (x *written) file() *techdoc.File {
	var in techdoc.Inputs
	for _, p := range x.st.Rest {
		switch p.Key + "=" + p.Value {
		case "plan.sme=yes":
			in.SME = true
		case "plan.file=mdr":
			in.File = law.MDR
		case "plan.file=ivdr":
			in.File = law.IVDR
		}
	}
	return techdoc.Of(x.a, in)
}

// plan is the way to the market. What can be assessed can be planned.
func (x *written) plan() *roadmap.Plan {
	p, _, err := x.st.Roadmap()
	if err != nil {
		return &roadmap.Plan{}
	}
	return p
}

// json is the document as data: what it rests on, and then, of the report and the roadmap, what the calls of the core say; of the others the
// blocks of the document.
func (x *written) json(d *Document) []byte {
	w := &jsonWriter{b: make([]byte, 0, 2*room)}
	w.open('{')
	w.num("v", 1)
	w.str("kind", d.Kind)
	w.str("title", d.Title)
	w.str("lang", d.Lang)
	w.str("day", d.Day.String())
	w.str("rules", d.Rules)
	w.key("laws")
	w.b = append(w.b, '[')
	b := &builder{Document: d}
	for _, r := range b.laws() {
		w.open('{')
		w.str("act", r.act.String())
		w.str("number", r.number)
		w.str("consolidated", r.consolidated.String())
		w.str("eli", r.eli)
		w.close('}')
	}
	w.close(']')
	w.str("state", d.State)
	switch d.Kind {
	case "report":
		w.value("assessment", wire.Assess(x.state))
		w.value("requirements", wire.Requirements(x.state))
		w.value("roadmap", wire.Roadmap(x.state))
	case "roadmap":
		w.value("roadmap", wire.Roadmap(x.state))
	default:
		w.blocks(d.Blocks)
	}
	w.close('}')
	return append(w.b, '\n')
}

// requirementsCSV is the requirements with what they want shown: a row for each element, and one for a requirement without.
func (x *written) requirementsCSV() []byte {
	w := x.w
	b := appendRow(nil, "id", "provision", "address", "whose", "applies", "judged", "from", "section", "requirement", "element", "shows", "standards", "over")
	d := newBuilder("report", x.st, x.a, w, x.o)
	file := x.file()
	for i := range file.Requirements {
		e := &file.Requirements[i]
		r := e.Requirement
		judged := "no"
		if r.Judged {
			judged = "yes"
		}
		row := func(element, shows string) {
			b = appendRow(b, r.ID, w.cite(r.Ref), r.Ref.ELIOn(x.st.On), r.Whose, [...]string{"no", "perhaps", "yes"}[e.Applies], judged, d.days(e), e.Section, w.title(r.ID), element, shows, d.related(r.Related), string(e.Over))
		}
		for _, el := range r.Elements {
			row(el.ID, w.First("req."+r.ID+".el."+el.ID))
		}
		if len(r.Elements) == 0 {
			row("", "")
		}
	}
	return b
}
