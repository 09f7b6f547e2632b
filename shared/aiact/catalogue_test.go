package aiact_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// checkedPoints is what a reviewer of every high-risk system goes through point by point.
var checkedPoints = slices.Concat(
	aiact.Article009(), aiact.Article010(), aiact.Article013(), aiact.Article014(), aiact.Article015(), aiact.Article017(),
	aiact.Annex04(), aiact.Annex05(),
)

// TestCatalogueRefs: every provision stands in a wording of the time for which the requirement holds, and is written as the
// index writes it.
func TestCatalogueRefs(t *testing.T) {
	for _, r := range aiact.Catalogue() {
		day := law.AIAct.Consolidated()
		if r.InForce.Until != 0 {
			day = r.InForce.From
		}
		if p, ok := lawindex.LookupOn(r.Ref, day); !ok || r.Ref.Act != law.AIAct {
			t.Errorf("%s: %s does not exist on %s", r.ID, r.Ref, day)
		} else if r.Ref != p.Ref {
			t.Errorf("%s: %s, want %s", r.ID, r.Ref, p.Ref)
		}
	}
}

// TestCatalogueIDs: elements are given once in their requirement, documents and standards stand beside them, and an id is given twice
// only for two wordings.
func TestCatalogueIDs(t *testing.T) {
	until := map[string]law.Date{}
	for _, r := range aiact.Catalogue() {
		if day, again := until[r.ID]; again && (day == 0 || r.InForce.From < day) {
			t.Errorf("%s is given twice for the same time", r.ID)
		}
		until[r.ID] = r.InForce.Until
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
		if slices.ContainsFunc(r.Related, func(c require.Clause) bool { return c.Standard == nil }) {
			t.Errorf("%s: a clause of no standard", r.ID)
		}
		if r.Whose == "" || r.When == nil || r.Day == nil && r.From == 0 {
			t.Errorf("%s: no condition, nobody's, or of no day", r.ID)
		}
	}
}

// TestWhatNoDocumentShows: a duty without anything to tick is named here, with what it has instead.
func TestWhatNoDocumentShows(t *testing.T) {
	instead := map[string]string{
		"aiact.article005":    "forbidden",
		"aiact.article005.1a": "forbidden",
		"aiact.article015":    "its points",
		"aiact.article025.1":  "the duties of a provider",
	}
	for _, r := range aiact.Catalogue() {
		if _, named := instead[r.ID]; named != (len(r.Elements) == 0) {
			t.Errorf("%s has %d elements", r.ID, len(r.Elements))
		}
	}
}

