package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/andybalholm/brotli"
)

// artefact is one built file. Sizes are in bytes.
type artefact struct {
	File     string `json:"file"`
	Compiler string `json:"compiler"`
	Bytes    int    `json:"bytes"`
	Gzip     int    `json:"gzip"`
	Brotli   int    `json:"brotli"`
	SHA256   string `json:"sha256"`
}

// manifest is dist/wasm/manifest.json.
type manifest struct {
	Files []artefact `json:"files"`
}

func readManifest() (m manifest) {
	// A manifest that is missing or broken only means that nothing is reused.
	if b, err := os.ReadFile(filepath.Join(outDir, "manifest.json")); err == nil {
		_ = json.Unmarshal(b, &m)
	}
	return m
}

func (m manifest) write() error {
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(outDir, "manifest.json"), append(b, '\n'), 0o644)
}

// pack fills in sizes and digest and writes the .gz and .br beside the file. What
// an earlier run compressed is kept if the file is the same: brotli at its best
// takes seconds.
func (a *artefact) pack(before manifest) error {
	path := filepath.Join(outDir, a.File)
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(b)
	a.Bytes, a.SHA256 = len(b), hex.EncodeToString(sum[:])
	for _, old := range before.Files {
		if old.File == a.File && old.SHA256 == a.SHA256 && size(path+".gz") == old.Gzip && size(path+".br") == old.Brotli {
			a.Gzip, a.Brotli = old.Gzip, old.Brotli
			return nil
		}
	}
	zw, err := gzip.NewWriterLevel(nil, gzip.BestCompression)
	if err != nil {
		return err
	}
	if a.Gzip, err = compress(path+".gz", b, func(w io.Writer) io.WriteCloser { zw.Reset(w); return zw }); err != nil {
		return err
	}
	a.Brotli, err = compress(path+".br", b, func(w io.Writer) io.WriteCloser {
		return brotli.NewWriterLevel(w, brotli.BestCompression)
	})
	return err
}

func compress(path string, b []byte, to func(io.Writer) io.WriteCloser) (n int, err error) {
	var buf bytes.Buffer
	w := to(&buf)
	if _, err := w.Write(b); err != nil {
		return 0, err
	}
	if err := w.Close(); err != nil {
		return 0, err
	}
	return buf.Len(), os.WriteFile(path, buf.Bytes(), 0o644)
}

// size is a file's size, -1 if it cannot be seen.
func size(path string) int {
	info, err := os.Stat(path)
	if err != nil {
		return -1
	}
	return int(info.Size())
}

// errBudget is for a module that weighs more than it may.
var errBudget = errors.New("is past its budget")

// report prints the size table; its error names every budget that was exceeded.
func (m manifest) report(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "file\tbytes\tgzip\tbrotli\tbudget\t compiler\t")
	var past []error
	for _, a := range m.Files {
		measure, have, limit := a.budget()
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d %s\t %s\t\n", a.File, a.Bytes, a.Gzip, a.Brotli, limit, measure, a.Compiler)
		if have > limit {
			past = append(past, fmt.Errorf("%s %w: %d bytes %s of %d", a.File, errBudget, have, measure, limit))
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	return errors.Join(past...)
}

// budget is what counts for this file: the compression it is measured in, its
// size there, and the limit.
func (a artefact) budget() (measure string, have, limit int) {
	name, _, _ := strings.Cut(a.File, ".")
	for _, m := range modules {
		if m.Name != name {
			continue
		}
		if strings.HasPrefix(a.Compiler, "tinygo") {
			return "gzip", a.Gzip, m.Budget.TinyGzip
		}
		return "brotli", a.Brotli, m.Budget.StdBrotli
	}
	return "", 0, 0
}
