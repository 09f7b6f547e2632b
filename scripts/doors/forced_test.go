package doors

import (
	"strings"
	"testing"
)

// TestForcedDoorsAreSeen tries the doors with houses that exist only here.
func TestForcedDoorsAreSeen(t *testing.T) {
	for _, test := range []struct {
		name    string
		imports string // lines of "package: imports", ours from the root of the module
		want    []string
	}{
		{"in order", "shared/wire: shared/assess strings\nshared/assess: shared/mdr shared/aiact\nshared/mdr: shared/rule shared/fact\nshared/aiact: shared/rule\nshared/rule: shared/fact\nshared/fact: math/bits", nil},
		{"an act imports another", "shared/aiact: shared/mdr\nshared/mdr:", []string{"shared/aiact imports shared/mdr", "as a set"}},
		{"an act reaches another", "shared/mdr: shared/require\nshared/require: shared/aiact\nshared/aiact:",
			[]string{"shared/mdr reaches shared/aiact: shared/mdr → shared/require → shared/aiact", "shared/require imports shared/aiact"}},
		{"the report carries words", "shared/report: shared/text\nshared/text:", []string{"shared/report imports shared/text", "words are handed in"}},
		{"the module carries words", "wasm/assess: shared/wire\nshared/wire: shared/mdr\nshared/mdr: shared/law\nshared/law: shared/text\nshared/text:",
			[]string{"wasm/assess reaches shared/text: wasm/assess → shared/wire → shared/mdr → shared/law → shared/text", "every visitor"}},
		{"the module carries the index", "wasm/assess: shared/wire\nshared/wire: shared/law/lawindex\nshared/law/lawindex:", []string{"wasm/assess reaches shared/law/lawindex"}},
		{"shared reads a clock", "shared/rule: time", []string{"shared/rule imports time", "shared is pure"}},
		{"shared uses a library", "shared/rule: lib.example/x/a/one", []string{"shared/rule imports from lib.example/x/a"}},
		{"evidence uses its library", "shared/evidence: github.com/blevesearch/snowballstem/english", nil},
		{"an adapter with its one library", "functions/internal/queue: lib.example/x/a/one lib.example/x/a/two functions/order\nfunctions/order:", nil},
		{"an adapter with two libraries", "functions/internal/queue: lib.example/x/a/one lib.example/x/b/two", []string{"lib.example/x/a", "lib.example/x/b"}},
		{"an adapter knows another", "functions/internal/queue: functions/internal/table\nfunctions/internal/table:", []string{"functions/internal/queue imports functions/internal/table"}},
		{"a function knows another", "functions/api: functions/analyze\nfunctions/analyze:", []string{"functions/api imports functions/analyze", "its rights"}},
		{"a script is imported", "functions/local: scripts/bench\nscripts/bench:", []string{"functions/local imports scripts/bench", "run, not imported"}},
		{"a script in parts", "scripts/site: scripts/site/pages\nscripts/site/pages:", nil},
		{"a room that is not in the plan", "shared/utils:", []string{"shared/utils has no door"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := fake(test.imports).forced(table)
			if len(test.want) == 0 && len(got) > 0 {
				t.Errorf("forced: %q", got)
			}
			for _, want := range test.want {
				if !strings.Contains(strings.Join(got, "\n"), want) {
					t.Errorf("no word of %q in %q", want, got)
				}
			}
		})
	}
}

func TestHeavyPackagesAreSeen(t *testing.T) {
	g := fake("wasm/assess: shared/wire\nshared/wire: strings fmt\nstrings: unicode internal/bytealg\nfmt: os reflect\nos: time\nunicode:\nreflect:\ntime:\ninternal/bytealg:")
	got := g.heavy(module+"wasm/assess", light)
	if len(got) != 1 || !strings.Contains(got[0], "carries fmt: wasm/assess → shared/wire → fmt") {
		t.Errorf("%q", got)
	}
}

// fake is a graph made from text. Ours are the packages of the four folders; a
// package with a dot in its first part is of a module named by its first three parts.
func fake(text string) graph {
	g := graph{}
	full := func(name string) string {
		if matches([]string{"shared/...", "functions/...", "wasm/...", "scripts/..."}, name) {
			return module + name
		}
		return name
	}
	add := func(name string) {
		if _, ok := g[full(name)]; ok {
			return
		}
		p := pkg{ImportPath: full(name)}
		parts := strings.SplitN(name, "/", 4)
		if strings.Contains(parts[0], ".") {
			p.Module = &struct{ Path string }{strings.Join(parts[:3], "/")}
		} else if p.ImportPath == name {
			p.Standard = true
		}
		g[p.ImportPath] = p
	}
	for line := range strings.Lines(text) {
		name, imports, _ := strings.Cut(strings.TrimSpace(line), ":")
		add(name)
		p := g[full(name)]
		for _, to := range strings.Fields(imports) {
			add(to)
			p.Imports = append(p.Imports, full(to))
		}
		g[full(name)] = p
	}
	return g
}
