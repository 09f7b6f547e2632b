package main

import (
	"github.com/cecheck/cecheck/functions/ingest"
	"github.com/cecheck/cecheck/functions/internal/archive"
	"github.com/cecheck/cecheck/functions/internal/docx"
	"github.com/cecheck/cecheck/functions/internal/markup"
	"github.com/cecheck/cecheck/functions/internal/pdf"
	"github.com/cecheck/cecheck/functions/order"
)

// child never returns if this process was started to read one PDF.
func child() { pdf.Child() }

// reader reads every format that there is a reader for.
func reader() order.Reader {
	return ingest.New(ingest.Options{
		PDF:      pdf.New(pdf.Options{}).Read,
		DOCX:     docx.Read,
		ODT:      docx.ReadODT,
		HTML:     markup.ReadHTML,
		Markdown: markup.ReadMarkdown,
		Text:     markup.ReadText,
		Archive:  archive.Walk,
	})
}
