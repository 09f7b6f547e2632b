package analyze

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/store"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
)

// modelWorker is a worker with a model and an order for the chest X-ray package.
func modelWorker(t *testing.T, m order.Model) (*Worker, *sent, *ticking, string) {
	t.Helper()
	dir := t.TempDir()
	b, err := files.Open(filepath.Join(dir, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(filepath.Join(dir, "db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close(); s.Close() })
	o := order.Order{ID: order.NewID(), State: order.Checking, Created: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), Files: []order.File{{Key: "k", Name: "a.md", Read: true}}}
	docs, err := json.Marshal(readBytes(t, "a.md", asMarkdown(paragraphs(t, "chest-xray-en"))))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	if err := s.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Put(ctx, order.PassagesName(o.ID, "k"), strings.NewReader(string(docs)), 1<<20); err != nil {
		t.Fatal(err)
	}
	q, c := &sent{}, &ticking{now: time.Now()}
	return &Worker{Blobs: b, Table: s, Queue: q, Clock: c, Decode: decode, Model: m}, q, c, o.ID
}

// readResult is the reading side of the contract.
type readResult struct {
	Mode  string
	Model struct {
		Name, Second   string
		Judged         int
		Unjudged       []struct{ Requirement, Why string }
		Tokens, Micros int64
	}
	Findings []struct {
		Requirement, Verdict, Unjudged string
		Dropped                        int
		Quotations                     []struct {
			Text, File, Element, Stance string
			Start, End                  int
			Bare                        bool
		}
		Elements []struct{ ID, State, Missing string }
		Judges   []struct {
			Model                      string
			Prompts, Replies, Passages []string
		}
	}
	Stated []struct {
		What, Fact, Option string
		Quotation          struct{ Text string }
	}
	Proposed []string
	Clashes  []struct {
		Fact              string
		Claimed, Possible []string
		Quotations        []struct{ Text string }
	}
}

func result(t *testing.T, w *Worker, id string) (r readResult) {
	t.Helper()
	if err := json.Unmarshal([]byte(findings(t, w, id)), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestModel(t *testing.T) {
	m := &standIn{answer: honest, cost: order.Cost{Tokens: 100, Micros: 7}}
	w, _, _, id := modelWorker(t, m)
	o := work(t, w, id, 1)
	if o.State != order.Done || o.Progress.PointsDone != 23 {
		t.Fatalf("%+v", o)
	}
	r := result(t, w, id)
	if r.Mode != "model" || r.Model.Name != "stand-in" || r.Model.Second != "" || r.Model.Judged != 23 || len(r.Model.Unjudged) != 0 || r.Model.Tokens != 100*int64(len(m.asked)) || r.Model.Micros != 7*int64(len(m.asked)) {
		t.Errorf("%+v", r.Model)
	}
	docs, err := w.documents(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	whole := ""
	for i, p := range docs[0].Passages {
		if i > 0 {
			whole += "\n"
		}
		whole += p.Text
	}
	seen := map[string]bool{}
	for _, f := range r.Findings {
		seen[f.Verdict] = true
		if len(f.Judges) != 1 || len(f.Judges[0].Prompts) == 0 || len(f.Judges[0].Prompts) != len(f.Judges[0].Replies) || len(f.Judges[0].Passages) == 0 || len(f.Judges[0].Prompts[0]) != 64 {
			t.Errorf("%s: %+v", f.Requirement, f.Judges)
		}
		if len(f.Elements) == 0 {
			t.Errorf("%s has no elements", f.Requirement)
		}
		for _, q := range f.Quotations {
			if whole[q.Start:q.End] != q.Text || q.Element == "" || q.Stance == "" {
				t.Errorf("%s: %+v", f.Requirement, q)
			}
		}
	}
	if !seen["partly_shown"] || !seen["not_shown"] || seen["candidate"] {
		t.Errorf("%v", seen)
	}
	for _, f := range r.Findings { // what was replied can be looked at again
		for i, p := range f.Judges[0].Prompts {
			reply, found, err := order.BlobMemory{Blobs: w.Blobs, Prefix: order.AskedPrefix(id)}.Recall(context.Background(), p)
			if err != nil || !found || digestOf(string(reply)) != f.Judges[0].Replies[i] {
				t.Errorf("%s: reply %d is not kept, %v", f.Requirement, i, err)
			}
		}
	}
	if names, err := w.Blobs.List(context.Background(), order.AskedPrefix(id)); err != nil || len(names) != len(m.asked) {
		t.Errorf("%d replies are kept of %d, %v", len(names), len(m.asked), err)
	}
}

// In batches, several at once, or after a crash at any store: the same bytes, and no question is put twice.
func TestModelResumes(t *testing.T) {
	m := &standIn{answer: honest, cost: order.Cost{Tokens: 100}}
	w, _, _, id := modelWorker(t, m)
	work(t, w, id, 1)
	want, asked := findings(t, w, id), len(m.asked)

	m = &standIn{answer: honest, cost: order.Cost{Tokens: 100}}
	w, q, c, id := modelWorker(t, m)
	c.step = batch / 10
	for i := 0; work(t, w, id, 1).State != order.Done; i++ {
		if i > 50 {
			t.Fatal("it does not end")
		}
	}
	if got := findings(t, w, id); got != want || len(m.asked) != asked || len(q.all) < 2 {
		t.Errorf("in %d batches %d questions, not %d; the same: %v", len(q.all)+1, len(m.asked), asked, got == want)
	}

	m = &standIn{answer: honest, cost: order.Cost{Tokens: 100}}
	w, _, _, id = modelWorker(t, m)
	w.Parallel = 4
	work(t, w, id, 1)
	if got := findings(t, w, id); got != want || len(m.asked) != asked {
		t.Errorf("four at once: %d questions, the same: %v", len(m.asked), got == want)
	}

	m = &standIn{answer: honest, cost: order.Cost{Tokens: 100}}
	w, _, _, id = modelWorker(t, m)
	blobs := &failing{Blobs: w.Blobs}
	w.Blobs = blobs
	crashes := 0
	for blobs.at = 0; ; crashes++ {
		blobs.n = 0
		blobs.at++
		if err := w.Work(context.Background(), order.Message{ID: id, Attempt: 1}); err == nil {
			break
		}
		if crashes > 100 {
			t.Fatal("it does not end")
		}
	}
	got := strings.ReplaceAll(findings(t, w, id), `"tokens":`, "")
	if crashes < 5 || len(m.asked) > asked+crashes || cutTokens(got) != cutTokens(strings.ReplaceAll(want, `"tokens":`, "")) {
		t.Errorf("after %d crashes %d questions, not %d", crashes, len(m.asked), asked)
	}
}

// cutTokens takes the account out: a reply that was paid for but not kept is paid for again.
func cutTokens(s string) string {
	i, j := strings.Index(s, `"unjudged":[]`), strings.Index(s, `"files":`)
	return s[:i] + s[j:]
}

// failing is a store that fails once, at the at-th time that something is put.
type failing struct {
	order.Blobs
	n, at int
}

func (f *failing) Put(ctx context.Context, name string, r io.Reader, limit int64) (int64, error) {
	if f.n++; f.n == f.at {
		return 0, errors.New("the power went")
	}
	return f.Blobs.Put(ctx, name, r, limit)
}

// lexical is what is found without a model.
func lexical(t *testing.T) readResult {
	w, _, _, id := modelWorker(t, nil)
	w.Model = nil
	work(t, w, id, 1)
	return result(t, w, id)
}

func TestBudget(t *testing.T) {
	plain := lexical(t)
	m := &standIn{answer: honest, cost: order.Cost{Tokens: 100}}
	w, q, c, id := modelWorker(t, m)
	w.Limit = order.Cost{Tokens: 650}
	c.step = batch / 4 // and over several batches
	for i := 0; work(t, w, id, 1).State != order.Done && i < 50; i++ {
	}
	r := result(t, w, id)
	if len(m.asked) != 6 || r.Model.Tokens != 600 || len(q.all) < 2 {
		t.Errorf("%d questions, %d tokens, %d batches", len(m.asked), r.Model.Tokens, len(q.all)+1)
	}
	if r.Model.Judged == 0 || r.Model.Judged+len(r.Model.Unjudged) != 23 {
		t.Errorf("%+v", r.Model)
	}
	for i, f := range r.Findings {
		if (f.Unjudged == "budget") != (i >= r.Model.Judged) {
			t.Errorf("%s: unjudged %q", f.Requirement, f.Unjudged)
		}
		if p := plain.Findings[i]; f.Unjudged != "" && (f.Verdict != p.Verdict || len(f.Quotations) != len(p.Quotations) || len(f.Elements) > 0 || len(f.Judges) > 0) {
			t.Errorf("%s: %+v, without a model %+v", f.Requirement, f, p)
		}
	}
}

// With nothing left, nobody is asked any more, though a smaller question might fit.
func TestBudgetStops(t *testing.T) {
	m := &standIn{answer: honest, cost: order.Cost{Micros: 100}}
	w, _, _, id := modelWorker(t, m)
	w.Limit = order.Cost{Micros: 350}
	work(t, w, id, 1)
	if r := result(t, w, id); len(m.asked) != 3 || m.tries != 4 || r.Model.Micros != 300 || r.Model.Judged != 3 {
		t.Errorf("%d tries, %d questions, %+v", m.tries, len(m.asked), r.Model)
	}
}

func TestNoModelReachable(t *testing.T) {
	plain := lexical(t)
	m := &standIn{answer: honest, fail: func(int, order.Question) error { return &order.ModelError{Err: order.ErrModelAway} }}
	w, _, _, id := modelWorker(t, m)
	for attempt := 1; attempt < patience; attempt++ {
		if err := w.Work(context.Background(), order.Message{ID: id, Attempt: attempt}); !errors.Is(err, order.ErrModelAway) {
			t.Errorf("attempt %d: %v", attempt, err)
		}
	}
	if o := work(t, w, id, patience); o.State != order.Done || len(m.asked) != patience {
		t.Errorf("%s after %d questions", o.State, len(m.asked))
	}
	r := result(t, w, id)
	if r.Mode != "model" || r.Model.Judged != 0 || len(r.Model.Unjudged) != 23 || r.Model.Name != "" {
		t.Errorf("%s %+v", r.Mode, r.Model)
	}
	for i, f := range r.Findings {
		if f.Unjudged != "unreachable" || f.Verdict != plain.Findings[i].Verdict || len(f.Quotations) != len(plain.Findings[i].Quotations) {
			t.Errorf("%+v", f)
		}
	}

	// It comes back: nothing is lost, and nothing stays unjudged.
	down := true
	m = &standIn{answer: honest, fail: func(n int, _ order.Question) error {
		if down && n > 7 {
			return &order.ModelError{Err: order.ErrModelBusy}
		}
		return nil
	}}
	w, _, _, id = modelWorker(t, m)
	if err := w.Work(context.Background(), order.Message{ID: id, Attempt: 1}); !errors.Is(err, order.ErrModelBusy) {
		t.Fatal(err)
	}
	down = false
	work(t, w, id, 2)
	if r := result(t, w, id); r.Model.Judged != 23 {
		t.Errorf("%+v", r.Model)
	}

	// A key that is refused: it is no use to wait or to ask the next question.
	m = &standIn{answer: honest, fail: func(int, order.Question) error { return &order.ModelError{Err: order.ErrModelKey} }}
	w, _, _, id = modelWorker(t, m)
	if o := work(t, w, id, 1); o.State != order.Done || len(m.asked) != 1 || len(result(t, w, id).Model.Unjudged) != 23 {
		t.Errorf("%s after %d questions", o.State, len(m.asked))
	}
}

// A reply that is no reply costs one requirement, not the order.
func TestBadReplies(t *testing.T) {
	for _, bad := range []error{order.ErrModelRefused, order.ErrModelCutOff, order.ErrModelMalformed} {
		m := &standIn{answer: honest, fail: func(n int, _ order.Question) error {
			if n == 1 {
				return &order.ModelError{Err: bad}
			}
			return nil
		}}
		w, _, _, id := modelWorker(t, m)
		work(t, w, id, 1)
		r := result(t, w, id)
		if len(r.Model.Unjudged) != 1 || r.Model.Unjudged[0].Why != "bad_reply" || r.Model.Unjudged[0].Requirement != r.Findings[0].Requirement {
			t.Errorf("%v: %+v", bad, r.Model)
		}
	}
}

// one is Annex IV(2)(b) over a document of these paragraphs, and the passages a model is given.
func one(t *testing.T, m, second order.Model, ps ...string) (evidence.Finding, *Judge) {
	t.Helper()
	docs := readBytes(t, "a.md", asMarkdown(ps))
	r := requirement(t, "aiact.annex04.2.b")
	j := &Judge{Model: m, Second: second, Lang: "en", Lib: Library(docs, []require.Requirement{*r})}
	f, err := j.Requirement(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	return f, j
}

func requirement(t *testing.T, id string) *require.Requirement {
	t.Helper()
	all := aiact.Annex04()
	for i := range all {
		if all[i].ID == id {
			return &all[i]
		}
	}
	t.Fatal(id)
	return nil
}

// sentences is a document with n passages about the algorithm.
func sentences(n int, last ...string) []string {
	ps := []string{"# Design"}
	for i := range n {
		ps = append(ps, "The neural network of step "+string(rune('a'+i))+" computes a score between 0 and 100 from 12 features of the image and compares it with a threshold.")
	}
	return append(ps, last...)
}

func TestTooLong(t *testing.T) {
	var sizes []int
	most := 3
	m := &standIn{answer: honest, fail: func(_ int, q order.Question) error {
		n := len(q.IDs["passage"])
		sizes = append(sizes, n)
		if n > most {
			return &order.ModelError{Err: order.ErrModelTooLong}
		}
		return nil
	}}
	f, _ := one(t, m, nil, sentences(12)...)
	if !slices.Equal(sizes, []int{8, 4, 2}) || f.Unjudged != "" || len(f.Judges[0].Passages) != 2 {
		t.Errorf("%v, %+v", sizes, f)
	}
	sizes, most = nil, 0
	f, _ = one(t, m, nil, sentences(12)...)
	if !slices.Equal(sizes, []int{8, 4, 2, 1}) || f.Unjudged != evidence.TooLong || f.Verdict != evidence.Candidate {
		t.Errorf("%v, %+v", sizes, f)
	}
}

// Where little is found, the model's own words are searched for, once.
func TestSecondLook(t *testing.T) {
	const hidden = "The marmoset weighting of the inputs was preferred to a linear formula because of its 14 % better grade in the pilot."
	n := 0
	m := &standIn{answer: func(q question) order.Reply {
		n++
		r := q.reply(func(element, _ string) (out []order.ReplyQuotation) {
			for _, p := range q.passages {
				if element == "choices" && strings.Contains(p[1], "marmoset") {
					out = append(out, order.ReplyQuotation{Passage: p[0], Text: hidden, Stance: "shows"})
				}
			}
			return out
		})
		r.Queries = []string{"marmoset weighting"}
		return r
	}}
	f, _ := one(t, m, nil, append(sentences(20), "# Annex", hidden, "# Other", "The marmoset is a small monkey.")...)
	if n != 2 || f.Verdict != evidence.PartlyShown || len(f.Judges[0].Prompts) != 2 {
		t.Errorf("%d looks: %+v", n, f)
	}
	for _, q := range m.asked[1].IDs["passage"] {
		if slices.Contains(m.asked[0].IDs["passage"], q) {
			t.Errorf("passage %s is given twice", q)
		}
	}
	n = 0
	m.answer = func(q question) order.Reply {
		n++
		return q.reply(func(string, string) []order.ReplyQuotation {
			return []order.ReplyQuotation{{Passage: q.passages[0][0], Text: q.passages[0][1], Stance: "shows"}}
		})
	}
	if one(t, m, nil, sentences(20)...); n != 1 {
		t.Errorf("no words to look for, and %d looks", n)
	}
}

// What is shown is not looked for again, though the model would.
func TestNoSecondLook(t *testing.T) {
	r := *requirement(t, "aiact.annex04.2.b")
	r.Elements = r.Elements[:1]
	m := &standIn{answer: func(q question) order.Reply {
		a := q.reply(func(string, string) []order.ReplyQuotation {
			return []order.ReplyQuotation{{Passage: q.passages[0][0], Text: q.passages[0][1], Stance: "shows"}}
		})
		a.Queries = []string{"network"}
		return a
	}}
	j := &Judge{Model: m, Lib: Library(readBytes(t, "a.md", asMarkdown(sentences(20))), []require.Requirement{r})}
	if f, err := j.Requirement(context.Background(), &r); err != nil || f.Verdict != evidence.Shown || len(m.asked) != 1 {
		t.Errorf("%d questions, %+v, %v", len(m.asked), f, err)
	}
}

func TestThin(t *testing.T) {
	for states, want := range map[string]bool{"": false, "s": false, "n": true, "sn": false, "snn": true, "ssnn": false, "um": true, "cn": false} {
		f := evidence.Finding{}
		for _, c := range states {
			s := map[rune]evidence.State{'s': evidence.IsShown, 'n': evidence.IsNone, 'u': evidence.IsUnsure, 'm': evidence.IsMentioned, 'c': evidence.IsContradicted}[c]
			f.Elements = append(f.Elements, evidence.ElementFinding{State: s})
			if c == 'c' {
				f.Verdict = evidence.Contradicted
			}
		}
		if thin(&f) != want {
			t.Errorf("%q: %v", states, !want)
		}
	}
}

func TestSecondModel(t *testing.T) {
	first := func() *standIn {
		return &standIn{answer: func(q question) order.Reply {
			return q.reply(func(element, _ string) (out []order.ReplyQuotation) {
				if element == "logic" {
					out = append(out, order.ReplyQuotation{Passage: q.passages[0][0], Text: q.passages[0][1], Stance: "shows"})
				}
				return out
			})
		}}
	}
	alone, _ := one(t, first(), nil, sentences(9)...)
	agrees, _ := one(t, first(), &standIn{}, sentences(9)...)
	if alone.Verdict != evidence.PartlyShown || agrees.Verdict != evidence.PartlyShown || len(agrees.Judges) != 2 {
		t.Errorf("%s alone, %s with one who agrees", alone.Verdict, agrees.Verdict)
	}
	for _, stance := range []string{"mentions", "nothing", "contradicts"} {
		f, _ := one(t, first(), &standIn{review: func(string, string, string) string { return stance }}, sentences(9)...)
		if f.Verdict != evidence.NeedsPerson {
			t.Errorf("the second says %s: %s", stance, f.Verdict)
		}
	}
	// A second judge that cannot be asked leaves no verdict by the first alone.
	docs := readBytes(t, "a.md", asMarkdown(sentences(9)))
	r := requirement(t, "aiact.annex04.2.b")
	j := &Judge{Model: first(), Second: &standIn{fail: func(int, order.Question) error { return &order.ModelError{Err: order.ErrModelKey} }}, Lib: Library(docs, []require.Requirement{*r})}
	if f, err := j.Requirement(context.Background(), r); err == nil || f.Unjudged != evidence.NoModel || f.Verdict != evidence.Candidate {
		t.Errorf("%+v, %v", f, err)
	}
}

func TestEstimate(t *testing.T) {
	docs := readBytes(t, "a.md", asMarkdown(paragraphs(t, "chest-xray-en")))
	reqs, err := Applicable("", 0)
	if err != nil {
		t.Fatal(err)
	}
	m := &standIn{answer: honest, cost: order.Cost{Tokens: 100}}
	most := Estimate(m, nil, Library(docs, reqs), reqs, "en")
	judgeAll(t, "en", docs, reqs, m)
	if used := int64(100 * len(m.asked)); used > most.Tokens || most.Tokens > 100*2*23 || used == 0 {
		t.Errorf("estimated %d, used %d", most.Tokens, used)
	}
}
