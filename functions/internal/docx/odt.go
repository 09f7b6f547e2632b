package docx

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/shared/evidence"
)

// ReadODT reads an OpenDocument text. Problems are those of Read, and
// "encrypted" for a file with a password.
func ReadODT(ctx context.Context, z *zip.Reader) (evidence.Document, error) {
	d := evidence.Document{Reader: "odt/1"}
	p := parts{ctx: ctx, z: z, left: maxParts}
	if p.encrypted() {
		d.Problems = []evidence.Problem{{Code: "encrypted", Detail: "the file has a password; save it without one"}}
		return d, nil
	}
	o := &openText{hiddenStyle: map[string]bool{}}
	_ = p.tokens("styles.xml", o.styles)
	err := p.tokens("content.xml", o.content)
	return result(ctx, d, o.blocks, err)
}

var errFound = errors.New("found")

func (p *parts) encrypted() bool {
	err := p.tokens("META-INF/manifest.xml", func(c *cursor) error {
		for {
			t, err := c.next()
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
	hiddenStyle map[string]bool
	blocks      []block
	size        int
	stack       []*openPara
	notes       []string // of the paragraph being read
	list, note  int      // depth of lists; 1 in the body of a note
	rows        []*table
	contents    int
}

type openPara struct {
	text        strings.Builder
	level       int
	placeholder int
	hidden      bool
}

// odtDropped are elements whose content nobody sees, or that are no text.
var odtDropped = map[string]bool{
	"tracked-changes": true, "annotation": true, "annotation-end": true, "note-citation": true, "hidden-text": true,
	"forms": true, "sequence-decls": true, "variable-decls": true, "user-field-decls": true, "script": true, "binary-data": true,
	"index-title-template": true, "desc": true, "title": true, "automatic-styles": false,
}

func (o *openText) content(c *cursor) error {
	return c.each(odtDropped, &o.size, func(e xml.StartElement) error { return o.start(c, e) }, o.end, func(text string) {
		if strings.TrimSpace(text) != "" || len(o.stack) > 0 {
			o.write(text)
		}
	})
}

func (o *openText) start(c *cursor, e xml.StartElement) error {
	switch e.Name.Local {
	case "style":
		return o.oneStyle(c, e)
	case "h", "p":
		p := &openPara{hidden: o.hiddenStyle[attr(e, "style-name")]}
		if e.Name.Local == "h" {
			p.level = 1
			if n, err := strconv.Atoi(attr(e, "outline-level")); err == nil && n > 0 && n < 20 {
				p.level = n
			}
		}
		o.stack = append(o.stack, p)
	case "s", "tab", "line-break":
		o.write(" ")
	case "placeholder":
		s, err := text(c)
		o.write(s)
		if n := len(o.stack); n > 0 {
			o.stack[n-1].placeholder += len(s)
		}
		return err
	case "span":
		if o.hiddenStyle[attr(e, "style-name")] {
			return c.skip()
		}
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
	case "table-cell":
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
	}
}

func (o *openText) write(s string) {
	o.size += len(s)
	if n := len(o.stack); n > 0 {
		o.stack[n-1].text.WriteString(s)
	}
}

func (o *openText) finish(p *openPara) {
	t := strings.Join(strings.Fields(p.text.String()), " ")
	if t != "" && !p.hidden {
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

// oneStyle reads one style, of which only hidden text matters.
func (o *openText) oneStyle(c *cursor, e xml.StartElement) error {
	name := attr(e, "name")
	return children(c, func(in xml.StartElement) {
		if in.Name.Local == "text-properties" && attr(in, "display") == "none" && len(o.hiddenStyle) < 10000 {
			o.hiddenStyle[name] = true
		}
	})
}

// styles reads styles.xml: hidden styles, and the headers and footers of the
// pages, which come first and once.
func (o *openText) styles(c *cursor) error {
	seen := map[string]bool{}
	for {
		t, err := c.next()
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
			s, err := text(c)
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
