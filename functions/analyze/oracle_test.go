package analyze

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// labelled is a package of the labelled set.
type labelled struct {
	name       string
	docs       []evidence.Document
	present    map[string]bool     // by requirement; what is open is missing
	acceptable map[string][]string // squeezed stretches of passages that are evidence
}

func labelledSet(t *testing.T) (set []labelled) {
	t.Helper()
	names, err := filepath.Glob("../../shared/evidence/testdata/set/*/labels.txt")
	if err != nil || len(names) == 0 {
		t.Fatal(err)
	}
	for _, name := range names {
		p := labelled{name: filepath.Base(filepath.Dir(name)), present: map[string]bool{}, acceptable: map[string][]string{}}
		files, err := filepath.Glob(filepath.Dir(name) + "/*.md")
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			p.docs = append(p.docs, readBytes(t, filepath.Base(f), b)...)
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		id := ""
		for line := range strings.SplitSeq(string(b), "\n") {
			if s, ok := strings.CutPrefix(line, "> "); ok {
				p.acceptable[id] = append(p.acceptable[id], squeezed(s))
			} else if point, verdict, ok := strings.Cut(line, " "); ok && line[0] != '#' {
				id = "aiact.annex04." + point
				if verdict != "open" {
					p.present[id] = verdict == "present"
				}
			}
		}
		set = append(set, p)
	}
	return set
}

// faults are what goes wrong in a reply, each at its rate in hundredths.
type faults struct {
	invents  int // a sentence for every element that is nowhere
	omits    int // says nothing of a requirement
	misreads int // takes the first passage given for evidence
	garbles  int // writes a word of each quotation in its own way
}

// oracle quotes for every element what the labels accept, as far as it is put before it, with faults. Its luck is that of
// the requirement and the package, so that a higher rate goes wrong where a lower one does, and elsewhere.
func oracle(p labelled, id string, f faults) func(q question) order.Reply {
	luck := func(what string) int {
		h := uint32(2166136261)
		for _, c := range []byte(p.name + id + what) {
			h = (h ^ uint32(c)) * 16777619
		}
		return int(h>>8) % 100
	}
	return func(q question) order.Reply {
		return q.reply(func(element, words string) (out []order.ReplyQuotation) {
			if luck("omits") < f.omits {
				return nil
			}
			for i, ps := range q.passages {
				accept := luck("misreads") < f.misreads && i == 0
				for _, a := range p.acceptable[id] {
					accept = accept || strings.Contains(squeezed(ps[1]), a)
				}
				if accept {
					text := ps[1]
					if luck("garbles") < f.garbles {
						text = "Roughly " + text
					}
					out = append(out, order.ReplyQuotation{Passage: ps[0], Text: text, Stance: "shows"})
				}
			}
			if luck("invents") < f.invents {
				out = append(out, order.ReplyQuotation{Passage: "1.1", Text: "It is documented in full: " + words + " as of 14 March 2025", Stance: "shows"})
			}
			return out
		})
	}
}

// TestOracle measures what the pipeline makes of replies of known quality: go test -run Oracle -v ./functions/analyze.
func TestOracle(t *testing.T) {
	set := labelledSet(t)
	reqs, err := Applicable("", 0)
	if err != nil {
		t.Fatal(err)
	}
	libs := make([]*evidence.Library, len(set))
	for i := range set {
		libs[i] = Library(set[i].docs, reqs)
	}
	type outcome struct {
		f1             float64
		quotes, broken int
		dropped        int
		verdicts       map[evidence.Verdict]int
		ranks          []int
	}
	measure := func(f faults) (o outcome) {
		o.verdicts = map[evidence.Verdict]int{}
		var tp, fp, fn, tn int
		for i, p := range set {
			for k := range reqs {
				label, ok := p.present[reqs[k].ID]
				if !ok {
					continue
				}
				j := &Judge{Model: &standIn{answer: oracle(p, reqs[k].ID, f)}, Lang: "en", Lib: libs[i]}
				got, err := j.Requirement(context.Background(), &reqs[k])
				if err != nil {
					t.Fatal(err)
				}
				o.dropped += got.Dropped
				o.verdicts[got.Verdict]++
				o.ranks = append(o.ranks, got.Verdict.Rank())
				for _, q := range got.Quotations {
					o.quotes++
					if !stands(p.docs, q) {
						o.broken++
					}
				}
				says := got.Verdict == evidence.Shown || got.Verdict == evidence.PartlyShown
				switch {
				case says && label:
					tp++
				case says:
					fp++
				case label:
					fn++
				default:
					tn++
				}
			}
		}
		o.f1 = (2*float64(tp)/float64(2*tp+fp+fn) + 2*float64(tn)/float64(2*tn+fp+fn)) / 2
		return o
	}
	show := func(name string, o outcome) {
		t.Log(fmt.Sprintf("%-22s macro-F1 %.2f, %d quotations, %d not verbatim, %d dropped, %v", name, o.f1, o.quotes, o.broken, o.dropped, o.verdicts))
	}
	best := measure(faults{})
	show("oracle", best)
	if best.f1 < 0.85 || best.broken > 0 || best.dropped > 0 || best.quotes < 500 {
		t.Errorf("with right replies: %+v", best)
	}
	for _, rate := range []int{10, 30, 100} {
		o := measure(faults{invents: rate})
		show(fmt.Sprintf("invents %d %%", rate), o)
		if o.broken > 0 || o.dropped == 0 || o.f1 != best.f1 {
			t.Errorf("inventions change something: %.2f", o.f1)
		}
	}
	for _, rate := range []int{10, 30} {
		o, p, q := measure(faults{omits: rate}), measure(faults{misreads: rate}), measure(faults{garbles: rate})
		show(fmt.Sprintf("omits %d %%", rate), o)
		show(fmt.Sprintf("misreads %d %%", rate), p)
		show(fmt.Sprintf("garbles %d %%", rate), q)
		if o.broken+p.broken+q.broken > 0 {
			t.Error("a quotation is not verbatim")
		}
		for i := range best.ranks {
			if o.ranks[i] > best.ranks[i] || q.ranks[i] > best.ranks[i] {
				t.Errorf("less said and more credited: %d, %d, %d", best.ranks[i], o.ranks[i], q.ranks[i])
				break
			}
		}
	}
	all := faults{invents: 10, omits: 10, misreads: 10, garbles: 10}
	show("all of it at 10 %", measure(all))
}

