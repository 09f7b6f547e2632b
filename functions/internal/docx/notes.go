package docx

import (
	"encoding/xml"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
)

// notes reads footnotes.xml or endnotes.xml into the texts that references look
// up; prefix tells the two apart.
func (w *word) notes(prefix string) func(*zipxml.Cursor) error {
	if w.noteText == nil {
		w.noteText = map[string]string{}
	}
	return func(c *zipxml.Cursor) error {
		for {
			t, err := c.Next()
			if err != nil {
				return err
			}
			e, ok := t.(xml.StartElement)
			if !ok || e.Name.Local != "footnote" && e.Name.Local != "endnote" {
				continue
			}
			kind, id := zipxml.Attr(e, "type"), zipxml.Attr(e, "id")
			s, err := w.flat(c)
			if kind == "" || kind == "normal" {
				w.noteText[prefix+id] = s
			}
			if err != nil {
				return err
			}
		}
	}
}

// flat reads all shown text of the element just begun.
func (w *word) flat(c *zipxml.Cursor) (string, error) {
	inner := word{style: w.style, coloured: w.coloured}
	inner.stack = []*para{{}}
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return "", err
		}
		switch e := t.(type) {
		case xml.StartElement:
			if dropped[e.Name.Local] {
				err = c.Skip()
			} else if e.Name.Local != "p" && e.Name.Local != "tbl" {
				err = inner.start(c, e)
			} else {
				inner.write(" ")
			}
			if err != nil {
				return "", err
			}
		}
		if w.size += inner.size; w.size > zipxml.MaxText {
			return "", zipxml.ErrTooLarge
		}
		inner.size = 0
	}
	w.conceal(inner.stack[0].concealed.String(), inner.stack[0].why)
	return strings.Join(strings.Fields(inner.stack[0].text.String()), " "), nil
}

// headers puts the distinct texts of page headers and footers first, once: they
// often carry the document's number, version and status.
func (w *word) headers(p *zipxml.Container) {
	seen := map[string]bool{}
	for _, pattern := range []string{"word/header*.xml", "word/footer*.xml"} {
		for _, name := range p.Matching(pattern) {
			var s string
			_ = p.Tokens(name, func(c *zipxml.Cursor) error {
				for {
					t, err := c.Next()
					if err != nil {
						return err
					}
					if _, ok := t.(xml.StartElement); ok {
						s, err = w.flat(c)
						return err
					}
				}
			})
			letters := strings.IndexFunc(s, func(r rune) bool { return r > '9' }) >= 0
			if letters && !seen[s] && len(seen) < 50 {
				seen[s] = true
				w.blocks = append(w.blocks, block{text: s})
			}
		}
	}
}
