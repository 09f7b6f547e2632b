package docx

import (
	"encoding/xml"
	"regexp"
	"strconv"
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
func (w *word) styles(c *cursor) error {
	w.style = map[string]*style{}
	var now *style
	id := ""
	for {
		t, err := c.next()
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "style":
			id, now = attr(e, "styleId"), &style{}
			if len(w.style) < 5000 {
				w.style[id] = now
			}
		case "docDefaults", "latentStyles", "tblStylePr":
			if err := c.skip(); err != nil {
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
		s.name = attr(e, "val")
	case "basedOn":
		s.based = attr(e, "val")
	case "outlineLvl":
		s.level = outlineLevel(e)
	case "numId":
		s.num = attr(e, "val")
	case "ilvl":
		s.ilvl = attr(e, "val")
	case "b":
		s.bold = on(e)
	case "vanish":
		s.vanish = on(e)
	}
}

// outlineLevel gives 1 for the outermost; body text, which Word calls 9, gives 0.
func outlineLevel(e xml.StartElement) int {
	n, err := strconv.Atoi(attr(e, "val"))
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
func (w *word) paraProperties(c *cursor, p *para) error {
	return children(c, func(e xml.StartElement) {
		switch e.Name.Local {
		case "pStyle":
			p.style = attr(e, "val")
		case "outlineLvl":
			p.level = outlineLevel(e)
		case "numId":
			p.num = attr(e, "val")
		case "ilvl":
			p.ilvl = attr(e, "val")
		}
	})
}

// runProperties reads w:rPr: hidden text and bold.
func (w *word) runProperties(c *cursor, p *para) error {
	return children(c, func(e xml.StartElement) {
		switch e.Name.Local {
		case "vanish", "webHidden":
			p.hidden = p.hidden || on(e)
		case "b":
			p.bold = on(e)
		case "rStyle":
			p.hidden = p.hidden || w.styleOf(attr(e, "val")).vanish
		}
	})
}
