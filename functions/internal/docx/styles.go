package docx

import (
	"encoding/xml"
	"regexp"
	"strconv"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
)

// style is what a paragraph style says, after its ancestors are asked.
type style struct {
	name     string
	based    string
	level    int // of a heading, from 1; 0 for others
	num      string
	ilvl     string
	bold     bool
	vanish   bool
	tiny     bool
	shaded   bool // it, or as a table's style a part of it, has a ground that is not white
	ink      ink
	guidance bool
	contents bool
	resolved bool
}

var (
	headingName  = regexp.MustCompile(`(?i)^(?:heading|überschrift|berschrift|titre|titolo|título|titulo|kop|rubrik|cabeçalho|nagłówek|otsikko|overskrift)[ _-]?([1-9])$`)
	titleName    = regexp.MustCompile(`(?i)^(?:title|titel|titre)$`)
	contentsName = regexp.MustCompile(`(?i)^(?:toc|verzeichnis|tm|inhaltsverzeichnis)[ _-]?\d$`)
	guidanceName = regexp.MustCompile(`(?i)guidance|instruction|anleitung|ausfüllhinweis|consigne|placeholder|platzhalter|blue ?text`)
)

// styles reads word/styles.xml.
func (w *word) styles(c *zipxml.Cursor) error {
	w.style = map[string]*style{}
	var now *style
	id := ""
	for {
		t, err := c.Next()
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "style":
			id, now = zipxml.Attr(e, "styleId"), &style{}
			if len(w.style) < 5000 {
				w.style[id] = now
			}
		case "docDefaults", "latentStyles":
			if err := c.Skip(); err != nil {
				return err
			}
		case "tblStylePr":
			err := c.Children(func(e xml.StartElement) {
				if e.Name.Local == "shd" && now != nil {
					now.shaded = now.shaded || shaded(e)
				}
			})
			if err != nil {
				return err
			}
		default:
			if now != nil {
				now.property(e)
			}
		}
	}
}

func (s *style) property(e xml.StartElement) {
	switch e.Name.Local {
	case "name":
		s.name = zipxml.Attr(e, "val")
	case "basedOn":
		s.based = zipxml.Attr(e, "val")
	case "outlineLvl":
		s.level = outlineLevel(e)
	case "numId":
		s.num = zipxml.Attr(e, "val")
	case "ilvl":
		s.ilvl = zipxml.Attr(e, "val")
	case "b":
		s.bold = on(e)
	case "vanish":
		s.vanish = on(e)
	case "color":
		s.ink = inkOf(zipxml.Attr(e, "val"))
	case "sz":
		s.tiny = small(e)
	case "shd":
		s.shaded = s.shaded || shaded(e)
	}
}

// outlineLevel gives 1 for the outermost; body text, which Word calls 9, gives 0.
func outlineLevel(e xml.StartElement) int {
	n, err := strconv.Atoi(zipxml.Attr(e, "val"))
	if err != nil || n < 0 || n > 8 {
		return 0
	}
	return n + 1
}

// styleOf gives a style with what it inherits. Built-in styles are known by
// their English name in the file, whatever language Word spoke; files written by
// other programs have the local name only, as id.
func (w *word) styleOf(id string) style {
	s := w.style[id]
	if s == nil {
		s = &style{name: id}
		if id == "" || w.style == nil || len(w.style) >= 5000 {
			s.name = id
		}
	}
	if s.resolved {
		return *s
	}
	s.resolved = true // before the ancestors, so that a circle ends
	for _, name := range []string{s.name, id} {
		if m := headingName.FindStringSubmatch(name); m != nil && s.level == 0 {
			s.level = int(m[1][0] - '0')
		}
		if titleName.MatchString(name) && s.level == 0 {
			s.level = 1
		}
		s.contents = s.contents || contentsName.MatchString(name)
		s.guidance = s.guidance || guidanceName.MatchString(name)
	}
	if s.based != "" && w.style[s.based] != nil {
		up := w.styleOf(s.based)
		if s.level == 0 {
			s.level = up.level
		}
		if s.num == "" {
			s.num, s.ilvl = up.num, first(s.ilvl, up.ilvl)
		}
		s.bold, s.vanish = s.bold || up.bold, s.vanish || up.vanish
		s.shaded = s.shaded || up.shaded
		if s.ink == unsaid {
			s.ink = up.ink
		}
		s.contents = s.contents || up.contents
	}
	return *s
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// paraProperties reads w:pPr.
func (w *word) paraProperties(c *zipxml.Cursor, p *para) error {
	return c.Children(func(e xml.StartElement) {
		switch e.Name.Local {
		case "pStyle":
			p.style = zipxml.Attr(e, "val")
			st := w.styleOf(p.style)
			p.styleInk, p.shaded = st.ink, p.shaded || st.shaded
		case "shd":
			p.shaded = p.shaded || shaded(e)
		case "outlineLvl":
			p.level = outlineLevel(e)
		case "numId":
			p.num = zipxml.Attr(e, "val")
		case "ilvl":
			p.ilvl = zipxml.Attr(e, "val")
		}
	})
}

// runProperties reads w:rPr: bold, and what can hide a run.
func (w *word) runProperties(c *zipxml.Cursor, p *para) error {
	return c.Children(func(e xml.StartElement) {
		switch e.Name.Local {
		case "b":
			p.bold = on(e)
		default:
			w.runHides(e, p)
		}
	})
}
