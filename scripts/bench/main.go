// Command bench measures, all in one run on one machine, so that the ratios mean
// something: the times by themselves are this machine's and nobody's promise, and
// no test asserts one.
//
//	go run ./scripts/bench            everything
//	go run ./scripts/bench -only assess   or sizes, pages, visit
package main

import (
	"flag"
	"fmt"
	"os"
	"text/tabwriter"
)

// row is one line of the table. A ratio is to the native assessment; 0 is none.
type row struct {
	what, value string
	ratio       float64
	note        string
}

// measures is everything that is measured, in the order of the table.
var measures = []struct {
	name string
	do   func() ([]row, error)
}{{"assess", assessments}, {"sizes", sizes}, {"pages", pages}, {"visit", visit}}

func main() {
	only := flag.String("only", "", "measure this alone: assess, sizes, pages or visit")
	flag.Parse()
	t := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "what\tmeasured\tratio\tnote")
	failed := false
	for _, measure := range measures {
		if *only != "" && *only != measure.name {
			continue
		}
		rows, err := measure.do()
		for _, r := range rows {
			ratio := ""
			if r.ratio > 0 {
				ratio = fmt.Sprintf("%.1f", r.ratio)
			}
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", r.what, r.value, ratio, r.note)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			failed = true
		}
	}
	t.Flush()
	if failed {
		os.Exit(1)
	}
}
