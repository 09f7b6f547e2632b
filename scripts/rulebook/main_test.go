package main

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
	"github.com/cecheck/cecheck/shared/text"
)

// The pages in the project are those of the rules.
func TestPagesAreFresh(t *testing.T) {
	stale, err := run("../..", true)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stale {
		t.Error(s)
	}
	if len(stale) > 0 {
		t.Error("read the difference, then: go run ./scripts/rulebook")
	}
}

var (
	asked = fact.Fact{ID: "mdr.asked", Options: fact.YesNo}
	worst = fact.Fact{ID: "mdr.worst", Options: []string{"mild", "bad", "terrible"}}
	class = fact.Fact{ID: "mdr.class", Options: []string{"I", "IIa", "III"}, Derived: true, Ordered: true}
)

const wording = `fact.mdr.asked.q = Does it monitor?
fact.mdr.worst.q = What is the worst?
fact.mdr.worst.opt.bad = a serious deterioration
fact.mdr.worst.opt.terrible = death
conclusion.mdr.class = Class under the MDR
value.mdr.class.IIa = class IIa
value.mdr.class.III = class III
rule.mdr.x.title = Rule 99: invented
reading.mdr.x.title = May
reading.mdr.x.says = May means may.
`

func words(t *testing.T, src string) voice {
	w, err := text.Parse("en", text.File{Name: "en/x.txt", Text: src})
	if err != nil {
		t.Fatal(err)
	}
	return voice{w}
}

func TestClause(t *testing.T) {
	yes := rule.Is{Fact: &asked, Option: "yes"}
	bad := rule.Is{Fact: &worst, Option: "bad"}
	terrible := rule.Is{Fact: &worst, Option: "terrible"}
	high := rule.Is{Fact: &class, Option: "III"}
	for _, c := range []struct {
		cond        rule.Cond
		want, plain string
	}{
		{yes, "- “Does it monitor?” — **yes** · `mdr.asked`\n", "- `mdr.asked` is **yes**\n"},
		{rule.Not{Cond: yes}, "- “Does it monitor?” — **no** · `mdr.asked`\n", "- `mdr.asked` is **no**\n"},
		{rule.Not{Cond: bad}, "- “What is the worst?” — not **a serious deterioration** · `mdr.worst` = `bad`\n", "- `mdr.worst` is not **bad**\n"},
		{high, "- Class under the MDR: **class III** · `mdr.class` = `III`\n", "- `mdr.class` is **III**\n"},
		{rule.Any{bad, rule.Any{terrible}}, "- “What is the worst?” — **a serious deterioration** or **death** · `mdr.worst` = `bad`, `terrible`\n", "- `mdr.worst` is **bad** or **terrible**\n"},
		{rule.Not{Cond: rule.Any{bad, terrible}}, "", "- `mdr.worst` is neither **bad** nor **terrible**\n"},
		{rule.All{yes, rule.All{high}}, "", "- all of these hold:\n  - `mdr.asked` is **yes**\n  - `mdr.class` is **III**\n"},
		{rule.Not{Cond: rule.All{yes, high}}, "", "- not all of these hold:\n  - `mdr.asked` is **yes**\n  - `mdr.class` is **III**\n"},
		{rule.Not{Cond: rule.Any{yes, high}}, "", "- none of these holds:\n  - `mdr.asked` is **yes**\n  - `mdr.class` is **III**\n"},
		{rule.Any{yes, rule.All{bad, high}}, "", "- at least one of these holds:\n  - `mdr.asked` is **yes**\n  - all of these hold:\n    - `mdr.worst` is **bad**\n    - `mdr.class` is **III**\n"},
		{rule.Not{Cond: rule.Not{Cond: yes}}, "", "- `mdr.asked` is **yes**\n"},
		{rule.All{}, "", "- this always holds\n"},
		{rule.Any{}, "", "- this never holds\n"},
		{rule.Not{Cond: rule.All{high}}, "", "- not all of these hold:\n  - `mdr.class` is **III**\n"},
	} {
		for _, try := range []struct{ src, want string }{{wording, c.want}, {"", c.plain}} {
			var b strings.Builder
			bullets(&b, "", words(t, try.src).clause(c.cond))
			if try.want != "" && b.String() != try.want {
				t.Errorf("got %s want %s", b.String(), try.want)
			}
		}
	}
}

