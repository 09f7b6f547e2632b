package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
)

// verdict is a label.
type verdict string

const (
	present verdict = "present"
	none    verdict = "none"
	open    verdict = "open" // two readings can be defended; not counted
)

// label is what a point's evidence in a package is, by a person's judgement.
type label struct {
	point      string // "1.a"
	verdict    verdict
	acceptable []string // letters and digits of stretches of acceptable passages
}

// pack is one documentation package with its labels, in the order of Annex IV.
type pack struct {
	name   string
	frozen bool
	docs   []evidence.Document
	labels []label
}

// readSet reads every package below dir, in order of name.
func readSet(dir string) ([]pack, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var set []pack
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		p := pack{name: e.Name(), frozen: strings.HasPrefix(e.Name(), "frozen-")}
		files, err := filepath.Glob(filepath.Join(dir, e.Name(), "*.md"))
		if err != nil {
			return nil, err
		}
		sort.Strings(files)
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				return nil, err
			}
			p.docs = append(p.docs, split(filepath.Base(f), string(b)))
		}
		b, err := os.ReadFile(filepath.Join(dir, e.Name(), "labels.txt"))
		if err != nil {
			return nil, err
		}
		if p.labels, err = readLabels(string(b)); err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		set = append(set, p)
	}
	return set, nil
}

func readLabels(text string) ([]label, error) {
	by := map[string]*label{}
	var last *label
	for _, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		if s, ok := strings.CutPrefix(line, "> "); ok {
			if last == nil || last.verdict == none {
				return nil, fmt.Errorf("a passage without a point: %q", line)
			}
			last.acceptable = append(last.acceptable, squeeze(s))
			continue
		}
		point, v, _ := strings.Cut(line, " ")
		last = &label{point: point, verdict: verdict(v)}
		by[point] = last
	}
	out := make([]label, len(aiact.Annex04()))
	for i, r := range aiact.Annex04() {
		point := strings.TrimPrefix(r.ID, "aiact.annex04.")
		l := by[point]
		if l == nil || l.verdict != present && l.verdict != none && l.verdict != open {
			return nil, fmt.Errorf("no label for %s", point)
		}
		out[i] = *l
	}
	return out, nil
}

// squeeze keeps letters and digits.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
