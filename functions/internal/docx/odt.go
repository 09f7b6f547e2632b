package docx

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// ReadODT reads an OpenDocument text. Problems are those of Read, and
// "encrypted" for a file with a password.
func ReadODT(ctx context.Context, z *zip.Reader) (evidence.Document, error) {
	d := evidence.Document{Reader: "odt/1"}
	p := zipxml.New(ctx, z)
	if encrypted(p) {
		d.Problems = []evidence.Problem{{Code: "encrypted", Detail: "the file has a password; save it without one"}}
		return d, nil
	}
	o := &openText{style: map[string]openStyle{}}
	_ = p.Tokens("styles.xml", o.styles)
	err := p.Tokens("content.xml", o.content)
	o.blocks = append(o.blocks, o.later...)
	return result(ctx, d, p, o.blocks, &o.hidden, err)
}

var errFound = errors.New("found")

func encrypted(p *zipxml.Container) bool {
	err := p.Tokens("META-INF/manifest.xml", func(c *zipxml.Cursor) error {
		for {
			t, err := c.Next()
			if err != nil {
				return err
			}
			if e, ok := t.(xml.StartElement); ok && e.Name.Local == "encryption-data" {
				return errFound
			}
		}
	})
	return errors.Is(err, errFound)
}

// openText reads content.xml.
type openText struct {
	style      map[string]openStyle
	blocks     []block
	size       int
	stack      []*openPara
	notes      []string // of the paragraph being read
	list, note int      // depth of lists; 1 in the body of a note
	rows       []*table
	contents   int
	hidden     unseen.Found
	later      []block // not seen, waiting for the end of their paragraph or table
	ground     []bool  // of the cells and frames being read: not white
	frame      bool    // the frame being read is filled
	sections   []bool  // of the sections being read: hidden
}

// openStyle is what a style does to what is seen.
type openStyle struct {
	hidden bool
	tiny   bool
	shaded bool
	ink    ink
}

type openPara struct {
	text        strings.Builder
	level       int
	placeholder int
	concealed   strings.Builder
	why         string // nobody sees that
	shaded      bool
	runs        []openStyle // of the paragraph and the spans being read
}

// odtDropped are elements whose content nobody sees, or that are no text.
var odtDropped = map[string]bool{
	"tracked-changes": true, "annotation": true, "annotation-end": true, "note-citation": true,
	"forms": true, "sequence-decls": true, "variable-decls": true, "user-field-decls": true, "script": true, "binary-data": true,
	"index-title-template": true, "desc": true, "title": true, "automatic-styles": false,
}

func (o *openText) content(c *zipxml.Cursor) error {
	return c.Each(odtDropped, &o.size, func(e xml.StartElement) error { return o.start(c, e) }, o.end, func(text string) {
		if strings.TrimSpace(text) != "" || len(o.stack) > 0 {
			o.write(text)
		}
	})
}

func (o *openText) start(c *zipxml.Cursor, e xml.StartElement) error {
	switch e.Name.Local {
	case "style":
		return o.oneStyle(c, e)
	case "h", "p":
		st := o.style[zipxml.Attr(e, "style-name")]
		p := &openPara{shaded: st.shaded, runs: []openStyle{st}}
		if e.Name.Local == "h" {
			p.level = 1
			if n, err := strconv.Atoi(zipxml.Attr(e, "outline-level")); err == nil && n > 0 && n < 20 {
				p.level = n
			}
		}
		o.stack = append(o.stack, p)
	case "s", "tab", "line-break":
		o.write(" ")
	case "placeholder":
		s, err := c.Text()
		o.write(s)
		if n := len(o.stack); n > 0 {
			o.stack[n-1].placeholder += len(s)
		}
		return err
	case "span":
		if n := len(o.stack); n > 0 {
			p := o.stack[n-1]
			p.runs = append(p.runs, o.style[zipxml.Attr(e, "style-name")].over(p.runs))
		}
	case "hidden-text", "hidden-paragraph":
		s, err := c.Text()
		o.conceal(s+zipxml.Attr(e, "string-value"), "hidden text")
		return err
	case "section":
		o.sections = append(o.sections, zipxml.Attr(e, "display") == "none")
	case "table-cell", "text-box":
		up := len(o.ground) > 0 && o.ground[len(o.ground)-1]
		o.ground = append(o.ground, up || o.style[zipxml.Attr(e, "style-name")].shaded || o.frame)
	case "frame", "custom-shape":
		o.frame = o.style[zipxml.Attr(e, "style-name")].shaded
	case "list-item", "list-header":
		o.list++
	case "note-body":
		o.note++
	case "table-of-content", "illustration-index", "table-index", "alphabetical-index":
		o.contents++
	case "table":
		o.rows = append(o.rows, &table{})
	}
	return nil
}

