package store

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/functions/order/ordertest"
)

func open(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(path, Options{Lease: ordertest.Lease, Pause: ordertest.Lease / 10})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestTable(t *testing.T) { ordertest.Table(t, open(t, filepath.Join(t.TempDir(), "a ? b%.db"))) }

func TestQueue(t *testing.T) { ordertest.Queue(t, open(t, filepath.Join(t.TempDir(), "db"))) }

func TestOneProcessOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "db")
	s := open(t, path)
	if _, err := Open(path, Options{}); !errors.Is(err, ErrInUse) {
		t.Errorf("second Open: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, path)
}

// A lease that a killed process held ends when the file is opened again.
func TestLeaseEndsWithTheProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "db")
	s := open(t, path)
	ctx := context.Background()
	if err := s.Send(ctx, "k", "id"); err != nil {
		t.Fatal(err)
	}
	s.opt.Lease = time.Hour
	if _, ok, err := s.take(ctx, "k"); !ok || err != nil {
		t.Fatalf("take: %v, %v", ok, err)
	}
	if _, ok, _ := s.take(ctx, "k"); ok {
		t.Fatal("handed out twice")
	}
	s.Close()
	s = open(t, path)
	j, ok, err := s.take(ctx, "k")
	if !ok || err != nil || j.message.Attempt != 2 {
		t.Errorf("take = %+v, %v, %v", j, ok, err)
	}
}

func TestLateWorkerChangesNothing(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "db"))
	ctx := context.Background()
	if err := s.Send(ctx, "k", "id"); err != nil {
		t.Fatal(err)
	}
	s.opt.Lease = time.Millisecond
	late, _, _ := s.take(ctx, "k")
	time.Sleep(5 * time.Millisecond)
	s.opt.Lease = time.Hour
	second, ok, err := s.take(ctx, "k")
	if !ok || err != nil {
		t.Fatalf("take: %v, %v", ok, err)
	}
	if err := s.do(ctx, late, func(context.Context, order.Message) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if mine, err := s.renew(ctx, second); !mine || err != nil {
		t.Errorf("the late worker settled a message that another has: %v, %v", mine, err)
	}
}

func TestDeletedIsOverwritten(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "db"))
	ctx := context.Background()
	o := order.Order{ID: order.NewID(), State: order.Open, Question: "QUESTION-SENTINEL", Files: []order.File{{Name: "NAME-SENTINEL"}}}
	if err := s.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	if !holds(t, dir, "SENTINEL") {
		t.Fatal("the test sees nothing")
	}
	o.State, o.Question, o.Files = order.Deleted, "", nil
	if err := s.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	if holds(t, dir, "SENTINEL") {
		t.Error("what was deleted is still in a file")
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if i, err := e.Info(); err != nil || i.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v, %v", e.Name(), i.Mode(), err)
		}
	}
}

func holds(t *testing.T, dir, text string) bool {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte(text)) {
			return true
		}
	}
	return false
}
