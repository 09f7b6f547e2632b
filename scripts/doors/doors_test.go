// Package doors is a test: that no package of this module imports what it may not.
//
// The table of doors is in table_test.go. A forced door is told with the chain of
// imports that forces it and with the reason why it is there.
package doors

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestDoors(t *testing.T) {
	for _, target := range []struct {
		name  string
		graph graph
	}{
		{"native", list(t, nil, "./...")},
		{"std Go for wasm", list(t, []string{"GOOS=wasip1", "GOARCH=wasm"}, "./wasm/...")},
		// TinyGo presents its bare target to the build constraints as linux/arm.
		{"TinyGo", list(t, []string{"GOOS=linux", "GOARCH=arm", "CGO_ENABLED=0"}, "-tags=tinygo,tinygo.wasm,wasm_unknown", "./wasm/...")},
	} {
		t.Run(target.name, func(t *testing.T) {
			if _, ok := target.graph[module+"shared/wire"]; !ok {
				t.Fatal("shared/wire is not in the graph: the wrong thing was listed")
			}
			for _, forced := range target.graph.forced(table) {
				t.Error(forced)
			}
			if target.name == "native" {
				return
			}
			for _, heavy := range target.graph.heavy(module+"wasm/assess", light) {
				t.Error(heavy)
			}
		})
	}
}

// forced is every door of the table that the graph forces, in the order of the packages.
func (g graph) forced(table []door) (all []string) {
	var names []string
	for p := range g {
		if name, ok := own(p); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		i := slices.IndexFunc(table, func(d door) bool { return matches(d.packages, name) })
		if i < 0 {
			all = append(all, name+" has no door: say in scripts/doors what it may import")
			continue
		}
		all = append(all, g.forcedBy(name, table[i])...)
	}
	return all
}

func (g graph) forcedBy(name string, d door) (all []string) {
	say := func(format string, args ...any) {
		all = append(all, fmt.Sprintf(format, args...)+"\n\tThe reason for the door: "+d.why+".")
	}
	var modules []string
	for _, to := range g[module+name].Imports {
		if other, ours := own(to); ours {
			switch {
			case matches([]string{"scripts/..."}, other) && !within(other, name):
				all = append(all, name+" imports "+other+"\n\tThe reason for the door: scripts are run, not imported.")
			case !matches(d.may, other) && !within(other, name):
				say("%s imports %s", name, other)
			}
			continue
		}
		if m := g.outsideModule(to); m != "" {
			if !slices.Contains(modules, m) {
				modules = append(modules, m)
			}
		} else if d.pure && slices.Contains(impure, to) {
			all = append(all, name+" imports "+to+"\n\tThe reason for the door: shared is pure, so that every host gives the same answer; days and bytes are handed in.")
		}
	}
	for _, m := range modules {
		if !slices.Contains(d.outside, anyNumber) && !slices.Contains(d.outside, m) && !(slices.Contains(d.outside, anyOne) && len(modules) == 1) {
			say("%s imports from %s", name, m)
		}
	}
	for _, never := range d.never {
		way := g.chain(module+name, func(p string) bool {
			other, ours := own(p)
			return ours && matches([]string{never}, other)
		})
		if len(way) > 2 { // a way of two is an import, or was told above
			say("%s reaches %s: %s", name, never, arrows(way))
		} else if other, _ := own(last(way)); way != nil && matches(d.may, other) {
			say("%s imports %s", name, other)
		}
	}
	return all
}

// within reports whether other lies in the folder of name: a program may be cut into packages.
func within(other, name string) bool { return strings.HasPrefix(other, name+"/") }

// heavy is what a module carries of the standard library beyond the allowed packages.
func (g graph) heavy(root string, allowed []string) (all []string) {
	g.chain(root, func(p string) bool {
		if g[p].Standard && !slices.Contains(allowed, p) && !strings.HasPrefix(p, "internal/") && !strings.Contains(p, "/internal/") {
			way := g.chain(root, func(q string) bool { return q == p })
			// One heavy package brings many: only those that our code or a light one imports are news.
			by := way[len(way)-2]
			if _, ours := own(by); ours || slices.Contains(allowed, by) {
				all = append(all, "wasm/assess carries "+p+": "+arrows(way)+"\n\tThe reason for the door: every visitor loads this module; see the costs in scripts/doors.")
			}
		}
		return false
	})
	return all
}

func last(way []string) string {
	if len(way) == 0 {
		return ""
	}
	return way[len(way)-1]
}

func arrows(way []string) string {
	return strings.ReplaceAll(strings.Join(way, " → "), module, "")
}
