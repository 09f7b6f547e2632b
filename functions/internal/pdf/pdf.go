// Package pdf reads the text of PDF files, page by page, with PDFium compiled to
// WebAssembly.
//
// A PDF is a program written by a stranger. It is parsed in a child process that
// is this same program started again, with an empty environment, with pipes as
// its only descriptors, a limit on its memory, and, before the first byte of the
// file reaches it, without the right to open a file, a socket or a process. The
// main function must therefore begin with
//
//	pdf.Child()
package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"github.com/cecheck/cecheck/functions/internal/ocr"
	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/shared/evidence"
)

// Name is what read a document, with its version.
const Name = "pdfium/1.17.2"

const (
	maxPages   = 2000
	maxNoText  = 200      // pages without any text before reading ends
	maxStream  = 96 << 20 // bytes of pages that a child may send
	maxFile    = 50 << 20
	dataLimit  = 400 << 20 // RLIMIT_DATA of the child
	childWord  = "extract" // the hidden subcommand
	stderrTail = 8 << 10
)

// Options say how children are run. The zero value is right for most programs.
type Options struct {
	// CacheDir keeps the compiled PDFium between children: 45 ms instead of
	// a second for each. "" means the user's cache directory. Who can write
	// there can run code in the child, so it must belong to this user alone;
	// New makes it so.
	CacheDir string

	Deadline time.Duration // for one file; 0 means two minutes
	Parallel int           // most children at once; 0 means two

	// OCR reads pages that show something and have no text; nil leaves them
	// unread and names them.
	OCR *ocr.Tesseract

	// AllowUnsealed reads files also where the child cannot give up its
	// rights: on systems other than Linux, and on Linux without seccomp. The
	// parser is then held by WebAssembly and the limits alone.
	AllowUnsealed bool
}

// Reader reads PDF files. It can be used by several goroutines at once.
type Reader struct {
	o     Options
	slots chan struct{}
}

// New prepares the cache directory. Without one that is safe, it works without a
// cache.
func New(o Options) *Reader {
	if o.Deadline == 0 {
		o.Deadline = 2 * time.Minute
	}
	if o.Parallel == 0 {
		o.Parallel = 2
	}
	o.CacheDir = cacheDir(o.CacheDir)
	return &Reader{o, make(chan struct{}, o.Parallel)}
}

// cacheDir makes the directory and gives its path, or "" where it cannot be
// trusted.
func cacheDir(dir string) string {
	if dir == "" {
		if base, err := os.UserCacheDir(); err == nil {
			dir = filepath.Join(base, "cecheck", "pdfium")
		} else {
			// Directly below the shared directory, where nobody else can
			// exchange what is ours.
			dir = filepath.Join(os.TempDir(), "cecheck-pdfium-"+strconv.Itoa(os.Getuid()))
		}
	}
	dir, err := filepath.Abs(dir)
	if err != nil || os.MkdirAll(dir, 0o700) != nil {
		return ""
	}
	if info, err := os.Lstat(dir); err != nil || !info.IsDir() || runtime.GOOS != "windows" && info.Mode().Perm()&0o022 != 0 || !ours(info) {
		return ""
	}
	return dir
}

// Read extracts the text of one file. Problems: "encrypted", "damaged",
// "scanned", "pages_without_text", "read_by_ocr", "text_layer", "hidden_text", "too_many_pages", "too_large", "too_slow",
// "too_much_memory"; pages read before a problem are kept. The error is not nil
// when reading may succeed another time: ctx ended, r failed, or no child could
// be started and sealed. progress may be nil.
func (rd *Reader) Read(ctx context.Context, r io.ReaderAt, size int64, progress func(pagesDone, pages int)) (evidence.Document, error) {
	if progress == nil {
		progress = func(int, int) {}
	}
	d := evidence.Document{Reader: Name}
	if size > maxFile {
		d.Problems = []evidence.Problem{{Code: "too_large", Detail: fmt.Sprintf("%d MB; a PDF may have %d MB", size>>20, maxFile>>20)}}
		return d, nil
	}
	select {
	case rd.slots <- struct{}{}:
		defer func() { <-rd.slots }()
	case <-ctx.Done():
		return d, ctx.Err()
	}
	s, err := rd.run(ctx, r, size, progress)
	if err != nil {
		return d, err
	}
	if rd.o.OCR != nil {
		if err := rd.recognise(ctx, r, size, s, progress); err != nil {
			return d, err
		}
	}
	d.Pages = s.pages
	var hidden unseen.Found
	d.Passages = passages(s.texts, &hidden)
	d.Problems = append(append(s.problems(), s.layers(d.Passages)...), hidden.Problems()...)
	if rd.o.OCR != nil {
		d.Problems = append(d.Problems, s.recognisedPages(rd.o.OCR.Name())...)
		s.sign(d.Passages, rd.o.OCR.Name())
	}
	return d, nil
}

// scan is what came back from a child.
type scan struct {
	pages int // of the file, as the child counted them
	texts []page
	fault *evidence.Problem // what ended reading early
	ready bool              // the child was ready for the file
}

var errUnsealed = errors.New("the child process could not give up its rights")

// problems says what a person must know about the pages.
func (s *scan) problems() []evidence.Problem {
	var ps []evidence.Problem
	var blank []int
	withText := 0
	for _, p := range s.texts {
		if len(p.lines) > 0 {
			withText++
		} else if p.marks {
			blank = append(blank, p.number)
		}
	}
	if s.fault != nil && s.fault.Code == "scanned" && withText > 0 {
		s.fault.Detail = fmt.Sprintf("the first %d of %d pages were recognised; the others are pictures without text", len(s.texts), s.pages)
		ps = append(ps, *s.fault)
	} else if s.fault != nil {
		f := *s.fault
		if len(s.texts) > 0 && s.pages > len(s.texts) {
			f.Detail += fmt.Sprintf("; read to page %d of %d", s.texts[len(s.texts)-1].number, s.pages)
		}
		ps = append(ps, f)
	}
	switch {
	case withText == 0 && len(s.texts) > 0 && s.fault == nil:
		ps = append(ps, evidence.Problem{Code: "scanned", Detail: fmt.Sprintf("%d of %d pages have no text; the file needs OCR", len(s.texts), s.pages)})
	case len(blank) > 0 && withText > 0:
		ps = append(ps, evidence.Problem{Code: "pages_without_text", Page: blank[0],
			Detail: fmt.Sprintf("%d of %d pages show something but have no text: %s", len(blank), s.pages, ranges(blank))})
	}
	return ps
}

// ranges writes page numbers as "1-3, 7".
func ranges(n []int) string {
	s := ""
	for i := 0; i < len(n); {
		j := i
		for j+1 < len(n) && n[j+1] == n[j]+1 {
			j++
		}
		if len(s) > 200 {
			return s + ", …"
		}
		if s != "" {
			s += ", "
		}
		s += strconv.Itoa(n[i])
		if j > i {
			s += "-" + strconv.Itoa(n[j])
		}
		i = j + 1
	}
	return s
}
