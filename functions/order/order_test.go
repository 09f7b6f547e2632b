package order_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/store"
	"github.com/cecheck/cecheck/functions/order"
)

func TestIDs(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		id := order.NewID()
		if !order.ValidID(id) || seen[id] || !order.ValidName(order.UploadName(id, order.NewKey())) {
			t.Fatalf("%q", id)
		}
		seen[id] = true
	}
	for _, id := range []string{"", "a", strings.Repeat("a", 25), strings.Repeat("a", 27), strings.Repeat("A", 26), strings.Repeat("1", 26), strings.Repeat("a", 25) + "/"} {
		if order.ValidID(id) {
			t.Errorf("%q", id)
		}
	}
}

func FuzzDisplayName(f *testing.F) {
	for _, s := range []string{"a.md", "../../etc/passwd", "C:\\x", "\u202efdp.exe", "a\x00b", "\xff", strings.Repeat("ä", 200) + ".docx", " . ", strings.Repeat("x.", 200), strings.Repeat("x ", 200) + ".md"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := order.DisplayName(s)
		if len(d) > 160 || !utf8.ValidString(d) || strings.ContainsAny(d, "/\\") || strings.TrimSpace(d) != d || d == "." || d == ".." {
			t.Errorf("%q becomes %q", s, d)
		}
		for _, r := range d {
			if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
				t.Errorf("%q becomes %q", s, d)
			}
		}
		if again := order.DisplayName(d); again != d {
			t.Errorf("%q becomes %q and then %q", s, d, again)
		}
	})
}

// clock is one that a test sets.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

// sent is a queue that remembers.
type sent struct {
	order.Queue
	all []string
}

func (s *sent) Send(_ context.Context, kind, id string) error {
	s.all = append(s.all, kind+" "+id)
	return nil
}

func open(t *testing.T) (*files.Blobs, *store.Store) {
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
	return b, s
}

func put(t *testing.T, b order.Blobs, name string) {
	t.Helper()
	if _, err := b.Put(context.Background(), name, strings.NewReader("text"), 10); err != nil {
		t.Fatal(err)
	}
}

func TestSweep(t *testing.T) {
	b, tab := open(t)
	ctx := context.Background()
	c := &clock{time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)}
	add := func(s order.State, age, idle time.Duration) string {
		o := order.Order{ID: order.NewID(), State: s, Created: c.now.Add(-age), Changed: c.now.Add(-idle)}
		if err := tab.Put(ctx, &o); err != nil {
			t.Fatal(err)
		}
		put(t, b, order.UploadName(o.ID, "k"))
		return o.ID
	}
	const h = time.Hour
	expired := []string{add(order.Open, 25*h, 25*h), add(order.Done, 25*h, h), add(order.Reading, 25*h, 0), add(order.Failed, 25*h, h)}
	halfErased := add(order.Deleted, h, h)
	fresh := []string{add(order.Open, 23*h, 23*h), add(order.Done, 23*h, 23*h), add(order.Reading, h, 0)}
	lostRead, lostCheck := add(order.Reading, h, h), add(order.Checking, h, h)
	orphan := order.UploadName(order.NewID(), "k")
	put(t, b, orphan)

	q := &sent{}
	if err := order.Sweep(ctx, b, tab, q, c, 5*time.Minute); err != nil {
		t.Fatal(err)
	}
	for _, id := range append(expired, halfErased) {
		o, err := tab.Get(ctx, id)
		if err != nil || o.State != order.Deleted || o.Deleted == nil || !o.Deleted.Verified || o.Deleted.Objects != 1 || o.Deleted.Bytes != 4 {
			t.Errorf("%+v, %v", o, err)
		}
	}
	names, err := b.List(ctx, "")
	if err != nil || len(names) != len(fresh)+2 {
		t.Errorf("left: %q, %v", names, err)
	}
	if want := "read " + lostRead + " check " + lostCheck; len(q.all) != 2 || !strings.Contains(want, q.all[0]) || !strings.Contains(want, q.all[1]) {
		t.Errorf("sent %q", q.all)
	}
	// What was sent again waits for its turn now.
	q.all = nil
	if err := order.Sweep(ctx, b, tab, q, c, 5*time.Minute); err != nil || len(q.all) != 0 {
		t.Errorf("sent %q, %v", q.all, err)
	}
	// A late blob of an order that has its receipt.
	put(t, b, order.UploadName(expired[0], "late"))
	c.now = c.now.Add(order.ReceiptsKept + h)
	if err := order.Sweep(ctx, b, tab, q, c, 5*time.Minute); err != nil {
		t.Fatal(err)
	}
	if names, err := b.List(ctx, ""); err != nil || len(names) != 0 {
		t.Errorf("left: %q, %v", names, err)
	}
	if _, err := tab.Get(ctx, expired[0]); !errors.Is(err, order.ErrNotFound) {
		t.Errorf("the receipt is still there: %v", err)
	}
}

func TestKeep(t *testing.T) {
	b, tab := open(t)
	ctx := context.Background()
	o := order.Order{ID: order.NewID(), State: order.Reading}
	if err := tab.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	name := order.PassagesName(o.ID, "k")
	if err := order.Keep(ctx, b, tab, o.ID, name, []byte("text")); err != nil {
		t.Fatal(err)
	}
	c := &clock{time.Now()}
	first, err := order.Erase(ctx, b, tab, c, o.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := order.Keep(ctx, b, tab, o.ID, name, []byte("text")); !errors.Is(err, order.ErrGone) {
		t.Errorf("Keep after Erase: %v", err)
	}
	if err := order.Keep(ctx, b, tab, order.NewID(), "o/other", []byte("text")); !errors.Is(err, order.ErrGone) {
		t.Errorf("Keep without an order: %v", err)
	}
	if names, err := b.List(ctx, ""); err != nil || len(names) != 0 {
		t.Errorf("left: %q, %v", names, err)
	}
	c.now = c.now.Add(time.Hour)
	again, err := order.Erase(ctx, b, tab, c, o.ID)
	if err != nil || *again.Deleted != *first.Deleted || again.Version != first.Version {
		t.Errorf("another receipt: %+v, %v", again.Deleted, err)
	}
}
