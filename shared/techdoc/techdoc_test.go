package techdoc

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/require"
)

// shownInFile reports whether a requirement is one of those that the file must show: Annexes I to III of the device
// regulations, AI Act Annex IV and Chapter III, Section 2.
func shownInFile(id string) bool {
	for _, whole := range []string{
		"mdr.annex01", "mdr.annex02", "mdr.annex03", "ivdr.annex01", "ivdr.annex02", "ivdr.annex03", "aiact.annex04",
		"aiact.article008", "aiact.article009", "aiact.article010", "aiact.article011", "aiact.article012", "aiact.article013", "aiact.article014", "aiact.article015",
	} {
		if within(id, whole) {
			return true
		}
	}
	return false
}

// TestEveryRequirementHasItsPlace: what the file must show stands in one section, points of an annex in one that is not divided further.
func TestEveryRequirementHasItsPlace(t *testing.T) {
	divided, seen := map[string]bool{}, map[string]bool{}
	for _, s := range Sections {
		if seen[s.ID] {
			t.Errorf("%s stands there twice", s.ID)
		}
		seen[s.ID] = true
		if up := parent(s.ID); up != "techdoc" {
			if !seen[up] {
				t.Errorf("%s stands before %s", s.ID, up)
			}
			divided[up] = true
		}
	}
	whole, n := wholes(), 0
	for _, r := range Catalogue() {
		if !shownInFile(r.ID) {
			continue
		}
		n++
		section := SectionOf(r.ID)
		switch {
		case section == "":
			t.Errorf("%s has no section", r.ID)
		case divided[section] && !whole[r.ID]:
			t.Errorf("%s stands in %s, above its parts", r.ID, section)
		}
	}
	if n < 300 {
		t.Errorf("%d requirements that the file shows", n)
	}
}

// TestNothingIsPlacedTwice: no id is given to two sections, and each is of use.
func TestNothingIsPlacedTwice(t *testing.T) {
	all, at := Catalogue(), map[string]string{}
	for _, s := range Sections {
		for _, id := range s.Holds {
			if first := at[id]; first != "" {
				t.Errorf("%s is placed in %s and in %s", id, first, s.ID)
			}
			at[id] = s.ID
			if !slices.ContainsFunc(all, func(r require.Requirement) bool { return within(r.ID, id) && place(places(), r.ID) == s.ID }) {
				t.Errorf("%s: nothing of %s goes there", s.ID, id)
			}
		}
	}
	// The longest beginning counts, and a beginning ends at a point.
	for id, want := range map[string]string{
		"aiact.annex04.2.b":    "techdoc.3.2",
		"aiact.article009.8":   "techdoc.6.1",
		"aiact.article009.2.a": "techdoc.5.2",
		"mdr.annex01.1":        "techdoc.4.2",
		"mdr.annex01.10.1":     "techdoc.4.4",
		"mdr.annex02.6":        "techdoc.6.1",
		"mdr.annex02.6.1.d":    "techdoc.8.2",
		"mdr.article010.9.a":   "",
	} {
		if got := SectionOf(id); got != want {
			t.Errorf("%s is in %q, want %q", id, got, want)
		}
	}
}

// TestPairsExist: both sides of a pair are of the catalogue, each with an act of its own, and no point of the AI Act has two pairs.
func TestPairsExist(t *testing.T) {
	all, seen := Catalogue(), map[string]bool{}
	exists := func(id string) bool {
		return slices.ContainsFunc(all, func(r require.Requirement) bool { return within(r.ID, id) })
	}
	for _, p := range slices.Concat(Annex04, Section2, Quality) {
		if seen[p.AIAct] {
			t.Errorf("%s has two pairs", p.AIAct)
		}
		seen[p.AIAct] = true
		if !slices.ContainsFunc(all, func(r require.Requirement) bool { return r.ID == p.AIAct }) {
			t.Errorf("%s is no requirement", p.AIAct)
		}
		for _, side := range []struct {
			act string
			ids []string
		}{{"mdr.", p.MDR}, {"ivdr.", p.IVDR}} {
			for _, id := range side.ids {
				if !strings.HasPrefix(id, side.act) || !exists(id) {
					t.Errorf("%s: %s does not exist", p.AIAct, id)
				}
			}
		}
		if (p.Relation == New) != (p.MDR == nil && p.IVDR == nil) {
			t.Errorf("%s is %s beside %v, %v", p.AIAct, p.Relation, p.MDR, p.IVDR)
		}
	}
	// Every point of Annex IV, of Art. 17(1) and of Section 2 has an answer.
	for _, r := range all {
		asked := within(r.ID, "aiact.annex04") || within(r.ID, "aiact.article017.1") || shownInFile(r.ID) && strings.HasPrefix(r.ID, "aiact.article")
		for up := r.ID; asked; up = parent(up) {
			if up == "" && r.ID != "aiact.article015" { // its paragraphs have theirs
				t.Errorf("%s has no pair", r.ID)
			}
			asked = up != "" && !seen[up]
		}
	}
}

// TestPartOf: a point belongs to the duty that its id begins with, an annex without one to the duty that asks for it.
func TestPartOf(t *testing.T) {
	whole := wholes()
	for id, want := range map[string]string{
		"mdr.annex02":           "",
		"mdr.annex02.1.1.a":     "mdr.annex02",
		"mdr.article010.9.a":    "mdr.article010.9",
		"mdr.article010.9":      "",
		"aiact.annex04.2.b":     "aiact.article011",
		"aiact.annex05.1":       "aiact.article047",
		"aiact.annex08.b.1":     "aiact.article049.2",
		"aiact.article009.2.a":  "aiact.article009",
		"ivdr.annex01.20.4.1.n": "ivdr.annex01",
	} {
		if got := partOf(id, whole); got != want {
			t.Errorf("%s is part of %q, want %q", id, got, want)
		}
	}
	for _, r := range Catalogue() {
		if !whole[r.ID] && partOf(r.ID, whole) == "" {
			t.Errorf("%s is part of nothing", r.ID)
		}
	}
}

// TestStandards: an id means the same standard wherever an act names it.
func TestStandards(t *testing.T) {
	known := map[string]*require.Standard{}
	for _, s := range require.Standards {
		known[s.ID] = s
	}
	for _, r := range Catalogue() {
		for _, c := range r.Related {
			first := known[c.Standard.ID]
			if first == nil {
				known[c.Standard.ID] = c.Standard
			} else if first.Name != c.Standard.Name || first.Status != c.Standard.Status || first.Sure != c.Standard.Sure || !slices.Equal(first.Cited, c.Standard.Cited) {
				t.Errorf("%s: %s is %+v and %+v", r.ID, c.Standard.ID, *first, *c.Standard)
			}
		}
	}
}
