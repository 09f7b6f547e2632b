package mdr_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// TestCatalogueWellFormed: an id stands once and says where its provision is, an element stands once in its requirement, and
// what documents show is said of every duty and point.
func TestCatalogueWellFormed(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range mdr.Catalogue() {
		if seen[r.ID] {
			t.Errorf("%s stands twice", r.ID)
		}
		seen[r.ID] = true
		p, ok := lawindex.Lookup(r.Ref)
		if !ok || r.Ref.Act != law.MDR {
			t.Errorf("%s: %v is no provision of the MDR", r.ID, r.Ref)
		}
		if r.When == nil || r.Whose == "" || (r.From == 0) == (r.Day == nil) {
			t.Errorf("%s: no condition, not one day, or nobody's", r.ID)
		}
		if r.ID == "mdr.annex01" {
			continue // its points say all
		}
		if len(r.Elements) == 0 || len(r.Evidence) == 0 {
			t.Errorf("%s (%s): no elements, or no document that shows them", r.ID, p.Ref.Path)
		}
		elements := map[string]bool{}
		for _, e := range r.Elements {
			if e.ID == "" || elements[e.ID] {
				t.Errorf("%s: element %q without a name, or twice", r.ID, e.ID)
			}
			elements[e.ID] = true
		}
	}
}

// pathOf is where an id says that its requirement stands: "mdr.annex02.6.1.b" is "anx_II/6.1/b".
func pathOf(id string) string {
	for annex, head := range map[string]string{"mdr.annex02.": "anx_II/", "mdr.annex03.": "anx_III/", "mdr.article010.": "art_10/"} {
		rest, ok := strings.CutPrefix(id, annex)
		if !ok {
			continue
		}
		var numbers, after []string
		for _, part := range strings.Split(rest, ".") {
			switch {
			case part[0] <= '9':
				numbers = append(numbers, part)
			case len(part) == 1:
				after = append(after, part)
			}
		}
		return strings.Join(append([]string{head + strings.Join(numbers, ".")}, after...), "/")
	}
	return ""
}

// TestIdsAreCitations: the id of a point and its provision say the same; names after the letter are parts of the place.
func TestIdsAreCitations(t *testing.T) {
	for _, r := range slices.Concat(mdr.Annex02(), mdr.Annex03(), mdr.Article010()) {
		want, ok := lawindex.Lookup(law.Ref{Act: law.MDR, Path: pathOf(r.ID)})
		got, _ := lawindex.Lookup(r.Ref)
		if !ok || got.Ref.Path != want.Ref.Path && !strings.HasPrefix(got.Ref.Path, want.Ref.Path+"/") {
			t.Errorf("%s stands on %s, want %s or a place in it", r.ID, got.Ref.Path, pathOf(r.ID))
		}
	}
}

// TestEveryPlaceIsCovered: each place of the annexes and of the list in Art. 10(9) has a requirement that stands on it, on a
// place in it, or on the letter around it.
func TestEveryPlaceIsCovered(t *testing.T) {
	for head, c := range map[string]struct {
		list   []require.Requirement
		places int // at least, so that a change of the index is noticed
	}{
		"anx_II":     {mdr.Annex02(), 50},
		"anx_III":    {mdr.Annex03(), 20},
		"art_10/9/3": {mdr.Article010(), 13},
	} {
		on := map[string]bool{}
		for _, r := range c.list {
			p, _ := lawindex.Lookup(r.Ref)
			on[p.Ref.Path] = true
		}
		n := 0
		for _, p := range lawindex.All() {
			path := p.Ref.Path
			if p.Ref.Act != law.MDR || !strings.HasPrefix(path, head+"/") {
				continue
			}
			n++
			if !covered(on, path) {
				t.Errorf("nothing stands on %s", path)
			}
		}
		if n < c.places {
			t.Errorf("%s has %d places, want %d or more", head, n, c.places)
		}
	}
}

func covered(on map[string]bool, path string) bool {
	if on[path] {
		return true
	}
	for p := range on {
		if strings.HasPrefix(p, path+"/") || strings.HasPrefix(p, path+".") {
			return true // on a place in it
		}
	}
	// What stands on a letter covers its parts. A section with letters is not covered by what stands on the section.
	i := strings.LastIndexByte(path, '/')
	for i > 0 {
		part := path[i+1:]
		if part[0] >= 'a' && part[0] <= 'z' {
			return false
		}
		if path = path[:i]; on[path] {
			return true
		}
		i = strings.LastIndexByte(path, '/')
	}
	return false
}

