package archive

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

func open(t testing.TB, make func(*zip.Writer)) *zip.Reader {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	make(w)
	w.Close()
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		t.Fatal(err)
	}
	return z
}

func put(w *zip.Writer, name, text string) {
	f, _ := w.Create(name)
	io.WriteString(f, text)
}

func walk(t *testing.T, z *zip.Reader) (names string, problems []evidence.Problem) {
	t.Helper()
	start := time.Now()
	var all []string
	problems, err := Walk(context.Background(), z, func(name string, b []byte) error {
		all = append(all, fmt.Sprintf("%s(%d)", name, len(b)))
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if d := time.Since(start); d > 30*time.Second {
		t.Errorf("took %s", d)
	}
	return strings.Join(all, " "), problems
}

func TestNames(t *testing.T) {
	z := open(t, func(w *zip.Writer) {
		for _, n := range []string{"a.md", "../b.md", "/etc/passwd", `c\d.md`, "C:x.md", "e/../../f.md", "g/..h.md", "g/h.md", "new\nline.md", "__MACOSX/._a.md", ".DS_Store", "dir/", strings.Repeat("n", 600)} {
			put(w, n, "text")
		}
		h := &zip.FileHeader{Name: "link"}
		h.SetMode(fs.ModeSymlink | 0o777)
		f, _ := w.CreateHeader(h)
		io.WriteString(f, "/etc/passwd")
		put(w, "last.md", "text")
	})
	names, problems := walk(t, z)
	if names != "a.md(4) g/..h.md(4) g/h.md(4) last.md(4)" {
		t.Errorf("read %s", names)
	}
	got := map[string]int{}
	for _, p := range problems {
		got[p.Code]++
		if strings.ContainsAny(p.File, "\n\x00") {
			t.Errorf("%q is shown", p.File)
		}
	}
	if got["unsafe_name"] != 7 || got["not_a_file"] != 1 || len(problems) != 8 {
		t.Errorf("%v", problems)
	}
}

// zeros is an endless file that packs well.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestBombs(t *testing.T) {
	z := open(t, func(w *zip.Writer) {
		put(w, "first.md", "text")
		f, _ := w.Create("bomb.md")
		io.CopyN(f, zeros{}, 1<<30)
		put(w, "last.md", "text")
	})
	start := time.Now()
	names, problems := walk(t, z)
	if names != "first.md(4) last.md(4)" || len(problems) != 1 || problems[0].Code != "too_large" || problems[0].File != "bomb.md" {
		t.Errorf("%s %v", names, problems)
	}
	t.Logf("1 GiB in one entry: %s", time.Since(start))

	z = open(t, func(w *zip.Writer) {
		for i := range 9 {
			f, _ := w.Create(fmt.Sprint(i, ".md"))
			io.CopyN(f, zeros{}, 40<<20)
		}
	})
	names, problems = walk(t, z)
	last := problems[len(problems)-1]
	if n := strings.Count(names, "("); n != 7 || last.Code != "too_large" || last.File != "" || problems[0].Code != "high_ratio" {
		t.Errorf("%d entries of 40 MB read: %v", n, problems)
	}
}

func TestMany(t *testing.T) {
	z := open(t, func(w *zip.Writer) {
		for i := range maxEntries + 1 {
			put(w, fmt.Sprint(i), "x")
		}
	})
	if names, problems := walk(t, z); names != "" || len(problems) != 1 || problems[0].Code != "too_many_entries" {
		t.Errorf("%d bytes of names, %v", len(names), problems)
	}
}

// The sizes in an archive are claims; a false one is no way around the limits.
func TestLies(t *testing.T) {
	z := open(t, func(w *zip.Writer) { put(w, "a.md", strings.Repeat("text ", 1000)) })
	z.File[0].UncompressedSize64 = 3
	if names, problems := walk(t, z); names != "" || len(problems) != 1 || problems[0].Code != "damaged" {
		t.Errorf("%s %v", names, problems)
	}
	z = open(t, func(w *zip.Writer) { put(w, "a.md", "text") })
	z.File[0].Flags |= 1
	if _, problems := walk(t, z); len(problems) != 1 || problems[0].Code != "encrypted" {
		t.Errorf("%v", problems)
	}
}

func TestErrorsEndTheWalk(t *testing.T) {
	z := open(t, func(w *zip.Writer) { put(w, "a", "x"); put(w, "b", "y") })
	stop := errors.New("stop")
	n := 0
	if _, err := Walk(context.Background(), z, func(string, []byte) error { n++; return stop }); err != stop || n != 1 {
		t.Errorf("%v after %d", err, n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Walk(ctx, z, func(string, []byte) error { return nil }); err != context.Canceled {
		t.Errorf("%v", err)
	}
}

func FuzzWalk(f *testing.F) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	put(w, "a.md", "text")
	put(w, "dir/b.md", strings.Repeat("text ", 100))
	w.Close()
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			return
		}
		Walk(context.Background(), z, func(name string, _ []byte) error {
			if unsafe(name) != "" {
				t.Errorf("%q was read", name)
			}
			return nil
		})
	})
}
