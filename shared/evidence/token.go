package evidence

import (
	"unicode"
	"unicode/utf8"
)

// form is what a token looks like, apart from which word it is.
type form uint8

const (
	isNumber  form = 1 << iota // has a digit and starts with one
	isVersion                  // 3.2.1
	isDate                     // 2025-03-14, 14.03.2025, 14 March 2025
	isName                     // DenseNet, TLS, T4, and capitalised inside a sentence
	isCapital                  // starts with a capital letter
)

// token is a word or a number of a text, by its byte offsets.
type token struct {
	start, end int
	form       form
}

// tokens cuts text into words and numbers. A number keeps its inner dots and
// commas ("0.951", "12,406", "3.2.1"), a date of digits stays in one piece; a
// hyphen, a slash and an apostrophe part words.
func tokens(text string) []token {
	var out []token
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r >= '0' && r <= '9':
			t := number(text, i)
			out = append(out, t)
			i = t.end
		case wordRune(r):
			j := i + n
			for j < len(text) {
				r, n := utf8.DecodeRuneInString(text[j:])
				if !wordRune(r) && !unicode.IsMark(r) && r != '\u00ad' {
					break
				}
				j += n
			}
			out = append(out, token{start: i, end: j, form: wordForm(text[i:j])})
			i = j
		default:
			i += n
		}
	}
	return out
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// number reads the token that starts with a digit at i.
func number(text string, i int) token {
	j, dots, parts := i, 0, [3]int{}
	part, dashes := 0, 0
	for j < len(text) {
		c := text[j]
		if c >= '0' && c <= '9' {
			if part < 3 {
				parts[part]++
			}
			j++
			continue
		}
		// A separator counts only between digits.
		if (c == '.' || c == ',' || c == '-') && j+1 < len(text) && text[j+1] >= '0' && text[j+1] <= '9' {
			if c == '-' && (part != 0 || parts[0] != 4) && dashes == 0 {
				break
			}
			if c == '-' {
				dashes++
			}
			if c == '.' {
				dots++
			}
			part++
			j++
			continue
		}
		break
	}
	t := token{start: i, end: j, form: isNumber}
	switch {
	case dashes == 2 && parts == [3]int{4, 2, 2},
		dots == 2 && parts[2] == 4 && parts[0] <= 2 && parts[1] <= 2:
		t.form |= isDate
	case dots >= 1 && dots == part:
		t.form |= isVersion
	}
	// "4th", "60Hz", "3D" run on.
	for j < len(text) {
		r, n := utf8.DecodeRuneInString(text[j:])
		if !wordRune(r) {
			break
		}
		j += n
	}
	t.end = j
	return t
}

// wordForm tells names apart: two capitals, or letters with a digit.
func wordForm(w string) form {
	capitals, digits, letters, first := 0, 0, 0, false
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			capitals++
			letters++
			if i == 0 {
				first = true
			}
		case unicode.IsDigit(r):
			digits++
		default:
			letters++
		}
	}
	var f form
	if first {
		f |= isCapital
	}
	if capitals >= 2 || digits > 0 && letters > 0 {
		f |= isName
	}
	return f
}

// monthPrefix are the first letters of the months in the languages read, folded.
// A month before or after a year or a day makes a date.
var monthPrefix = []string{
	"januar", "februar", "march", "april", "may", "june", "july", "august", "septem", "octob", "novem", "decem",
	"marz", "maerz", "mai", "juni", "juli", "oktob", "dezem",
	"janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout",
}

func isMonth(folded string) bool {
	for _, m := range monthPrefix {
		if len(folded) >= len(m) && folded[:len(m)] == m && len(folded) <= len(m)+4 {
			return true
		}
	}
	return false
}
