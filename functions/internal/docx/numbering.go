package docx

import (
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// numberList is a list of Word's numbering: what its levels look like and how
// far each has counted.
type numberList struct {
	levels [9]numberLevel
	count  [9]int
}

type numberLevel struct {
	format string // "decimal", "lowerLetter", "bullet", ...
	text   string // "%1.%2"
	start  int
}

// numbering reads word/numbering.xml.
func (w *word) numbering(c *zipxml.Cursor) error {
	w.nums = map[string]*numberList{}
	abstract := map[string]*numberList{}
	var now *numberList
	var level *numberLevel
	num := ""
	for {
		t, err := c.Next()
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		val := zipxml.Attr(e, "val")
		switch e.Name.Local {
		case "abstractNum":
			now, level = &numberList{}, nil
			if len(abstract) < 5000 {
				abstract[zipxml.Attr(e, "abstractNumId")] = now
			}
		case "lvl":
			level = nil
			if i := levelIndex(zipxml.Attr(e, "ilvl")); now != nil {
				level = &now.levels[i]
				level.start = 1
			}
		case "start":
			if level != nil {
				level.start, _ = strconv.Atoi(val)
			}
		case "numFmt":
			if level != nil {
				level.format = val
			}
		case "lvlText":
			if level != nil {
				level.text = val
			}
		case "num":
			num, now, level = zipxml.Attr(e, "numId"), nil, nil
		case "abstractNumId":
			// Lists that share an abstract list go on counting together.
			if a := abstract[val]; a != nil && num != "" && len(w.nums) < 5000 {
				w.nums[num] = a
			}
		case "lvlOverride":
			level = nil
		}
	}
}

func levelIndex(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 8 {
		return 0
	}
	return n
}

// number counts a numbered paragraph. A heading gets its number in front,
// because people cite sections by it; any other paragraph becomes an item.
func (w *word) number(p *para, st style, b *block) {
	id, ilvl := first(p.num, st.num), first(p.ilvl, st.ilvl)
	if id == "" || id == "0" {
		return
	}
	if ilvl == "" && b.level > 0 {
		ilvl = strconv.Itoa(b.level - 1)
	}
	if b.level == 0 && b.kind == evidence.Prose {
		b.kind = evidence.Item
	}
	list := w.nums[id]
	if list == nil {
		return
	}
	i := levelIndex(ilvl)
	if list.count[i] == 0 {
		list.count[i] = max(list.levels[i].start, 1)
	} else {
		list.count[i]++
	}
	clear(list.count[i+1:])
	if b.level > 0 && list.levels[i].format != "bullet" && list.levels[i].format != "none" {
		if n := list.label(i); n != "" {
			b.text = n + " " + b.text
		}
	}
}

// label writes the number of the present paragraph, as "2.1" or "Annex A".
func (l *numberList) label(i int) string {
	t := l.levels[i].text
	if len(t) > 40 {
		return ""
	}
	for k := 0; k <= i; k++ {
		t = strings.ReplaceAll(t, "%"+strconv.Itoa(k+1), ordinal(max(l.count[k], 1), l.levels[k].format))
	}
	return strings.TrimSpace(t)
}

func ordinal(n int, format string) string {
	switch format {
	case "upperLetter", "lowerLetter":
		s := strings.Repeat(string(rune('A'+(n-1)%26)), min((n-1)/26+1, 5))
		if format == "lowerLetter" {
			s = strings.ToLower(s)
		}
		return s
	case "upperRoman", "lowerRoman":
		s := roman(n)
		if format == "lowerRoman" {
			s = strings.ToLower(s)
		}
		return s
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	if n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, d := range []struct {
		v int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.v; n -= d.v {
			b.WriteString(d.s)
		}
	}
	return b.String()
}
