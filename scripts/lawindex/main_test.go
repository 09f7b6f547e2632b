package main

import (
	"errors"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// The index in the project is the one that the statute text gives.
func TestIndexIsFresh(t *testing.T) {
	const dir = "../../../shared/law"
	text, odd, err := Generate(os.DirFS(dir))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("no statute text beside the project (%v); the index cannot be compared with it", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range odd {
		t.Error(o)
	}
	have, err := os.ReadFile("../../shared/law/lawindex/index.txt")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) == text {
		return
	}
	a, b := strings.Split(string(have), "\n"), strings.Split(text, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("index.txt line %d differs from what the statute text gives\n  have %.200s\n  text %.200s\nrun: go run ./scripts/lawindex", i+1, a[i], b[i])
		}
	}
	t.Fatalf("index.txt has %d lines, the statute text gives %d; run: go run ./scripts/lawindex", len(a), len(b))
}

func TestNoText(t *testing.T) {
	if _, _, err := Generate(fstest.MapFS{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want fs.ErrNotExist", err)
	}
}

// The shapes of numbering, on invented text.
func TestBranch(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"paragraphs":         {"1. One.\n1a. Two.\n2. Three.", "1 1a 2"},
		"points":             {"1. If:\n(a) one;\n(b) two.", "1(a b)"},
		"sub-points":         {"1. If:\n(a) one:\n(i) x;\n(ii) y;\n(b) two.", "1(a(i ii) b)"},
		"the letter i":       {"1. If:\n(g) x;\n(h) x;\n(i) x;\n(j) x.", "1(g h i j)"},
		"i below h":          {"1. If:\n(h) x:\n(i) x;\n(ii) x.", "1(h(i ii))"},
		"inserted points":    {"1. If:\n(b) x;\n(ba) x;\n(bb) x;\n(c) x.", "1(b ba bb c)"},
		"deleted point":      {"1. If:\n(a) x;\n(c) x.", "1(a c)"},
		"after z":            {"1. If:\n(z) x;\n(aa) x;\n(ab) x.", "1(z aa ab)"},
		"second list":        {"1. If:\n(a) x;\n(b) x.\nOr if:\n(a) x.", "1(~1(a b) ~2(a))"},
		"text in a point":    {"1. If:\n(a) x.\nMore of a.\n(b) x.", "1(a(~1 ~2) b)"},
		"text after a list":  {"1. If:\n(a) x.\n(b) x.\nAnother.", "1(~1(a b) ~2)"},
		"sentence goes on":   {"1. If:\n— x,\n— y,\nthen so.", "1(-1 -2)"},
		"indents in a point": {"1. If:\n(a) x:\n— y,\n— z;\n(b) x.", "1(a(-1 -2) b)"},
		"points in indents":  {"1. If:\n— x:\n(i) y,\n(ii) z;\n— w.", "1(-1(i ii) -2)"},
		"unnumbered":         {"One.\nTwo.\nIf:\n(a) x.", "~1 ~2 ~3(a)"},
		"one only":           {"One.", ""},
		"definitions":        {"The following apply:\n(1) x;\n(2) y:\n(a) z.", "1 2(a)"},
		"introduction":       {"Introduced.\n1. x.\n2. y.", "1 2"},
		"sections":           {"## CHAPTER I\n## GENERAL\n## 1. A\n1.1. x\n1.2. y\nMore.", "chp_I[GENERAL](1[A] 1.1 1.2(~1 ~2))"},
		"full stop missing":  {"1. x\n2 The y.\n3 years later.", "1 2(~1 ~2)"},
		"dotted letters":     {"1. T\na. Heading\nText.\nAIP 0101 x\nb. Heading\nAIP 0201 y", "1(a(~1 ~2(AIP0101)) b(AIP0201))"},
		"table":              {"| A | B |\n| --- | --- |\n| Article 1 | Article 2 |", ""},
		"table of points":    {"|  | 1. | x: | | |\n| --- |\n| — | y | |\n| — | z | |", "1(-1 -2)"},
		"list hyphens":       {"- 1. x:\n    - (a) y\n    - (b) z", "1(a b)"},
	} {
		root, odd := grow(source{entry: entry{ID: "x"}, lines: body("---\n---\n" + c.in)})
		if got := shape(root.kids); got != c.want || len(odd) > 0 {
			t.Errorf("%s: got %q %v, want %q", name, got, odd, c.want)
		}
	}
}

// shape is branch without the digests.
func shape(ns []*node) string {
	return hexed.ReplaceAllString(branch(ns), "")
}

var hexed = regexp.MustCompile(`:[0-9a-f]{8}`)
