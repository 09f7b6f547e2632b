// Package unseen says what a file holds that a person who reads it does not see:
// white text, hidden rows, comments in its properties. Such text is kept as
// guidance, so that it is never evidence, and the file gets the problem
// "hidden_text", so that a person knows of it.
package unseen

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/cecheck/cecheck/shared/evidence"
)

// Found collects what is not seen in one file. The zero value is empty.
type Found struct {
	count int
	page  int
	why   []string
	first string
}

// Add takes a text and why it is not seen, and tells whether to keep it as a
// passage: two words or less say nothing, and office programs hide many such for
// themselves.
func (f *Found) Add(text, why string, page int) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) < 3 {
		return false
	}
	if f.count++; f.count == 1 {
		f.first, f.page = excerpt(text), page
	}
	if !slices.Contains(f.why, why) {
		f.why = append(f.why, why)
	}
	return true
}

// Problems gives the problem "hidden_text", or none.
func (f *Found) Problems() []evidence.Problem {
	if f.count == 0 {
		return nil
	}
	what := "1 passage is"
	if f.count > 1 {
		what = fmt.Sprintf("%d passages are", f.count)
	}
	return []evidence.Problem{{Code: "hidden_text", Page: f.page,
		Detail: fmt.Sprintf("%s not seen by a reader (%s) and not counted: “%s”", what, strings.Join(f.why, ", "), f.first)}}
}

// excerpt is the beginning of a text, on one line and without what a terminal or
// a page would act on.
func excerpt(s string) string {
	s = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))), " ")
	if r := []rune(s); len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return s
}

// White tells whether a colour, written as six or eight hexadecimal digits with
// or without "#", cannot be seen on white paper. What is not written so is seen.
func White(colour string) bool {
	c := strings.TrimPrefix(strings.ToLower(strings.TrimSpace(colour)), "#")
	if len(c) == 8 {
		c = c[2:] // transparency comes first in office files
	}
	if len(c) == 3 {
		c = string([]byte{c[0], c[0], c[1], c[1], c[2], c[2]})
	}
	// Each of red, green and blue at least f0.
	return len(c) == 6 && c[0] == 'f' && c[2] == 'f' && c[4] == 'f' && strings.Trim(c, "0123456789abcdef") == ""
}
