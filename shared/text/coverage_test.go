package text_test

import (
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// The core holds no wording and so names the languages itself, where a link asks for
// something that is no language.
func TestTheCoreNamesTheLanguages(t *testing.T) {
	_, problems := wire.Parse("v=1&on=2026-11-20&lang=english")
	if len(problems) != 1 || !slices.Equal(problems[0].Hint, text.Languages) {
		t.Errorf("got %v, want a hint of %v; bring the list in shared/wire/state.go into line", problems, text.Languages)
	}
}

// Every fact, option, conclusion, rule, reading and duty of the book has its words in
// every language, and facts.txt and rules.txt hold no others.
func TestTheBookHasItsWords(t *testing.T) {
	must, may := wanted()
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range slices.Sorted(maps.Keys(must)) {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s: %s has no words; write %s in shared/text/%s/%s", lang, must[id], id, lang, fileOf(id))
			}
		}
		for _, id := range w.IDs() {
			e, _ := w.Entry(id)
			file := path.Base(e.File)
			if file != "facts.txt" && file != "rules.txt" {
				continue
			}
			if must[id] == "" && !may[id] {
				t.Errorf("%s:%d: nothing in the book is called %s; remove the entry, or mend its id", e.File, e.Line, id)
			}
		}
	}
}

// fileOf is the file in which an id is to be written.
func fileOf(id string) string {
	switch kind, _, _ := strings.Cut(id, "."); kind {
	case "rule", "reading", "duty", "proposal":
		return "rules.txt"
	}
	return "facts.txt"
}

// wanted is the ids that must have words, with what they are about, and those that may.
func wanted() (must map[string]string, may map[string]bool) {
	must, may = map[string]string{}, map[string]bool{}
	for _, f := range assess.Vocabulary() {
		asked(f, must, may)
	}
	for _, f := range assess.Conclusions() {
		concluded(f, must, may)
	}
	for _, s := range assess.Book.All() {
		for _, r := range s.Rules {
			titled("rule."+r.ID, "rule "+r.ID, must)
			readings(r, must)
		}
	}
	for _, of := range [][]require.Requirement{mdr.Duties, ivdr.Duties, aiact.Duties} {
		for _, d := range of {
			titled("duty."+d.ID, "duty "+d.ID, must)
		}
	}
	for _, p := range assess.Proposals {
		titled("proposal."+p.ID, "proposal "+p.ID, must)
	}
	return must, may
}

func asked(f *fact.Fact, must map[string]string, may map[string]bool) {
	for _, part := range []string{"q", "why", "means"} {
		must["fact."+f.ID+"."+part] = "fact " + f.ID
	}
	for _, part := range []string{"name", "yes", "no"} {
		may["fact."+f.ID+"."+part] = true
	}
	for _, o := range f.Options {
		id := "fact." + f.ID + ".opt." + o
		if may[id] = true; !slices.Equal(f.Options, fact.YesNo) {
			must[id] = "option " + o + " of fact " + f.ID
		}
	}
}

func concluded(f *fact.Fact, must map[string]string, may map[string]bool) {
	must["conclusion."+f.ID] = "conclusion " + f.ID
	may["conclusion."+f.ID+".says"] = true
	for _, o := range append(slices.Clone(f.Options), "none") {
		id := "value." + f.ID + "." + o
		must[id] = "value " + o + " of " + f.ID
		may[id+".says"], may[id+".short"] = true, true
	}
}

func titled(id, what string, must map[string]string) {
	must[id+".title"], must[id+".says"] = what, what
}

// readings asks for the words of every reading that a rule or a case of it rests on.
func readings(r *rule.Rule, must map[string]string) {
	reading := func(id string) {
		if id != "" {
			titled(id, "reading "+id, must)
		}
	}
	var walk func(cases []rule.Case)
	walk = func(cases []rule.Case) {
		for _, c := range cases {
			reading(c.Reading)
			walk(c.Except)
		}
	}
	reading(r.Reading)
	walk(r.Cases)
	if r.Else != nil {
		walk([]rule.Case{*r.Else})
	}
}
