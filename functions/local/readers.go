package main

import (
	"context"
	"fmt"
	"runtime"

	"github.com/cecheck/cecheck/functions/ingest"
	"github.com/cecheck/cecheck/functions/internal/archive"
	"github.com/cecheck/cecheck/functions/internal/docx"
	"github.com/cecheck/cecheck/functions/internal/markup"
	"github.com/cecheck/cecheck/functions/internal/ocr"
	"github.com/cecheck/cecheck/functions/internal/pdf"
	"github.com/cecheck/cecheck/functions/internal/xlsx"
	"github.com/cecheck/cecheck/functions/order"
)

// child never returns if this process was started to read one PDF.
func child() { pdf.Child() }

// unsealed lets PDF be read where a process cannot give up its rights. On this
// machine the files are the visitor's own; WebAssembly and the limits still hold
// the parser. On Linux, where it can, it must.
const unsealed = runtime.GOOS != "linux"

// reader reads every format that there is a reader for. recognizer may be nil.
func reader(recognizer *ocr.Tesseract) order.Reader {
	return ingest.New(ingest.Options{
		PDF:      pdf.New(pdf.Options{AllowUnsealed: unsealed, OCR: recognizer}).Read,
		DOCX:     docx.Read,
		ODT:      docx.ReadODT,
		XLSX:     xlsx.Read,
		ODS:      docx.ReadODS,
		HTML:     markup.ReadHTML,
		Markdown: markup.ReadMarkdown,
		Text:     markup.ReadText,
		Archive:  archive.Walk,
	})
}

// recognizer finds what reads scanned pages, if that is wanted.
func recognizer(ctx context.Context, wanted bool) (*ocr.Tesseract, error) {
	if !wanted {
		return nil, nil
	}
	t, err := ocr.Find(ctx)
	if err != nil {
		return nil, fmt.Errorf("--ocr: %w; on Debian: apt-get install tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra", err)
	}
	return t, nil
}
