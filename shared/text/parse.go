package text

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// File is a file of wording.
type File struct {
	Name string // as errors name it
	Text string
}

// ParseError is one thing wrong with a wording file.
type ParseError struct {
	File string
	Line int    // from 1
	What string // what is wrong
	Do   string // what to do about it
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("%s:%d: %s; %s", e.File, e.Line, e.What, e.Do)
}

// Parse reads the files of one language. It reports everything wrong with them,
// as *[ParseError] values joined into one error.
func Parse(lang string, files ...File) (Words, error) {
	w := Words{lang: lang, entries: map[string]Entry{}}
	var errs []error
	for _, f := range files {
		text := strings.TrimPrefix(f.Text, "\ufeff")
		for i, line := range strings.Split(text, "\n") {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			e, what, do := parseLine(line, lang != English)
			if what == "" {
				if first, ok := w.entries[e.ID]; ok {
					what = fmt.Sprintf("%s already stands in %s:%d", e.ID, first.File, first.Line)
					do = "remove one of the two"
				}
			}
			if what != "" {
				errs = append(errs, &ParseError{f.Name, i + 1, what, do})
				continue
			}
			e.File, e.Line = f.Name, i+1
			w.entries[e.ID] = e
			w.ids = append(w.ids, e.ID)
		}
	}
	return w, errors.Join(errs...)
}

// parseLine reads one entry. what is "" if nothing is wrong.
func parseLine(line string, translated bool) (e Entry, what, do string) {
	head, text, ok := strings.Cut(line, "=")
	if !ok {
		return e, "no = in the line", "write: id = text, on one line"
	}
	e.ID, e.Text = strings.TrimSpace(head), strings.TrimSpace(text)
	id, from, stamped := strings.Cut(e.ID, "@")
	if stamped {
		e.ID, e.From = strings.TrimSpace(id), strings.TrimSpace(from)
	}
	switch {
	case !validID(e.ID):
		return e, fmt.Sprintf("%q is no id", e.ID), "use letters, digits, _ and -, with points between the parts"
	case translated && !stamped:
		return e, e.ID + " does not say which English it was made from", "write: id @digest = text, or run: go run ./scripts/wording -fix " + e.ID
	case !translated && stamped:
		return e, e.ID + " carries a digest, and this is the original", "remove the part from @ on"
	case stamped && !validDigest(e.From):
		return e, fmt.Sprintf("%q is no digest", e.From), "write @ and eight hex digits"
	case e.Text == "":
		return e, e.ID + " has no text", "write the text after =, or remove the line"
	case !utf8.ValidString(e.Text):
		return e, e.ID + " is not UTF-8", "save the file as UTF-8"
	case strings.ContainsFunc(e.Text, unicode.IsControl):
		return e, e.ID + " contains a control character", "remove it; a tab is a space"
	}
	if _, bad := Placeholders(e.Text); bad != "" {
		return e, e.ID + ": " + bad, "write placeholders as {name}, in small letters"
	}
	return e, "", ""
}

// validID reports whether s is parts of letters, digits, _ and -, joined by points.
// Capitals occur where an option has them: "value.mdr.class.IIa".
func validID(s string) bool {
	if s == "" || s[0] == '.' || s[len(s)-1] == '.' || strings.Contains(s, "..") {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '.') {
			return false
		}
	}
	return true
}

func validDigest(s string) bool {
	if len(s) != 8 {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f') {
			return false
		}
	}
	return true
}

// Placeholders are the names in braces in a text, in order and with repetitions.
// bad says what is wrong with the braces, or is "".
func Placeholders(s string) (names []string, bad string) {
	for {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			return names, ""
		}
		if s[i] == '}' {
			return names, "a } without its {"
		}
		end := strings.IndexAny(s[i+1:], "{}")
		if end < 0 || s[i+1+end] == '{' {
			return names, "a { without its }"
		}
		name := s[i+1 : i+1+end]
		if name == "" || strings.ContainsFunc(name, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r == '_' || r >= '0' && r <= '9') }) {
			return names, fmt.Sprintf("{%s} is no placeholder", name)
		}
		names = append(names, name)
		s = s[i+end+2:]
	}
}
