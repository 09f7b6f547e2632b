package pdf

import (
	"strings"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// Why a line cannot be seen, as the child found it.
const (
	seen      = 0
	pale      = 1 // white letters; hidden only where nothing dark stands behind them
	invisible = 2 // drawn in the mode that draws nothing, as scanners lay text over a picture
)

// veil asks of one letter whether it can be seen, without looking at the page.
func (x *extractor) veil(t references.FPDF_TEXTPAGE, index int) byte {
	if o, err := x.pdfium.FPDFText_GetTextObject(&requests.FPDFText_GetTextObject{TextPage: t, Index: index}); err == nil {
		m, err := x.pdfium.FPDFTextObj_GetTextRenderMode(&requests.FPDFTextObj_GetTextRenderMode{PageObject: o.TextObject})
		if err == nil && (m.TextRenderMode == enums.FPDF_TEXTRENDERMODE_INVISIBLE || m.TextRenderMode == enums.FPDF_TEXTRENDERMODE_CLIP) {
			return invisible
		}
		if err == nil && m.TextRenderMode != enums.FPDF_TEXTRENDERMODE_FILL && m.TextRenderMode != enums.FPDF_TEXTRENDERMODE_FILL_CLIP {
			return seen // drawn with a line around each letter
		}
	}
	c, err := x.pdfium.FPDFText_GetFillColor(&requests.FPDFText_GetFillColor{TextPage: t, Index: index})
	if err == nil && (c.R >= 240 && c.G >= 240 && c.B >= 240 || c.A <= 12) {
		return pale
	}
	return seen
}

// veiled marks a line whose letters may not be seen, and parts one of which only
// some words may not be. Within one piece of drawing all letters look alike, so
// one of them is asked. In a line of many pieces each question costs as much as
// reading the word: there two words are asked, the first and another in turn, and
// all of them once a file has been found to hide anything.
func (x *extractor) veiled(t references.FPDF_TEXTPAGE, first int, l line) []line {
	ask := func(at int) byte {
		c, err := x.pdfium.FPDFText_GetCharIndexFromTextIndex(&requests.FPDFText_GetCharIndexFromTextIndex{TextPage: t, NTextIndex: at})
		if err != nil {
			return seen
		}
		return x.veil(t, c.CharIndex)
	}
	if l.veil = ask(first); l.pieces < 2 {
		x.wary = x.wary || l.veil != seen
		return []line{l}
	}
	if words := strings.Fields(l.text); l.veil == seen && !x.wary && len(words) > 0 {
		x.turn += 5
		at := first
		for _, w := range words[:x.turn%len(words)] {
			at += len(utf16.Encode([]rune(w))) + 1
		}
		if ask(at) == seen {
			return []line{l}
		}
	}
	x.wary = true
	type run struct {
		text     string
		from, to int
		veil     byte
	}
	var runs []run
	at := first
	for word := range strings.SplitSeq(l.text, " ") {
		units := len(utf16.Encode([]rune(word)))
		if units > 0 {
			v := ask(at)
			if n := len(runs); n == 0 || runs[n-1].veil != v {
				runs = append(runs, run{word, at, at + units - 1, v})
			} else {
				runs[n-1].text, runs[n-1].to = runs[n-1].text+" "+word, at+units-1
			}
		}
		at += units + 1
	}
	if len(runs) == 1 {
		l.veil = runs[0].veil
		return []line{l}
	}
	// What is seen stays one line.
	var out []line
	var whole line
	for _, r := range runs {
		p := line{text: r.text, veil: r.veil}
		x.place(t, r.from, r.to, &p)
		p.gaps = nil
		switch {
		case r.veil != seen:
			out = append(out, p)
		case whole.text == "":
			whole = p
		default:
			whole.text, whole.right = whole.text+" "+p.text, p.right
		}
	}
	if whole.text != "" {
		out = append([]line{whole}, out...)
	}
	return out
}

// unveil settles what the letters alone do not tell: white ones are seen where
// something dark stands behind them, and invisible ones that are all of a page
// with a picture are its text.
func (x *extractor) unveil(doc references.FPDF_DOCUMENT, index int, ref requests.Page, p *page) {
	count := [3]int{}
	for _, l := range p.lines {
		count[l.veil] += len(l.text)
	}
	if count[pale] == 0 && count[invisible] == 0 {
		return
	}
	if count[invisible] > 0 && count[invisible] >= 9*(count[seen]+count[pale]) && x.hasPicture(ref) {
		p.layer = true
		for i := range p.lines {
			if p.lines[i].veil == invisible {
				p.lines[i].veil = seen
			}
		}
	}
	if count[pale] == 0 {
		return
	}
	pic, err := x.draw(doc, index, 72)
	if err != nil {
		return
	}
	for i := range p.lines {
		if l := &p.lines[i]; l.veil == pale && x.stands(ref, pic, l) {
			l.veil = seen
		}
	}
}

// stands tells whether there is anything to be seen where a line is: both light
// and dark.
func (x *extractor) stands(ref requests.Page, pic *picture, l *line) bool {
	a, err1 := x.pdfium.FPDF_PageToDevice(&requests.FPDF_PageToDevice{Page: ref, SizeX: pic.width, SizeY: pic.height, PageX: float64(l.left) / 100, PageY: float64(l.bottom) / 100})
	b, err2 := x.pdfium.FPDF_PageToDevice(&requests.FPDF_PageToDevice{Page: ref, SizeX: pic.width, SizeY: pic.height, PageX: float64(l.right) / 100, PageY: float64(l.top) / 100})
	if err1 != nil || err2 != nil {
		return true
	}
	left, right := max(0, min(a.DeviceX, b.DeviceX)), min(pic.width, max(a.DeviceX, b.DeviceX)+1)
	top, bottom := max(0, min(a.DeviceY, b.DeviceY)+1), min(pic.height, max(a.DeviceY, b.DeviceY))
	light, dark := byte(0), byte(255)
	for y := top; y < bottom; y++ {
		for _, v := range pic.grey[y*pic.width+min(left, right) : y*pic.width+right] {
			light, dark = max(light, v), min(dark, v)
		}
	}
	return int(light)-int(dark) >= 32
}

// hasPicture tells whether a picture is among the first things on a page.
func (x *extractor) hasPicture(ref requests.Page) bool {
	n, err := x.pdfium.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
	if err != nil {
		return false
	}
	// Scanners lay the text before the picture or after it.
	for i := range n.Count {
		if i >= 50 && i < n.Count-50 {
			continue
		}
		o, err := x.pdfium.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: ref, Index: i})
		if err != nil {
			continue
		}
		kind, err := x.pdfium.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: o.PageObject})
		if err == nil && (kind.Type == enums.FPDF_PAGEOBJ_IMAGE || kind.Type == enums.FPDF_PAGEOBJ_FORM) {
			return true
		}
	}
	return false
}
