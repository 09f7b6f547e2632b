package ivdr_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// documentation is the points of Annexes II and III.
var documentation = slices.Concat(ivdr.Annex02(), ivdr.Annex03())

// TestCatalogueRefs: every provision exists, and is written as the index writes it.
func TestCatalogueRefs(t *testing.T) {
	for _, r := range ivdr.Catalogue() {
		if p, ok := lawindex.Lookup(r.Ref); !ok || r.Ref.Act != law.IVDR {
			t.Errorf("%s: %s does not exist", r.ID, r.Ref)
		} else if r.Ref != p.Ref {
			t.Errorf("%s: %s, want %s", r.ID, r.Ref, p.Ref)
		}
	}
}

// placesIn is every place at or below one of the paths, in the order of the law.
func placesIn(paths ...string) (list []string) {
	for _, p := range lawindex.All() {
		for _, above := range paths {
			if p.Ref.Act == law.IVDR && (p.Ref.Path == above || strings.HasPrefix(p.Ref.Path, above+"/")) {
				list = append(list, p.Ref.Path)
			}
		}
	}
	return list
}

// TestEveryPointOfTheDocumentation: each place of Annexes II and III is the provision of a requirement, or stands below one, or is a
// heading of what does.
func TestEveryPointOfTheDocumentation(t *testing.T) {
	cited := map[string]bool{"anx_II/6.1.2.1/2": true} // in the index, the words under the heading of letter (b)
	for _, r := range documentation {
		cited[r.Ref.Path] = true
	}
	covered := func(path string) bool {
		for p := path; strings.Contains(p, "/"); p = p[:strings.LastIndexByte(p, '/')] {
			if cited[p] {
				return true
			}
		}
		return false
	}
	all := placesIn("anx_II", "anx_III")
	if len(all) < 100 {
		t.Fatalf("the index has only %d places", len(all))
	}
	for _, path := range all {
		heads := slices.ContainsFunc(all, func(p string) bool { return under(p, path) })
		if !covered(path) && !heads {
			t.Errorf("nothing asks for %s", path)
		}
		if letter(path) && !cited[path] {
			t.Errorf("%s has no requirement of its own", path)
		}
	}
}

// letter reports whether a place is a letter that a reviewer looks for by itself. Those of 6.1.2.3, 6.1.2.6 and 6.3 are parts of a
// study, and i, v and x in 1.1(c) are numbers.
func letter(path string) bool {
	for _, of := range []string{"anx_II/1.1/c/", "anx_II/6.1.2.3/", "anx_II/6.1.2.6/", "anx_II/6.3."} {
		if strings.HasPrefix(path, of) {
			return false
		}
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	return len(last) == 1 && last[0] >= 'a'
}

// under reports whether a place is a part of another by its numbering: "anx_II/6.1.2.1/1/a" of "anx_II/6.1".
func under(path, above string) bool {
	return path != above && (strings.HasPrefix(path, above+"/") || strings.HasPrefix(path, above+"."))
}

// TestCatalogueIDs: ids are given once and follow the numbering of the provision; elements are given once in their requirement.
func TestCatalogueIDs(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range ivdr.Catalogue() {
		if seen[r.ID] {
			t.Errorf("%s is given twice", r.ID)
		}
		seen[r.ID] = true
		elements := map[string]bool{}
		for _, e := range r.Elements {
			if e.ID == "" || elements[e.ID] {
				t.Errorf("%s: element %q is empty or given twice", r.ID, e.ID)
			}
			elements[e.ID] = true
		}
		if len(r.Elements) > 0 && len(r.Evidence) == 0 {
			t.Errorf("%s: no document usually shows it", r.ID)
		}
		if len(r.Related) > 0 && slices.ContainsFunc(r.Related, func(c require.Clause) bool { return c.Standard == nil }) {
			t.Errorf("%s: a clause of no standard", r.ID)
		}
	}
	for _, r := range documentation {
		annex, point, _ := strings.Cut(strings.TrimPrefix(r.ID, "ivdr."), ".")
		path, _ := strings.CutPrefix(r.Ref.Path, map[string]string{"annex02": "anx_II/", "annex03": "anx_III/"}[annex])
		// The number of an unnumbered paragraph may be left out; what follows the numbering is a name of ours.
		numbered := strings.NewReplacer("/1/", ".", "/", ".").Replace(path)
		if !strings.HasPrefix(point+".", numbered+".") && !strings.HasPrefix(point+".", strings.TrimSuffix(numbered, ".1")+".") {
			t.Errorf("%s stands on %s", r.ID, r.Ref)
		}
		if len(r.Elements) == 0 {
			t.Errorf("%s: nothing that a document must show", r.ID)
		}
	}
}

// bound is the requirements that a state string binds, and how.
func bound(t *testing.T, state string) map[string]rule.Truth {
	t.Helper()
	st, problems := wire.Parse("v=1&on=2026-11-20&" + state)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	a, err := assess.Assess(assess.Query{On: st.On, Mode: st.Mode, Modules: st.Modules})
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]rule.Truth{}
	for _, d := range a.Binding(ivdr.Catalogue()) {
		all[strings.TrimPrefix(d.Requirement.ID, "ivdr.")] = d.Applies
	}
	return all
}

