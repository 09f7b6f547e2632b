// Command eval measures how well evidence is found without a model, on the small
// labelled set in shared/evidence/testdata/set, beside two naive ways of doing it.
//
//	go run ./scripts/eval                the table
//	go run ./scripts/eval -only '^blind' only packages whose names match
//	go run ./scripts/eval -sums          only the sums
//	go run ./scripts/eval -items         also each wrong item of the tuning half
//	go run ./scripts/eval -robust        also with terms, headings and evidence taken away
//
// The baselines' thresholds are always the best ones for the whole tuning half.
//
// Folders named frozen-* are the half that nothing is tuned on; their single
// errors are not printed.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"

	"github.com/cecheck/cecheck/shared/aiact"
)

func main() {
	var o options
	flag.StringVar(&o.root, "root", ".", "the project's folder")
	flag.StringVar(&o.only, "only", "", "measure only packages whose names match this regular `expression`")
	flag.BoolVar(&o.sums, "sums", false, "print only the sums, so that a frozen half is seen as a whole")
	flag.BoolVar(&o.items, "items", false, "print the wrong items of the tuning half")
	flag.BoolVar(&o.robust, "robust", false, "measure also with terms, headings and evidence taken away")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

// options are what is asked for on the command line.
type options struct {
	root, only          string
	sums, items, robust bool
}

// run prints the table.
func run(w io.Writer, o options) error {
	all, err := readSet(filepath.Join(o.root, "shared", "evidence", "testdata", "set"))
	if err != nil {
		return err
	}
	pool, err := matching(all, o.only)
	if err != nil {
		return err
	}
	legal, err := legalTexts(filepath.Join(o.root, "..", "shared", "law", "ai-act", "annex-IV.md"))
	if err != nil {
		return err
	}
	methods := []method{ours(), keywords(all)}
	if legal != nil {
		methods = append(methods, statute(all, legal))
	} else {
		fmt.Fprintln(w, "The text of Annex IV is not beside the project; the baseline with the legal text as query is left out.")
	}
	for _, m := range methods {
		printTable(w, m, pool, o.sums)
	}
	if o.robust {
		printRobust(w, pool)
	}
	if o.items {
		printItems(w, pool)
	}
	return nil
}

// matching gives the packages whose names match the expression.
func matching(set []pack, only string) ([]pack, error) {
	expr, err := regexp.Compile(only)
	if err != nil {
		return nil, err
	}
	var out []pack
	for _, p := range set {
		if expr.MatchString(p.name) {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no package is called %q", only)
	}
	return out, nil
}

func printTable(w io.Writer, m method, pool []pack, sums bool) {
	fmt.Fprintf(w, "\n%s\n\n", m.name)
	fmt.Fprintln(w, "| package | present | none | macro-F1 | hit@1 | hit@3 | hit@5 |")
	fmt.Fprintln(w, "| --- | --- | --- | --- | --- | --- | --- |")
	var all tally
	var halves [2]tally
	for _, p := range pool {
		t := measure(p, m.find(p))
		if !sums {
			fmt.Fprintln(w, t.row(p.name))
		}
		half := 0
		if p.frozen {
			half = 1
		}
		halves[half].add(t)
		all.add(t)
	}
	for i, name := range [...]string{"**tuning half**", "**frozen half**"} {
		if halves[i] != (tally{}) {
			fmt.Fprintln(w, halves[i].row(name))
		}
	}
	fmt.Fprintln(w, all.row("**all**"))
}

// printItems lists what goes wrong in the tuning half.
func printItems(w io.Writer, set []pack) {
	m := ours()
	for _, p := range set {
		if p.frozen {
			continue
		}
		found := m.find(p)
		for i := range aiact.Annex04() {
			l, f := p.labels[i], found[i]
			rank := firstHit(l, f.texts)
			switch {
			case l.verdict == open:
			case l.verdict == present && !f.present:
				fmt.Fprintf(w, "MISS %s %s\n", p.name, l.point)
			case l.verdict == none && f.present:
				fmt.Fprintf(w, "FALSE %s %s: %d %.90q %v\n", p.name, l.point, f.score, f.texts[0], f.why)
			case l.verdict == present && rank != 1:
				fmt.Fprintf(w, "RANK %s %s: %d (first: %d %.90q %v)\n", p.name, l.point, rank, f.score, f.texts[0], f.why)
			}
		}
	}
}
