// Package report writes what follows from a state string as documents: one model, and writers of it for HTML,
// Markdown, JSON, CSV and DOCX. Words are handed in; the same state and words give the same bytes on every host.
package report

import "github.com/cecheck/cecheck/shared/law"

// Document is what a writer writes.
type Document struct {
	Kind   string // "report", "techdoc", …
	Title  string
	Sub    string // below the title
	Lang   string // two letters
	Day    law.Date
	Rules  string // digest of the rule set
	State  string // the state string that the document is made from
	Header string // what stands at the head of every page
	Page   string // "Page {n} of {all}", in the language of the document
	Blocks []Block
}

// Block is a part of a document, one below the other.
type Block interface{ block() }

// Heading begins a section. ID is unique in the document; the table of contents leads there.
type Heading struct {
	Level int // from 1
	ID    string
	Text  string
}

// Paragraph is running text.
type Paragraph struct{ Text Line }

// List is a list, numbered or not.
type List struct {
	Ordered bool
	Items   []Line
}

// Checklist is a list to tick.
type Checklist struct{ Items []Check }

// Check is one thing to tick.
type Check struct {
	Text Line
	Note Line // said below it; may be empty
	Done bool
}

// Table is a table with one line of heads, which pages repeat.
type Table struct {
	Head   []string
	Rows   [][]Line
	Widths []int // of the columns, in hundredths; empty is left to the writer
	Plain  bool  // names with their values: Head is empty, and the first column is the names
}

// Note stands out from the text.
type Note struct {
	Warning bool
	Text    Line
}

// Picture is a drawing with its text alternative.
type Picture struct {
	Drawing *Drawing
	Alt     string
	Caption string
}

// Code is text of a fixed width that breaks anywhere: the state string.
type Code struct{ Text string }

// QR is a text as a QR code; Modules is dark and light, row by row.
type QR struct {
	Text    string
	Modules [][]bool
	Alt     string
}

// PageBreak begins a new page.
type PageBreak struct{}

// TOC is the table of contents: the headings to a level.
type TOC struct {
	Title string
	Depth int
}

func (Heading) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Checklist) block() {}
func (Table) block()     {}
func (Note) block()      {}
func (Picture) block()   {}
func (Code) block()      {}
func (QR) block()        {}
func (PageBreak) block() {}
func (TOC) block()       {}

// Line is text in parts.
type Line []Span

// Span is a part of a line in one style. A line feed in its text begins a new line.
type Span struct {
	Text  string
	Link  string // address, or "#id" of a heading; "" is none
	Style Style
}

// Style is how a part of a line looks.
type Style uint8

const (
	Plain  Style = iota
	Strong       // the name of something
	Quiet        // where it comes from, a remark
	Mono         // an id
	Gap          // to be filled in by the reader
)

// Text is a line of one part.
func Text(s string) Line {
	if s == "" {
		return nil
	}
	return Line{{Text: s}}
}

// String is the text of a line without its looks.
func (l Line) String() string {
	s := ""
	for _, p := range l {
		s += p.Text
	}
	return s
}

// room is how many bytes a writer begins with. Most documents fit; to grow from nothing is what costs the collector of the small module most.
const room = 256 << 10

func (d *Document) add(b ...Block) { d.Blocks = append(d.Blocks, b...) }
