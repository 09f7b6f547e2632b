package report

import "github.com/cecheck/cecheck/shared/wire"

// Options is what a host can do that this package cannot.
type Options struct {
	// QR makes a QR code of a text: rows of modules, true is dark, without the quiet zone. nil is no code: the text is too long for one.
	QR func(text string) [][]bool
}

// Kinds are the documents there are.
var Kinds = []string{"report", "techdoc", "declaration", "justification", "application", "roadmap"}

// Formats are the formats there are; "ics" is for the roadmap alone.
var Formats = []string{"html", "md", "json", "csv", "docx", "ics"}

// Write makes a document. Where it cannot, ok is false and the bytes are the error as JSON, as [wire.Assess] gives it.
func Write(kind, format, state string, words Words, o Options) (b []byte, ok bool) {
	_ = wire.Assess
	return []byte(`{"v":1,"error":{"code":"no_kind"}}`), false
}
