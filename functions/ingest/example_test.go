package ingest_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/cecheck/cecheck/functions/ingest"
	"github.com/cecheck/cecheck/functions/internal/archive"
	"github.com/cecheck/cecheck/functions/internal/docx"
	"github.com/cecheck/cecheck/functions/internal/markup"
	"github.com/cecheck/cecheck/functions/internal/pdf"
	"github.com/cecheck/cecheck/functions/internal/xlsx"
)

// TestMain is what every program with a PDF reader begins like.
func TestMain(m *testing.M) {
	pdf.Child()
	os.Exit(m.Run())
}

// reader has all formats plugged in, as a program does it.
func reader() *ingest.Reader {
	return ingest.New(ingest.Options{
		PDF:      pdf.New(pdf.Options{}).Read,
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

func ExampleNew() {
	text := []byte("# Risk management\n\nThe software gives no diagnosis of its own.\n")
	docs, err := reader().Read(context.Background(), "plan.md", bytes.NewReader(text), int64(len(text)), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range docs[0].Passages {
		fmt.Println(p.Para, p.Path, p.Text)
	}
	// Output:
	// 1 [] Risk management
	// 2 [Risk management] The software gives no diagnosis of its own.
}
