package law_test

import (
	"encoding/json"
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
	"github.com/cecheck/cecheck/shared/wire"
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

// traced is a rule considered or one of its cases.
type traced struct {
	Ref, Status   string
	Cases, Except []traced
}

// rests adds what an assessment rests on: the rule considered, and those of its cases that hold or may.
func (x traced) rests(refs map[string]bool) {
	if x.Status == "out_of_scope" {
		return
	}
	refs[x.Ref] = true
	for _, c := range append(x.Cases, x.Except...) {
		if c.Status != "not_met" {
			c.rests(refs)
		}
	}
}

// untouching is the changes that touch no product, with the reason.
var untouching = map[string]string{
	"aiact.in_force":           "a day for the whole act",
	"aiact.limits":             "says what the Commission may do",
	"aiact.limits_due":         "says what the Commission is to do",
	"aiact.small":              "definitions and fines",
	"aiact.bodies":             "about notified bodies",
	"aiact.standards":          "says what the Commission is to do",
	"aiact.codes":              "says what the Commission is to do",
	"aiact.office":             "about supervision, and not that of devices",
	"aiact.machinery":          "about machinery",
	"aiact.sandboxes":          "about the Member States",
	"mdr.sell_off":             "takes a day away, and nothing is concluded from it",
	"mdr.substances":           "a section of Annex I, which binds as a whole; it would mark every device",
	"mdr.custom_made":          "no question asks for older custom-made implants",
	"mdr.udi_reusable_i":       "no question asks for reusable class I devices",
	"mdr.eudamed_certificates": "about notified bodies",
}

// TestChangesTouch: some product rests on a provision that a change names, as the list of products in the
// browser compares them (web/src/products/run.ts); what touches none is listed with the reason.
func TestChangesTouch(t *testing.T) {
	refs := map[string]bool{}
	for _, day := range []string{"2026-07-20", "2026-11-20"} {
		for _, answers := range []string{"", "&product.software=yes", "&product.software=no"} {
			var a struct {
				Modules []struct {
					Trace []traced
				}
				Duties []struct{ Ref string }
			}
			if err := json.Unmarshal([]byte(wire.Assess("v=1&on="+day+answers)), &a); err != nil {
				t.Fatal(err)
			}
			for _, m := range a.Modules {
				for _, r := range m.Trace {
					r.rests(refs)
				}
			}
			for _, d := range a.Duties {
				refs[d.Ref] = true
			}
		}
	}
	if len(refs) < 50 {
		t.Fatalf("only %d provisions were found", len(refs))
	}
	for _, c := range law.Changes() {
		touches := false
		for _, of := range c.Refs {
			for r := range refs {
				touches = touches || r == of.String() || strings.HasPrefix(r, of.String()+"/") || strings.HasPrefix(r, of.String()+".")
			}
		}
		if why := untouching[c.ID]; touches == (why != "") {
			t.Errorf("%s: touches a product: %v; listed as touching none: %q", c.ID, touches, why)
		}
	}
}
