package docx

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

const (
	maxEmpty = 16      // empty cells that are written between two of a row
	maxRows  = 200_000 // with something in them
)

// ReadODS reads an OpenDocument spreadsheet: each sheet is a heading, each row a
// row of a table. Problems are those of ReadODT. Sheets and rows that are hidden
// come as guidance.
func ReadODS(ctx context.Context, z *zip.Reader) (evidence.Document, error) {
	d := evidence.Document{Reader: "ods/1"}
	p := zipxml.New(ctx, z)
	if encrypted(p) {
		d.Problems = []evidence.Problem{{Code: "encrypted", Detail: "the file has a password; save it without one"}}
		return d, nil
	}
	s := &openSheets{hiddenTable: map[string]bool{}}
	err := p.Tokens("content.xml", func(c *zipxml.Cursor) error {
		return c.Starts(func(e xml.StartElement) error { return s.start(c, e) })
	})
	return result(ctx, d, p, s.blocks, &s.hidden, err)
}

// openSheets reads content.xml of a spreadsheet.
type openSheets struct {
	hiddenTable map[string]bool // by the name of the style
	blocks      []block
	hidden      unseen.Found
	sheetHidden bool
	size, rows  int
}

func (s *openSheets) start(c *zipxml.Cursor, e xml.StartElement) error {
	switch e.Name.Local {
	case "style":
		name := zipxml.Attr(e, "name")
		return c.Children(func(in xml.StartElement) {
			if in.Name.Local == "table-properties" && zipxml.Attr(in, "display") == "false" && len(s.hiddenTable) < 10_000 {
				s.hiddenTable[name] = true
			}
		})
	case "table":
		s.sheetHidden = s.hiddenTable[zipxml.Attr(e, "style-name")]
		if name := strings.TrimSpace(zipxml.Attr(e, "name")); name != "" {
			s.blocks = append(s.blocks, block{text: name, level: 1})
		}
	case "table-row":
		return s.row(c, e)
	case "tracked-changes", "forms", "script":
		return c.Skip()
	}
	return nil
}

// row reads a row: one that is repeated stands for many and is read once.
func (s *openSheets) row(c *zipxml.Cursor, e xml.StartElement) error {
	var out strings.Builder
	v := zipxml.Attr(e, "visibility")
	hidden, cells, empty := s.sheetHidden || v == "collapse" || v == "filter", 0, 0
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "table-cell" && e.Name.Local != "covered-table-cell" {
			continue
		}
		times, err := strconv.Atoi(zipxml.Attr(e, "number-columns-repeated"))
		if err != nil || times < 1 {
			times = 1
		}
		value, covered := zipxml.Attr(e, "date-value"), e.Name.Local != "table-cell"
		text, err := cellText(c)
		if err != nil {
			return err
		}
		if value != "" && text != "" {
			text = value
		}
		if text == "" || covered {
			empty = min(empty+min(times, maxEmpty), maxEmpty)
			continue
		}
		// The same value in several cells is written in each of them.
		for range min(times, maxEmpty) {
			if cells > 0 {
				out.WriteString(" | ")
			}
			if cells > 0 || empty > 0 {
				out.WriteString(strings.Repeat(" | ", empty))
			}
			out.WriteString(text)
			cells, empty = cells+1, 0
			if s.size += len(text) + 3; s.size > zipxml.MaxText {
				return zipxml.ErrTooLarge
			}
		}
	}
	if cells == 0 {
		return nil
	}
	if s.rows++; s.rows > maxRows {
		return zipxml.ErrTooLarge
	}
	b := block{text: out.String(), kind: evidence.Row, guidance: hidden}
	if cells == 1 {
		b.kind, b.text = evidence.Prose, strings.Trim(b.text, " |")
	}
	if !hidden || s.hidden.Add(b.text, "hidden row or sheet", 0) {
		s.blocks = append(s.blocks, b)
	}
	return nil
}

// cellText reads the paragraphs of the cell just begun, without remarks at it.
func cellText(c *zipxml.Cursor) (string, error) {
	var out strings.Builder
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return "", err
		}
		switch e := t.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "annotation", "shapes":
				err = c.Skip()
			case "s", "tab", "line-break":
				out.WriteByte(' ')
			}
			if err != nil {
				return "", err
			}
		case xml.EndElement:
			if e.Name.Local == "p" {
				out.WriteByte(' ')
			}
		case xml.CharData:
			out.Write(e)
		}
		if out.Len() > zipxml.MaxText {
			return "", zipxml.ErrTooLarge
		}
	}
	return strings.Join(strings.Fields(out.String()), " "), nil
}
