package roadmap

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/text"
)

var bases = []string{BasisTeam, BasisDays, BasisBodies, BasisFees, BasisLaw, BasisMarket, BasisNone, BasisGiven}

// Every step waits for steps that there are and that stand before it, so that there is no circle.
func TestStepsAreInOrder(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range Steps() {
		if seen[s.ID] {
			t.Errorf("%s stands twice", s.ID)
		}
		for i, id := range s.After {
			if !seen[id] {
				t.Errorf("%s waits for %s, which does not stand before it", s.ID, id)
			}
			if slices.Contains(s.After[:i], id) {
				t.Errorf("%s waits for %s twice", s.ID, id)
			}
		}
		seen[s.ID] = true
		if s.When == nil && s.Maybe == nil {
			t.Errorf("%s is on no road", s.ID)
		}
		if s.Whose == "" || len(s.Refs) == 0 {
			t.Errorf("%s is nobody's, or stands on nothing", s.ID)
		}
	}
	if len(seen) > 256 {
		t.Error("the random numbers tell only 256 steps apart")
	}
}

func TestEstimates(t *testing.T) {
	for _, s := range Steps() {
		for what, list := range map[string][]Estimate{"weeks": s.Weeks, "cost": s.Cost} {
			if len(list) == 0 || list[len(list)-1].When != nil {
				t.Errorf("%s: some products have no %s", s.ID, what)
			}
			for i, e := range list {
				if e.Low < 0 || e.Low > e.Likely || e.Likely > e.High {
					t.Errorf("%s: %s %v are in no order", s.ID, what, e.Range)
				}
				if e.Basis != BasisNone && e.Low == e.High {
					t.Errorf("%s: %s are a single number", s.ID, what)
				}
				if !slices.Contains(bases, e.Basis) {
					t.Errorf("%s: %s rest on %q", s.ID, what, e.Basis)
				}
				if i < len(list)-1 && e.When == nil {
					t.Errorf("%s: %s after the rest are never read", s.ID, what)
				}
			}
		}
	}
}

// cited is every provision that a plan can name.
func cited() map[string]law.Ref {
	all := map[string]law.Ref{}
	add := func(id string, r law.Ref) { all[id+" "+r.String()] = r }
	for _, s := range Steps() {
		for _, r := range s.Refs {
			add(s.ID, r)
		}
	}
	c := conditionsOf()
	for _, d := range deadlines(c) {
		add(d.id, d.ref)
	}
	for _, r := range recurring(c) {
		add(r.id, r.ref)
	}
	for _, r := range []law.Ref{m("art_56/2"), v("art_51/2"), a("art_44/2")} {
		add("deadline.certificate", r)
	}
	return all
}

func TestProvisionsExist(t *testing.T) {
	for what, r := range cited() {
		if _, ok := lawindex.Lookup(r); !ok {
			t.Errorf("%s: there is no such provision", what)
		}
	}
}

func TestDatedStepsExist(t *testing.T) {
	ids := IDs()
	c := conditionsOf()
	for _, d := range deadlines(c) {
		if d.keeps != "" && !slices.Contains(ids, d.keeps) {
			t.Errorf("%s is kept by %s, which is no step", d.id, d.keeps)
		}
	}
	for _, r := range recurring(c) {
		if r.from != "" && !slices.Contains(ids, r.from) {
			t.Errorf("%s counts from %s, which is no step", r.id, r.from)
		}
		if (r.months > 0) != (r.from != "") {
			t.Errorf("%s: what comes round at intervals counts from a step, and nothing else does", r.id)
		}
	}
}

// Everything that a plan names has its words in every language, and nothing else stands among them.
func TestWords(t *testing.T) {
	must := map[string]bool{}
	for _, id := range IDs() {
		must[id], must[id+".says"], must[id+".yields"] = true, true, true
	}
	for _, id := range bases {
		must[id] = true
	}
	c := conditionsOf()
	for _, d := range deadlines(c) {
		must[d.id] = true
	}
	must["deadline.renewal"], must["deadline.certificate"] = true, true
	for _, n := range notesOf(c, 20261120) {
		must[n.id] = true
	}
	for _, r := range recurring(c) {
		must[r.id], must[r.id+".says"] = true, true
	}
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for id := range must {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s: %s has no words", lang, id)
			}
		}
		for _, id := range w.IDs() {
			kind, _, _ := strings.Cut(id, ".")
			if slices.Contains([]string{"roadmap", "basis", "deadline", "recurring"}, kind) && !must[id] {
				t.Errorf("%s: nothing is called %s", lang, id)
			}
		}
	}
}