// TestPartsAreElements: what a letter lists in indents is listed in its elements.
func TestPartsAreElements(t *testing.T) {
	for _, r := range slices.Concat(mdr.Annex02(), mdr.Annex03()) {
		own, _ := lawindex.Lookup(r.Ref)
		n := 0
		for _, p := range lawindex.All() {
			rest, in := strings.CutPrefix(p.Ref.Path, own.Ref.Path+"/")
			if in && p.Ref.Act == law.MDR && strings.Contains("/"+rest, "/-") && !strings.Contains(own.Ref.Path+"/"+rest, "anx_II/6.1/b") && r.ID != "mdr.annex03.1" {
				n++
			}
		}
		if len(r.Elements) < n {
			t.Errorf("%s: %d elements for %d indents", r.ID, len(r.Elements), n)
		}
	}
}

const (
	app   = "product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none"
	thing = "product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&mdr.special_use=no"

	adviser = app + "&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no" // class IIa
	diary   = app + "&mdr.informs_decisions=no&mdr.special_use=no"                         // class I
	bandage = thing + "&mdr.active=no&mdr.invasiveness=non_invasive&mdr.channels=no&mdr.modifies=no&mdr.injured_contact=no&mdr.reusable_instrument=no" + none
	none    = "&mdr.special_matter=no"
	machine = thing + "&mdr.active=yes&mdr.invasiveness=non_invasive&mdr.channels=no&mdr.modifies=no&mdr.injured_contact=no&mdr.energy=no&mdr.diagnoses=energy_absorbed&mdr.controls=none&mdr.ionising=no&mdr.medicines=no&mdr.substances=no" + none // class IIa
	stent   = thing + "&mdr.active=no&mdr.invasiveness=implantable&mdr.heart_or_nerves=contact"                                                                                                                                                      // class III
)

// TestConditions: what binds example products, and what does not. "~" is perhaps, "judged" follows what the maker has to judge.
func TestConditions(t *testing.T) {
	for _, c := range []struct{ name, state, want, not string }{
		{"an app of class IIa", "product.supply=market&" + adviser,
			"annex02.1.1.a annex02.1.1.f annex02.2.labels annex02.4.d annex02.6.1.b.software annex02.6.2.g:judged annex03.1.b annex03.2.psur article010.9.a article010.9.m ~annex02.6.2.f",
			"annex02.1.1.k annex02.6.1.b.biocompatibility annex02.6.1.b.electrical annex02.6.1.b.embedded annex02.6.1.b.stability annex02.6.2.a annex02.6.2.b annex02.6.2.c annex02.6.2.d annex02.6.2.e annex02.6.2.e.microbiological annex03.2.report"},
		{"an app of class I", "product.supply=market&mdr.measuring=no&mdr.sterile=no&" + diary,
			"annex02.6.1.b.software annex03.2.report", "annex02.6.2.f annex03.2.psur"},
		{"an app that measures", "product.supply=market&mdr.measuring=yes&" + diary, "annex02.6.2.f", "annex02.6.2.e"},
		{"a sterile bandage", "product.supply=market&mdr.sterile=yes&mdr.measuring=no&" + bandage,
			"annex02.1.1.k annex02.6.1.b.biocompatibility:judged annex02.6.1.b.electrical:judged annex02.6.2.c:judged annex02.6.2.d:judged annex02.6.2.e annex03.2.report",
			"annex02.6.1.b.software annex02.6.1.b.embedded annex02.6.2.a annex02.6.2.b annex02.6.2.e.microbiological annex02.6.2.f"},
		{"a bandage that is not sterile", "product.supply=market&mdr.sterile=no&mdr.measuring=no&" + bandage,
			"annex02.6.2.e.microbiological:judged", "annex02.6.2.e"},
		{"a machine", "product.supply=market&" + machine,
			"annex02.6.1.b.embedded:judged ~annex02.6.2.e ~annex02.6.2.e.microbiological:judged ~annex02.6.2.f annex03.2.psur", "annex02.6.1.b.software"},
		{"a stent with a medicine and tissue", "product.supply=market&mdr.special_matter=yes&mdr.medicinal_substance=yes&mdr.tissue=animal&" + stent,
			"annex02.6.2.a annex02.6.2.b", "annex03.2.report"},
		{"a stent of intact metal", "product.supply=market&mdr.special_matter=no&mdr.medicinal_substance=yes&mdr.tissue=animal&" + stent,
			"annex02.6.2.c:judged", "annex02.6.2.a annex02.6.2.b"},
		{"an app made for one patient", "product.supply=custom_made&" + adviser, "article010.9.a article010.9.g", "annex02.1.1.a annex02.6.1.b.software annex03.1.a annex03.2.psur"},
		{"an app of one hospital", "product.supply=in_house&product.in_house_met=yes&" + adviser, "annex01", "annex02.1.1.a annex03.1.a article010.9.a"},
		{"an app under its old certificate", "product.supply=legacy&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no&" + adviser,
			"article120.3c article083", "annex02.1.1.a annex03.1.a article010.9.a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bound := catalogueOf(t, c.state)
			for _, want := range strings.Fields(c.want) {
				id, perhaps := strings.CutPrefix(want, "~")
				id, judged := strings.CutSuffix(id, ":judged")
				d, ok := bound["mdr."+id]
				switch {
				case !ok:
					t.Errorf("%s does not bind", id)
				case (d.Applies == rule.Open) != perhaps:
					t.Errorf("%s binds perhaps: %v, want %v", id, !perhaps, perhaps)
				case d.Requirement.Judged != judged:
					t.Errorf("%s is judged: %v, want %v", id, !judged, judged)
				}
			}
			for _, id := range strings.Fields(c.not) {
				if _, ok := bound["mdr."+id]; ok {
					t.Errorf("%s binds", id)
				}
			}
		})
	}
}

