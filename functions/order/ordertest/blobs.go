// Package ordertest holds the tests that every implementation of the ports of
// package order must pass.
package ordertest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
)

// Blobs tests an empty order.Blobs.
func Blobs(t *testing.T, b order.Blobs) {
	ctx := context.Background()
	put := func(t *testing.T, name, text string) {
		t.Helper()
		if n, err := b.Put(ctx, name, strings.NewReader(text), 1<<20); err != nil || n != int64(len(text)) {
			t.Fatalf("Put(%q) = %d, %v", name, n, err)
		}
	}
	t.Run("put, get, replace", func(t *testing.T) {
		put(t, "o/a/in/1", "first")
		put(t, "o/a/in/1", "second, longer")
		put(t, "o/a/in/1", "third")
		if got := get(t, b, "o/a/in/1"); got != "third" {
			t.Errorf("got %q", got)
		}
		put(t, "o/a/in/empty", "")
		if got := get(t, b, "o/a/in/empty"); got != "" {
			t.Errorf("got %q from an empty blob", got)
		}
	})
	t.Run("not there", func(t *testing.T) {
		for _, name := range []string{"o/none", "o/a", "o/a/in", "o/a/in/1/2"} {
			if _, err := b.Get(ctx, name); !errors.Is(err, order.ErrNotFound) && !(name == "o/a/in/1/2" && err != nil) {
				t.Errorf("Get(%q): %v", name, err)
			}
		}
		if n, err := b.Delete(ctx, "o/none"); n != 0 || err != nil {
			t.Errorf("Delete = %d, %v", n, err)
		}
	})
	t.Run("names", func(t *testing.T) {
		for _, name := range []string{"", "/", "/o/a", "o//a", "o/../a", "../a", "..", ".", "o/./a", "o/a/", "o\\a", "o/A", "o/ä", "o/\x00",
			".o/a", "o/.a", "o/a.", "o/a:b", "C:/o", strings.Repeat("a", 201)} {
			if _, err := b.Put(ctx, name, strings.NewReader("x"), 10); !errors.Is(err, order.ErrName) {
				t.Errorf("Put(%q): %v", name, err)
			}
			if _, err := b.Get(ctx, name); !errors.Is(err, order.ErrName) {
				t.Errorf("Get(%q): %v", name, err)
			}
			if _, err := b.Delete(ctx, name); !errors.Is(err, order.ErrName) {
				t.Errorf("Delete(%q): %v", name, err)
			}
		}
	})
	t.Run("limit", func(t *testing.T) {
		if n, err := b.Put(ctx, "o/b/x", strings.NewReader("12345"), 5); n != 5 || err != nil {
			t.Errorf("at the limit: %d, %v", n, err)
		}
		if _, err := b.Put(ctx, "o/b/x", strings.NewReader("123456"), 5); !errors.Is(err, order.ErrTooLarge) {
			t.Errorf("past the limit: %v", err)
		}
		if got := get(t, b, "o/b/x"); got != "12345" {
			t.Errorf("a refused blob changed the old one: %q", got)
		}
		if _, err := b.Put(ctx, "o/b/y", strings.NewReader("1"), 0); !errors.Is(err, order.ErrTooLarge) {
			t.Errorf("limit 0: %v", err)
		}
		names(t, b, "o/b/", "o/b/x")
	})
	t.Run("a source that fails leaves nothing", func(t *testing.T) {
		broken := errors.New("broken")
		r := io.MultiReader(strings.NewReader("half"), failing{broken})
		if _, err := b.Put(ctx, "o/c/x", r, 100); !errors.Is(err, broken) {
			t.Errorf("err = %v", err)
		}
		ended, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := b.Put(ended, "o/c/x", strings.NewReader("x"), 100); !errors.Is(err, context.Canceled) {
			t.Errorf("err = %v", err)
		}
		names(t, b, "o/c/")
	})
	t.Run("list and delete", func(t *testing.T) {
		put(t, "o/d/in/2", "22")
		put(t, "o/d/in/1", "1")
		put(t, "o/d/findings", "333")
		put(t, "o/dd/in/1", "other order")
		names(t, b, "o/d/", "o/d/findings", "o/d/in/1", "o/d/in/2")
		names(t, b, "o/d/in/", "o/d/in/1", "o/d/in/2")
		names(t, b, "o/d/fi", "o/d/findings")
		names(t, b, "o/nobody/")
		for _, name := range []string{"o/d/in/1", "o/d/in/2", "o/d/findings"} {
			want := len(get(t, b, name))
			if n, err := b.Delete(ctx, name); n != int64(want) || err != nil {
				t.Errorf("Delete = %d, %v", n, err)
			}
		}
		names(t, b, "o/d/")
		names(t, b, "o/dd/", "o/dd/in/1")
	})
	t.Run("at once", func(t *testing.T) {
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Go(func() {
				for j := range 20 {
					name := fmt.Sprintf("o/e/%d", j%3)
					if _, err := b.Put(ctx, name, bytes.NewReader(bytes.Repeat([]byte{byte('a' + i)}, 1000)), 1000); err != nil {
						t.Errorf("Put: %v", err)
					}
					if r, err := b.Get(ctx, name); err == nil {
						all, _ := io.ReadAll(r)
						r.Close()
						if len(all) != 1000 || len(bytes.Trim(all, string(all[:1]))) != 0 {
							t.Errorf("a blob of two writers")
						}
					} else if !errors.Is(err, order.ErrNotFound) {
						t.Errorf("Get: %v", err)
					}
					if _, err := b.Delete(ctx, name); err != nil {
						t.Errorf("Delete: %v", err)
					}
				}
			})
		}
		wg.Wait()
	})
}

func get(t *testing.T, b order.Blobs, name string) string {
	t.Helper()
	r, err := b.Get(context.Background(), name)
	if err != nil {
		t.Fatalf("Get(%q): %v", name, err)
	}
	defer r.Close()
	all, err := io.ReadAll(r)
	if err != nil {
		t.Fatalf("read %q: %v", name, err)
	}
	return string(all)
}

func names(t *testing.T, b order.Blobs, prefix string, want ...string) {
	t.Helper()
	got, err := b.List(context.Background(), prefix)
	if err != nil {
		t.Fatalf("List(%q): %v", prefix, err)
	}
	if !slices.Equal(got, want) {
		t.Errorf("List(%q) = %q, want %q", prefix, got, want)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
