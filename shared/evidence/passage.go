// Package evidence finds in a technical documentation the passages that may show
// a requirement, and quotes them verbatim.
//
// It knows passages and requirements and no file format, no store and no model.
package evidence

// Kind is what a passage is in its document.
type Kind uint8

const (
	Prose    Kind = iota // a paragraph
	Heading              // a heading: never evidence by itself
	Row                  // a row of a table, cells joined by " | "
	Item                 // an item of a list
	Footnote             // a footnote or endnote
	Code                 // a listing
)

// Passage is a stretch of one file as it was read: a paragraph, a heading, a row.
type Passage struct {
	Text     string   // verbatim as extracted; the file's text is its passages' texts joined by "\n"
	Path     []string // the headings above it, outermost first
	Page     int      // page, from 1; 0 where the format has no pages
	Para     int      // number of the passage in its file, from 1
	Start    int      // byte offset of Text in the file's text
	Kind     Kind
	Lang     string // "en", "de", "fr", or "" where not known
	Guidance bool   // template or instruction text, or text that is not seen: never evidence

	// Reader is what read the passage, where that is not the document's reader:
	// "tesseract/5.3.0" for what was recognised in a picture of a page and may be
	// wrong by a letter.
	Reader string `json:",omitempty"`
}

// Document is one file as it was read.
type Document struct {
	Name     string // as uploaded; inside an archive "docs.zip/risk.md"
	Digest   string // SHA-256 of the bytes, in hex
	Reader   string // what read it, with its version: "pdfium/1.17.2"
	Pages    int    // 0 where the format has no pages
	Passages []Passage
	Problems []Problem // what could not be read and what to do about it
}

// Problem is something wrong with a file, for a person to read.
type Problem struct {
	Code string // "encrypted", "scanned", "damaged", "empty", "not_what_it_says", "too_large", ...
	File string
	Page int // 0: the file as a whole
	// Detail is what was seen, e.g. "200 of 200 pages have no text"; never a stack, never a path of the server.
	Detail string
}
