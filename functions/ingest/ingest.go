// Package ingest turns uploaded files into passages. It is the only place where
// files are parsed, and it knows no parser itself: the program that runs it
// hands in one reader per format.
//
//	reader := ingest.New(ingest.Options{
//		PDF:      pdf.New(pdf.Options{AllowUnsealed: runtime.GOOS != "linux"}).Read,
//		DOCX:     docx.Read,
//		ODT:      docx.ReadODT,
//		XLSX:     xlsx.Read,
//		ODS:      docx.ReadODS,
//		HTML:     markup.ReadHTML,
//		Markdown: markup.ReadMarkdown,
//		Text:     markup.ReadText,
//		Archive:  archive.Walk,
//	})
//
// The program must call pdf.Child() first thing in its main function, because
// the PDF reader runs the same program again to parse in.
package ingest

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// Options are the readers of the single formats and the limits. A format whose
// reader is nil is answered with the problem "unknown_format".
type Options struct {
	// PDF reads pages of text. progress may be nil.
	PDF func(ctx context.Context, r io.ReaderAt, size int64, progress func(pagesDone, pages int)) (evidence.Document, error)

	// DOCX, ODT, XLSX and ODS get the opened container.
	DOCX, ODT, XLSX, ODS func(ctx context.Context, z *zip.Reader) (evidence.Document, error)

	// HTML, Markdown and Text get the whole file.
	HTML, Markdown, Text func(ctx context.Context, b []byte) (evidence.Document, error)

	// Archive calls visit with each entry it accepts and gives a problem for
	// each that it refuses; Problem.File is the entry's name. An error of visit
	// ends the walk and is returned.
	Archive func(ctx context.Context, z *zip.Reader, visit func(name string, b []byte) error) ([]evidence.Problem, error)

	FileBytes int64         // most bytes of one file; 0 means 50 MB
	TextBytes int64         // most bytes of one HTML, Markdown or text file; 0 means 4 MB
	Deadline  time.Duration // most time for one file that is read in this process; 0 means a minute
}

// Reader reads files into documents. It can be used by several goroutines at once.
type Reader struct{ o Options }

var _ order.Reader = (*Reader)(nil)

// New makes a reader of the given formats.
func New(o Options) *Reader {
	if o.FileBytes == 0 {
		o.FileBytes = 50 << 20
	}
	if o.TextBytes == 0 {
		o.TextBytes = 4 << 20
	}
	if o.Deadline == 0 {
		o.Deadline = time.Minute
	}
	return &Reader{o}
}

// Read reads one file, or every file of an archive. The documents stand in the
// order of the archive and their names are unique in it. A document with no
// passages has a problem that says why. The error is not nil when reading may
// succeed another time: ctx ended, r failed, or the child process could not be
// started. progress may be nil; pages is 0 for formats without pages.
func (r *Reader) Read(ctx context.Context, name string, ra io.ReaderAt, size int64, progress func(pagesDone, pages int)) ([]evidence.Document, error) {
	if progress == nil {
		progress = func(int, int) {}
	}
	if size > r.o.FileBytes {
		return []evidence.Document{{Name: name, Problems: []evidence.Problem{
			{Code: "too_large", File: name, Detail: fmt.Sprintf("%d MB; a file may have %d MB", size>>20, r.o.FileBytes>>20)},
		}}}, nil
	}
	if size > 0 {
		head := make([]byte, min(size, sniffBytes))
		if _, err := ra.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		if z, kind, _ := openZip(head, ra, size); kind == kindArchive && r.o.Archive != nil {
			return r.archive(ctx, name, z, ra, size, progress)
		}
	}
	d, err := r.file(ctx, name, ra, size, progress)
	if err != nil {
		return nil, err
	}
	return []evidence.Document{d}, nil
}

// file reads one file that is no archive and finishes its document.
func (r *Reader) file(ctx context.Context, name string, ra io.ReaderAt, size int64, progress func(int, int)) (evidence.Document, error) {
	if size == 0 {
		d := evidence.Document{Name: name, Problems: []evidence.Problem{{Code: "empty", File: name, Detail: "0 bytes"}}}
		d.Digest = hex.EncodeToString(sha256.New().Sum(nil))
		return d, nil
	}
	digest, err := digest(ra, size)
	if err != nil {
		return evidence.Document{}, fmt.Errorf("read %s: %w", name, err)
	}
	d, err := r.dispatch(ctx, name, ra, size, progress)
	if err != nil {
		return evidence.Document{}, err
	}
	d.Name, d.Digest = name, digest
	finish(&d)
	return d, nil
}

func digest(ra io.ReaderAt, size int64) (string, error) {
	h := sha256.New()
	n, err := io.Copy(h, io.NewSectionReader(ra, 0, size))
	if err != nil {
		return "", err
	}
	if n != size {
		return "", io.ErrUnexpectedEOF
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
