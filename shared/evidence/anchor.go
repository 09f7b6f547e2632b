package evidence

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// MinQuote is the fewest letters and digits a quotation must have to be looked
// for: shorter ones stand in any text by chance.
const MinQuote = 12

// Place is where a quotation stands in a file.
type Place struct {
	Text     string // the file's own letters from Start to End
	File     string
	Page     int // of its start; 0 where the format has no pages
	Path     []string
	Para     int
	Start    int // byte offsets in the file's text
	End      int
	Guidance bool // it stands, wholly or in part, in guidance text and is no evidence
}

// Anchor finds quote in d. Only letters and digits are compared, after NFKC and
// without regard to case, so that line breaks, hyphenation, quotation marks and
// ligatures do not matter; what it gives back is the file's own text. The quotation
// may run over one break between passages and so between pages. ok is false if it
// is not there or too short.
func Anchor(d *Document, quote string) (place Place, ok bool) {
	return NewAnchors(d).Find(quote)
}

// Anchors is a document made ready for looking quotations up.
type Anchors struct {
	doc   *Document
	text  string   // the squeezed text of all passages
	where []origin // by byte of text; only the first byte of a rune is filled
	begin []int    // by passage, where it begins in text; one more for the end
}

// origin is where a squeezed letter comes from.
type origin struct{ passage, start, end int32 }

// NewAnchors reads d once for many quotations.
func NewAnchors(d *Document) *Anchors {
	a := &Anchors{doc: d}
	var b strings.Builder
	for i := range d.Passages {
		a.begin = append(a.begin, b.Len())
		squeeze(d.Passages[i].Text, func(letter string, start, end int) {
			b.WriteString(letter)
			a.where = append(a.where, origin{int32(i), int32(start), int32(end)})
			for range len(letter) - 1 {
				a.where = append(a.where, origin{passage: -1})
			}
		})
	}
	a.text = b.String()
	a.begin = append(a.begin, b.Len())
	return a
}

// Find looks for a quotation; see [Anchor].
func (a *Anchors) Find(quote string) (place Place, ok bool) {
	return a.find(quote, 0, len(a.text))
}

// FindFrom looks for a quotation that begins in the passage with the given index.
func (a *Anchors) FindFrom(passage int, quote string) (place Place, ok bool) {
	if passage < 0 || passage >= len(a.doc.Passages) {
		return Place{}, false
	}
	place, ok = a.find(quote, a.begin[passage], a.begin[min(passage+2, len(a.begin)-1)])
	p := &a.doc.Passages[passage]
	return place, ok && place.Start < p.Start+len(p.Text)
}

// find looks between two places of the squeezed text.
func (a *Anchors) find(quote string, from, to int) (place Place, ok bool) {
	var b strings.Builder
	letters := 0
	squeeze(quote, func(letter string, _, _ int) {
		b.WriteString(letter)
		letters++
	})
	if letters < MinQuote {
		return Place{}, false
	}
	want := b.String()
	for {
		i := strings.Index(a.text[from:to], want)
		if i < 0 {
			return Place{}, false
		}
		first := from + i
		last := first + len(want) - 1
		for a.where[last].passage < 0 { // back to the first byte of the last letter
			last--
		}
		if a.where[last].passage-a.where[first].passage <= 1 {
			return a.place(a.where[first], a.where[last]), true
		}
		from = first + 1
	}
}

func (a *Anchors) place(first, last origin) Place {
	p, q := &a.doc.Passages[first.passage], &a.doc.Passages[last.passage]
	out := Place{
		File: a.doc.Name, Page: p.Page, Path: p.Path, Para: p.Para,
		Start: p.Start + int(first.start), End: q.Start + int(last.end),
		Guidance: p.Guidance || q.Guidance,
	}
	if first.passage == last.passage {
		out.Text = p.Text[first.start:last.end]
	} else {
		out.Text = p.Text[first.start:] + "\n" + q.Text[:last.end]
	}
	return out
}

// squeeze gives each letter and digit of s after NFKC and in small letters, with
// the bytes of s that it comes from.
func squeeze(s string, yield func(letter string, start, end int)) {
	var it norm.Iter
	it.InitString(norm.NFKC, s)
	for !it.Done() {
		start := it.Pos()
		segment := it.Next()
		end := it.Pos()
		for _, r := range string(segment) {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				continue
			}
			switch r = unicode.ToLower(r); r {
			case 'ß':
				yield("s", start, end)
				yield("s", start, end)
			case 'ς':
				yield("σ", start, end)
			default:
				yield(string(r), start, end)
			}
		}
	}
}
