// Rulebook writes one page for each rule, for people who read law and not Go.
//
//	go run ./scripts/rulebook          write the pages
//	go run ./scripts/rulebook -check   fail with the difference if a page is not up to date
//
// The pages are golden files: what a change of a rule, of its wording or of the
// text of its provision means shows in their diff. They stand beside the act that
// the rule belongs to, in shared/<act>/testdata/rulebook; rules that belong to no
// act stand in shared/assess.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/text"
)

func main() {
	check := flag.Bool("check", false, "compare, write nothing")
	root := flag.String("root", ".", "the project")
	flag.Parse()
	stale, err := run(*root, *check)
	if err != nil {
		fmt.Fprintln(os.Stderr, "rulebook:", err)
		os.Exit(2)
	}
	if *check && len(stale) > 0 {
		fmt.Println(strings.Join(stale, "\n"))
		fmt.Println("rulebook: not up to date; read the difference, then: go run ./scripts/rulebook")
		os.Exit(1)
	}
}

// run writes the pages, or with check says how they differ from what they should be.
func run(root string, check bool) (stale []string, err error) {
	w, err := text.Load(text.English)
	if err != nil {
		return nil, err
	}
	pages := Pages(&assess.Book, w, readings(root))
	for _, name := range sortedKeys(pages) {
		file := filepath.Join(root, filepath.FromSlash(name))
		have, err := os.ReadFile(file)
		if err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		if string(have) == pages[name] {
			continue
		}
		stale = append(stale, diff(name, string(have), pages[name]))
		if check {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(file, []byte(pages[name]), 0o644); err != nil {
			return nil, err
		}
	}
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(dir(folder)), "*.md"))
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			name := dir(folder) + "/" + filepath.Base(f)
			if _, ok := pages[name]; ok {
				continue
			}
			stale = append(stale, name+": there is no such rule any more")
			if !check {
				if err := os.Remove(f); err != nil {
					return nil, err
				}
			}
		}
	}
	if !check {
		fmt.Printf("rulebook: %d pages, %d changed\n", len(pages), len(stale))
	}
	return stale, nil
}

// folders are where pages stand: the acts, and assess for what lies between them.
var folders = []string{"mdr", "ivdr", "aiact", "assess"}

func dir(folder string) string { return "shared/" + folder + "/testdata/rulebook" }

// folderOf is the folder of a rule or fact id.
func folderOf(id string) string {
	act, _, _ := strings.Cut(id, ".")
	if slices.Contains(folders, act) {
		return act
	}
	return "assess"
}

// readings tells which folders have a READINGS.md to link to.
func readings(root string) map[string]bool {
	has := map[string]bool{}
	for _, f := range folders {
		_, err := os.Stat(filepath.Join(root, "shared", f, "READINGS.md"))
		has[f] = err == nil
	}
	return has
}

func sortedKeys(m map[string]string) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// diff shows the lines in which two texts differ, between what they have in common
// at both ends.
func diff(name, have, want string) string {
	a, b := strings.Split(have, "\n"), strings.Split(want, "\n")
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%s:%d\n", name, i+1)
	for _, l := range a[i : len(a)-j] {
		out.WriteString("- " + l + "\n")
	}
	for _, l := range b[i : len(b)-j] {
		out.WriteString("+ " + l + "\n")
	}
	return out.String()
}
