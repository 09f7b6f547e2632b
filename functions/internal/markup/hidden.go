package markup

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/shared/evidence"
)

// look is what a page's style says of an element, as far as it can hide text.
type look struct {
	why   string // why it is not seen whatever stands behind it
	white bool
	inked bool // has a colour of its own
	back  bool // has a ground that is not white
}

var (
	ruleSet = regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`)
	simple  = regexp.MustCompile(`^[.#]?[A-Za-z_][\w-]*$`)
	remark  = regexp.MustCompile(`(?s)/\*.*?\*/`)
)

const maxRules = 5000

// rulesOf reads the page's own style sheets: the rules for one class, one name or
// one element. Others, and those for print or for some screens, are not followed.
func rulesOf(root *html.Node) map[string]look {
	rules := map[string]look{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom != atom.Style || n.FirstChild == nil {
			continue
		}
		for _, m := range ruleSet.FindAllStringSubmatch(plainRules(remark.ReplaceAllString(n.FirstChild.Data, "")), maxRules) {
			l := lookOf(m[2])
			for sel := range strings.SplitSeq(m[1], ",") {
				if sel = strings.TrimSpace(sel); l != (look{}) && simple.MatchString(sel) && len(rules) < maxRules {
					rules[sel] = rules[sel].and(l)
				}
			}
		}
	}
	return rules
}

// plainRules drops the blocks of rules that hold under a condition (@media).
func plainRules(s string) string {
	var out strings.Builder
	for {
		at := strings.IndexByte(s, '@')
		if at < 0 {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(s[:at])
		s = s[at:]
		end, depth := len(s), 0
	scan:
		for i := range len(s) {
			switch s[i] {
			case ';':
				if depth == 0 {
					end = i + 1
					break scan
				}
			case '{':
				depth++
			case '}':
				if depth--; depth <= 0 {
					end = i + 1
					break scan
				}
			}
		}
		s = s[end:]
	}
}

func (l look) and(o look) look {
	if o.why != "" {
		l.why = o.why
	}
	if o.inked {
		l.white, l.inked = o.white, true
	}
	l.back = l.back || o.back
	return l
}

// lookOf reads declarations, as they stand in a style attribute.
func lookOf(css string) look {
	var l look
	for decl := range strings.SplitSeq(strings.ToLower(css), ";") {
		name, v, ok := strings.Cut(decl, ":")
		if !ok {
			continue
		}
		name, v = strings.TrimSpace(name), strings.TrimSpace(strings.ReplaceAll(v, "!important", ""))
		switch name {
		case "display":
			if v == "none" {
				l.why = "display:none"
			}
		case "visibility":
			if v == "hidden" || v == "collapse" {
				l.why = "visibility:hidden"
			}
		case "opacity":
			if f, err := strconv.ParseFloat(v, 64); err == nil && f < 0.05 {
				l.why = "transparent text"
			}
		case "font-size":
			if n, is := length(v); is && n <= 2 {
				l.why = "tiny letters"
			}
		case "left", "top", "text-indent", "margin-left":
			if n, is := length(v); is && n <= -999 {
				l.why = "text outside the page"
			}
		case "clip":
			if strings.HasPrefix(v, "rect(0") || strings.HasPrefix(v, "rect(1px") {
				l.why = "text outside the page"
			}
		case "color":
			l.inked, l.white = true, whiteInk(v)
			if v == "transparent" {
				l.why = "transparent text"
			}
		case "background", "background-color", "background-image":
			l.back = l.back || ground(v)
		}
	}
	return l
}

// length gives a length in pixels, roughly.
func length(v string) (float64, bool) {
	for unit, px := range map[string]float64{"px": 1, "pt": 1.33, "rem": 16, "em": 16, "": 1, "%": 0.16} {
		if n, err := strconv.ParseFloat(strings.TrimSuffix(v, unit), 64); err == nil && (unit == "" || strings.HasSuffix(v, unit)) && (unit != "" || n == 0) {
			return n * px, true
		}
	}
	return 0, false
}

func whiteInk(v string) bool {
	if rgb, is := strings.CutPrefix(strings.ReplaceAll(v, " ", ""), "rgb"); is {
		parts := strings.Split(strings.Trim(strings.TrimPrefix(rgb, "a"), "()"), ",")
		if len(parts) < 3 {
			return false
		}
		for _, p := range parts[:3] {
			if n, err := strconv.Atoi(p); err != nil || n < 240 {
				return false
			}
		}
		return true
	}
	return v == "white" || v == "snow" || v == "ivory" || v == "ghostwhite" || v == "floralwhite" || v == "whitesmoke" || unseen.White(v)
}

func ground(v string) bool {
	return v != "" && v != "none" && v != "transparent" && v != "inherit" && v != "initial" && v != "unset" && !whiteInk(v)
}

// look gives what holds for an element.
func (w *walker) look(n *html.Node) look {
	l := w.rules[n.Data]
	for _, a := range n.Attr {
		switch a.Key {
		case "class":
			for c := range strings.FieldsSeq(a.Val) {
				l = l.and(w.rules["."+c])
			}
		case "id":
			l = l.and(w.rules["#"+a.Val])
		case "bgcolor", "background":
			l.back = l.back || ground(strings.ToLower(a.Val))
		case "color":
			if n.DataAtom == atom.Font {
				l = l.and(look{inked: true, white: whiteInk(strings.ToLower(a.Val))})
			}
		}
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "style":
			l = l.and(lookOf(a.Val))
		case "hidden":
			l.why = "hidden element"
		case "aria-hidden":
			if a.Val == "true" {
				l.why = "aria-hidden"
			}
		}
	}
	return l
}

// enter notes what an element does to the text in it, until leave is called.
// Where the element is not seen at all, its text is kept to come after its block,
// and enter gives false.
func (w *walker) enter(n *html.Node) (leave func(), seen bool) {
	l := w.look(n)
	if l.why != "" {
		var text strings.Builder
		for in := range n.Descendants() {
			switch {
			case in.Type == html.TextNode && !noText(in.Parent):
				text.WriteString(in.Data)
			case in.Type == html.ElementNode:
				text.WriteByte(' ')
			}
		}
		w.keep(text.String(), l.why)
		return nil, false
	}
	white, back := w.white, w.back
	if l.inked {
		w.white = l.white
	}
	w.back = w.back || l.back
	return func() { w.white, w.back = white, back }, true
}

// write takes a text of the block being read: white letters on white are none.
func (w *walker) write(out *strings.Builder, s string) {
	if w.white && !w.back {
		out = &w.faint
	}
	out.WriteString(s)
}

func (w *walker) keep(text, why string) {
	text = strings.Join(strings.Fields(text), " ")
	if text != "" && w.hidden.Add(text, why, 0) {
		w.later = append(w.later, evidence.Passage{Text: text, Path: w.outline.Path(), Guidance: true})
	}
}

// settle puts what is not seen into the document.
func (w *walker) settle() {
	if w.faint.Len() > 0 {
		w.keep(w.faint.String(), "white text")
		w.faint.Reset()
	}
	w.out, w.later = append(w.out, w.later...), nil
}

// meta keeps what a page says about itself and does not show.
func (w *walker) meta(n *html.Node) {
	switch strings.ToLower(attr(n, "name")) + strings.ToLower(attr(n, "property")) {
	case "description", "keywords", "abstract", "subject", "og:description", "twitter:description":
		if t := attr(n, "content"); len(strings.Fields(t)) >= 4 {
			w.out = append(w.out, evidence.Passage{Text: t, Guidance: true})
		}
	}
}
