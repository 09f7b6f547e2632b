package xlsx

import (
	"encoding/xml"
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

const (
	maxColumn = 16_384
	maxPad    = 16        // empty cells that are written between two of a row
	maxMerge  = 5_000_000 // rows that merged ranges may cover, counted for each
)

// sheet is a sheet being read.
type sheet struct {
	b       *book
	rows    []row
	columns [maxColumn + 2]int // where hidden ones begin (+1) and end (-1); then how often each is hidden
	merged  []area
	allHid  bool // rows are hidden unless they say otherwise
	next    int  // the row that comes next if it does not say which it is
}

// row has only the cells with something in them.
type row struct {
	number int
	hidden bool
	cells  []cell
}

type cell struct {
	column int // from 1
	text   string
	faint  bool // cannot be seen for its colour or its format
}

type area struct{ top, left, bottom, right int }

// sheet reads one sheet and makes its passages.
func (b *book) sheet(ref sheetRef, part string) error {
	s := &sheet{b: b, next: 1}
	err := b.p.Tokens(part, func(c *zipxml.Cursor) error {
		return c.Starts(func(e xml.StartElement) error { return s.start(c, e) })
	})
	s.mergeOnce()
	s.passages(ref)
	rels := b.relations(part)
	for _, id := range slices.Sorted(maps.Keys(rels)) {
		if rels[id].kind == "drawing" {
			b.drawing(ref, rels[id].target)
		}
	}
	b.comments(ref, rels)
	return err
}

func (s *sheet) start(c *zipxml.Cursor, e xml.StartElement) error {
	switch e.Name.Local {
	case "sheetFormatPr":
		s.allHid = on(zipxml.Attr(e, "zeroHeight"))
	case "col":
		if on(zipxml.Attr(e, "hidden")) || zipxml.Attr(e, "width") == "0" {
			if from, to := number(zipxml.Attr(e, "min")), number(zipxml.Attr(e, "max")); from <= to && from <= maxColumn {
				s.columns[from]++
				s.columns[min(to, maxColumn)+1]--
			}
		}
	case "row":
		return s.row(c, e)
	case "mergeCell":
		if a, ok := parseArea(zipxml.Attr(e, "ref")); ok && len(s.merged) < 100_000 {
			s.merged = append(s.merged, a)
		}
	case "extLst", "conditionalFormatting", "dataValidations":
		return c.Skip()
	}
	return nil
}

// row reads a row. Rows and cells may leave out where they are: then they follow
// the one before.
func (s *sheet) row(c *zipxml.Cursor, e xml.StartElement) error {
	r := row{number: s.next, hidden: s.allHid}
	for _, a := range e.Attr {
		switch a.Name.Local {
		case "r":
			if n := number(a.Value); n > 0 {
				r.number = n
			}
		case "hidden":
			r.hidden = on(a.Value)
		case "ht":
			r.hidden = r.hidden || a.Value == "0"
		}
	}
	s.next = r.number + 1
	column := 0
	var err error
	for d := c.Depth; c.Depth >= d; {
		var t xml.Token
		if t, err = c.Next(); err != nil {
			break
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "c" {
			var got cell
			got, err = s.cell(c, e, column+1)
			column = got.column
			if got.text != "" {
				r.cells = append(r.cells, got)
			}
			if err != nil {
				break
			}
		}
	}
	if len(r.cells) > 0 {
		if s.b.rows++; s.b.rows > maxRows {
			return zipxml.ErrTooLarge
		}
		s.rows = append(s.rows, r)
	}
	return err
}

func (s *sheet) cell(c *zipxml.Cursor, e xml.StartElement, column int) (cell, error) {
	got := cell{column: column}
	kind, style, text, formula := "", 0, "", false
	for _, a := range e.Attr {
		switch a.Name.Local {
		case "r":
			if n := columnOf(a.Value); n > 0 {
				got.column = n
			}
		case "t":
			kind = a.Value
		case "s":
			style = number(a.Value)
		}
	}
	if s.b.cells++; s.b.cells > maxCells {
		return got, zipxml.ErrTooLarge
	}
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return got, err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "v":
			text, err = c.Text()
		case "is":
			text, err = rich(c)
		case "f":
			formula = true
			err = c.Skip()
		}
		if err != nil {
			return got, err
		}
	}
	if formula && text == "" && kind != "str" {
		s.b.uncounted++
	}
	got.text, got.faint = s.b.value(kind, style, text)
	if s.b.size += len(got.text); s.b.size > zipxml.MaxText {
		return got, zipxml.ErrTooLarge
	}
	return got, nil
}

