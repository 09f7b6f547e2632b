package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// Requirements is everything that is asked of the product of a state string, where in the one technical documentation it goes and
// what the AI Act adds to the file of a device, as JSON in the shape that shared/RATIONALE.md gives.
func Requirements(state string) string {
	st, problems, refused := read(state)
	if refused != "" {
		return refused
	}
	a, err := assess.Conclude(st.query())
	if err != nil {
		return notHeld(err)
	}
	plan, unread := st.plan()
	problems = append(append(problems, clashes(st)...), unread...)
	in := techdoc.Inputs{SME: plan.SME}
	switch plan.File {
	case "mdr":
		in.File = law.MDR
	case "ivdr":
		in.File = law.IVDR
	}
	return writeRequirements(st, problems, techdoc.Of(a, in))
}

func writeRequirements(st State, problems []Problem, f *techdoc.File) string {
	w := &writer{b: make([]byte, 0, 256<<10)}
	w.open('{')
	w.num("v", 1)
	w.str("rules", assess.Digest())
	w.str("on", st.On.String())
	w.str("state", st.String())
	w.problems(problems)
	w.list("requirements", len(f.Requirements), func(i int) { w.requirement(&f.Requirements[i], st.On) })
	w.list("standards", len(f.Standards), func(i int) { w.standard(f.Standards[i]) })
	w.list("documentation", len(f.Parts), func(i int) {
		p := &f.Parts[i]
		w.open('{')
		w.str("id", p.ID)
		w.strs("requirements", p.Requirements)
		w.related(p.Related)
		w.close('}')
	})
	w.matches("pairs", f.Pairs)
	w.matches("quality", f.Quality)
	w.strs("additions", f.Additions)
	w.flag("simplified", f.Simplified)
	w.list("codes", len(f.Codes), func(i int) {
		c := &f.Codes[i]
		w.open('{')
		w.str("code", c.Code)
		w.str("applies", applies[c.Applies])
		w.strs("modules", c.Modules)
		w.flag("certain", c.Certain)
		w.str("ref", c.List)
		w.str("source", c.Source)
		w.close('}')
	})
	w.close('}')
	return string(w.b)
}

// applies is how the truth of a condition is said.
var applies = [...]string{"no", "perhaps", "yes"}

func (w *writer) requirement(e *techdoc.Entry, on law.Date) {
	r := e.Requirement
	w.open('{')
	w.str("id", r.ID)
	w.str("part", e.Part)
	w.str("ref", r.Ref.String())
	w.str("eli", r.Ref.ELIOn(on))
	w.str("whose", r.Whose)
	w.str("applies", applies[e.Applies])
	w.flag("judged", r.Judged)
	w.flag("towards", e.Towards)
	w.strs("from", e.From)
	w.strs("modules", e.Modules)
	w.str("section", e.Section)
	w.list("elements", len(r.Elements), func(i int) { w.text(r.Elements[i].ID) })
	w.list("evidence", len(r.Evidence), func(i int) { w.text(string(r.Evidence[i])) })
	w.related(r.Related)
	w.str("over", string(e.Over))
	w.close('}')
}

func (w *writer) related(list []require.Clause) {
	w.list("related", len(list), func(i int) {
		w.open('{')
		w.str("standard", list[i].Standard.ID)
		w.str("clause", list[i].Number)
		w.close('}')
	})
}

func (w *writer) standard(s *require.Standard) {
	w.open('{')
	w.str("id", s.ID)
	w.str("name", s.Name)
	w.str("status", string(s.Status))
	w.list("cited", len(s.Cited), func(i int) { w.text(s.Cited[i].String()) })
	w.flag("sure", s.Sure)
	w.close('}')
}

func (w *writer) matches(key string, list []techdoc.Match) {
	w.list(key, len(list), func(i int) {
		m := &list[i]
		w.open('{')
		w.str("aiact", m.AIAct)
		w.strs("device", m.Device)
		w.str("relation", string(m.Relation))
		w.related(m.Related)
		w.close('}')
	})
}
