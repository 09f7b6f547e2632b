package xlsx

import (
	"encoding/xml"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
)

// form is how a number is shown.
type form uint8

const (
	plain form = iota
	day
	clock
	moment   // day and clock
	duration // hours that go beyond 24
	percent
	nothing // ";;;" shows nothing at all
)

// look is what a cell's style says of its value.
type look struct {
	form  form
	faint bool
}

// styles reads xl/styles.xml: fonts, fills and formats, and the looks made of them.
func (b *book) styles(c *zipxml.Cursor) error {
	formats := map[int]form{}
	var whiteFont, filled []bool
	in := ""
	return c.Starts(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "numFmt":
			if len(formats) < 10_000 {
				formats[number(zipxml.Attr(e, "numFmtId"))] = formOf(zipxml.Attr(e, "formatCode"))
			}
		case "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs":
			in = e.Name.Local
		case "font":
			if in == "fonts" && len(whiteFont) < 10_000 {
				white := false
				err := c.Children(func(e xml.StartElement) {
					if e.Name.Local == "color" {
						// The first colour of a theme is that of its paper.
						white = unseen.White(zipxml.Attr(e, "rgb")) || zipxml.Attr(e, "theme") == "0" && zipxml.Attr(e, "tint") == ""
					}
				})
				whiteFont = append(whiteFont, white)
				return err
			}
		case "fill":
			if in == "fills" && len(filled) < 10_000 {
				dark := false
				err := c.Children(func(e xml.StartElement) {
					switch e.Name.Local {
					case "patternFill":
						p := zipxml.Attr(e, "patternType")
						dark = p != "" && p != "none"
					case "gradientFill":
						dark = true
					case "fgColor":
						if unseen.White(zipxml.Attr(e, "rgb")) || zipxml.Attr(e, "theme") == "0" && zipxml.Attr(e, "tint") == "" {
							dark = false
						}
					}
				})
				filled = append(filled, dark)
				return err
			}
		case "xf":
			if in == "cellXfs" && len(b.looks) < 100_000 {
				id := number(zipxml.Attr(e, "numFmtId"))
				f, own := formats[id]
				if !own {
					f = builtIn(id)
				}
				font, fill := number(zipxml.Attr(e, "fontId")), number(zipxml.Attr(e, "fillId"))
				white := font < len(whiteFont) && whiteFont[font] && !(fill < len(filled) && filled[fill])
				b.looks = append(b.looks, look{f, white || f == nothing})
			}
		}
		return nil
	})
}

// builtIn gives the formats that every spreadsheet program knows by number.
func builtIn(id int) form {
	switch {
	case id == 9 || id == 10:
		return percent
	case id >= 14 && id <= 17, id >= 27 && id <= 31, id >= 34 && id <= 36, id >= 50 && id <= 58:
		return day
	case id >= 18 && id <= 21, id == 32, id == 33, id == 45, id == 47:
		return clock
	case id == 22:
		return moment
	case id == 46:
		return duration
	}
	return plain
}

var (
	quoted  = regexp.MustCompile(`"[^"]*"|\\.|_.|\*.`)
	bracket = regexp.MustCompile(`\[[^\]]*\]`)
	elapsed = regexp.MustCompile(`(?i)\[(?:h+|m+|s+)\]`)
)

// formOf reads a format code, as "dd.mm.yyyy" or `0.0%`.
func formOf(code string) form {
	if code = code[:min(len(code), 1000)]; code == ";;;" || code == ";;" {
		return nothing
	}
	code, _, _ = strings.Cut(quoted.ReplaceAllString(code, ""), ";")
	if elapsed.MatchString(code) {
		return duration
	}
	code = strings.ToLower(bracket.ReplaceAllString(code, ""))
	if strings.Contains(code, "general") || strings.Contains(code, "standard") {
		return plain
	}
	hours, days := strings.ContainsAny(code, "hs"), strings.ContainsAny(code, "yd") || strings.Contains(code, "m") && !strings.ContainsAny(code, "hs")
	switch {
	case strings.Contains(code, "0") && strings.Contains(code, "%"):
		return percent
	case days && hours:
		return moment
	case days:
		return day
	case hours:
		return clock
	}
	return plain
}

// value writes what stands in a cell as a person sees it, and tells whether the
// person cannot.
func (b *book) value(kind string, style int, v string) (string, bool) {
	var l look
	if style < len(b.looks) {
		l = b.looks[style]
	}
	switch kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(v))
		if err != nil || i < 0 || i >= len(b.shared) {
			return "", false
		}
		v = b.shared[i]
	case "b":
		v = map[bool]string{true: "TRUE", false: "FALSE"}[on(strings.TrimSpace(v))]
	case "inlineStr", "str", "e", "d":
		v = unescape(v)
	default:
		v = b.numeric(strings.TrimSpace(v), l.form)
	}
	return strings.TrimSpace(v), l.faint
}

// numeric writes a number in its form, with no more digits than a spreadsheet has.
func (b *book) numeric(s string, f form) string {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return s
	}
	switch f {
	case percent:
		return digits(v*100) + "%"
	case duration:
		if sec := int64(math.Round(v * 86400)); v >= 0 && v < 1e6 {
			return fmt.Sprintf("%d:%02d:%02d", sec/3600, sec/60%60, sec%60)
		}
	case day, clock, moment:
		if t, ok := b.at(v); ok {
			switch {
			case f == clock:
				return t.Format("15:04:05")
			case f == day:
				return t.Format("2006-01-02")
			}
			return t.Format("2006-01-02T15:04:05")
		}
	}
	return digits(v)
}

// digits writes a number with 15 digits, as spreadsheets count.
func digits(v float64) string {
	if a := math.Abs(v); a >= 1e15 || a != 0 && a < 1e-6 {
		return strconv.FormatFloat(v, 'g', 15, 64)
	}
	s := strconv.FormatFloat(v, 'g', 15, 64)
	if strings.ContainsAny(s, "e") {
		if w, err := strconv.ParseFloat(s, 64); err == nil {
			s = strconv.FormatFloat(w, 'f', -1, 64)
		}
	}
	return s
}

// at gives the moment of a day number. Day 60 is the 29 February 1900, which
// never was but is counted.
func (b *book) at(v float64) (time.Time, bool) {
	if v < 0 || v >= 2958466 {
		return time.Time{}, false
	}
	from := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if b.epoch == 1904 {
		from = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	} else if v < 60 {
		from = from.AddDate(0, 0, 1)
	}
	return from.AddDate(0, 0, int(v)).Add(time.Duration(math.Round((v-math.Floor(v))*86400)) * time.Second), true
}
