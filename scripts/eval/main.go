// Command eval measures how well evidence is found without a model, on the small
// labelled set in shared/evidence/testdata/set, beside two naive ways of doing it.
//
//	go run ./scripts/eval           the table
//	go run ./scripts/eval -items    also each wrong item of the tuning half
//	go run ./scripts/eval -robust   also with terms, headings and evidence taken away
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

	"github.com/cecheck/cecheck/shared/aiact"
)

func main() {
	items := flag.Bool("items", false, "print the wrong items of the tuning half")
	robust := flag.Bool("robust", false, "measure also with terms, headings and evidence taken away")
	root := flag.String("root", ".", "the project's folder")
	flag.Parse()
	if err := run(os.Stdout, *root, *items, *robust); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

// run prints the table.
func run(w io.Writer, root string, items, robust bool) error {
	set, err := readSet(filepath.Join(root, "shared", "evidence", "testdata", "set"))
	if err != nil {
		return err
	}
	legal, err := legalTexts(filepath.Join(root, "..", "shared", "law", "ai-act", "annex-IV.md"))
	if err != nil {
		return err
	}
	methods := []method{ours(), keywords(set)}
	if legal != nil {
		methods = append(methods, statute(set, legal))
	} else {
		fmt.Fprintln(w, "The text of Annex IV is not beside the project; the baseline with the legal text as query is left out.")
	}
	for _, m := range methods {
		fmt.Fprintf(w, "\n%s\n\n", m.name)
		fmt.Fprintln(w, "| package | present | none | macro-F1 | hit@1 | hit@3 | hit@5 |")
		fmt.Fprintln(w, "| --- | --- | --- | --- | --- | --- | --- |")
		var all, halves [2]tally
		for _, p := range set {
			t := measure(p, m.find(p))
			fmt.Fprintln(w, t.row(p.name))
			half := 0
			if p.frozen {
				half = 1
			}
			halves[half].add(t)
			all[0].add(t)
		}
		fmt.Fprintln(w, halves[0].row("**tuning half**"))
		fmt.Fprintln(w, halves[1].row("**frozen half**"))
		fmt.Fprintln(w, all[0].row("**all**"))
	}
	if robust {
		printRobust(w, set)
	}
	if items {
		printItems(w, set)
	}
	return nil
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
