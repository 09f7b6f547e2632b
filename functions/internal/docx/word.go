package docx

import (
	"encoding/xml"
	"strings"

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
	hidden      bool // the run being read is hidden
	bold        bool // the run being read is bold
}

// table is a table being read.
type table struct {
	cells   []string
	cell    []block // paragraphs of the cell being read
	single  []block // paragraphs of the only cell so far
	deleted bool
}

// dropped are elements whose content is not part of the text: deleted and moved
// text, the second form of alternate content, field codes, and properties.
var dropped = map[string]bool{
	"del": true, "moveFrom": true, "Fallback": true, "instrText": true, "delText": true, "delInstrText": true,
	"sectPr": true, "tblPr": true, "tblGrid": true, "tcPr": true, "rubyPr": true, "rt": true,
}

func (w *word) document(c *cursor) error {
	return c.each(dropped, &w.size, func(e xml.StartElement) error { return w.start(c, e) }, w.end, func(string) {})
}

func (w *word) start(c *cursor, e xml.StartElement) error {
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
			p.hidden, p.bold = false, false
		}
	case "rPr":
		if p != nil {
			return w.runProperties(c, p)
		}
	case "t":
		// Text is in w:t, formulas in m:t; a:t stands in drawings, whose
		// words are labels of a picture and count too.
		s, err := text(c)
		w.write(s)
		return err
	case "tab", "br", "cr", "ptab":
		w.write(" ")
	case "noBreakHyphen":
		w.write("-")
	case "footnoteReference":
		w.note("f" + attr(e, "id"))
	case "endnoteReference":
		w.note("e" + attr(e, "id"))
	case "tbl":
		w.table = append(w.table, &table{})
	case "tr":
		if len(w.table) == 1 {
			*w.table[0] = table{}
		}
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
		w.endCell()
	case "tr":
		w.endRow()
	case "tbl":
		if n := len(w.table); n > 0 {
			w.table = w.table[:n-1]
		}
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
	if p == nil || p.hidden {
		return
	}
	w.size += len(s)
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
}

func (w *word) emit(b block) {
	if n := len(w.table); n > 0 {
		w.table[0].cell = append(w.table[0].cell, b)
		return
	}
	w.blocks = append(w.blocks, b)
}

// text reads the character data of the element just begun.
func text(c *cursor) (string, error) {
	var b strings.Builder
	for d := c.depth; ; {
		t, err := c.next()
		if err != nil {
			return b.String(), err
		}
		switch x := t.(type) {
		case xml.CharData:
			b.Write(x)
		case xml.EndElement:
			if c.depth < d {
				return b.String(), nil
			}
		}
	}
}