// A page shows every part of a rule: each changed part changes the page.
func TestPageShowsEverything(t *testing.T) {
	since := law.Period{From: 20210526}
	make := func(change func(*rule.Rule)) string {
		r := &rule.Rule{
			ID: "mdr.x", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3"}, InForce: since, Applies: since,
			Scope: rule.Is{Fact: &asked, Option: "yes"},
			Cases: []rule.Case{{
				Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1"},
				When: rule.All{rule.Is{Fact: &worst, Option: "bad"}, rule.Is{Fact: &asked, Option: "yes"}},
				Then: rule.Then{Value: "IIa"},
				Except: []rule.Case{{
					Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-1"}, When: rule.Is{Fact: &worst, Option: "terrible"}, Then: rule.Then{Value: "III"}, Reading: "reading.mdr.x",
				}},
			}},
			Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/3"}, Then: rule.Then{Value: "I"}},
		}
		change(r)
		other := &rule.Rule{ID: "mdr.y", Ref: r.Ref, InForce: since}
		book := &rule.Book{Sets: []*rule.Set{{Concludes: &class, Rules: []*rule.Rule{r, other}}}}
		return Pages(book, words(t, wording).words, nil)["shared/mdr/testdata/rulebook/mdr.x.md"]
	}
	base := make(func(*rule.Rule) {})
	for _, want := range []string{
		"# Rule 99: invented\n", "“What is the worst?” — **a serious deterioration** · `mdr.worst` = `bad`",
		"It gives **class IIa** · `IIa`.", "- **Exception 1.1**: [MDR Annex VIII, section 6.3, first paragraph, first indent](http://data.europa.eu/",
		"- it gives **class III** · `III`", "- `reading.mdr.x`: May. May means may.", "## Otherwise",
		"- Applies: from 26 May 2021", "- Decides: Class under the MDR · `mdr.class`; of several rules that hold, the strictest outcome counts",
	} {
		if !strings.Contains(base, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	seen := map[string]string{base: "nothing"}
	for name, change := range map[string]func(*rule.Rule){
		"reference":   func(r *rule.Rule) { r.Ref.Path = "anx_VIII/6.4" },
		"force":       func(r *rule.Rule) { r.InForce.Until = 20270101 },
		"application": func(r *rule.Rule) { r.Applies.From = 20210527 },
		"scope":       func(r *rule.Rule) { r.Scope = nil },
		"connective":  func(r *rule.Rule) { r.Cases[0].When = rule.Any(r.Cases[0].When.(rule.All)) },
		"negation":    func(r *rule.Rule) { r.Cases[0].When = rule.Not{Cond: r.Cases[0].When} },
		"leaf":        func(r *rule.Rule) { r.Cases[0].When.(rule.All)[0] = rule.Is{Fact: &worst, Option: "mild"} },
		"outcome":     func(r *rule.Rule) { r.Cases[0].Then.Value = "I" },
		"nothing":     func(r *rule.Rule) { r.Cases[0].Then = rule.Nothing },
		"handed on":   func(r *rule.Rule) { r.Cases[0].Then = rule.Then{From: &class} },
		"floor":       func(r *rule.Rule) { r.Cases[0].Then = rule.Then{From: &class, Floor: true} },
		"fixed floor": func(r *rule.Rule) { r.Cases[0].Then.Floor = true },
		"exception":   func(r *rule.Rule) { r.Cases[0].Except[0].When = rule.Is{Fact: &worst, Option: "mild"} },
		"its outcome": func(r *rule.Rule) { r.Cases[0].Except[0].Then.Value = "IIa" },
		"its reading": func(r *rule.Rule) { r.Cases[0].Except[0].Reading = "" },
		"exceptions":  func(r *rule.Rule) { r.Cases[0].Except = nil },
		"else":        func(r *rule.Rule) { r.Else = nil },
		"else value":  func(r *rule.Rule) { r.Else.Then.Value = "III" },
		"residual":    func(r *rule.Rule) { r.ResidualTo = []string{"mdr.y"} },
		"displaces":   func(r *rule.Rule) { r.Displaces = []string{"mdr.y"} },
		"not held":    func(r *rule.Rule) { r.NotHeld = "Regulation (EU) 2099/1" },
		"reading":     func(r *rule.Rule) { r.Reading = "reading.mdr.z" },
	} {
		got := make(change)
		if old, ok := seen[got]; ok {
			t.Errorf("changing the %s shows no more than changing %s", name, old)
		}
		seen[got] = name
	}
}

// Every mutant of every rule of the law changes its page: what a lawyer reads is all that decides.
func TestMutantsShow(t *testing.T) {
	w, err := text.Load(text.English)
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, s := range assess.Book.All() {
		for i, r := range s.Rules {
			render := func(m *rule.Rule) string {
				mutated := ruletest.With(*s, i, m)
				p := page{voice: voice{w}, book: &assess.Book, set: &mutated, id: m.ID, folder: folderOf(m.ID)}
				return p.render()
			}
			base := render(r)
			ruletest.Mutants(r, s.Concludes, func(name string, m *rule.Rule) {
				tried++
				got := render(m)
				if got == base {
					t.Errorf("%s: nothing on the page changes", name)
				}
			})
		}
	}
	t.Logf("%d mutants", tried)
	if tried < 4000 {
		t.Errorf("only %d mutants", tried)
	}
}
