package ocr

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// unsure is the confidence, of 100, below which a word is not taken: specks and
// the lines of drawings are "read" too.
const unsure = 30

// Line is a line of text and where it stands, in points of the picture from its
// upper left corner.
type Line struct {
	Words                    []Word
	Left, Top, Right, Bottom int
}

// Word is a word and where it begins and ends.
type Word struct {
	Text        string
	Left, Right int
}

// parse reads Tesseract's table: one row for each word, with the numbers of block,
// paragraph and line that it stands in.
func parse(tsv []byte, width, height int) []Line {
	var lines []Line
	last := [3]int{-1, -1, -1}
	for row := range strings.Lines(string(tsv)) {
		f := strings.Split(strings.TrimRight(row, "\r\n"), "\t")
		if len(f) != 12 || f[0] != "5" {
			continue
		}
		var n [10]int
		ok := true
		for i := range n {
			v, err := strconv.Atoi(f[i])
			ok = ok && err == nil && v >= 0
			n[i] = v
		}
		conf, err := strconv.ParseFloat(f[10], 64)
		text := strings.TrimSpace(f[11])
		if !ok || err != nil || conf < unsure || text == "" || !utf8.ValidString(text) {
			continue
		}
		left, top := min(n[6], width), min(n[7], height)
		right, bottom := min(n[6]+n[8], width), min(n[7]+n[9], height)
		if at := [3]int{n[2], n[3], n[4]}; at != last || len(lines) == 0 {
			last = at
			lines = append(lines, Line{Left: left, Top: top, Right: right, Bottom: bottom})
		}
		l := &lines[len(lines)-1]
		l.Words = append(l.Words, Word{text, left, right})
		l.Left, l.Top, l.Right, l.Bottom = min(l.Left, left), min(l.Top, top), max(l.Right, right), max(l.Bottom, bottom)
	}
	level(lines)
	return lines
}

// level gives lines that are written in letters of one size boxes of one height:
// a word without a "g" or an "l" has a smaller one, which means nothing.
func level(lines []Line) {
	if len(lines) == 0 {
		return
	}
	var hs []int
	for _, l := range lines {
		hs = append(hs, l.Bottom-l.Top)
	}
	slices.Sort(hs)
	usual := hs[len(hs)/2]
	for i := range lines {
		l := &lines[i]
		if h := l.Bottom - l.Top; h*10 < usual*14 {
			l.Top = max(0, l.Bottom-usual)
		}
	}
}
