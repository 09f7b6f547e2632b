package ingest

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/evidence"
)

// longest is how many bytes a passage may have before it is cut at a sentence:
// a passage is what is cited, and a page of text is no citation.
const longest = 3000

// finish makes of a reader's passages what the search expects: clean text, no
// empty passages, numbers and offsets, language and guidance.
func finish(d *evidence.Document) {
	out := make([]evidence.Passage, 0, len(d.Passages))
	var raw, path []string
	hidden := 0
	for _, p := range d.Passages {
		concealed := evidence.Concealed(p.Text)
		p.Text = clean(p.Text)
		if p.Text == "" {
			continue
		}
		if len(p.Path) > 0 {
			// Passages under one heading share its path; so do the clean ones.
			if len(raw) != len(p.Path) || &raw[0] != &p.Path[0] {
				raw, path = p.Path, cleanPath(p.Path)
			}
			p.Path = path
		}
		p.Guidance = p.Guidance || Guidance(p.Text)
		for _, part := range split(p.Text) {
			q := p
			q.Text = part
			out = append(out, q)
		}
		if concealed {
			hidden++
		}
		if concealed && hidden <= maxWarnings {
			d.Problems = append(d.Problems, evidence.Problem{Code: "concealed_text", Page: p.Page, Detail: spot(len(out), p.Text)})
		}
	}
	if hidden > maxWarnings {
		d.Problems = append(d.Problems, evidence.Problem{Code: "concealed_text", Detail: fmt.Sprintf("and %d more", hidden-maxWarnings)})
	}
	start := 0
	for i := range out {
		out[i].Para, out[i].Start = i+1, start
		start += len(out[i].Text) + 1
	}
	languages(out)
	d.Passages = out
	d.Problems = append(d.Problems, setAside(out)...)
	for i := range d.Problems {
		if d.Problems[i].File == "" {
			d.Problems[i].File = d.Name
		}
	}
	if len(out) == 0 && len(d.Problems) == 0 {
		d.Problems = append(d.Problems, evidence.Problem{Code: "empty", File: d.Name, Detail: "no text in it"})
	}
}

// maxWarnings is how many texts of one file that speak to whoever examines it are told one by one.
const maxWarnings = 20

// setAside marks passages that speak to whoever examines the documentation as guidance, which is never
// evidence and never put before a model, and tells of each. An order may run over two passages.
func setAside(out []evidence.Passage) (warnings []evidence.Problem) {
	n := 0
	for i := range out {
		if !evidence.Addressed(out[i].Text) {
			if i == 0 || !evidence.Addressed(edge(out[i-1].Text, -1)+" "+edge(out[i].Text, 1)) || evidence.Addressed(out[i-1].Text) {
				continue
			}
			out[i-1].Guidance = true
		}
		out[i].Guidance = true
		if n++; n <= maxWarnings {
			warnings = append(warnings, evidence.Problem{Code: "addressed_text", Page: out[i].Page, Detail: spot(i+1, out[i].Text)})
		}
	}
	if n > maxWarnings {
		warnings = append(warnings, evidence.Problem{Code: "addressed_text", Detail: fmt.Sprintf("and %d more", n-maxWarnings)})
	}
	return warnings
}

// edge is the end (-1) or the beginning (1) of a text, as much as an order has words.
func edge(s string, side int) string {
	const most = 240
	if len(s) <= most {
		return s
	}
	if side > 0 {
		s = s[:most]
	} else {
		s = s[len(s)-most:]
	}
	return strings.ToValidUTF8(s, "")
}

// spot says where a text stands and how it begins.
func spot(para int, text string) string {
	short := []rune(text)
	if len(short) > 120 {
		short = append(short[:120], '…')
	}
	return fmt.Sprintf("paragraph %d: “%s”", para, string(short))
}

// clean takes out what nobody sees (control characters, soft hyphens, marks of
// zero width, tags, selectors, broken UTF-8) and makes one space of every run of white space.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == utf8.RuneError && n == 1, evidence.Invisible(r):
			continue
		case unicode.IsSpace(r):
			space = true
			continue
		case unicode.IsControl(r), r == '\ufffe', r == '\uffff':
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

func cleanPath(path []string) []string {
	out := make([]string, 0, len(path))
	for _, p := range path {
		if p = clean(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// split cuts a long passage after a sentence, or failing that after a word.
func split(s string) []string {
	var parts []string
	for len(s) > longest {
		cut := -1
		for i := longest; i > longest/2; i-- {
			if s[i] == ' ' && strings.IndexByte(".!?;:", s[i-1]) >= 0 {
				cut = i
				break
			}
		}
		if cut < 0 {
			cut = strings.LastIndexByte(s[:longest], ' ')
		}
		if cut <= 0 {
			for cut = longest; !utf8.RuneStart(s[cut]); cut-- {
			}
		}
		parts = append(parts, strings.TrimSpace(s[:cut]))
		s = strings.TrimSpace(s[cut:])
	}
	return append(parts, s)
}
