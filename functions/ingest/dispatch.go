package ingest

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

// dispatch hands the file to the reader of its format.
func (r *Reader) dispatch(ctx context.Context, name string, ra io.ReaderAt, size int64, progress func(int, int)) (evidence.Document, error) {
	f, err := sniff(name, ra, size)
	if err != nil {
		return evidence.Document{}, fmt.Errorf("read %s: %w", name, err)
	}
	if f.problem != nil {
		return evidence.Document{Problems: []evidence.Problem{*f.problem}}, nil
	}
	o := &r.o
	switch {
	case f.kind == kindPDF && o.PDF != nil:
		// The PDF reader has its own process and its own deadline.
		return guard(ctx, 0, func() (evidence.Document, error) { return o.PDF(ctx, ra, size, progress) })
	case f.kind == kindDOCX && o.DOCX != nil:
		return guard(ctx, o.Deadline, func() (evidence.Document, error) { return o.DOCX(ctx, f.zip) })
	case f.kind == kindODT && o.ODT != nil:
		return guard(ctx, o.Deadline, func() (evidence.Document, error) { return o.ODT(ctx, f.zip) })
	case f.kind == kindXLSX && o.XLSX != nil:
		return guard(ctx, o.Deadline, func() (evidence.Document, error) { return o.XLSX(ctx, f.zip) })
	case f.kind == kindODS && o.ODS != nil:
		return guard(ctx, o.Deadline, func() (evidence.Document, error) { return o.ODS(ctx, f.zip) })
	case f.kind == kindHTML && o.HTML != nil:
		return r.text(ctx, ra, size, o.HTML)
	case f.kind == kindMarkdown && o.Markdown != nil:
		return r.text(ctx, ra, size, o.Markdown)
	case f.kind == kindText && o.Text != nil:
		return r.text(ctx, ra, size, o.Text)
	case f.kind == kindArchive:
		return problem("nested_archive", "an archive inside an archive is not opened"), nil
	}
	return problem("unknown_format", "looks like "+f.looks+"; accepted are "+accepted), nil
}

func problem(code, detail string) evidence.Document {
	return evidence.Document{Problems: []evidence.Problem{{Code: code, Detail: detail}}}
}

// text reads a whole file of text.
func (r *Reader) text(ctx context.Context, ra io.ReaderAt, size int64, read func(context.Context, []byte) (evidence.Document, error)) (evidence.Document, error) {
	if size > r.o.TextBytes {
		return problem("too_large", fmt.Sprintf("%d MB of text; a file of text may have %d MB", size>>20, r.o.TextBytes>>20)), nil
	}
	b := make([]byte, size)
	if n, err := ra.ReadAt(b, 0); n < len(b) {
		return evidence.Document{}, fmt.Errorf("read text: %w", err)
	}
	return guard(ctx, r.o.Deadline, func() (evidence.Document, error) { return read(ctx, b) })
}

// guard runs a reader so that neither a panic nor an endless loop in it reaches
// the caller. A reader that overruns the limit is left behind: it cannot be
// stopped, but its input is bounded and so is what it holds.
func guard(ctx context.Context, limit time.Duration, read func() (evidence.Document, error)) (evidence.Document, error) {
	type result struct {
		d   evidence.Document
		err error
	}
	done := make(chan result, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				// The panic's own text may quote the file or name the
				// server's paths, so it is not shown.
				done <- result{d: problem("damaged", "the file could not be understood")}
			}
		}()
		d, err := read()
		done <- result{d, err}
	}()
	var late <-chan time.Time
	if limit > 0 {
		t := time.NewTimer(limit)
		defer t.Stop()
		late = t.C
	}
	select {
	case r := <-done:
		return r.d, r.err
	case <-late:
		return problem("too_slow", fmt.Sprintf("reading took longer than %s", limit)), nil
	case <-ctx.Done():
		return evidence.Document{}, ctx.Err()
	}
}