// below is the places of the index directly below a path, as they are numbered there, in any wording.
func below(path string) (names []string) {
	for _, p := range lawindex.All() {
		name, found := strings.CutPrefix(p.Ref.Path, path+"/")
		if p.Ref.Act == law.AIAct && found && !strings.Contains(name, "/") && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// TestEveryLetterHasItsPoint: what is checked point by point leaves no letter and no point out.
func TestEveryLetterHasItsPoint(t *testing.T) {
	cited := map[string]bool{}
	for _, r := range aiact.Catalogue() {
		cited[r.Ref.Path] = true
	}
	for path, n := range map[string]int{
		"art_9/2": 4, "art_10/2": 8, "art_13/3": 6, "art_14/4": 5, "art_17/1": 13,
		"anx_IV": 9, "anx_IV/1": 8, "anx_IV/2": 8, "anx_V": 8,
		"anx_VIII/sct_A": 13, "anx_VIII/sct_B": 9, "anx_VIII/sct_C": 5,
	} {
		names := below(path)
		if len(names) != n {
			t.Errorf("%s has %d places in the index, want %d", path, len(names), n)
		}
		for _, name := range names {
			at := path + "/" + name
			switch at {
			case "anx_VIII/sct_A/13": // optional
			case "anx_IV/1", "anx_IV/2": // by their letters
			default:
				if !cited[at] {
					t.Errorf("nothing asks for %s", at)
				}
			}
		}
	}
}

// TestEveryLetterHasItsElement: where a duty is ticked letter by letter, it has each letter.
func TestEveryLetterHasItsElement(t *testing.T) {
	elements := map[string][]string{}
	for _, r := range aiact.Catalogue() {
		for _, e := range r.Elements {
			elements[r.ID] = append(elements[r.ID], e.ID)
		}
	}
	for id, path := range map[string]string{
		"aiact.article016": "art_16", "aiact.article018": "art_18/1", "aiact.article023": "art_23/1",
		"aiact.article027": "art_27/1", "aiact.article053": "art_53/1", "aiact.article055": "art_55/1",
	} {
		letters := below(path)
		if len(letters) < 4 {
			t.Errorf("%s has only %v in the index", path, letters)
		}
		for _, letter := range letters {
			if !slices.Contains(elements[id], letter) {
				t.Errorf("%s has no element for %s/%s", id, path, letter)
			}
		}
	}
	// Here the elements have names; there are at least as many as letters or numbers.
	for id, path := range map[string]string{
		"aiact.article012": "art_12/2", "aiact.article012.3": "art_12/3", "aiact.article013.3.b": "art_13/3/b",
		"aiact.article022.3": "art_22/3/1", "aiact.article025.2": "art_25/2/3", "aiact.article060": "art_60/4",
	} {
		if n := len(below(path)); n < 3 || len(elements[id]) < n {
			t.Errorf("%s has %d elements for the %d places of %s", id, len(elements[id]), n, path)
		}
	}
}

// TestAnnex04InParts: the parts of Annex IV are things to tick of their own, and what the document check looks for is asked
// in every language.
func TestAnnex04InParts(t *testing.T) {
	n := 0
	for _, r := range aiact.Annex04() {
		n += len(r.Elements)
		if len(r.Evidence) == 0 {
			t.Errorf("%s: no document usually shows it", r.ID)
		}
		searched := 0
		for _, e := range r.Elements {
			if len(e.Query) == 0 {
				continue
			}
			searched++
			var langs []string
			for _, q := range e.Query {
				if len(q.Terms) > 0 {
					langs = append(langs, q.Lang)
				}
			}
			if !slices.Equal(langs, []string{"en", "de", "fr"}) {
				t.Errorf("%s, %s: looked for in %v", r.ID, e.ID, langs)
			}
		}
		if searched == 0 {
			t.Errorf("%s: nothing is looked for", r.ID)
		}
	}
	if n < 65 {
		t.Errorf("%d elements, want at least 65", n)
	}
}

// TestCatalogueWords: every point, element and kind of document has its words in every language, and the files of the
// catalogue hold no others.
func TestCatalogueWords(t *testing.T) {
	want := map[string]bool{}
	for _, r := range aiact.Catalogue() {
		if !isDuty(r.ID) {
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
			if e, _ := words.Entry(id); strings.Contains(e.File, "/aiact_") && !want[id] {
				t.Errorf("%s: nothing is called %s", lang, id)
			}
		}
	}
}

func isDuty(id string) bool {
	return slices.ContainsFunc(aiact.Duties, func(d require.Requirement) bool { return d.ID == id })
}

// bindingOf is what of the catalogue binds a product on a day.
func bindingOf(t *testing.T, on, state string) map[string]assess.Duty {
	t.Helper()
	st, problems := wire.Parse("v=1&on=" + on + "&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.special_use=no&aiact.use=itself&aiact.other_product=none&product.placed=from_2028-08-02&" + state)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	a, err := assess.Assess(assess.Query{On: st.On, Modules: st.Modules})
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]assess.Duty{}
	for _, d := range a.Binding(aiact.Catalogue()) {
		if _, twice := all[d.Requirement.ID]; twice {
			t.Errorf("on %s %s binds twice", on, d.Requirement.ID)
		}
		all[d.Requirement.ID] = d
	}
	return all
}

const (
	class1     = "mdr.informs_decisions=no&mdr.measuring=no&"
	class2a    = "mdr.informs_decisions=yes&mdr.worst_impact=other&"
	notOnList  = "aiact.listed_use=no"
	onList     = "aiact.listed_use=yes&aiact.practice=none&aiact.profiling=no&"
	beforehand = onList + "aiact.annex03_use=emergency&aiact.minor_task=preparatory&aiact.significant_risk=no"
)

// TestWhatBindsADevice: a device in class IIa has all points of a high-risk system, from its day; one in class I has none of them.
func TestWhatBindsADevice(t *testing.T) {
	for on, from := range map[string]string{"2026-07-26": "2027-08-02", "2026-07-27": "2028-08-02", "2026-11-20": "2028-08-02"} {
		high, low := bindingOf(t, on, class2a+notOnList), bindingOf(t, on, class1+notOnList)
		for _, r := range checkedPoints {
			if r.ID == "aiact.article014.5" {
				continue
			}
			if d := high[r.ID]; d.Applies != rule.True || !slices.Equal(d.From, []string{from}) {
				t.Errorf("on %s %s applies to class IIa: %v from %v", on, r.ID, d.Applies, d.From)
			}
			if d, binds := low[r.ID]; binds {
				t.Errorf("on %s %s binds class I from %v", on, r.ID, d.From)
			}
		}
		for id := range high {
			if strings.HasPrefix(id, "aiact.annex08.") || id == "aiact.article014.5" || id == "aiact.article012.3" {
				t.Errorf("on %s %s binds a device that is on no list", on, id)
			}
		}
		if _, binds := low["aiact.article004"]; !binds {
			t.Errorf("on %s nobody has to see to AI literacy", on)
		}
	}
}

// TestWhatIsEntered: each section of Annex VIII is for those whom its paragraph of Art. 49 obliges.
func TestWhatIsEntered(t *testing.T) {
	const emergency = onList + "aiact.annex03_use=emergency&aiact.minor_task=no&"
	for _, c := range []struct {
		on, state string
		sections  string // in the order a, b, c
		points    int
		from      string
	}{
		{"2026-11-20", class2a + emergency + "aiact.deployer=private", "a", 12, "2027-12-02"},
		{"2026-11-20", class2a + emergency + "aiact.deployer=public_authority", "ac", 17, "2027-12-02"},
		{"2026-11-20", class1 + beforehand, "b", 7, "2027-12-02"},
		{"2026-07-26", class1 + beforehand, "b", 9, "2026-08-02"},
	} {
		sections, points := "", 0
		all := bindingOf(t, c.on, c.state)
		for _, s := range "abc" {
			had := points
			for id, d := range all {
				if strings.HasPrefix(id, "aiact.annex08."+string(s)+".") {
					points++
					if !slices.Equal(d.From, []string{c.from}) {
						t.Errorf("on %s, %s: %s from %v, want %s", c.on, c.state, id, d.From, c.from)
					}
				}
			}
			if points > had {
				sections += string(s)
			}
		}
		if sections != c.sections || points != c.points {
			t.Errorf("on %s, %s: sections %q with %d points, want %q with %d", c.on, c.state, sections, points, c.sections, c.points)
		}
	}
}

// TestRemoteIdentification: what Art. 12(3) and 14(5) ask is for systems that identify people from a distance alone.
func TestRemoteIdentification(t *testing.T) {
	for use, want := range map[string]bool{"remote_identification": true, "biometric_categorisation": false} {
		all := bindingOf(t, "2026-11-20", class2a+onList+"aiact.minor_task=no&aiact.annex03_use="+use)
		for _, id := range []string{"aiact.article012.3", "aiact.article014.5"} {
			if _, binds := all[id]; binds != want {
				t.Errorf("%s, %s: %v", use, id, binds)
			}
		}
	}
}