// catalogueOf is what of the catalogue binds a product, or may.
func catalogueOf(t *testing.T, state string) map[string]assess.Duty {
	t.Helper()
	st, problems := wire.Parse("v=1&on=2026-11-20&" + state)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	a, err := assess.Assess(assess.Query{On: st.On, Modules: st.Modules})
	if err != nil {
		t.Fatal(err)
	}
	bound := map[string]assess.Duty{}
	for _, d := range a.Binding(mdr.Catalogue()) {
		bound[d.Requirement.ID] = d
	}
	return bound
}

// TestCatalogueLeavesDuties: the notes stand in the catalogue alone; the duties that the first module carries stay bare.
func TestCatalogueLeavesDuties(t *testing.T) {
	mdr.Catalogue()
	for _, d := range mdr.Duties {
		if d.Elements != nil || d.Evidence != nil || d.Related != nil {
			t.Errorf("%s carries what the catalogue says of it", d.ID)
		}
	}
}

// TestCatalogueWords: every point, element, kind of document and listed standard has its words in every language, and the
// files of Annex II and of the articles hold nothing else but kinds of document.
func TestCatalogueWords(t *testing.T) {
	want := map[string]bool{}
	for _, s := range require.Standards {
		want["standard."+s.ID], want["standard."+s.ID+".source"] = true, true
	}
	for _, r := range mdr.Catalogue() {
		if !slices.ContainsFunc(mdr.Duties, func(d require.Requirement) bool { return d.ID == r.ID }) {
			want["req."+r.ID+".title"], want["req."+r.ID+".says"] = true, true
		}
		for _, e := range r.Elements {
			want["req."+r.ID+".el."+e.ID] = true
		}
		for _, d := range r.Evidence {
			want["evidence."+string(d)] = true
		}
	}
	for _, lang := range text.Languages {
		words, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for id := range want {
			if _, ok := words.Lookup(id); !ok {
				t.Errorf("%s: %s has no words", lang, id)
			}
		}
		for _, id := range words.IDs() {
			e, _ := words.Entry(id)
			if (strings.HasSuffix(e.File, "/mdr_annex02.txt") || strings.HasSuffix(e.File, "/mdr_articles.txt")) && !want[id] && !strings.HasPrefix(id, "evidence.") {
				t.Errorf("%s: nothing is called %s", lang, id)
			}
		}
	}
}
