package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
)

// writeChanges is what would change the conclusions, as JSON.
func writeChanges(st State, list []assess.Change) string {
	w := &writer{}
	w.open('{')
	w.num("v", 1)
	w.str("state", st.String())
	w.list("changes", len(list), func(i int) {
		c := &list[i]
		w.open('{')
		w.str("module", c.Module)
		w.str("fact", c.Fact.ID)
		w.str("from", c.Fact.Option(c.From))
		w.str("to", c.Fact.Option(c.To))
		w.list("effects", len(c.Effects), func(j int) {
			w.open('{')
			w.effect(&c.Effects[j])
			w.close('}')
		})
		w.close('}')
	})
	w.close('}')
	return string(w.b)
}

func (w *writer) effect(e *assess.Effect) {
	w.str("fact", e.Fact.ID)
	w.possible("was", e.Fact, e.Was)
	w.possible("becomes", e.Fact, e.Becomes)
}

// writeDifference is what sets one assessment apart from another, as JSON.
func writeDifference(from, to State, d *assess.Difference) string {
	w := &writer{}
	w.open('{')
	w.num("v", 1)
	w.key("from")
	w.side(from)
	w.key("to")
	w.side(to)
	w.list("conclusions", len(d.Conclusions), func(i int) {
		w.open('{')
		w.str("module", d.Conclusions[i].Module)
		w.effect(&d.Conclusions[i].Effect)
		w.close('}')
	})
	w.list("rules", len(d.Rules), func(i int) {
		r := &d.Rules[i]
		w.open('{')
		w.str("rule", r.Rule)
		w.str("ref", r.Ref.String())
		w.str("eli", r.Ref.ELIOn(to.On))
		w.str("was", day(r.Was))
		w.str("becomes", day(r.Becomes))
		w.close('}')
	})
	w.list("duties", len(d.Duties), func(i int) {
		c := &d.Duties[i]
		of := c.Becomes
		if of == nil {
			of = c.Was
		}
		w.open('{')
		w.str("id", of.Requirement.ID)
		w.str("ref", of.Requirement.Ref.String())
		w.str("eli", of.Requirement.Ref.ELIOn(to.On))
		w.str("whose", of.Requirement.Whose)
		w.bound("was", c.Was)
		w.bound("becomes", c.Becomes)
		w.close('}')
	})
	w.close('}')
	return string(w.b)
}

func (w *writer) side(st State) {
	w.open('{')
	w.str("on", st.On.String())
	w.str("state", st.String())
	w.close('}')
}

// bound is how a duty binds: "no" where it does not.
func (w *writer) bound(key string, d *assess.Duty) {
	w.key(key)
	w.open('{')
	if d == nil {
		w.str("applies", "no")
		w.strs("from", nil)
	} else {
		w.str("applies", [...]string{"no", "perhaps", "yes"}[d.Applies])
		w.strs("from", d.From)
	}
	w.close('}')
}

// day is a day as text, "" where there is none.
func day(d law.Date) string {
	if d == 0 {
		return ""
	}
	return d.String()
}
