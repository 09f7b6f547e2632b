package main

import (
	"regexp"
	"strconv"
	"strings"
)

// kind says how a block is labelled.
type kind uint8

const (
	plain   kind = iota // no label
	heading             // a heading without a number
	group               // chapter, part or lettered section of an annex
	number              // "1.", "1a.", "6.3."
	counter             // "(14)", "(14a)"
	letter              // "(a)", "(ba)", "(i)", "a."
	dash                // "—"
	code                // "AIP 0111" in Annex XIV of the AI Act
	tabular             // a row of a table: never a place
)

// block is one labelled piece of text.
type block struct {
	kind  kind
	label string // without its punctuation; for a group the id: "chp_I", "prt_A", "sct_A"
	text  string // without its label
	title bool   // the text is a heading
}

var (
	grouped  = regexp.MustCompile(`^(?i:(chapter|part|section)) ([A-Z]|[IVX]+|\d+)(?:$|(?: —|\.) (.*))`)
	numbered = regexp.MustCompile(`^(\d+[a-z]{0,2}(?:\.\d+[a-z]?)*)\.(?: ?([^\d ].*))?$`)
	undotted = regexp.MustCompile(`^(\d+(?:\.\d+)*) ([A-Z].*)$`)
	counted  = regexp.MustCompile(`^\((\d+[a-z]?)\) ?(.*)$`)
	lettered = regexp.MustCompile(`^\(?([a-z]{1,4})[).] (.*)$`)
	coded    = regexp.MustCompile(`^(AI[A-Z]) (\d{4}) (.*)$`)
)

var groupID = map[string]string{"chapter": "chp_", "part": "prt_", "section": "sct_"}

// mark splits the label from a line. last is the label of the number before it
// in the text: a number without its full stop counts only as its successor.
func mark(line, last string) block {
	title := strings.HasPrefix(line, "## ")
	line = strings.TrimPrefix(line, "## ")
	if rest, ok := strings.CutPrefix(line, "| "); ok {
		return block{tabular, "", rest, false}
	}
	if m := grouped.FindStringSubmatch(line); m != nil {
		return block{group, groupID[strings.ToLower(m[1])] + m[2], m[3], true}
	}
	if m := numbered.FindStringSubmatch(line); m != nil {
		return block{number, m[1], m[2], title}
	}
	if m := undotted.FindStringSubmatch(line); m != nil && m[1] == nextNumber(last) {
		return block{number, m[1], m[2], title}
	}
	if title {
		return block{heading, "", line, true}
	}
	if m := counted.FindStringSubmatch(line); m != nil {
		return block{counter, m[1], m[2], false}
	}
	if m := lettered.FindStringSubmatch(line); m != nil && isLabel(line, m[1]) {
		return block{letter, m[1], m[2], line[0] != '('}
	}
	if m := coded.FindStringSubmatch(line); m != nil {
		return block{code, m[1] + m[2], m[3], false}
	}
	if rest, ok := strings.CutPrefix(line, "— "); ok {
		return block{dash, "", rest, false}
	}
	return block{plain, "", line, false}
}

// isLabel tells "(a) …", "(iii) …" and "a. …" from a sentence that begins with a
// word in brackets.
func isLabel(line, l string) bool {
	if line[0] != '(' {
		return len(l) == 1
	}
	return line[1+len(l)] == ')' && (len(l) <= 2 || romanValue(l) > 0)
}

// nextNumber is the number after "13.6" or "12": "13.7", "13".
func nextNumber(s string) string {
	i := strings.LastIndexByte(s, '.') + 1
	n, err := strconv.Atoi(s[i:])
	if err != nil {
		return ""
	}
	return s[:i] + strconv.Itoa(n+1)
}

// romanValue is the value of a roman number in small letters, 0 if s is none.
func romanValue(s string) int {
	v := map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}
	n := 0
	for i := 0; i < len(s); i++ {
		d := v[s[i]]
		if d == 0 {
			return 0
		}
		if i+1 < len(s) && v[s[i+1]] > d {
			d = -d
		}
		n += d
	}
	return n
}

// follows reports whether letter b may stand next after a in one list: the
// next letter, an insertion ("b", "ba"), the first after one ("bb", "c"), or a
// later letter where points were deleted.
func follows(a, b string) bool {
	if len(a) == 1 && len(b) == 2 {
		return b[0] == a[0] || a == "z"
	}
	if len(b) == 1 {
		return b[0] > a[0]
	}
	return b > a
}

// directlyFollows is follows without the gap.
func directlyFollows(a, b string) bool {
	if len(b) == 1 {
		return b[0] == a[0]+1
	}
	return follows(a, b) && b[0] == a[0]
}
