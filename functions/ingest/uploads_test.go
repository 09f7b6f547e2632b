package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/store"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// script is an order.Reader that does what a test says.
type script func(ctx context.Context, name string, progress func(int, int)) ([]evidence.Document, error)

func (s script) Read(ctx context.Context, name string, r io.ReaderAt, size int64, progress func(int, int)) ([]evidence.Document, error) {
	return s(ctx, name, progress)
}

// sent is a queue that remembers.
type sent struct {
	order.Queue
	all []string
}

func (s *sent) Send(_ context.Context, kind, _ string) error {
	s.all = append(s.all, kind)
	return nil
}

// ticking is a clock that moves on by a second at each look.
type ticking struct{ now time.Time }

func (c *ticking) Now() time.Time {
	c.now = c.now.Add(time.Second)
	return c.now
}

func page(name, text string, pages int) []evidence.Document {
	return []evidence.Document{{Name: name, Pages: pages, Passages: []evidence.Passage{{Text: text, Para: 1}}}}
}

// newUploads is a worker with an order of n files in Reading.
func newUploads(t *testing.T, n int, read script) (*Uploads, *sent, string) {
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
	o := order.Order{ID: order.NewID(), State: order.Reading}
	ctx := context.Background()
	for i := range n {
		f := order.File{Key: fmt.Sprint("k", i), Name: fmt.Sprint(i, ".md"), Size: 4}
		if _, err := b.Put(ctx, order.UploadName(o.ID, f.Key), strings.NewReader("text"), 4); err != nil {
			t.Fatal(err)
		}
		o.Files = append(o.Files, f)
	}
	if err := s.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	q := &sent{}
	return &Uploads{Blobs: b, Table: s, Queue: q, Clock: &ticking{}, Reader: read}, q, o.ID
}

func work(t *testing.T, u *Uploads, id string, attempt int) order.Order {
	t.Helper()
	if err := u.Work(context.Background(), order.Message{ID: id, Attempt: attempt}); err != nil {
		t.Fatal(err)
	}
	return orderOf(t, u, id)
}

func orderOf(t *testing.T, u *Uploads, id string) order.Order {
	t.Helper()
	o, err := u.Table.Get(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestOneFileAMessage(t *testing.T) {
	u, q, id := newUploads(t, 2, func(_ context.Context, name string, progress func(int, int)) ([]evidence.Document, error) {
		progress(1, 3)
		return page(name, "text of "+name, 3), nil
	})
	o := work(t, u, id, 1)
	if o.State != order.Reading || !o.Files[0].Read || o.Files[1].Read || o.Progress != (order.Progress{Files: 2, FilesDone: 1, Pages: 3, PagesDone: 3}) {
		t.Errorf("%+v", o)
	}
	o = work(t, u, id, 1)
	if o.State != order.Reading || o.Progress != (order.Progress{Files: 2, FilesDone: 2, Pages: 6, PagesDone: 6}) {
		t.Errorf("%+v", o)
	}
	o = work(t, u, id, 1)
	if o.State != order.Checking || fmt.Sprint(q.all) != "[read read check]" {
		t.Errorf("%s, sent %q", o.State, q.all)
	}
	// A message too many does nothing.
	if after := work(t, u, id, 1); after.Version != o.Version || len(q.all) != 3 {
		t.Errorf("%+v, sent %q", after, q.all)
	}
	r, err := u.Blobs.Get(context.Background(), order.PassagesName(id, "k1"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	b, _ := io.ReadAll(r)
	if docs, err := Decode(b); err != nil || len(docs) != 1 || docs[0].Passages[0].Text != "text of 1.md" {
		t.Errorf("%+v, %v", docs, err)
	}
}

func TestProgressByPage(t *testing.T) {
	var u *Uploads
	var id string
	u, _, id = newUploads(t, 1, func(_ context.Context, name string, progress func(int, int)) ([]evidence.Document, error) {
		progress(2, 5)
		if p := orderOf(t, u, id).Progress; p.Pages != 5 || p.PagesDone != 2 || p.Files != 1 {
			t.Errorf("%+v", p)
		}
		return page(name, "x", 5), nil
	})
	work(t, u, id, 1)
}

func TestReaderThatFails(t *testing.T) {
	calls := 0
	u, q, id := newUploads(t, 2, func(_ context.Context, name string, _ func(int, int)) ([]evidence.Document, error) {
		if calls++; name == "0.md" {
			return nil, errors.New("out of something")
		}
		return page(name, "x", 0), nil
	})
	for attempt := 1; attempt <= maxAttempts; attempt++ {
		if err := u.Work(context.Background(), order.Message{ID: id, Attempt: attempt}); err == nil {
			t.Error("no error: it would not come again")
		}
	}
	o := work(t, u, id, maxAttempts+1)
	if f := o.Files[0]; calls != maxAttempts || !f.Read || len(f.Problems) != 1 || f.Problems[0].Code != "reader_failed" || f.Problems[0].File != "0.md" {
		t.Errorf("%d calls, %+v", calls, f)
	}
	work(t, u, id, 1)
	if o := work(t, u, id, 1); o.State != order.Checking || q.all[len(q.all)-1] != order.Check {
		t.Errorf("one bad file keeps the others: %s, sent %q", o.State, q.all)
	}
}

func TestNothingToRead(t *testing.T) {
	for n, code := range map[int]string{1: "scanned", 2: "no_text"} {
		u, q, id := newUploads(t, n, func(_ context.Context, name string, _ func(int, int)) ([]evidence.Document, error) {
			return []evidence.Document{{Name: name, Problems: []evidence.Problem{{Code: "scanned", File: name}}}}, nil
		})
		for range n {
			work(t, u, id, 1)
		}
		o := work(t, u, id, 1)
		if o.State != order.Failed || o.Problem == nil || o.Problem.Code != code || strings.Contains(fmt.Sprint(q.all), order.Check) {
			t.Errorf("%d files: %s %+v, sent %q", n, o.State, o.Problem, q.all)
		}
	}
}

func TestTooManyPagesInAll(t *testing.T) {
	u, _, id := newUploads(t, 3, func(_ context.Context, name string, _ func(int, int)) ([]evidence.Document, error) {
		return page(name, "x", 900), nil
	})
	for range 3 {
		work(t, u, id, 1)
	}
	o := orderOf(t, u, id)
	if f := o.Files[2]; f.Text != 0 || len(f.Problems) != 1 || f.Problems[0].Code != "check_too_large" || o.Progress.Pages != 1800 {
		t.Errorf("%+v", o)
	}
}

func TestDeletedWhileReading(t *testing.T) {
	var u *Uploads
	var q *sent
	var id string
	u, q, id = newUploads(t, 1, func(ctx context.Context, name string, progress func(int, int)) ([]evidence.Document, error) {
		if _, err := order.Erase(ctx, u.Blobs, u.Table, u.Clock, id); err != nil {
			t.Error(err)
		}
		progress(1, 2)
		if ctx.Err() == nil {
			t.Error("the reading goes on")
		}
		return nil, ctx.Err()
	})
	if o := work(t, u, id, 1); o.State != order.Deleted || len(q.all) != 0 {
		t.Errorf("%+v, sent %q", o, q.all)
	}
	if names, err := u.Blobs.List(context.Background(), ""); err != nil || len(names) != 0 {
		t.Errorf("left: %q, %v", names, err)
	}
}
