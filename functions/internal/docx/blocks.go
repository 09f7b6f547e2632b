package docx

import (
	"regexp"
	"strings"

	"github.com/cecheck/cecheck/shared/evidence"
)

// block is a paragraph or a row before it is known which headings stand above it.
type block struct {
	text     string
	kind     evidence.Kind
	level    int  // of a heading, from 1; 0 for others
	bold     bool // wholly bold
	guidance bool
	contents bool // a line of a table of contents
}

// passages gives blocks their headings.
func passages(bs []block) []evidence.Passage {
	promote(bs)
	var o evidence.Outline
	var ps []evidence.Passage
	for _, b := range bs {
		p := evidence.Passage{Text: b.text, Kind: b.kind, Guidance: b.guidance, Path: o.Path()}
		if b.level > 0 {
			p.Kind = evidence.Heading
			if !b.guidance {
				p.Path = o.Enter(b.level, b.text)
			}
		} else if b.contents {
			// A line of the table of contents shows nothing by itself.
			p.Kind = evidence.Heading
		}
		ps = append(ps, p)
	}
	return ps
}

var sectionNumber = regexp.MustCompile(`^(\d{1,2}(?:\.\d{1,3}){0,5})\.?\s+\pL`)

// promote makes headings of short bold paragraphs in a document that uses no
// heading style at all, as documents typed without styles do.
func promote(bs []block) {
	for _, b := range bs {
		if b.level > 0 {
			return
		}
	}
	for i := range bs {
		b := &bs[i]
		if !b.bold || b.kind != evidence.Prose || len(b.text) > 100 || strings.ContainsAny(b.text[len(b.text)-1:], ".;:,!?") {
			continue
		}
		b.level = 1
		if m := sectionNumber.FindStringSubmatch(b.text); m != nil {
			b.level = strings.Count(m[1], ".") + 1
		}
	}
}
