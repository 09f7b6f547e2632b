package law_test

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/text"
)

// TestChanges: every change has a name of its own that begins with its act, a day, an instrument and
// provisions that exist; they come by the day.
func TestChanges(t *testing.T) {
	seen := map[string]bool{}
	var before law.Date
	for _, c := range law.Changes() {
		if seen[c.ID] {
			t.Errorf("two changes are called %s", c.ID)
		}
		seen[c.ID] = true
		if len(c.Refs) == 0 || c.By == nil {
			t.Errorf("%s: no provision or no instrument", c.ID)
			continue
		}
		if !strings.HasPrefix(c.ID, c.Act().String()+".") {
			t.Errorf("%s changes %s", c.ID, c.Act())
		}
		if _, ok := law.ParseDate(c.Day.String()); !ok || c.Day < before {
			t.Errorf("%s: %s is no day, or comes after %s", c.ID, c.Day, before)
		}
		before = c.Day
		if c.By.Force > c.Day {
			t.Errorf("%s has effect on %s, before its act is in force on %s", c.ID, c.Day, c.By.Force)
		}
		for _, r := range c.Refs {
			if _, ok := lawindex.Lookup(r); !ok {
				t.Errorf("%s: %s does not exist", c.ID, r)
			}
		}
	}
}

// unlisted is the days in the rules on which nothing changed, with the reason.
var unlisted = map[law.Date]string{}

// TestEveryDayHasAChange: where a rule or a duty begins on a day since the MDR applies, the list says what changed that day.
func TestEveryDayHasAChange(t *testing.T) {
	const since law.Date = 20210526
	told := map[law.Date]map[law.Act]bool{}
	for _, c := range law.Changes() {
		if told[c.Day] == nil {
			told[c.Day] = map[law.Act]bool{}
		}
		for _, r := range c.Refs {
			told[c.Day][r.Act] = true
		}
	}
	found := 0
	want := func(id string, act law.Act, day law.Date) {
		if day <= since {
			return
		}
		found++
		if !told[day][act] && unlisted[day] == "" {
			t.Errorf("%s begins on %s, and no change of the %s is told for that day", id, day, act)
		}
	}
	for _, s := range assess.Book.All() {
		for _, r := range s.Rules {
			want("rule "+r.ID, r.Ref.Act, r.InForce.From)
			want("rule "+r.ID, r.Ref.Act, r.Applies.From)
		}
	}
	for _, of := range [][]require.Requirement{mdr.Duties, ivdr.Duties, aiact.Duties} {
		for _, d := range of {
			want("duty "+d.ID, d.Ref.Act, d.InForce.From)
			want("duty "+d.ID, d.Ref.Act, d.From)
			if d.Day == nil {
				continue
			}
			for _, o := range d.Day.Options {
				if day, ok := law.ParseDate(o); ok {
					want("duty "+d.ID, d.Ref.Act, day)
				}
			}
		}
	}
	if found < 100 {
		t.Fatalf("only %d days were looked at", found)
	}
	t.Logf("%d days of rules and duties", found)
}

// TestWordsOfChanges: each change and its instrument have words in every language, and nothing else is in their file.
func TestWordsOfChanges(t *testing.T) {
	known := map[string]bool{}
	for _, c := range law.Changes() {
		known["change."+c.ID+".title"], known["change."+c.ID+".says"] = true, true
		known["instrument."+c.By.ID] = true
	}
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for id := range known {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s: no words for %s", lang, id)
			}
		}
		for _, id := range w.IDs() {
			if kind, _, _ := strings.Cut(id, "."); kind != "change" && kind != "instrument" {
				continue
			}
			if base, why := strings.CutSuffix(id, ".why"); !known[id] && !(why && known[base+".says"]) {
				t.Errorf("%s: no change is called so: %s", lang, id)
			}
		}
	}
}

func TestUnder(t *testing.T) {
	for _, c := range []struct {
		part, of string
		want     bool
	}{
		{"art_6/1", "art_6/1", true}, {"art_6/1a", "art_6/1", false}, {"art_6/1/b", "art_6/1", true},
		{"anx_I/10.4.1", "anx_I/10.4", true}, {"anx_I/10.40", "anx_I/10.4", false}, {"art_6", "art_6/1", false}, {"art_60", "art_6", false},
	} {
		if got := (law.Ref{Act: law.MDR, Path: c.part}).Under(law.Ref{Act: law.MDR, Path: c.of}); got != c.want {
			t.Errorf("%s under %s: %v", c.part, c.of, got)
		}
	}
	if (law.Ref{Act: law.MDR, Path: "art_5"}).Under(law.Ref{Act: law.IVDR, Path: "art_5"}) {
		t.Error("one act lies in another")
	}
}
