package assess

import (
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/rule"
)

// TestWellFormed holds the book to what the engine takes for granted.
func TestWellFormed(t *testing.T) {
	asked := map[*fact.Fact]bool{}
	ids := map[string]bool{}
	for _, f := range Book.Vocabulary {
		if ids[f.ID] || f.Derived || len(f.Options) < 2 || len(f.Options) > 31 {
			t.Errorf("%s: given twice, concluded, or without options", f.ID)
		}
		ids[f.ID], asked[f] = true, true
		for _, o := range f.Options {
			if o == fact.Unknown {
				t.Errorf("%s: %q is reserved", f.ID, o)
			}
		}
	}
	concluded := map[*fact.Fact]bool{}
	ruleSet := map[string]string{}
	for i, s := range Book.All() {
		if ids[s.Concludes.ID] || !s.Concludes.Derived {
			t.Errorf("%s: given twice, or asked", s.Concludes.ID)
		}
		ids[s.Concludes.ID] = true
		known := func(f *fact.Fact) bool { return asked[f] || concluded[f] }
		if s.Scope != nil {
			checkCond(t, s.Concludes.ID, s.Scope, known)
		}
		if s.Otherwise != "" && s.Concludes.Index(s.Otherwise) == 0 {
			t.Errorf("%s: otherwise %q is no option", s.Concludes.ID, s.Otherwise)
		}
		for _, r := range s.Rules {
			if in, ok := ruleSet[r.ID]; ok && in != s.Concludes.ID {
				t.Errorf("%s stands in two sets", r.ID)
			}
			ruleSet[r.ID] = s.Concludes.ID
			if r.Ref.IsZero() || r.InForce.From == 0 || r.Applies.From == 0 {
				t.Errorf("%s: no provision, or no dates", r.ID)
			}
			if r.NotHeld != "" && (len(r.Cases) > 0 || r.Else != nil) {
				t.Errorf("%s: has cases although its wording is not held", r.ID)
			}
			checkRule(t, s, r, known)
		}
		checkRelations(t, s)
		checkPeriods(t, s)
		concluded[s.Concludes] = i < len(Book.Sets) // no other set depends on a detail
	}
}

func checkCond(t *testing.T, where string, c rule.Cond, known func(*fact.Fact) bool) {
	switch c := c.(type) {
	case rule.Is:
		if c.Fact.Index(c.Option) == 0 {
			t.Errorf("%s: %s has no option %q", where, c.Fact.ID, c.Option)
		}
		if !known(c.Fact) {
			t.Errorf("%s: %s is neither asked nor concluded before", where, c.Fact.ID)
		}
	case rule.Not:
		checkCond(t, where, c.Cond, known)
	case rule.All:
		for _, p := range c {
			checkCond(t, where, p, known)
		}
	case rule.Any:
		for _, p := range c {
			checkCond(t, where, p, known)
		}
	}
}

func checkRule(t *testing.T, s *rule.Set, r *rule.Rule, known func(*fact.Fact) bool) {
	if r.Scope != nil {
		checkCond(t, r.ID, r.Scope, known)
	}
	floors, plain := 0, 0
	var check func(list []rule.Case, exception bool)
	check = func(list []rule.Case, exception bool) {
		for _, c := range list {
			if exception && c.Then.Floor {
				t.Errorf("%s: an exception cannot be a floor", r.ID)
			}
			if c.Ref.IsZero() {
				t.Errorf("%s: a case without a provision", r.ID)
			}
			if c.When != nil {
				checkCond(t, r.ID, c.When, known)
			}
			if c.Then.Floor {
				floors++
			} else {
				plain++
			}
			switch f := c.Then.From; {
			case f != nil:
				if !known(f) {
					t.Errorf("%s: %s is neither asked nor concluded before", r.ID, f.ID)
				}
				for i, o := range f.Options {
					if s.Concludes.Option(i+1) != o {
						t.Errorf("%s: option %q of %s is not option %d of %s", r.ID, o, f.ID, i+1, s.Concludes.ID)
					}
				}
			case c.Then.Value != "" && s.Concludes.Index(c.Then.Value) == 0:
				t.Errorf("%s: %s has no option %q", r.ID, s.Concludes.ID, c.Then.Value)
			}
			check(c.Except, true)
		}
	}
	for _, c := range r.Cases {
		if c.Then == rule.Nothing {
			t.Errorf("%s: a case that gives nothing and stands under no other", r.ID)
		}
	}
	check(r.Cases, false)
	if r.Else != nil {
		check([]rule.Case{*r.Else}, false)
	}
	if floors > 0 && plain > 0 {
		t.Errorf("%s: some cases are floors and some are not", r.ID)
	}
}

