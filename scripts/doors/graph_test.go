package doors

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/cecheck/cecheck/"

// pkg is what `go list -json` says of a package, as far as it is wanted here.
type pkg struct {
	ImportPath string
	Imports    []string
	Standard   bool
	Module     *struct{ Path string }
}

// graph is packages by import path.
type graph map[string]pkg

// own is a package's name from the root of the module; ok is false if it is not ours.
func own(importPath string) (name string, ok bool) { return strings.CutPrefix(importPath, module) }

// outsideModule is the module of somebody else that a package belongs to, "" if none.
func (g graph) outsideModule(importPath string) string {
	p := g[importPath]
	if _, ours := own(importPath); ours || p.Standard || p.Module == nil {
		return ""
	}
	return p.Module.Path
}

// chain is the shortest way of imports from one package to the first that is
// looked for, both ends included; nil if there is none.
func (g graph) chain(from string, found func(string) bool) []string {
	before := map[string]string{from: ""}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		for _, to := range g[queue[0]].Imports {
			if _, seen := before[to]; seen {
				continue
			}
			before[to] = queue[0]
			if found(to) {
				var way []string
				for p := to; p != ""; p = before[p] {
					way = append(way, p)
				}
				slices.Reverse(way)
				return way
			}
			queue = append(queue, to)
		}
	}
	return nil
}

// matches reports whether one of the patterns names the package.
func matches(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		if above, ok := strings.CutSuffix(pattern, "/..."); ok {
			for at := name; at != "."; at = path.Dir(at) {
				if hit, _ := path.Match(above, at); hit {
					return true
				}
			}
			return false
		}
		hit, _ := path.Match(pattern, name)
		return hit
	})
}

// list is the graph of the packages, for a target given as environment and build tags.
func list(t *testing.T, env []string, args ...string) graph {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-e", "-deps", "-json=ImportPath,Imports,Standard,Module"}, args...)...)
	cmd.Dir = "../.."
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	g := graph{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return g
		} else if err != nil {
			t.Fatal(err)
		}
		g[p.ImportPath] = p
	}
}
