// Package ocr reads the text in a picture of a page with Tesseract, where that is
// installed.
//
// Tesseract is a large program in C++ that is given pictures by strangers. It runs
// as a process of its own for each page: with a deadline, a limit on its memory,
// an environment of what it needs, and a picture in the simplest of formats, whose
// header is ours.
package ocr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"time"
)

const (
	memoryLimit = 1536 << 20 // of addresses; 200 MB are used for a page of A4
	fileLimit   = 32 << 20   // Tesseract lays the picture into a file without a name
	maxOutput   = 8 << 20
	pageLimit   = 90 * time.Second
)

// MaxPixels is how many a picture may have: A4 at 300 dots an inch has 8.7
// million.
const MaxPixels = 12 << 20

// ErrFailed means that a page could not be read; others may be.
var ErrFailed = errors.New("the page could not be recognised")

// Tesseract is an installed Tesseract. It can be used by several goroutines.
type Tesseract struct {
	path, version, langs, data string
}

var (
	versionLine = regexp.MustCompile(`(?m)^tesseract v?([0-9][0-9A-Za-z.\-]{0,30})`)
	errNone     = errors.New("tesseract is not installed")
)

// Find looks for Tesseract in the path, and for which of our languages it knows.
func Find(ctx context.Context) (*Tesseract, error) {
	path, err := exec.LookPath("tesseract")
	if err != nil {
		return nil, errNone
	}
	t := &Tesseract{path: path, data: os.Getenv("TESSDATA_PREFIX")}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := t.command(ctx, "--version").CombinedOutput()
	m := versionLine.FindSubmatch(out)
	if err != nil || m == nil {
		return nil, errors.New("tesseract does not say its version")
	}
	t.version = string(m[1])
	out, err = t.command(ctx, "--list-langs").Output()
	if err != nil {
		return nil, errors.New("tesseract does not say its languages")
	}
	var langs []string
	for _, l := range []string{"eng", "deu", "fra"} {
		if slices.Contains(strings.Fields(string(out)), l) {
			langs = append(langs, l)
		}
	}
	if langs == nil {
		return nil, errors.New("tesseract has none of the languages eng, deu and fra")
	}
	t.langs = strings.Join(langs, "+")
	return t, nil
}

// Name is what read a page, with its version: "tesseract/5.3.0".
func (t *Tesseract) Name() string { return "tesseract/" + t.version }

// Languages are those that pages are read in: "eng+deu+fra".
func (t *Tesseract) Languages() string { return t.langs }

// command makes a process that knows nothing of ours but where the language files
// lie.
func (t *Tesseract) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, t.path, args...)
	// One thread each: several fight over the cores and are slower together.
	cmd.Env = []string{"LC_ALL=C", "OMP_THREAD_LIMIT=1"}
	if t.data != "" {
		cmd.Env = append(cmd.Env, "TESSDATA_PREFIX="+t.data)
	}
	if runtime.GOOS == "windows" {
		cmd.Env = append(cmd.Env, "SYSTEMROOT="+os.Getenv("SYSTEMROOT"))
	}
	cmd.Dir = os.TempDir()
	cmd.WaitDelay = time.Second
	return cmd
}

// Read reads a picture: one byte for each point, from black at 0 to white at 255,
// rows from the top. ErrFailed is the fault of the page; other errors are that ctx
// ended or that Tesseract could not be started.
func (t *Tesseract) Read(ctx context.Context, grey []byte, width, height, dpi int) ([]Line, error) {
	if width <= 0 || height <= 0 || width*height != len(grey) || len(grey) > MaxPixels {
		return nil, ErrFailed
	}
	limited, cancel := context.WithTimeout(ctx, pageLimit)
	defer cancel()
	cmd := t.command(limited, "stdin", "stdout", "-l", t.langs, "--dpi", fmt.Sprint(dpi), "tsv")
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start tesseract: %w", err)
	}
	out := &bounded{}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start tesseract: %w", err)
	}
	// It has nothing of the stranger's yet.
	if err := restrain(cmd.Process.Pid); err != nil {
		cancel()
		_ = cmd.Wait()
		return nil, fmt.Errorf("restrain tesseract: %w", err)
	}
	fmt.Fprintf(in, "P5\n%d %d\n255\n", width, height)
	_, _ = in.Write(grey)
	_ = in.Close()
	err = cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil || out.full:
		return nil, ErrFailed
	}
	return parse(out.b.Bytes(), width, height), nil
}

// bounded takes output up to a limit.
type bounded struct {
	b    bytes.Buffer
	full bool
}

func (o *bounded) Write(p []byte) (int, error) {
	if o.b.Len()+len(p) > maxOutput {
		o.full = true
		return 0, errors.New("too much output")
	}
	return o.b.Write(p)
}
