package pdf

import (
	"regexp"
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// gaps finds the places in a line that are wider than the space between words. A
// PDF has no tables, only words at places; these are what is left of columns.
func (x *extractor) gaps(t references.FPDF_TEXTPAGE, from, to, first int, l *line) {
	n, err := x.pdfium.FPDFText_CountRects(&requests.FPDFText_CountRects{TextPage: t, StartIndex: from, Count: to - from + 1})
	if err == nil {
		l.pieces = n.Count
	}
	if err != nil || n.Count < 2 || n.Count > 200 || len(l.text) > 1000 {
		return
	}
	type span struct{ left, right int32 }
	spans, ink := make([]span, 0, n.Count), int32(0)
	for i := range n.Count {
		r, err := x.pdfium.FPDFText_GetRect(&requests.FPDFText_GetRect{TextPage: t, Index: i})
		if err != nil {
			return
		}
		s := span{points(float32(r.Left)), points(float32(r.Right))}
		spans, ink = append(spans, s), ink+s.right-s.left
	}
	wide := 3 * ink / int32(utf8.RuneCountInString(l.text))
	var starts []int32
	for i := 1; i < len(spans); i++ {
		if spans[i].left-spans[i-1].right > wide {
			starts = append(starts, spans[i].left)
		}
	}
	if len(starts) == 0 || len(starts) > maxGaps {
		return
	}
	// Which word begins at each of them: the boxes of the letters tell.
	for i := 1; i < len(l.text) && len(starts) > 0; i++ {
		if l.text[i-1] != ' ' || l.text[i] == ' ' {
			continue
		}
		index := first + len(utf16.Encode([]rune(l.text[:i])))
		c, err := x.pdfium.FPDFText_GetCharIndexFromTextIndex(&requests.FPDFText_GetCharIndexFromTextIndex{TextPage: t, NTextIndex: index})
		if err != nil {
			return
		}
		box, err := x.pdfium.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: t, Index: c.CharIndex})
		if err != nil {
			return
		}
		if left := points(box.Rect.Left); left > starts[0]-wide/2 {
			l.gaps = append(l.gaps, gap{i, left})
			starts = starts[1:]
		}
	}
}

// gapsFit tells whether the gaps of a line stand in order at beginnings of words.
func (l *line) gapsFit() bool {
	last := 0
	for _, g := range l.gaps {
		if g.at <= last || g.at >= len(l.text) || l.text[g.at-1] != ' ' {
			return false
		}
		last = g.at
	}
	return true
}

var label = regexp.MustCompile(`^(?:\(?[0-9a-zA-Z]{1,3}[.)]|[0-9]{1,2}(?:\.[0-9]{1,3}){1,5}\.?|[0-9]{1,2}|[•‣▪●○–*-]|[A-Z][a-z]+ [0-9A-Z]{1,3}:?)\s*$`)

// markRows finds the lines that are rows of a table: several columns, or two
// that begin where a line close by has one too. One gap after a number is the
// gap of a heading or of a list.
func markRows(lines []line) {
	for i := range lines {
		l := &lines[i]
		if len(l.gaps) == 1 && label.MatchString(l.text[:l.gaps[0].at]) {
			continue
		}
		l.row = len(l.gaps) > 1
		for j := max(0, i-3); j < min(len(lines), i+4) && !l.row; j++ {
			l.row = j != i && slices.ContainsFunc(l.gaps, func(g gap) bool { return lines[j].begins(g.x) })
		}
	}
}

// begins tells whether something in the line begins at x.
func (l *line) begins(x int32) bool {
	near := func(v int32) bool { return max(v-x, x-v) < 200 }
	return slices.ContainsFunc(l.gaps, func(g gap) bool { return near(g.x) })
}
