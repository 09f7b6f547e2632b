package pdf

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/shared/evidence"
)

// passages makes of lines on pages what a reader of the document sees:
// headings, paragraphs and items. A passage never runs over a page break, so
// that its page is always right.
func passages(pages []page, found *unseen.Found) []evidence.Passage {
	pages, hidden := withoutHidden(pages, found)
	kept := withoutRepeats(pages)
	body := bodyHeight(kept)
	var all []para
	for _, p := range kept {
		all = append(all, paras(p, body)...)
	}
	level := headingLevels(all)
	var o evidence.Outline
	out := make([]evidence.Passage, 0, len(all))
	for _, p := range all {
		e := evidence.Passage{Text: p.text, Page: p.page, Kind: p.kind, Path: o.Path()}
		if p.kind == evidence.Heading && !p.contents {
			e.Path = o.Enter(level(p), p.text)
		}
		out = append(out, e)
	}
	return append(out, hidden...)
}

// withoutHidden parts the lines that nobody sees from the others. They become
// guidance, page by page, at the end.
func withoutHidden(pages []page, found *unseen.Found) (shown []page, hidden []evidence.Passage) {
	shown = make([]page, len(pages))
	for i, p := range pages {
		shown[i] = p
		shown[i].lines = nil
		not := map[string][]string{}
		var whys []string
		for _, l := range p.lines {
			why := ""
			switch {
			case l.veil == pale:
				why = "white text"
			case l.veil == invisible:
				why = "invisible text"
			case l.height() > 0 && l.height() < tiny:
				why = "tiny letters"
			}
			if why == "" {
				shown[i].lines = append(shown[i].lines, l)
				continue
			}
			if not[why] == nil {
				whys = append(whys, why)
			}
			not[why] = append(not[why], l.text)
		}
		for _, why := range whys {
			if text := strings.Join(not[why], " "); found.Add(text, why, p.number) {
				hidden = append(hidden, evidence.Passage{Text: text, Page: p.number, Guidance: true})
			}
		}
	}
	return shown, hidden
}

// tiny is a height of letters, in hundredths of a point, that nobody reads.
const tiny = 200

// para is a paragraph of one page.
type para struct {
	text     string
	page     int
	kind     evidence.Kind
	height   int32 // of its first line
	bold     bool
	contents bool // a line of a table of contents
}

// height of a line's font, as far as its box tells; 0 where it has none.
func (l *line) height() int32 { return max(0, l.top-l.bottom) }

// bodyHeight is the height of most of the text.
func bodyHeight(pages []page) int32 {
	weight := map[int32]int{}
	for _, p := range pages {
		for _, l := range p.lines {
			weight[l.height()/50] += len(l.text)
		}
	}
	best, most := int32(0), 0
	for h, n := range weight {
		if n > most || n == most && h < best {
			best, most = h, n
		}
	}
	return best*50 + 25
}

var (
	bullet     = regexp.MustCompile(`^(?:[•‣◦▪■□●○–—*\x{f0b7}\x{f0a7}\x{2713}\x{2714}-]\s*\pL|(?:\(?[a-z0-9]{1,3}\)|[a-z0-9]{1,2}\.)\s+\S)`)
	numbered   = regexp.MustCompile(`^(\d{1,2}(?:\.\d{1,3}){0,5})\.?\s+["„«(]?(\pL)`)
	annexed    = regexp.MustCompile(`^(?:Annex|Anhang|Annexe|Appendix|Chapter|Kapitel|Chapitre|Section|Abschnitt|Part|Teil|Partie)\s+[A-Z0-9]{1,4}\b`)
	leaders    = regexp.MustCompile(`(?:\.\s?){4,}\s*[0-9ivx]+$|…+\s*[0-9ivx]+$`)
	pageNumber = regexp.MustCompile(`(?i)^[\s\-–—|]*(?:(?:page|seite|p\.|s\.)\s*)?[0-9]+(?:\s*(?:/|of|von|de|sur|\|)\s*[0-9]+)?[\s\-–—|]*$`)
)

// paras parts the lines of a page where a paragraph ends.
func paras(p page, body int32) []para {
	pitch := typicalPitch(p.lines)
	right := int32(0)
	for _, l := range p.lines {
		right = max(right, l.right)
	}
	var out []para
	var now []line
	flush := func() {
		if len(now) > 0 {
			out = append(out, classify(now, p.number, body, right))
		}
		now = nil
	}
	markTables(p.lines)
	for i := range p.lines {
		if i > 0 && breaks(&p.lines[i-1], &p.lines[i], now, pitch, right, body) {
			flush()
		}
		now = append(now, p.lines[i])
	}
	flush()
	return out
}

// typicalPitch is the usual distance from one line to the next on a page.
func typicalPitch(lines []line) int32 {
	var ds []int32
	for i := 1; i < len(lines); i++ {
		if d := lines[i-1].bottom - lines[i].bottom; d > 0 && near(lines[i-1].height(), lines[i].height()) && d < 4*lines[i].height() {
			ds = append(ds, d)
		}
	}
	if len(ds) == 0 {
		return 0
	}
	// The lower quartile, not the middle: on a page of short paragraphs most
	// distances are those between paragraphs.
	slices.Sort(ds)
	return ds[len(ds)/4]
}