const (
	softwareState = "product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=only&product.supply=market&ivdr.strict_use=no"
	hardwareState = "product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.in_vitro=yes&product.other_law=none&product.supply=market&ivdr.strict_use=no"
)

// TestWhichPointsApply: the points that are for some devices only, on state strings.
func TestWhichPointsApply(t *testing.T) {
	some := strings.Fields(`annex02.1.1.c.ix annex02.1.1.i annex02.3.1.b annex02.3.1.c annex02.3.1.d annex02.3.1.d.built_in annex02.3.1.e
		annex02.6.3.1 annex02.6.3.2 annex02.6.3.3 annex02.6.4 annex02.6.4.built_in annex02.6.5.a annex02.6.5.a.sterile annex02.6.5.b`)
	const kit = "annex02.3.1.d.built_in annex02.6.3.1 annex02.6.3.2 annex02.6.3.3 annex02.6.4.built_in annex02.6.5.a annex02.6.5.b"
	for _, c := range []struct{ what, state, yes, perhaps string }{
		{"software for a laboratory", softwareState + "&ivdr.specific_use=yes&ivdr.cancer=yes&ivdr.companion=no&ivdr.user=laboratory", "annex02.3.1.c annex02.3.1.d annex02.6.4", ""},
		{"software that is a companion diagnostic for use near the patient", softwareState + "&ivdr.specific_use=yes&ivdr.companion=yes&ivdr.user=near_patient",
			"annex02.1.1.c.ix annex02.3.1.c annex02.3.1.d annex02.3.1.e annex02.6.4", ""},
		{"software of which little is known", softwareState, "annex02.3.1.c annex02.3.1.d annex02.6.4", "annex02.1.1.c.ix annex02.3.1.e"},
		{"self-test", hardwareState + "&ivdr.kind=test&ivdr.specific_use=no&ivdr.user=self_test&ivdr.self_test_listed=no", kit + " annex02.3.1.e annex02.6.5.a.sterile", ""},
		{"instrument that is not sterile", hardwareState + "&ivdr.kind=instrument&ivdr.sterile=no&ivdr.specific_use=no&ivdr.user=laboratory", kit + " annex02.1.1.i annex02.3.1.b annex02.3.1.c", ""},
		{"sterile receptacle", hardwareState + "&ivdr.kind=receptacle&ivdr.sterile=yes&ivdr.specific_use=no&ivdr.user=laboratory", kit + " annex02.6.5.a.sterile", ""},
		{"hardware of an unknown kind", hardwareState + "&ivdr.specific_use=no&ivdr.user=laboratory", kit, "annex02.1.1.i annex02.3.1.b annex02.3.1.c annex02.6.5.a.sterile"},
	} {
		got := bound(t, c.state)
		for _, id := range some {
			want := rule.False
			if slices.Contains(strings.Fields(c.yes), id) {
				want = rule.True
			} else if slices.Contains(strings.Fields(c.perhaps), id) {
				want = rule.Open
			}
			if got[id] != want {
				t.Errorf("%s: %s is %v, want %v", c.what, id, got[id], want)
			}
		}
		for _, r := range documentation {
			if id := strings.TrimPrefix(r.ID, "ivdr."); !slices.Contains(some, id) && got[id] != rule.True {
				t.Errorf("%s: %s does not apply", c.what, id)
			}
		}
	}
	for what, state := range map[string]string{
		"in a performance study":  strings.Replace(softwareState, "supply=market", "supply=investigational", 1),
		"in-house":                strings.Replace(softwareState, "supply=market", "supply=in_house&product.in_house_met=yes", 1),
		"for research":            strings.Replace(softwareState, "supply=market", "supply=research", 1),
		"a device under the MDR":  strings.Replace(softwareState, "specimen=only", "specimen=none", 1),
		"under the old directive": strings.Replace(softwareState, "supply=market", "supply=legacy&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no", 1),
	} {
		for id := range bound(t, state) {
			if strings.HasPrefix(id, "annex02") || strings.HasPrefix(id, "annex03") {
				t.Errorf("%s: %s applies", what, id)
			}
		}
	}
}

