package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// write is the assessment as JSON.
func write(st State, problems []Problem, a *assess.Assessment) string {
	w := &writer{b: make([]byte, 0, 16<<10)}
	w.open('{')
	w.num("v", 1)
	w.str("rules", assess.Digest())
	w.str("on", st.On.String())
	w.str("lang", st.Lang)
	w.str("mode", [...]string{"decide", "document"}[st.Mode])
	w.str("state", st.String())
	w.problems(problems)
	w.list("modules", len(a.Modules), func(i int) { w.module(a, &a.Modules[i]) })
	w.key("product")
	w.open('{')
	w.list("conclusions", len(a.Product), func(i int) {
		o := a.Product[i]
		w.open('{')
		w.str("fact", o.Fact.ID)
		w.possible("possible", o.Fact, o.Possible)
		w.flag("settled", o.Possible.Settled())
		w.strs("from", o.From)
		w.close('}')
	})
	w.close('}')
	w.questions("questions", a, func(r *assess.Result) []rule.Question { return r.Questions })
	w.questions("unknown", a, func(r *assess.Result) []rule.Question { return r.Unknown })
	w.list("duties", len(a.Duties), func(i int) {
		d := a.Duties[i]
		w.open('{')
		w.str("id", d.Requirement.ID)
		w.str("ref", d.Requirement.Ref.String())
		w.str("eli", d.Requirement.Ref.ELIOn(a.Query.On))
		w.str("whose", d.Requirement.Whose)
		w.str("applies", [...]string{"no", "perhaps", "yes"}[d.Applies])
		w.strs("from", d.From)
		w.close('}')
	})
	w.list("proposals", len(a.Proposals), func(i int) {
		p := a.Proposals[i]
		w.open('{')
		w.str("id", p.ID)
		w.str("number", p.Number)
		w.str("tabled", p.Tabled.String())
		w.str("seen", p.Seen.String())
		w.str("source", "secondary")
		w.strs("affects", p.Affects)
		w.close('}')
	})
	w.close('}')
	return string(w.b)
}

func (w *writer) problems(list []Problem) {
	w.list("problems", len(list), func(i int) {
		p := list[i]
		w.open('{')
		w.str("code", p.Code)
		w.str("key", p.Key)
		w.str("value", p.Value)
		w.strs("hint", p.Hint)
		w.close('}')
	})
}

func (w *writer) module(a *assess.Assessment, r *assess.Result) {
	w.open('{')
	w.str("id", r.Module.ID)
	w.str("name", r.Module.Name)
	w.list("conclusions", len(r.Conclusions), func(i int) {
		c := r.Conclusions[i]
		w.open('{')
		w.str("fact", c.Fact.ID)
		w.possible("possible", c.Fact, c.Possible)
		w.flag("settled", c.Possible.Settled())
		w.flag("detail", i >= len(a.Edition.Book.Sets))
		w.strs("by", c.By)
		w.list("deciding", len(c.Deciding), func(i int) { w.text(c.Deciding[i].ID) })
		w.strs("readings", c.Readings)
		w.close('}')
	})
	w.list("branches", len(r.Reached.Branches), func(i int) {
		w.open('{')
		for j, s := range a.Edition.Book.Sets {
			w.str(s.Concludes.ID, s.Concludes.Option(int(r.Reached.Branches[i][j])))
		}
		w.close('}')
	})
	w.flag("exact", r.Reached.Exact)
	env := a.Edition.Conclude(r.Known, r.Reached)
	w.list("trace", len(r.Trace), func(i int) { w.rule(&r.Trace[i], env, r.Module.Answers, a.Query.On) })
	w.close('}')
}

func (w *writer) rule(t *rule.Traced, env *rule.Env, answers fact.Answers, on law.Date) {
	w.open('{')
	w.str("rule", t.Rule.ID)
	w.str("set", t.Set.Concludes.ID)
	w.str("ref", t.Rule.Ref.String())
	w.str("eli", t.Rule.Ref.ELIOn(on))
	w.str("status", t.Status.String())
	w.possible("gives", t.Set.Concludes, t.Gives&^fact.None)
	w.str("applies", t.Rule.Applies.From.String())
	w.str("reading", t.Rule.Reading)
	w.key("facts")
	w.open('{')
	seen := map[*fact.Fact]bool{}
	t.Rule.Facts(func(f *fact.Fact) {
		if !seen[f] {
			seen[f] = true
			w.str(f.ID, valueOf(f, env, answers))
		}
	})
	w.close('}')
	w.cases("cases", t.Set, t.Cases)
	w.close('}')
}

func (w *writer) cases(key string, s *rule.Set, cases []rule.TracedCase) {
	w.list(key, len(cases), func(i int) {
		c := &cases[i]
		w.open('{')
		w.str("ref", c.Case.Ref.String())
		w.str("status", c.Status.String())
		w.possible("gives", s.Concludes, c.Gives&^fact.None)
		w.str("reading", c.Case.Reading)
		w.cases("except", s, c.Except)
		w.close('}')
	})
}

// valueOf is what is known of a fact: its option, "unknown" where it was asked and is not
// known, "" where it was not asked; of a conclusion the options that are left, joined by "|".
func valueOf(f *fact.Fact, env *rule.Env, answers fact.Answers) string {
	if !f.Derived {
		if a, ok := answers.Get(f); ok {
			return optionOf(a)
		}
		return ""
	}
	s := ""
	for i := range (env.Possible(f) &^ fact.None).Each {
		if s != "" {
			s += "|"
		}
		s += f.Option(i)
	}
	return s
}

// group is the id of the question that stands for f and others, "" if there is none.
func group(f *fact.Fact) string {
	if g := assess.Group(f); g != nil {
		return g.ID
	}
	return ""
}

func (w *writer) questions(key string, a *assess.Assessment, of func(*assess.Result) []rule.Question) {
	w.key(key)
	w.open('[')
	for i := range a.Modules {
		for _, q := range of(&a.Modules[i]) {
			w.comma()
			w.open('{')
			w.str("fact", q.Fact.ID)
			w.str("module", a.Modules[i].Module.ID)
			w.str("group", group(q.Fact))
			w.strs("options", q.Fact.Options)
			w.list("decides", len(q.Decides), func(j int) { w.text(a.Edition.Sets[q.Decides[j]].Concludes.ID) })
			w.close('}')
		}
	}
	w.close(']')
}
