package docx

import (
	"encoding/xml"
	"slices"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
)

// oneStyle reads one style, of which only matters what can hide text.
func (o *openText) oneStyle(c *zipxml.Cursor, e xml.StartElement) error {
	name := zipxml.Attr(e, "name")
	s := o.style[zipxml.Attr(e, "parent-style-name")]
	err := c.Children(func(in xml.StartElement) {
		ground := zipxml.Attr(in, "background-color")
		s.shaded = s.shaded || ground != "" && ground != "transparent" && !unseen.White(ground)
		switch in.Name.Local {
		case "text-properties":
			s.hidden = s.hidden || zipxml.Attr(in, "display") == "none"
			if col := zipxml.Attr(in, "color"); col != "" {
				s.ink = inkOf(col)
			}
			for _, a := range in.Attr {
				// Not the sizes for East Asian and right-to-left text.
				if points, is := strings.CutSuffix(a.Value, "pt"); is && a.Name.Local == "font-size" {
					n, err := strconv.ParseFloat(points, 64)
					s.tiny = err == nil && n*2 <= tiny
				}
			}
		case "graphic-properties":
			fill := zipxml.Attr(in, "fill")
			s.shaded = s.shaded || fill != "" && fill != "none" && !unseen.White(zipxml.Attr(in, "fill-color"))
		}
	})
	if len(o.style) < 10_000 {
		o.style[name] = s
	}
	return err
}

// over gives the style of a span inside others.
func (s openStyle) over(outer []openStyle) openStyle {
	if n := len(outer); n > 0 {
		up := outer[n-1]
		s.hidden, s.shaded = s.hidden || up.hidden, s.shaded || up.shaded
		if s.ink == unsaid {
			s.ink = up.ink
		}
	}
	return s
}

// invisible says why what comes now is not seen, or "".
func (o *openText) invisible(p *openPara) string {
	run := p.runs[len(p.runs)-1]
	switch {
	case run.hidden:
		return "hidden text"
	case slices.Contains(o.sections, true):
		return "hidden section"
	case run.tiny:
		return "tiny letters"
	case run.ink == white && !run.shaded && !p.shaded && !(len(o.ground) > 0 && o.ground[len(o.ground)-1]):
		return "white text"
	}
	return ""
}

func (o *openText) leave() {
	if n := len(o.ground); n > 0 {
		o.ground = o.ground[:n-1]
	}
}

// conceal and settle are those of a DOCX.
func (o *openText) conceal(text, why string) {
	text = strings.Join(strings.Fields(text), " ")
	if text != "" && o.hidden.Add(text, why, 0) {
		o.later = append(o.later, block{text: text, guidance: true})
	}
}

func (o *openText) settle() {
	if len(o.rows) == 0 && len(o.stack) == 0 {
		o.blocks, o.later = append(o.blocks, o.later...), nil
	}
}
