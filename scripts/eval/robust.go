package main

import (
	"fmt"
	"io"
	"math/rand"
	"strings"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
)

// printRobust measures on the tuning half what the table flatters: the query terms
// and the packages have one author. Terms left out at random stand for the words
// of strangers; headings taken away for badly marked files; and a package from
// which all acceptable passages of a point were cut must no longer show it.
func printRobust(w io.Writer, set []pack) {
	fmt.Fprint(w, "\nThe tuning half under strain\n\n| | macro-F1 | hit@3 |\n| --- | --- | --- |\n")
	for _, percent := range []int{0, 30, 50} {
		for _, bare := range []bool{false, true} {
			var t tally
			for seed := int64(1); seed <= 4; seed++ {
				reqs := thinned(percent, seed)
				for _, p := range set {
					if p.frozen {
						continue
					}
					if bare {
						p.docs = withoutHeadings(p.docs)
					}
					t.add(measure(p, answers(p.docs, reqs)))
				}
			}
			name := fmt.Sprintf("%d %% of the terms left out", percent)
			if bare {
				name += ", no headings"
			}
			fmt.Fprintf(w, "| %s | %.2f | %.2f |\n", name, t.macroF1(), float64(t.hit3)/float64(t.present))
		}
	}
	for _, bare := range []bool{false, true} {
		still, all := 0, 0
		for _, p := range set {
			if p.frozen {
				continue
			}
			for i, l := range p.labels {
				if l.verdict != present {
					continue
				}
				docs := without(p.docs, l.acceptable)
				if bare {
					docs = withoutHeadings(docs)
				}
				all++
				if evidence.Check(docs, aiact.Annex04())[i].Verdict == evidence.Candidate {
					still++
				}
			}
		}
		name := "Points still found after their passages were cut out"
		if bare {
			name += ", no headings"
		}
		fmt.Fprintf(w, "\n%s: %d of %d\n", name, still, all)
	}
}

// thinned leaves out a share of the query terms.
func thinned(percent int, seed int64) []require.Requirement {
	r := rand.New(rand.NewSource(seed))
	var out []require.Requirement
	for _, q := range aiact.Annex04() {
		elements := q.Elements
		q.Elements = nil
		for _, e := range elements {
			queries := e.Query
			e.Query = nil
			for _, x := range queries {
				terms := x.Terms
				x.Terms = nil
				for _, t := range terms {
					if r.Intn(100) >= percent {
						x.Terms = append(x.Terms, t)
					}
				}
				e.Query = append(e.Query, x)
			}
			q.Elements = append(q.Elements, e)
		}
		out = append(out, q)
	}
	return out
}

func withoutHeadings(docs []evidence.Document) []evidence.Document {
	return filter(docs, func(p *evidence.Passage) bool {
		p.Path = nil
		return p.Kind != evidence.Heading
	})
}

func without(docs []evidence.Document, acceptable []string) []evidence.Document {
	return filter(docs, func(p *evidence.Passage) bool {
		s := squeeze(p.Text)
		for _, a := range acceptable {
			if strings.Contains(s, a) {
				return false
			}
		}
		return true
	})
}

// filter copies docs with the passages that keep, which may change its copy.
func filter(docs []evidence.Document, keep func(p *evidence.Passage) bool) []evidence.Document {
	var out []evidence.Document
	for _, d := range docs {
		all := d.Passages
		d.Passages = nil
		for _, p := range all {
			if keep(&p) {
				d.Passages = append(d.Passages, p)
			}
		}
		out = append(out, d)
	}
	return out
}