// stands reports whether a quotation is the file's own text at its place.
func stands(docs []evidence.Document, q evidence.Quotation) bool {
	for _, d := range docs {
		if d.Name != q.File {
			continue
		}
		var b strings.Builder
		for i, p := range d.Passages {
			if i > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(p.Text)
		}
		return q.End <= b.Len() && b.String()[q.Start:q.End] == q.Text
	}
	return false
}

// The adversary of the adversaries: a model that says anything at all of anything. Every quotation stands in the document, and
// of 23 requirements at most two of a single element are shown, by words that a search without a model falls for too.
func TestAnyReply(t *testing.T) {
	docs := readBytes(t, "a.md", asMarkdown(paragraphs(t, "unrelated-newsletter-en")))
	reqs, err := Applicable("", 0)
	if err != nil {
		t.Fatal(err)
	}
	m := &standIn{answer: func(q question) order.Reply {
		r := q.reply(func(element, words string) (out []order.ReplyQuotation) {
			for _, p := range q.passages {
				out = append(out, order.ReplyQuotation{Passage: p[0], Text: p[1], Stance: "shows"})
			}
			return append(out, order.ReplyQuotation{Passage: "", Text: "", Stance: ""}, order.ReplyQuotation{Passage: "9.9.9", Text: strings.Repeat("a", 100000), Stance: "shows"})
		})
		r.Queries = []string{strings.Repeat("software ", 5000)}
		return r
	}}
	shown := 0
	for i := range reqs {
		j := &Judge{Model: m, Lang: "en", Lib: Library(docs, reqs[i:i+1])}
		f, err := j.Requirement(context.Background(), &reqs[i])
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		for _, q := range f.Quotations {
			if !stands(docs, q) {
				t.Errorf("%+v", q)
			}
		}
		if f.Verdict == evidence.Shown {
			shown++
		}
	}
	if shown > 2 {
		t.Errorf("%d of %d are shown by a newsletter", shown, len(reqs))
	}
}

// BenchmarkFind searches 5,000 passages, some 800 pages, for everything that may be asked.
func BenchmarkFind(b *testing.B) {
	c := checked()
	var says []string
	for i := range c.reqs {
		for _, w := range c.words[c.reqs[i].ID] {
			says = append(says, w.Elements...)
		}
	}
	d := evidence.Document{Name: "long.md"}
	start := 0
	for i := range 5000 {
		text := says[i*7%len(says)] + ". The software of version 3.2 shows 14 recordings of each patient to the user. " + says[(i*13+5)%len(says)] + ". We reviewed 120 cases in 2024 in three hospitals. " + says[(i*29+11)%len(says)] + "."
		d.Passages = append(d.Passages, evidence.Passage{Text: text, Para: i + 1, Page: i/6 + 1, Start: start, Path: []string{fmt.Sprintf("Chapter %d", i/100), says[i/10]}})
		start += len(text) + 1
	}
	b.ReportMetric(float64(len(c.reqs)), "requirements")
	for b.Loop() {
		Find([]evidence.Document{d}, c.reqs)
	}
}