func (o *openText) end(local string) {
	switch local {
	case "h", "p":
		if n := len(o.stack); n > 0 {
			p := o.stack[n-1]
			o.stack = o.stack[:n-1]
			o.finish(p)
		}
	case "list-item", "list-header":
		o.list--
	case "note-body":
		o.note--
	case "table-of-content", "illustration-index", "table-index", "alphabetical-index":
		o.contents--
	case "span":
		if n := len(o.stack); n > 0 && len(o.stack[n-1].runs) > 1 {
			p := o.stack[n-1]
			p.runs = p.runs[:len(p.runs)-1]
		}
	case "section":
		if n := len(o.sections); n > 0 {
			o.sections = o.sections[:n-1]
		}
	case "frame", "custom-shape":
		o.frame = false
	case "text-box":
		o.leave()
	case "table-cell":
		o.leave()
		(&word{table: o.rows}).endCell()
	case "table-row":
		if len(o.rows) == 1 {
			t := o.rows[0]
			o.blocks = append(o.blocks, rowBlocks(t.cells, t.single)...)
			*t = table{}
		}
	case "table":
		if n := len(o.rows); n > 0 {
			o.rows = o.rows[:n-1]
		}
		o.settle()
	}
}

func (o *openText) write(s string) {
	o.size += len(s)
	n := len(o.stack)
	if n == 0 {
		return
	}
	p := o.stack[n-1]
	if why := o.invisible(p); why != "" {
		if strings.TrimSpace(s) != "" {
			p.why = why
		}
		p.concealed.WriteString(s)
		return
	}
	p.text.WriteString(s)
}

func (o *openText) finish(p *openPara) {
	t := strings.Join(strings.Fields(p.text.String()), " ")
	o.conceal(p.concealed.String(), p.why)
	defer o.settle()
	if t != "" {
		b := block{text: t, level: p.level, contents: o.contents > 0, guidance: p.placeholder*2 > p.text.Len()}
		switch {
		case o.note > 0:
			// The note stands inside the paragraph that refers to it, and
			// comes after it.
			o.notes = append(o.notes, t)
			return
		case o.contents > 0:
			b.level = 0
		case o.list > 0:
			b.kind = evidence.Item
		}
		o.emit(b)
	}
	if o.note == 0 && len(o.stack) == 0 {
		for _, n := range o.notes {
			o.emit(block{text: n, kind: evidence.Footnote})
		}
		o.notes = nil
	}
}

func (o *openText) emit(b block) {
	if len(o.rows) > 0 {
		o.rows[0].cell = append(o.rows[0].cell, b)
		return
	}
	o.blocks = append(o.blocks, b)
}

// styles reads styles.xml: hidden styles, and the headers and footers of the
// pages, which come first and once.
func (o *openText) styles(c *zipxml.Cursor) error {
	seen := map[string]bool{}
	for {
		t, err := c.Next()
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "style":
			if err := o.oneStyle(c, e); err != nil {
				return err
			}
		case "header", "footer", "header-first", "footer-first", "header-left", "footer-left":
			s, err := c.Text()
			if s = strings.Join(strings.Fields(s), " "); s != "" && !seen[s] && len(seen) < 50 {
				seen[s] = true
				o.blocks = append(o.blocks, block{text: s})
			}
			if err != nil {
				return err
			}
		}
	}
}
