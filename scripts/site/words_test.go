package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// TestWordsUsed holds the pages and ui.txt to each other: no id without words, and
// no words that nothing says.
func TestWordsUsed(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	words := all[0].text
	var whole, begun []string
	for _, dir := range []string{"../../web/src", "../../web/pages"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			for _, m := range saying.FindAllStringSubmatch(string(b), -1) {
				if m[2] != "" {
					begun = append(begun, m[1])
					continue
				}
				whole = append(whole, m[1])
				if words[m[1]] == "" && words[m[1]+".one"] == "" && !strings.HasSuffix(m[1], ".") {
					t.Errorf("%s says %s, which has no words", path, m[1])
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	// The pages that are all words, what pages.go names by its kind, and the command line.
	begun = append(begun, "ui.statements.title", "ui.statements.lede", "ui.scoreboard.", "ui.privacy.", "ui.imprint.", "ui.lost.", "ui.nav.", "ui.lang.name", "ui.cli.", "ui.home.title", "ui.check.title", "ui.law.title", "problem.")
	for id := range words {
		if !strings.HasPrefix(id, "ui.") {
			continue
		}
		bare := strings.TrimSuffix(strings.TrimSuffix(id, ".one"), ".many")
		if !slices.Contains(whole, id) && !slices.Contains(whole, bare) &&
			!slices.ContainsFunc(begun, func(p string) bool { return strings.HasPrefix(id, p) && p != "ui." }) && id != "ui.yes" && id != "ui.no" {
			t.Errorf("nothing says %s", id)
		}
	}
}

func TestTie(t *testing.T) {
	for in, want := range map[string]string{
		"from 2 August 2028.":  "from 2\u00a0August\u00a02028.",
		"ab dem 2. März 2028":  "ab dem 2.\u00a0März\u00a02028",
		"dès le 1er août 2028": "dès le 1er\u00a0août\u00a02028",
		"Article 2 May follow": "Article 2 May follow",
	} {
		if got := tie(in); got != want {
			t.Errorf("tie(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestFirstQuestion asks for the first question in every language that is offered.
func TestFirstQuestion(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range all {
		q, err := firstQuestion(w)
		if err != nil {
			t.Fatal(err)
		}
		if len(q.Options) < 2 {
			t.Errorf("%s: %s has %d options", w.lang, q.Fact, len(q.Options))
		}
		for _, o := range q.Options {
			if o.Text == "" {
				t.Errorf("%s: option %s of %s has no words", w.lang, o.Value, q.Fact)
			}
		}
	}
}

// TestParts holds what travels in which file: nothing that a page says is left out, nothing of the
// assessment is loaded twice, and what a question about software needs comes first.
func TestParts(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	said, err := listen("../..")
	if err != nil {
		t.Fatal(err)
	}
	soon, err := asked()
	if err != nil {
		t.Fatal(err)
	}
	for id := range all[0].text {
		var parts []string
		for _, part := range said.partsOf(id, soon) {
			if part != "check" && part != "plan" {
				parts = append(parts, part)
			}
		}
		kind, _, _ := strings.Cut(id, ".")
		if len(parts) > 1 || len(parts) == 0 && slices.Contains([]string{"fact", "value", "conclusion", "rule", "duty", "reading", "proposal", "example"}, kind) {
			t.Errorf("%s travels in %q", id, parts)
		}
	}
	// A file outside the rooms that says something would say it without words.
	err = filepath.WalkDir("../../web/src", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		for _, m := range saying.FindAllStringSubmatch(string(b), -1) {
			for id := range all[0].text {
				if (id == m[1] || m[2] != "" && strings.HasPrefix(id, m[1])) && len(said.partsOf(id, soon)) == 0 {
					t.Errorf("%s says %s, which travels in no file", path, id)
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string][]string{
		"fact.product.software.q":         {"assess", "plan"},
		"fact.mdr.worst_impact.opt.other": {"assess", "plan"},
		"fact.mdr.invasiveness.q":         {"devices", "plan"},
		"fact.ivdr.user.means":            {"devices"},
		"value.mdr.class.IIa":             {"assess", "plan"},
		"conclusion.mdr.class.says":       {"result", "plan"},
		"rule.mdr.rule11.says":            {"result", "plan"},
		"example.we-014.is":               {"result"},
		"ui.continue":                     {"assess"},
		"ui.take.copied":                  {"result"},
		"ui.unit.mb":                      {"assess", "check", "plan"},
		"ui.home.lede":                    nil,
		"problem.unknown_option.do":       {"check", "assess", "plan"},
		"problem.encrypted":               {"check"},
		"req.aiact.annex04.1.a.title":     {"check", "plan"},
		"techdoc.1.1.says":                {"plan"},
		"ui.absent":                       {"result", "plan"}, // of the report, which Go code writes
	} {
		if got := said.partsOf(id, soon); !slices.Equal(got, want) {
			t.Errorf("%s travels in %q, want %q", id, got, want)
		}
		if all[0].text[id] == "" {
			t.Errorf("there is no %s", id)
		}
	}
}

// TestFindingsNamed: every point that a documentation can be checked for has a name and says what a
// document must show, in each language, among the words of the document check.
func TestFindingsNamed(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	said, err := listen("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range all {
		extra := w.findings()
		in := func(id string) bool {
			return w.text[id] != "" && (slices.Contains(said.partsOf(id, nil), "check") || slices.Contains(extra, id))
		}
		for _, r := range techdoc.Catalogue() {
			for _, e := range r.Elements {
				if id := "req." + r.ID + ".el." + e.ID; !in(id) {
					t.Errorf("%s: the check does not say %s", w.lang, id)
				}
			}
			if len(r.Elements) > 0 && !in("req."+r.ID+".title") && !in("duty."+r.ID+".title") {
				t.Errorf("%s: the check has no name for %s", w.lang, r.ID)
			}
		}
		for _, f := range claimed {
			for _, o := range f.Options {
				if !in("value."+f.ID+"."+o) && !in("fact."+f.ID+".opt."+o) && o != fact.Yes && o != fact.No {
					t.Errorf("%s: the check cannot say that %s is %s", w.lang, f.ID, o)
				}
			}
		}
	}
}
