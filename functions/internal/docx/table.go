package docx

import (
	"encoding/xml"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// A table inside a cell is read as text of that cell, so only the outermost
// table has rows.

func (w *word) endCell() {
	if len(w.table) != 1 {
		return
	}
	t := w.table[0]
	var texts []string
	for _, b := range t.cell {
		texts = append(texts, b.text)
	}
	t.cells = append(t.cells, strings.Join(texts, " "))
	if len(t.cells) == 1 {
		t.single = t.cell
	}
	t.cell = nil
}

func (w *word) endRow() {
	if len(w.table) != 1 {
		return
	}
	t := w.table[0]
	if !t.deleted {
		w.blocks = append(w.blocks, rowBlocks(t.cells, t.single)...)
	}
	*t = table{ground: t.ground}
}

// rowBlocks writes a row as "a | b". A row of one cell is a frame around
// ordinary paragraphs, and they stay such.
func rowBlocks(cells []string, single []block) []block {
	if len(cells) == 1 {
		return single
	}
	if strings.TrimSpace(strings.Join(cells, "")) == "" {
		return nil
	}
	return []block{{text: strings.Join(cells, " | "), kind: evidence.Row}}
}

// rowProperties looks for the mark of a deleted row.
func (w *word) rowProperties(c *zipxml.Cursor) error {
	return c.Children(func(e xml.StartElement) {
		if e.Name.Local == "del" && len(w.table) == 1 {
			w.table[0].deleted = true
		}
	})
}

// controlProperties looks whether a content control shows its prompt
// ("Click here to enter text") instead of something a person wrote.
func (w *word) controlProperties(c *zipxml.Cursor) error {
	return c.Children(func(e xml.StartElement) {
		if e.Name.Local == "showingPlcHdr" && on(e) {
			w.plain |= 1
		}
	})
}

// on reads a property that is a switch: absent value means on.
func on(e xml.StartElement) bool {
	v := zipxml.Attr(e, "val")
	return v != "0" && v != "false" && v != "off" && v != "none"
}
