package text_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/techdoc"
	"github.com/cecheck/cecheck/shared/text"
)

// The one technical documentation has its words: what goes into each section, what each point of the AI Act adds to a
// device's file, and what each code is for. techdoc.txt holds no others of these.
func TestTheOneFileHasItsWords(t *testing.T) {
	must := map[string]bool{"techdoc.title": true, "techdoc.says": true, "techdoc.simplified": true, "techdoc.simplified.says": true, "techdoc.towards": true, "techdoc.towards.says": true}
	for _, s := range techdoc.Sections {
		must[s.ID], must[s.ID+".says"] = true, true
	}
	for _, p := range slices.Concat(techdoc.Annex04, techdoc.Section2, techdoc.Quality) {
		if p.Relation != techdoc.Same || p.More != nil || p.MDR == nil || p.IVDR == nil {
			must["adds."+p.AIAct] = true
		}
	}
	for _, r := range []techdoc.Relation{techdoc.Same, techdoc.Extends, techdoc.New} {
		must["relation."+string(r)], must["relation."+string(r)+".says"] = true, true
	}
	for _, code := range techdoc.CodeNames() {
		must["code."+strings.ToLower(strings.ReplaceAll(code, " ", "_"))] = true
	}
	must["codes.title"], must["codes.says"] = true, true
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for id := range must {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s: %s has no words; write it in shared/text/%s/techdoc.txt", lang, id, lang)
			}
		}
		for _, id := range w.IDs() {
			if e, _ := w.Entry(id); strings.HasSuffix(e.File, "/techdoc.txt") && !must[id] {
				t.Errorf("%s:%d: nothing is called %s; remove the entry, or mend its id", e.File, e.Line, id)
			}
		}
	}
}

// TestIncidentsOfDevices: whoever reads the duty of AI Act Art. 73 alone is told that of devices little is reported by it (73(10)).
func TestIncidentsOfDevices(t *testing.T) {
	vigilance := map[string]string{"en": "vigilance", "de": "Vigilanz", "fr": "vigilance"}
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range []string{"duty.aiact.article073.says", "req.aiact.article073.el.times"} {
			for _, want := range []string{"MDR", "IVDR", vigilance[lang]} {
				if s := w.Get(id); !strings.Contains(s, want) {
					t.Errorf("%s: %s does not say %s: %s", lang, id, want, s)
				}
			}
		}
	}
}
