package docx

import (
	"encoding/xml"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// word reads the parts of a DOCX.
type word struct {
	style    map[string]*style
	nums     map[string]*numberList
	noteText map[string]string // "f3" or "e1" to its text
	blocks   []block
	size     int

	stack []*para // paragraphs being read; a text box nests one in another
	table []*table
	plain uint64 // one bit per open w:sdt, set where it shows only its prompt

	hidden   unseen.Found
	later    []block // not seen, waiting for the end of their paragraph or table
	ground   []bool  // of the cells and boxes being read: not white
	filled   bool    // the box being read is filled
	coloured bool    // the paper is not white
}

// para is a paragraph being read.
type para struct {
	text        strings.Builder
	style       string
	level       int // w:outlineLvl + 1 of the paragraph itself
	num, ilvl   string
	notes       []string
	boldBytes   int
	placeholder int
	shaded      bool // has a ground that is not white
	styleInk    ink
	concealed   strings.Builder
	why         string // nobody sees that

	// Of the run being read:
	hidden, tiny, runShaded, bold bool
	ink                           ink
}

// table is a table being read.
type table struct {
	cells   []string
	cell    []block // paragraphs of the cell being read
	single  []block // paragraphs of the only cell so far
	deleted bool
	ground  bool // its cells may have a ground that is not white
}

// dropped are elements whose content is not part of the text: deleted and moved
// text, the second form of alternate content, field codes, and properties.
var dropped = map[string]bool{
	"del": true, "moveFrom": true, "Fallback": true, "instrText": true, "delText": true, "delInstrText": true,
	"sectPr": true, "tblGrid": true, "rubyPr": true, "rt": true,
}

func (w *word) document(c *zipxml.Cursor) error {
	return c.Each(dropped, &w.size, func(e xml.StartElement) error { return w.start(c, e) }, w.end, func(string) {})
}

func (w *word) start(c *zipxml.Cursor, e xml.StartElement) error {
	p := w.para()
	switch e.Name.Local {
	case "p":
		if strings.Contains(e.Name.Space, "wordprocessingml") {
			w.stack = append(w.stack, &para{})
		}
	case "pPr":
		if p != nil {
			return w.paraProperties(c, p)
		}
	case "r":
		if p != nil {
			p.hidden, p.tiny, p.runShaded, p.bold, p.ink = false, false, false, false, unsaid
		}
	case "rPr":
		if p != nil {
			return w.runProperties(c, p)
		}
	case "t":
		// Text is in w:t, formulas in m:t; a:t stands in drawings, whose
		// words are labels of a picture and count too.
		s, err := c.Text()
		w.write(s)
		return err
	case "tab", "br", "cr", "ptab":
		w.write(" ")
	case "noBreakHyphen":
		w.write("-")
	case "footnoteReference":
		w.note("f" + zipxml.Attr(e, "id"))
	case "endnoteReference":
		w.note("e" + zipxml.Attr(e, "id"))
	case "tbl":
		w.table = append(w.table, &table{})
	case "tr":
		if len(w.table) == 1 {
			*w.table[0] = table{ground: w.table[0].ground}
		}
	case "tc":
		w.enter(len(w.table) > 0 && w.table[len(w.table)-1].ground)
	case "tcPr":
		return w.cellProperties(c)
	case "tblPr":
		return w.tableProperties(c)
	case "background":
		col := zipxml.Attr(e, "color")
		w.coloured = col != "" && col != "auto" && !unseen.White(col)
	case "spPr":
		return w.shape(c)
	case "shape", "rect", "roundrect":
		col := zipxml.Attr(e, "fillcolor")
		w.filled = col != "" && zipxml.Attr(e, "filled") != "f" && !unseen.White(col) && col != "white"
	case "txbxContent":
		w.enter(w.filled)
	case "trPr":
		return w.rowProperties(c)
	case "sdtPr":
		return w.controlProperties(c)
	case "sdt":
		// Counted down at its end; controlProperties counts up.
		w.plain <<= 1
	}
	return nil
}

func (w *word) end(local string) {
	switch local {
	case "p":
		if p := w.para(); p != nil {
			w.stack = w.stack[:len(w.stack)-1]
			w.finish(p)
		}
	case "tc":
		w.leave()
		w.endCell()
	case "txbxContent":
		w.leave()
	case "tr":
		w.endRow()
	case "tbl":
		if n := len(w.table); n > 0 {
			w.table = w.table[:n-1]
		}
		w.settle()
	case "sdt":
		w.plain >>= 1
	}
}

func (w *word) para() *para {
	if len(w.stack) == 0 {
		return nil
	}
	return w.stack[len(w.stack)-1]
}

func (w *word) write(s string) {
	p := w.para()
	if p == nil {
		return
	}
	w.size += len(s)
	if why := w.invisible(p); why != "" {
		if strings.TrimSpace(s) != "" {
			p.why = why
		}
		p.concealed.WriteString(s)
		return
	}
	p.text.WriteString(s)
	if p.bold {
		p.boldBytes += len(s)
	}
	if w.plain != 0 {
		p.placeholder += len(s)
	}
}

func (w *word) note(id string) {
	if p := w.para(); p != nil && !p.hidden && w.noteText[id] != "" {
		p.notes = append(p.notes, w.noteText[id])
	}
}

// finish makes a block of a paragraph and hands it to its cell or the document.
func (w *word) finish(p *para) {
	t := strings.Join(strings.Fields(p.text.String()), " ")
	st := w.styleOf(p.style)
	if t != "" && !st.vanish {
		b := block{text: t, kind: evidence.Prose, level: st.level, contents: st.contents}
		if p.level > 0 {
			b.level = p.level
		}
		b.bold = p.boldBytes*10 >= p.text.Len()*9 || st.bold
		b.guidance = st.guidance || p.placeholder*2 > p.text.Len()
		w.number(p, st, &b)
		w.emit(b)
	}
	for _, n := range p.notes {
		w.emit(block{text: n, kind: evidence.Footnote})
	}
	if st.vanish {
		w.conceal(t, "hidden text")
	}
	w.conceal(p.concealed.String(), p.why)
	w.settle()
}

func (w *word) emit(b block) {
	if n := len(w.table); n > 0 {
		w.table[0].cell = append(w.table[0].cell, b)
		return
	}
	w.blocks = append(w.blocks, b)
}
