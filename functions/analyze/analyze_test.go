package analyze

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/store"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
)

// sent is a queue that remembers.
type sent struct {
	order.Queue
	all []string
}

func (s *sent) Send(_ context.Context, kind, _ string) error {
	s.all = append(s.all, kind)
	return nil
}

// ticking is a clock that moves on by step at each look.
type ticking struct {
	now  time.Time
	step time.Duration
}

func (c *ticking) Now() time.Time {
	c.now = c.now.Add(c.step)
	return c.now
}

func decode(b []byte) (docs []evidence.Document, err error) {
	return docs, json.Unmarshal(b, &docs)
}

// newWorker is a worker with an order in Checking, of one document.
func newWorker(t *testing.T, question string) (*Worker, *sent, *ticking, string) {
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
	ctx := context.Background()
	o := order.Order{ID: order.NewID(), State: order.Checking, Question: question, Created: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC),
		Files: []order.File{{Key: "k", Name: "a.md", Read: true}}}
	text := "The model was trained on 12,000 chest radiographs collected in three hospitals and labelled by two radiologists."
	docs, err := json.Marshal([]evidence.Document{{Name: "a.md", Reader: "test/1", Passages: []evidence.Passage{{Text: text, Para: 1, Lang: "en"}}}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Put(ctx, order.PassagesName(o.ID, "k"), strings.NewReader(string(docs)), 1<<20); err != nil {
		t.Fatal(err)
	}
	q, c := &sent{}, &ticking{now: time.Now()}
	return &Worker{Blobs: b, Table: s, Queue: q, Clock: c, Decode: decode}, q, c, o.ID
}

func work(t *testing.T, w *Worker, id string, attempt int) order.Order {
	t.Helper()
	if err := w.Work(context.Background(), order.Message{ID: id, Attempt: attempt}); err != nil {
		t.Fatal(err)
	}
	o, err := w.Table.Get(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func findings(t *testing.T, w *Worker, id string) string {
	t.Helper()
	b, err := w.load(context.Background(), id, order.FindingsName(id))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestCheck(t *testing.T) {
	w, q, _, id := newWorker(t, "")
	o := work(t, w, id, 1)
	n := len(aiact.Annex04())
	if o.State != order.Done || o.Progress.Points != n || o.Progress.PointsDone != n || len(q.all) != 0 {
		t.Errorf("%+v, sent %q", o, q.all)
	}
	got := findings(t, w, id)
	if !json.Valid([]byte(got)) || strings.Count(got, `"requirement":`) != n || !strings.Contains(got, `"mode":"lexical"`) {
		t.Errorf("%.300s", got)
	}
	if names, err := w.Blobs.List(context.Background(), order.PartsPrefix(id)); err != nil || len(names) != 0 {
		t.Errorf("parts are left: %q, %v", names, err)
	}
	if after := work(t, w, id, 1); after.Version != o.Version {
		t.Error("a message too many changes something")
	}
}

// In batches, and with what is there already taken over, the findings are the same.
func TestBatches(t *testing.T) {
	w, _, _, id := newWorker(t, "")
	work(t, w, id, 1)
	want := findings(t, w, id)

	w, q, c, id := newWorker(t, "")
	c.step = batch / 10
	last := -1
	for i := 0; ; i++ {
		o := work(t, w, id, 1)
		if o.State == order.Done {
			break
		}
		if o.Progress.PointsDone <= last || len(q.all) != i+1 || q.all[i] != order.Check || i > 50 {
			t.Fatalf("batch %d: %+v, sent %q", i, o.Progress, q.all)
		}
		last = o.Progress.PointsDone
	}
	if len(q.all) < 2 {
		t.Error("it was one batch")
	}
	if got := findings(t, w, id); got != want {
		t.Errorf("in batches:\n%.300s\n%.300s", got, want)
	}
}

// A crash after the findings were written: they stay, and the order is done.
func TestFindingsAreThereAlready(t *testing.T) {
	w, _, _, id := newWorker(t, "")
	ctx := context.Background()
	if err := order.Keep(ctx, w.Blobs, w.Table, id, order.FindingsName(id), []byte("findings")); err != nil {
		t.Fatal(err)
	}
	if err := w.keepPart(ctx, id, part{Finding: evidence.Finding{Requirement: "aiact.annex04.9"}}); err != nil {
		t.Fatal(err)
	}
	if o := work(t, w, id, 1); o.State != order.Done || o.Progress.PointsDone != len(aiact.Annex04()) || findings(t, w, id) != "findings" {
		t.Errorf("%+v", o)
	}
	if names, err := w.Blobs.List(ctx, order.PartsPrefix(id)); err != nil || len(names) != 0 {
		t.Errorf("parts are left: %q, %v", names, err)
	}
}

func TestGivesUp(t *testing.T) {
	w, _, _, id := newWorker(t, "")
	w.Decode = func([]byte) ([]evidence.Document, error) { return nil, errors.New("unreadable") }
	for attempt := 1; attempt <= maxAttempts; attempt++ {
		if err := w.Work(context.Background(), order.Message{ID: id, Attempt: attempt}); err == nil {
			t.Error("no error: it would not come again")
		}
	}
	if o := work(t, w, id, maxAttempts+1); o.State != order.Failed || o.Problem == nil || o.Problem.Code != "check_failed" {
		t.Errorf("%+v", o)
	}
}

func TestDeletedMeanwhile(t *testing.T) {
	w, q, _, id := newWorker(t, "")
	w.Decode = func(b []byte) ([]evidence.Document, error) {
		_, err := order.Erase(context.Background(), w.Blobs, w.Table, w.Clock, id)
		if err != nil {
			t.Error(err)
		}
		return decode(b)
	}
	if o := work(t, w, id, 1); o.State != order.Deleted || len(q.all) != 0 {
		t.Errorf("%+v, sent %q", o, q.all)
	}
	if names, err := w.Blobs.List(context.Background(), ""); err != nil || len(names) != 0 {
		t.Errorf("left: %q, %v", names, err)
	}
}

func TestApplicable(t *testing.T) {
	all, err := Applicable("", 0)
	if err != nil || len(all) == 0 {
		t.Fatal(err)
	}
	if len(all) != len(aiact.Annex04()) {
		t.Errorf("%d points of Annex IV", len(all))
	}
	for _, q := range []string{"v=1&on=2026-11-20", "nonsense", "v=1&on=2026-11-20&product.software=maybe"} {
		if got, err := Applicable(q, 20261120); err != nil || len(got) != len(all) {
			t.Errorf("%s: %d of %d, %v", q, len(got), len(all), err)
		}
	}
	const mdsw = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none"
	for _, c := range []struct {
		question  string
		has, lack []string
	}{
		{mdsw, []string{"mdr.annex01.3", "mdr.annex02.1.1.a", "aiact.annex04.2.b", "aiact.article009.2.a", "aiact.article017.1.a"}, []string{"ivdr.annex01.1", "ivdr.annex02.1.1.a"}},
		{mdsw + "&aiact.use=none", []string{"mdr.annex01.3", "mdr.annex02.1.1.a"}, []string{"aiact.annex04.2.b", "aiact.article015.4"}},
		{"v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=stores_or_transmits&aiact.use=none", nil, []string{"mdr.annex01.3", "aiact.annex04.2.b"}},
	} {
		got, err := Applicable(c.question, 20261120)
		if err != nil {
			t.Fatal(err)
		}
		ids := map[string]bool{}
		for _, r := range got {
			ids[r.ID] = true
			if len(r.Elements) == 0 || len(r.Elements) > 30 {
				t.Errorf("%s has %d elements", r.ID, len(r.Elements))
			}
		}
		for _, id := range c.has {
			if !ids[id] {
				t.Errorf("%s: %s is not asked", c.question, id)
			}
		}
		for _, id := range c.lack {
			if ids[id] {
				t.Errorf("%s: %s is asked", c.question, id)
			}
		}
	}
	for _, q := range []string{"v=2", "v=1&on=1999-01-01"} {
		if _, err := Applicable(q, 20261120); err == nil {
			t.Errorf("%s: no error", q)
		}
	}
	w, _, _, id := newWorker(t, "v=1&on=1999-01-01")
	if o := work(t, w, id, 1); o.State != order.Failed || o.Problem == nil || o.Problem.Code != "bad_state" {
		t.Errorf("%+v", o)
	}
	if d := fmt.Sprint(Day(time.Date(2026, 11, 20, 23, 30, 0, 0, time.FixedZone("", -3600)))); d != "2026-11-21" {
		t.Errorf("Day = %s", d)
	}
}
