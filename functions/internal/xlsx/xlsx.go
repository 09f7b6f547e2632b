// Package xlsx reads spreadsheets: each sheet is a heading, each row of cells a
// row of a table, with the values as a person sees them.
package xlsx

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// The limits are those of a workbook that a person wrote, many times over. A
// file may claim any row and column; only what is there is kept.
const (
	maxSheets = 500
	maxCells  = 2_000_000
	maxRows   = 200_000 // with something in them, in all sheets
)

// Read reads an XLSX container. Problems: "damaged" (what was read before the
// damage is kept), "too_large", "hidden_text", "not_calculated". Sheets, rows and
// columns that are hidden, and comments, come as guidance.
func Read(ctx context.Context, z *zip.Reader) (evidence.Document, error) {
	d := evidence.Document{Reader: "xlsx/1"}
	b := &book{p: zipxml.New(ctx, z)}
	err := b.p.Tokens("xl/workbook.xml", b.workbook)
	if err == nil {
		// Without styles dates are numbers; without strings the numbers are
		// still there.
		_ = b.p.Tokens("xl/styles.xml", b.styles)
		err = b.p.Tokens("xl/sharedStrings.xml", b.strings)
		if !b.p.Has("xl/sharedStrings.xml") {
			err = nil
		}
		if serr := b.sheets(); serr != nil {
			err = serr
		}
	}
	if ctx.Err() != nil {
		return d, ctx.Err()
	}
	for _, s := range b.p.Properties() {
		b.out = append(b.out, evidence.Passage{Text: s, Guidance: true})
	}
	d.Passages = b.out
	d.Problems = append(b.problems(err), b.hidden.Problems()...)
	return d, nil
}

// book is a workbook being read.
type book struct {
	p      *zipxml.Container
	list   []sheetRef
	epoch  int // 1904 where days count from there
	shared []string
	looks  []look // of a cell, by its style
	out    []evidence.Passage
	hidden unseen.Found

	cells, rows, size int
	uncounted         int // formulas without a value
}

type sheetRef struct {
	name, id string
	hidden   bool
}

func (b *book) problems(err error) (ps []evidence.Problem) {
	switch {
	case errors.Is(err, zipxml.ErrTooLarge):
		ps = append(ps, evidence.Problem{Code: "too_large", Detail: fmt.Sprintf("more than %d MB when unpacked, %d rows or %d cells; read to row %d", zipxml.MaxPart>>20, maxRows, maxCells, b.rows)})
	case err != nil && len(b.out) > 0:
		ps = append(ps, evidence.Problem{Code: "damaged", Detail: fmt.Sprintf("the file is damaged after %d rows", b.rows)})
	case err != nil:
		ps = append(ps, evidence.Problem{Code: "damaged", Detail: "the workbook cannot be read"})
	}
	if b.uncounted > 0 {
		ps = append(ps, evidence.Problem{Code: "not_calculated", Detail: fmt.Sprintf("%d formulas have no value; open the file in a spreadsheet program and save it", b.uncounted)})
	}
	return ps
}

// workbook reads the list of sheets.
func (b *book) workbook(c *zipxml.Cursor) error {
	return c.Starts(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			if on(zipxml.Attr(e, "date1904")) {
				b.epoch = 1904
			}
		case "sheet":
			if len(b.list) >= maxSheets {
				return zipxml.ErrTooLarge
			}
			s := sheetRef{name: zipxml.Attr(e, "name")}
			for _, a := range e.Attr {
				switch {
				case a.Name.Local == "id" && a.Name.Space != "":
					s.id = a.Value
				case a.Name.Local == "state":
					s.hidden = a.Value == "hidden" || a.Value == "veryHidden"
				}
			}
			b.list = append(b.list, s)
		}
		return nil
	})
}

// strings reads the texts that cells share.
func (b *book) strings(c *zipxml.Cursor) error {
	size := 0
	return c.Starts(func(e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		s, err := rich(c)
		if size += len(s); size > zipxml.MaxText || len(b.shared) >= maxCells {
			return zipxml.ErrTooLarge
		}
		b.shared = append(b.shared, s)
		return err
	})
}

// rich reads the text of the element just begun: its runs, without the
// pronunciation that East Asian texts carry.
func rich(c *zipxml.Cursor) (string, error) {
	var out strings.Builder
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return out.String(), err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "rPh":
			err = c.Skip()
		case "t":
			var s string
			s, err = c.Text()
			out.WriteString(unescape(s))
		}
		if err != nil {
			return out.String(), err
		}
	}
	return out.String(), nil
}

// unescape undoes the form _x000D_ in which control characters are written.
func unescape(s string) string {
	if !strings.Contains(s, "_x00") {
		return s
	}
	return strings.NewReplacer("_x000D_", " ", "_x000d_", " ", "_x000A_", " ", "_x0009_", " ", "_x005F_", "_").Replace(s)
}

// sheets reads the sheets in the order of the workbook. One that is damaged does
// not keep the others from being read.
func (b *book) sheets() error {
	parts := b.relations("xl/workbook.xml")
	var first error
	for i, s := range b.list {
		name := parts[s.id].target
		if name == "" {
			name = fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)
		}
		if strings.HasPrefix(name, "xl/chartsheets/") || strings.HasPrefix(name, "xl/dialogsheets/") || strings.HasPrefix(name, "xl/macrosheets/") {
			continue
		}
		err := b.sheet(s, name)
		if errors.Is(err, zipxml.ErrTooLarge) {
			return err
		}
		if err != nil && first == nil {
			first = err
		}
	}
	return first
}

type relation struct{ target, kind string }

// relations reads which parts a part refers to.
func (b *book) relations(part string) map[string]relation {
	m := map[string]relation{}
	_ = b.p.Tokens(path.Dir(part)+"/_rels/"+path.Base(part)+".rels", func(c *zipxml.Cursor) error {
		return c.Starts(func(e xml.StartElement) error {
			if e.Name.Local != "Relationship" || zipxml.Attr(e, "TargetMode") == "External" || len(m) >= 5000 {
				return nil
			}
			t := zipxml.Attr(e, "Target")
			if !strings.HasPrefix(t, "/") {
				t = path.Join(path.Dir(part), t)
			}
			m[zipxml.Attr(e, "Id")] = relation{strings.TrimPrefix(t, "/"), path.Base(zipxml.Attr(e, "Type"))}
			return nil
		})
	})
	return m
}

// on reads a switch.
func on(v string) bool { return v == "1" || v == "true" || v == "on" }