func near(a, b int32) bool {
	d := a - b
	return max(d, -d)*8 <= max(a, b)
}

// breaks tells whether a new paragraph begins with b.
func breaks(a, b *line, now []line, pitch, right, body int32) bool {
	drop := a.bottom - b.bottom
	switch {
	case a.table != 0 || b.table != 0:
		return a.table != b.table
	case leaders.MatchString(a.text), leaders.MatchString(b.text), bullet.MatchString(b.text):
		return true
	case a.height() == 0 || b.height() == 0:
		// No places known: only the text can tell.
		return ends(a.text) && len(a.text) < 60
	case drop < -b.height()/2:
		return true // upwards: another column, or a header drawn last
	case pitch > 0 && drop > pitch*14/10 && drop > b.height():
		return true
	case drop > a.height()/2 && !near(a.height(), b.height()):
		return true
	case drop > a.height()/2 && looksNumbered(b.text) && (b.bold || b.height() > body*11/10):
		return true
	case drop > a.height()/2 && a.bold != b.bold && len(now) <= 2 && now[0].bold && !ends(a.text):
		return true // a bold line above plain text
	case drop > a.height()/2 && ends(a.text) && (a.right < right*8/10 || b.left > a.left+b.height()):
		return true // a short last line, or an indented first one
	}
	return false
}

// ends tells whether a text ends like a sentence.
func ends(s string) bool {
	s = strings.TrimRight(s, "\"”“»)’' ")
	return s != "" && strings.IndexByte(".:;!?", s[len(s)-1]) >= 0
}

// looksNumbered tells whether a line begins like a numbered heading.
func looksNumbered(s string) bool {
	m := numbered.FindStringSubmatch(s)
	if m == nil {
		return annexed.MatchString(s)
	}
	r, _ := utf8.DecodeRuneInString(m[2])
	return unicode.IsUpper(r)
}

// classify joins the lines of a paragraph and says what it is.
func classify(lines []line, number int, body, right int32) para {
	p := para{page: number, height: lines[0].height(), bold: true, text: join(lines)}
	if lines[0].table != 0 {
		p.kind, p.text = evidence.Row, cells(lines)
		return p
	}
	for _, l := range lines {
		p.bold = p.bold && l.bold
	}
	short := len(lines) <= 2 && utf8.RuneCountInString(p.text) <= 130 && strings.IndexFunc(p.text, unicode.IsLetter) >= 0
	taller := p.height*100 >= body*112 && p.height-body >= 100
	switch {
	case leaders.MatchString(p.text):
		p.kind, p.contents = evidence.Heading, true
	case short && taller && !strings.HasSuffix(p.text, ".") && !strings.HasSuffix(p.text, ","):
		p.kind = evidence.Heading
	case short && p.bold && !ends(p.text) && len(p.text) <= 100 && (looksNumbered(p.text) || !bullet.MatchString(p.text)) && lines[len(lines)-1].right < right*97/100:
		p.kind = evidence.Heading
	case len(lines) == 1 && short && looksNumbered(p.text) && strings.Contains(strings.Fields(p.text)[0], ".") && !ends(p.text) && !strings.HasSuffix(p.text, ",") && len(p.text) <= 90 && strings.Count(strings.TrimRight(strings.Fields(p.text)[0], "."), ".") >= 1:
		p.kind = evidence.Heading
	case bullet.MatchString(p.text):
		p.kind = evidence.Item
	}
	return p
}

// join puts lines together. A word parted at a line end is whole again where it
// is sure that it was one word; letters and digits stay what they are in any
// case, and quotations are found by these.
func join(lines []line) string {
	var b []byte
	for i, l := range lines {
		t := strings.TrimSpace(l.text)
		if i > 0 {
			head, _ := utf8.DecodeRuneInString(t)
			stem, cut := bytes.CutSuffix(b, []byte("-"))
			switch {
			case !cut || startsAnd(t):
				b = append(b, ' ')
			case lastLower(stem) && unicode.IsLower(head):
				b = stem
			case len(stem) == 0 || stem[len(stem)-1] == ' ' || !unicode.IsLetter(head) && !unicode.IsDigit(head):
				b = append(b, ' ')
			}
		}
		b = append(b, t...)
	}
	return string(b)
}

// lastLower tells whether a text ends with two small letters, as the first part
// of a parted word does.
func lastLower(s []byte) bool {
	r, n := utf8.DecodeLastRune(s)
	q, _ := utf8.DecodeLastRune(s[:len(s)-n])
	return unicode.IsLower(r) && unicode.IsLower(q)
}

// startsAnd knows the German hyphen that stands for the second half of a word:
// "Soft-\nund Hardware".
func startsAnd(s string) bool {
	for _, w := range []string{"und ", "oder ", "bzw", "sowie ", "and ", "or "} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