// mergeOnce drops what stands in the cells of a merged range but the first: only
// that one is shown.
func (s *sheet) mergeOnce() {
	sort.SliceStable(s.rows, func(i, j int) bool { return s.rows[i].number < s.rows[j].number })
	work := 0
	for _, a := range s.merged {
		i := sort.Search(len(s.rows), func(i int) bool { return s.rows[i].number >= a.top })
		for ; i < len(s.rows) && s.rows[i].number <= a.bottom; i++ {
			r := &s.rows[i]
			if work += 1 + len(r.cells); work > maxMerge {
				return
			}
			r.cells = slices.DeleteFunc(r.cells, func(c cell) bool {
				return c.column >= a.left && c.column <= a.right && (c.column != a.left || r.number != a.top)
			})
		}
	}
}

// passages writes the sheet: its name as heading, and each row as what is seen
// of it and what is not.
func (s *sheet) passages(ref sheetRef) {
	b := s.b
	var under []string
	if ref.name != "" {
		under = []string{ref.name}
	}
	if len(s.rows) > 0 && ref.name != "" {
		b.out = append(b.out, evidence.Passage{Text: ref.name, Kind: evidence.Heading, Guidance: ref.hidden})
	}
	for n := range maxColumn {
		s.columns[n+1] += s.columns[n]
	}
	left := maxColumn
	for _, r := range s.rows {
		if len(r.cells) > 0 {
			left = min(left, r.cells[0].column)
		}
	}
	for _, r := range s.rows {
		var seen, not []cell
		why := ""
		for _, c := range r.cells {
			switch {
			case ref.hidden:
				why = "hidden sheet"
			case r.hidden:
				why = "hidden row"
			case c.column <= maxColumn && s.columns[c.column] > 0:
				why = "hidden column"
			case c.faint:
				why = "white text in cells"
			default:
				seen = append(seen, c)
				continue
			}
			not = append(not, c)
		}
		if len(seen) > 0 {
			text, kind := line(seen, left)
			b.out = append(b.out, evidence.Passage{Text: text, Path: under, Kind: kind})
		}
		if len(not) > 0 {
			if text, kind := line(not, not[0].column); b.hidden.Add(text, why, 0) {
				b.out = append(b.out, evidence.Passage{Text: text, Path: under, Kind: kind, Guidance: true})
			}
		}
	}
}

// line writes cells as "a | b". A row of one cell is a title or a remark. Cells
// left empty keep their place, as far as a table has columns.
func line(cells []cell, left int) (string, evidence.Kind) {
	if len(cells) == 1 {
		return cells[0].text, evidence.Prose
	}
	var out strings.Builder
	at := left
	for i, c := range cells {
		out.WriteString(strings.Repeat(" | ", min(max(c.column-at, 0), maxPad)))
		if i > 0 && c.column <= at {
			out.WriteString(" | ")
		}
		out.WriteString(c.text)
		at = c.column
	}
	return out.String(), evidence.Row
}

// number reads a whole number that is not negative; anything else is 0.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 1<<30 {
		return 0
	}
	return n
}

// columnOf gives the column of a reference such as "AB12", or 0.
func columnOf(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4; i++ {
		c := s[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		n = n*26 + int(c-'A') + 1
	}
	if n > maxColumn {
		return 0
	}
	return n
}

func parseArea(s string) (area, bool) {
	from, to, ok := strings.Cut(s, ":")
	a := area{rowOf(from), columnOf(from), rowOf(to), columnOf(to)}
	return a, ok && a.top > 0 && a.left > 0 && a.bottom >= a.top && a.right >= a.left
}

func rowOf(s string) int {
	return number(strings.TrimLeft(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"))
}