// checkRelations: residual and displacing rules name rules of their own set and make no circle.
func checkRelations(t *testing.T, s *rule.Set) {
	before := map[string][]string{}
	ids := map[string]bool{}
	for _, r := range s.Rules {
		ids[r.ID] = true
		before[r.ID] = append(before[r.ID], r.ResidualTo...)
		for _, d := range r.Displaces {
			before[d] = append(before[d], r.ID)
		}
	}
	var visit func(id string, path map[string]bool)
	visit = func(id string, path map[string]bool) {
		if !ids[id] {
			t.Errorf("%s: no rule %s in this set", s.Concludes.ID, id)
		}
		if path[id] {
			t.Errorf("%s: %s keeps itself from holding", s.Concludes.ID, id)
			return
		}
		path[id] = true
		for _, b := range before[id] {
			visit(b, path)
		}
		delete(path, id)
	}
	for id := range before {
		visit(id, map[string]bool{})
	}
}

// checkPeriods: the wordings of one rule follow each other without gap or overlap.
func checkPeriods(t *testing.T, s *rule.Set) {
	wordings := map[string][]*rule.Rule{}
	for _, r := range s.Rules {
		wordings[r.ID] = append(wordings[r.ID], r)
	}
	for id, list := range wordings {
		sort.Slice(list, func(i, j int) bool { return list[i].InForce.From < list[j].InForce.From })
		for i := 1; i < len(list); i++ {
			if list[i-1].InForce.Until != list[i].InForce.From {
				t.Errorf("%s: a gap or an overlap at %s", id, list[i].InForce.From)
			}
		}
		// A wording that is not held may have come to an end in a rule that does not need it.
		if last := list[len(list)-1]; last.InForce.Until != 0 && last.NotHeld == "" {
			t.Errorf("%s: no wording after %s", id, last.InForce.Until)
		}
	}
}

// TestExclusive: where the options are in no order, no answers make two rules of a set hold.
func TestExclusive(t *testing.T) {
	rnd := rand.New(rand.NewSource(3))
	for _, day := range boundaries() {
		ed := Book.On(day)
		for n := 0; n < 40; n++ {
			env := rule.NewEnv(randomAnswers(rnd, 1))
			r, err := ed.Reach(env)
			if err != nil {
				continue // a wording that is not held
			}
			met := map[*rule.Set]string{}
			for _, tr := range ed.Trace(env, r) {
				if tr.Set.Combine != rule.Exclusive || tr.Status != rule.Met {
					continue
				}
				if other, ok := met[tr.Set]; ok {
					t.Fatalf("%s and %s hold at once", other, tr.Rule.ID)
				}
				met[tr.Set] = tr.Rule.ID
			}
		}
	}
}

// TestFilesAreCitations: from a rule's id one can say the file that it stands in.
func TestFilesAreCitations(t *testing.T) {
	id := regexp.MustCompile(`\bID: "([a-z]+)\.(rule|article|annex)(\d+)`)
	for _, act := range []string{"mdr", "ivdr", "aiact"} {
		files, err := filepath.Glob("../" + act + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(act, err)
		}
		for _, file := range files {
			name := filepath.Base(file)
			if strings.HasSuffix(name, "_test.go") || name == "duties.go" || name == "facts.go" {
				continue
			}
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range id.FindAllStringSubmatch(string(source), -1) {
				want := m[2] + m[3]
				if m[2] == "rule" {
					want = "annex08_rule" + zeros(m[3])
				}
				right := strings.HasPrefix(name, want)
				if strings.HasSuffix(name, "_shown.go") { // what documents show of neighbouring duties stands together, under the first of them
					right = want >= name[:len(want)]
				}
				if m[1] != act || !right {
					t.Errorf("%s: %s.%s%s stands in %s", file, m[1], m[2], m[3], name)
				}
			}
		}
	}
}

// zeros writes a rule's number with two digits.
func zeros(n string) string {
	if len(n) == 1 {
		return "0" + n
	}
	return n
}
