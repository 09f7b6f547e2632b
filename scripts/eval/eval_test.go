package main

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
)

const root = "../.."

func load(t testing.TB) []pack {
	t.Helper()
	set, err := readSet(filepath.Join(root, "shared", "evidence", "testdata", "set"))
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// Every acceptable passage of the labels is really in its package.
func TestLabelsPointAtPassages(t *testing.T) {
	for _, p := range load(t) {
		var all strings.Builder
		for _, d := range p.docs {
			for _, ps := range d.Passages {
				all.WriteString(squeeze(ps.Text) + "\n")
			}
		}
		for _, l := range p.labels {
			for _, a := range l.acceptable {
				if n := strings.Count(all.String(), a); n != 1 {
					t.Errorf("%s %s: %q stands %d times", p.name, l.point, a, n)
				}
			}
			if l.verdict == present && len(l.acceptable) == 0 {
				t.Errorf("%s %s: present, but no passage", p.name, l.point)
			}
		}
	}
}

// A template shows nothing, however complete its headings.
func TestTemplatesShowNothing(t *testing.T) {
	for _, p := range load(t) {
		if !strings.Contains(p.name, "template") {
			continue
		}
		for _, f := range evidence.Check(p.docs, aiact.Annex04()) {
			if f.Verdict != evidence.None {
				t.Errorf("%s: %s is shown by %q", p.name, f.Requirement, f.Quotations[0].Text)
			}
		}
	}
}

// Documents that speak of none of the points give none for all of them.
func TestAbsentTopics(t *testing.T) {
	for _, text := range []string{
		"",
		"# Minutes\n\nThe meeting began at 10:00 and 14 people came. The coffee machine on floor 2 costs 1,200 euros a year.",
		"# Speiseplan\n\nAm Montag gibt es 120 Portionen Linsensuppe, am Dienstag 95 Portionen Fisch aus der Ostsee.",
		"# Programme\n\nLe concert du 14 mars 2025 réunit 32 musiciens de Lyon et commence à 20 heures.",
	} {
		docs := []evidence.Document{split("other.md", text)}
		for _, f := range evidence.Check(docs, aiact.Annex04()) {
			if f.Verdict != evidence.None || len(f.Quotations) != 0 {
				t.Errorf("%s in %q", f.Requirement, text)
			}
		}
	}
}

// What is quoted stands in the file at the offsets given, and nothing depends on
// chance.
func TestQuotationsAreVerbatimAndTheSameEachTime(t *testing.T) {
	for _, p := range load(t) {
		first := evidence.Check(p.docs, aiact.Annex04())
		if !reflect.DeepEqual(first, evidence.Check(p.docs, aiact.Annex04())) {
			t.Errorf("%s: two runs differ", p.name)
		}
		texts := map[string]string{}
		for _, d := range p.docs {
			var b []string
			for _, ps := range d.Passages {
				b = append(b, ps.Text)
			}
			texts[d.Name] = strings.Join(b, "\n")
		}
		for _, f := range first {
			for i, q := range f.Quotations {
				if texts[q.File][q.Start:q.End] != q.Text {
					t.Errorf("%s %s: %q is not at %d", p.name, f.Requirement, q.Text, q.Start)
				}
				if q.Rank != i+1 || len(q.Why) == 0 || i > 0 && q.Score > f.Quotations[i-1].Score {
					t.Errorf("%s %s: rank %d, score %d, why %v", p.name, f.Requirement, q.Rank, q.Score, q.Why)
				}
			}
		}
	}
}

// Ours meets the targets and beats both naive ways on both halves.
func TestBetterThanNaive(t *testing.T) {
	set := load(t)
	halves := func(m method) (h [2]tally) {
		for _, p := range set {
			i := 0
			if p.frozen {
				i = 1
			}
			h[i].add(measure(p, m.find(p)))
		}
		return h
	}
	hit3 := func(t tally) float64 { return float64(t.hit3) / float64(t.present) }
	mine := halves(ours())
	for i, h := range mine {
		if h.macroF1() < 0.75 || hit3(h) < 0.80 {
			t.Errorf("half %d: macro-F1 %.2f, hit@3 %.2f", i, h.macroF1(), hit3(h))
		}
	}
	legal, err := legalTexts(filepath.Join(root, "..", "shared", "law", "ai-act", "annex-IV.md"))
	if err != nil {
		t.Fatal(err)
	}
	naive := []method{keywords(set)}
	if legal != nil {
		naive = append(naive, statute(set, legal))
	}
	for _, m := range naive {
		for i, h := range halves(m) {
			if h.macroF1() >= mine[i].macroF1() || hit3(h) >= hit3(mine[i]) {
				t.Errorf("%s, half %d: macro-F1 %.2f against %.2f, hit@3 %.2f against %.2f",
					m.name, i, h.macroF1(), mine[i].macroF1(), hit3(h), hit3(mine[i]))
			}
		}
	}
}

// large is a documentation of about n passages, made of the set's own.
func large(b *testing.B, n int) []evidence.Document {
	b.Helper()
	set := load(b)
	d := evidence.Document{Name: "large.md"}
	for at := 0; len(d.Passages) < n; {
		for _, p := range set {
			for _, doc := range p.docs {
				for _, ps := range doc.Passages {
					ps.Start, ps.Para = at, len(d.Passages)+1
					at += len(ps.Text) + 1
					d.Passages = append(d.Passages, ps)
				}
			}
		}
	}
	return []evidence.Document{d}
}

func BenchmarkIndex2200(b *testing.B) {
	docs := large(b, 2200)
	for b.Loop() {
		evidence.NewIndex(docs, aiact.Annex04())
	}
}

func BenchmarkIndex10000(b *testing.B) {
	docs := large(b, 10000)
	for b.Loop() {
		evidence.NewIndex(docs, aiact.Annex04())
	}
}

func BenchmarkQuery2200(b *testing.B)  { benchmarkQuery(b, 2200) }
func BenchmarkQuery10000(b *testing.B) { benchmarkQuery(b, 10000) }

func benchmarkQuery(b *testing.B, n int) {
	ix := evidence.NewIndex(large(b, n), aiact.Annex04())
	i := 0
	for b.Loop() {
		ix.Find(&aiact.Annex04()[i%len(aiact.Annex04())], evidence.DefaultQuotations)
		i++
	}
}
