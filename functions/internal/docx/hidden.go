package docx

import (
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// tiny is a size of letters, in half points, that nobody reads.
const tiny = 4

// ink is what a style or a run says of the colour of its letters.
type ink uint8

const (
	unsaid ink = iota
	dark
	white
)

func inkOf(colour string) ink {
	if unseen.White(colour) {
		return white
	}
	return dark
}

// shaded tells whether a w:shd gives another ground than white.
func shaded(e xml.StartElement) bool {
	if v := zipxml.Attr(e, "val"); v != "" && v != "clear" && v != "nil" {
		return true // a pattern
	}
	if t := zipxml.Attr(e, "themeFill"); t != "" {
		return t != "background1"
	}
	f := zipxml.Attr(e, "fill")
	return f != "" && f != "auto" && !unseen.White(f)
}

// invisible says why the run being read is not seen, or "". White letters are
// seen where their run, paragraph, cell or box has a ground of its own.
func (w *word) invisible(p *para) string {
	switch {
	case p.hidden:
		return "hidden text"
	case p.tiny:
		return "tiny letters"
	case (p.ink == white || p.ink == unsaid && p.styleInk == white) && !p.runShaded && !p.shaded && !w.coloured && !w.onGround():
		return "white text"
	}
	return ""
}

func (w *word) onGround() bool { return len(w.ground) > 0 && w.ground[len(w.ground)-1] }

// enter and leave keep the ground of cells and boxes, which nest.
func (w *word) enter(coloured bool) { w.ground = append(w.ground, coloured || w.onGround()) }

func (w *word) leave() {
	if n := len(w.ground); n > 0 {
		w.ground = w.ground[:n-1]
	}
}

// cellProperties reads the ground of the cell just begun.
func (w *word) cellProperties(c *zipxml.Cursor) error {
	return c.Children(func(e xml.StartElement) {
		if n := len(w.ground); e.Name.Local == "shd" && n > 0 {
			// What the cell says counts, and no longer its table's style.
			w.ground[n-1] = shaded(e) || w.ground[n-1] && zipxml.Attr(e, "fill") == "auto"
		}
	})
}

// tableProperties reads whether a table gives its cells a ground, by itself or by
// its style. Which cells the style colours depends on where they stand; where any
// is coloured, white letters are taken for seen.
func (w *word) tableProperties(c *zipxml.Cursor) error {
	return c.Children(func(e xml.StartElement) {
		n := len(w.table)
		if n == 0 {
			return
		}
		switch e.Name.Local {
		case "shd":
			w.table[n-1].ground = w.table[n-1].ground || shaded(e)
		case "tblStyle":
			w.table[n-1].ground = w.table[n-1].ground || w.styleOf(zipxml.Attr(e, "val")).shaded
		}
	})
}

// shape reads whether a drawn box is filled. Its frame has a colour too, which
// does not count.
func (w *word) shape(c *zipxml.Cursor) error {
	w.filled = false
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			switch e.Name.Local {
			case "ln":
				err = c.Skip()
			case "solidFill", "gradFill", "pattFill", "blipFill":
				w.filled = true
			case "srgbClr":
				w.filled = w.filled && !unseen.White(zipxml.Attr(e, "val"))
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// runHides reads what of a run's properties can hide it.
func (w *word) runHides(e xml.StartElement, p *para) {
	switch e.Name.Local {
	case "vanish", "webHidden":
		p.hidden = p.hidden || on(e)
	case "rStyle":
		st := w.styleOf(zipxml.Attr(e, "val"))
		p.hidden, p.tiny = p.hidden || st.vanish, p.tiny || st.tiny
		if p.ink == unsaid {
			p.ink = st.ink
		}
	case "color":
		p.ink = inkOf(zipxml.Attr(e, "val"))
	case "sz":
		p.tiny = small(e)
	case "shd":
		p.runShaded = p.runShaded || shaded(e)
	case "highlight":
		v := zipxml.Attr(e, "val")
		p.runShaded = p.runShaded || v != "none" && v != "white" && v != ""
	}
}

// small reads a size of letters.
func small(e xml.StartElement) bool {
	n, err := strconv.Atoi(zipxml.Attr(e, "val"))
	return err == nil && n <= tiny
}

// conceal keeps text that is not seen, to come after the row or paragraph that
// it stands in.
func (w *word) conceal(text, why string) {
	text = strings.Join(strings.Fields(text), " ")
	if text != "" && w.hidden.Add(text, why, 0) {
		w.later = append(w.later, block{text: text, guidance: true})
	}
}

// settle puts what was concealed into the document.
func (w *word) settle() {
	if len(w.table) == 0 && len(w.stack) == 0 {
		w.blocks, w.later = append(w.blocks, w.later...), nil
	}
}

// remarks reads the comments that people wrote in the margin: talk about the
// document, and so no evidence.
func (w *word) remarks(c *zipxml.Cursor) error {
	return c.Starts(func(e xml.StartElement) error {
		if e.Name.Local != "comment" {
			return nil
		}
		s, err := w.flat(c)
		if s != "" {
			w.blocks = append(w.blocks, block{text: s, kind: evidence.Footnote, guidance: true})
		}
		return err
	})
}