// TestArticle010: every letter of the third subparagraph of Art. 10(8), as the paragraph binds.
func TestArticle010(t *testing.T) {
	places := placesIn("art_10/8/3")[1:]
	if len(places) != 13 {
		t.Fatalf("the index has %v", places)
	}
	whole := ivdr.Duties[slices.IndexFunc(ivdr.Duties, func(d require.Requirement) bool { return d.ID == "ivdr.article010.8" })]
	list := ivdr.Article010()
	for i, path := range places {
		if i >= len(list) || list[i].Ref.Path != path || list[i].ID != whole.ID+"."+path[len(path)-1:] {
			t.Fatalf("nothing asks for %s at its place", path)
		}
		r := list[i]
		if r.From != whole.From || r.Day != whole.Day || r.Whose != whole.Whose || !reflect.DeepEqual(r.When, whole.When) || r.Judged {
			t.Errorf("%s does not bind as %s does", r.ID, whole.ID)
		}
		if n := len(r.Elements); n < 1 || n > 4 {
			t.Errorf("%s: %d elements", r.ID, n)
		}
	}
	if len(list) != len(places) {
		t.Errorf("%d requirements for %d letters", len(list), len(places))
	}
}

// TestWhatShowsTheDuties: every duty has elements but Annex I, whose points have them; and every paragraph, letter and indent that these
// articles list for a document has one.
func TestWhatShowsTheDuties(t *testing.T) {
	elements := map[string]int{}
	for _, r := range ivdr.Catalogue() {
		elements[strings.TrimPrefix(r.ID, "ivdr.")] = len(r.Elements)
	}
	for _, d := range ivdr.Duties {
		if id := strings.TrimPrefix(d.ID, "ivdr."); id != "annex01" && elements[id] == 0 {
			t.Errorf("%s: nothing shows it", d.ID)
		}
	}
	for _, c := range []struct {
		id, of string
		more   int // elements from elsewhere
	}{
		{"article011", "art_11/3/2", 0},
		{"article017", "anx_IV", 3},   // Art. 17(1), 17(2): languages, keeping up to date, one for all
		{"article029", "art_29/2", 3}, // Art. 29(1): clear words, validation, where it is
		{"article048.self_test", "anx_IX/5.1/b/1", 0},
		{"article078", "art_78/3/1", 4}, // Art. 78(1), (2), (3) second subparagraph, (4)
		{"article005.5", "art_5/5/1", 0},
		{"article110.3c", "art_110/3c", 0},
		{"annex03.1.a", "anx_III/1/a", 0},
		{"annex03.1.b", "anx_III/1/b", 0},
	} {
		places := slices.DeleteFunc(placesIn(c.of), func(p string) bool {
			return p == c.of || strings.Contains(p[len(c.of)+1:], "/")
		})
		if want := len(places) + c.more; len(places) == 0 || elements[c.id] != want {
			t.Errorf("%s: %d elements, want %d for %v", c.id, elements[c.id], want, places)
		}
	}
	// Annex XIII, 1.1: thirteen indents, the first and the fourth in one element.
	plan := 0
	for _, r := range ivdr.Catalogue() {
		if r.ID == "ivdr.article056" {
			for _, e := range r.Elements {
				if strings.HasPrefix(e.ID, "plan_") {
					plan++
				}
			}
		}
	}
	if indents := len(placesIn("anx_XIII/1.1/1")) - 1; plan != indents-1 {
		t.Errorf("%d elements for %d indents of the plan", plan, indents)
	}
}

// TestCatalogueWords: everything that the catalogue names has its words in English, and the two files hold no others. That
// the other languages have the same is for package text to test.
func TestCatalogueWords(t *testing.T) {
	words, err := text.Load(text.English)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	need := func(id string) {
		known[id] = true
		if _, ok := words.Lookup(id); !ok {
			t.Errorf("%s has no words", id)
		}
	}
	for _, r := range slices.Concat(documentation, ivdr.Article010(), ivdr.Catalogue()) {
		if strings.HasPrefix(r.ID, "ivdr.annex01") {
			continue // in a file of its own
		}
		for _, e := range r.Elements {
			need("req." + r.ID + ".el." + e.ID)
		}
		for _, d := range r.Evidence {
			need("evidence." + string(d))
		}
		if !slices.ContainsFunc(ivdr.Duties, func(d require.Requirement) bool { return d.ID == r.ID }) {
			need("req." + r.ID + ".title")
			need("req." + r.ID + ".says")
		}
	}
	for _, id := range words.IDs() {
		if e, _ := words.Entry(id); (strings.HasSuffix(e.File, "/ivdr_annex02.txt") || strings.HasSuffix(e.File, "/ivdr_articles.txt")) && !known[id] {
			t.Errorf("%s: nothing in the catalogue is called %s", e.File, id)
		}
	}
}
