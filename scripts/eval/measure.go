package main

import (
	"fmt"
	"strings"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
)

// answer is what a method says of one point.
type answer struct {
	present bool
	texts   []string // passages, best first
	score   int
	why     []string
}

// method is a way to find evidence; find answers in the order of Annex IV.
type method struct {
	name string
	find func(p pack) []answer
}

// ours is the product's own.
func ours() method {
	return method{name: "cecheck, no model", find: func(p pack) []answer { return answers(p.docs, aiact.Annex04()) }}
}

// answers is what the product says of reqs.
func answers(docs []evidence.Document, reqs []require.Requirement) []answer {
	var out []answer
	for _, f := range evidence.Check(docs, reqs) {
		a := answer{present: f.Verdict == evidence.Candidate}
		for _, q := range f.Quotations {
			a.texts = append(a.texts, q.Text)
		}
		if a.present {
			a.score, a.why = f.Quotations[0].Score, f.Quotations[0].Why
		}
		out = append(out, a)
	}
	return out
}

// tally counts verdicts and hits.
type tally struct {
	present, none          int // labels
	tp, fp, fn, tn         int
	hit1, hit3, hit5, open int
}

func (t *tally) add(o tally) {
	t.present += o.present
	t.none += o.none
	t.tp += o.tp
	t.fp += o.fp
	t.fn += o.fn
	t.tn += o.tn
	t.hit1 += o.hit1
	t.hit3 += o.hit3
	t.hit5 += o.hit5
	t.open += o.open
}

func measure(p pack, found []answer) tally {
	var t tally
	for i, l := range p.labels {
		a := found[i]
		switch {
		case l.verdict == open:
			t.open++
			continue
		case l.verdict == present && a.present:
			t.present++
			t.tp++
		case l.verdict == present:
			t.present++
			t.fn++
		case a.present:
			t.none++
			t.fp++
		default:
			t.none++
			t.tn++
		}
		if l.verdict != present {
			continue
		}
		switch rank := firstHit(l, a.texts); {
		case rank == 0:
		case rank == 1:
			t.hit1++
			fallthrough
		case rank <= 3:
			t.hit3++
			fallthrough
		case rank <= 5:
			t.hit5++
		}
	}
	return t
}

// firstHit is the rank, from 1, of the first text with an acceptable passage; 0 is
// none.
func firstHit(l label, texts []string) int {
	for i, t := range texts {
		s := squeeze(t)
		for _, a := range l.acceptable {
			if strings.Contains(s, a) {
				return i + 1
			}
		}
	}
	return 0
}

// macroF1 is the mean of the F1 of "present" and of "none", over the classes that
// are labelled or answered at all.
func (t tally) macroF1() float64 {
	sum, n := 0.0, 0.0
	if d := 2*t.tp + t.fp + t.fn; d > 0 {
		sum, n = sum+2*float64(t.tp)/float64(d), n+1
	}
	if d := 2*t.tn + t.fp + t.fn; d > 0 {
		sum, n = sum+2*float64(t.tn)/float64(d), n+1
	}
	return sum / max(n, 1)
}

func (t tally) row(name string) string {
	share := func(n int) string {
		if t.present == 0 {
			return "–"
		}
		return fmt.Sprintf("%.2f", float64(n)/float64(t.present))
	}
	return fmt.Sprintf("| %s | %d | %d | %.2f | %s | %s | %s |", name, t.present, t.none, t.macroF1(), share(t.hit1), share(t.hit3), share(t.hit5))
}
