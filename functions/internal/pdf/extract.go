package pdf

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"strings"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium"
	pdfium_errors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

const maxPageText = 1 << 20 // characters on one page

// extractor writes the pages of one file. It runs in the child.
type extractor struct {
	pdfium pdfium.Pdfium
	w      *bufio.Writer
	buf    []byte

	wary bool // the file hides text: all of it is looked at
	turn int  // which word of a line is looked at otherwise
}

// file writes all pages and gives "" or a key of faults.
func (x *extractor) file(file []byte) (code string) {
	defer func() {
		if recover() != nil {
			code = "damaged"
		}
	}()
	doc, code := x.open(file)
	if code != "" {
		return code
	}
	count, err := x.pdfium.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: doc})
	if err != nil || count.PageCount < 0 {
		return "damaged"
	}
	if count.PageCount == 0 {
		return "no_pages"
	}
	x.buf = binary.AppendUvarint(x.buf[:0], uint64(count.PageCount))
	if writeFrame(x.w, framePages, x.buf) != nil {
		return "damaged"
	}
	for i := range min(count.PageCount, maxPages) {
		p := page{number: i + 1}
		if code := x.page(doc, i, &p); code != "" {
			return code
		}
		x.buf = p.append(x.buf[:0])
		if len(x.buf) > maxFrame {
			return "too_large"
		}
		// Flushed page by page, so that what was read before a page that
		// kills this process is not lost.
		if writeFrame(x.w, framePage, x.buf) != nil || x.w.Flush() != nil {
			return "damaged"
		}
	}
	return ""
}

// open opens the file and gives "" or a key of faults.
func (x *extractor) open(file []byte) (references.FPDF_DOCUMENT, string) {
	doc, err := x.pdfium.OpenDocument(&requests.OpenDocument{FileReader: bytes.NewReader(file), FileReaderSize: int64(len(file))})
	switch {
	case errors.Is(err, pdfium_errors.ErrPassword), errors.Is(err, pdfium_errors.ErrSecurity):
		return "", "encrypted"
	case err != nil:
		return "", "damaged"
	}
	return doc.Document, ""
}

// page reads one page. A page that is damaged in itself counts as one without
// text: the others may be whole.
func (x *extractor) page(doc references.FPDF_DOCUMENT, index int, p *page) string {
	loaded, err := x.pdfium.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: doc, Index: index})
	if errors.Is(err, pdfium_errors.ErrPage) {
		p.marks = true
		return ""
	} else if err != nil {
		return "damaged"
	}
	defer x.pdfium.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	ref := requests.Page{ByReference: &loaded.Page}
	text, err := x.pdfium.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return "damaged"
	}
	defer x.pdfium.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage})
	n, err := x.pdfium.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: text.TextPage})
	if err != nil {
		return "damaged"
	}
	if n.Count > maxPageText {
		return "too_large"
	}
	if n.Count > 0 {
		all, err := x.pdfium.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: text.TextPage, Count: n.Count})
		if err != nil {
			return "damaged"
		}
		x.lines(text.TextPage, all.Text, p)
		x.unveil(doc, index, ref, p)
	}
	if len(p.lines) == 0 {
		o, err := x.pdfium.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
		p.marks = err == nil && o.Count > 0
	}
	return ""
}

// lines parts a page's text at its line ends and asks for the place of each.
func (x *extractor) lines(t references.FPDF_TEXTPAGE, all string, p *page) {
	at := 0 // in UTF-16 units, as PDFium counts
	for s := range strings.SplitAfterSeq(all, "\n") {
		units := len(utf16.Encode([]rune(s)))
		body := strings.TrimRight(s, "\r\n\x00 ")
		lead := len(body) - len(strings.TrimLeft(body, " "))
		if body = body[lead:]; strings.TrimSpace(body) != "" {
			l := line{text: mendHyphen(strings.ToValidUTF8(body, "\ufffd"))}
			x.place(t, at+lead, at+lead+len(utf16.Encode([]rune(body)))-1, &l)
			p.lines = append(p.lines, x.veiled(t, at+lead, l)...)
		}
		at += units
	}
}

// mendHyphen writes as a hyphen what PDFium marks as one that ends a line.
func mendHyphen(s string) string {
	return strings.NewReplacer("\ufffe", "-", "\x02", "-").Replace(s)
}

// place finds the box and the weight of a line from its first and last
// character. Where PDFium does not say, the line has no place.
func (x *extractor) place(t references.FPDF_TEXTPAGE, first, last int, l *line) {
	from, err1 := x.pdfium.FPDFText_GetCharIndexFromTextIndex(&requests.FPDFText_GetCharIndexFromTextIndex{TextPage: t, NTextIndex: first})
	to, err2 := x.pdfium.FPDFText_GetCharIndexFromTextIndex(&requests.FPDFText_GetCharIndexFromTextIndex{TextPage: t, NTextIndex: last})
	if err1 != nil || err2 != nil {
		return
	}
	a, err1 := x.pdfium.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: t, Index: from.CharIndex})
	b, err2 := x.pdfium.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: t, Index: to.CharIndex})
	if err1 != nil || err2 != nil {
		return
	}
	l.left, l.right, l.top, l.bottom = points(a.Rect.Left), points(b.Rect.Right), points(a.Rect.Top), points(a.Rect.Bottom)
	// Of some characters (ligatures, signs from another font) only the ink is
	// known, which is smaller: the larger box of the two is the line's.
	if top, bottom := points(b.Rect.Top), points(b.Rect.Bottom); top-bottom > l.top-l.bottom {
		l.top, l.bottom = top, bottom
	}
	x.gaps(t, from.CharIndex, to.CharIndex, first, l)
	if info, err := x.pdfium.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: t, Index: from.CharIndex}); err == nil {
		name := strings.ToLower(info.FontName)
		l.bold = strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "heavy")
	}
}

// points gives hundredths of a point, within what a frame can carry.
func points(v float32) int32 {
	f := float64(v) * 100
	if math.IsNaN(f) {
		return 0
	}
	return int32(max(-1e8, min(1e8, f)))
}
