package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cecheck/cecheck/shared/evidence"
)

// blocks are the elements that begin and end a paragraph.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Header: true, atom.Footer: true,
	atom.Aside: true, atom.Nav: true, atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Body: true, atom.Html: true, atom.Figure: true,
	atom.Figcaption: true, atom.Caption: true, atom.Address: true, atom.Fieldset: true, atom.Form: true, atom.Legend: true,
	atom.Details: true, atom.Summary: true, atom.Center: true, atom.Option: true, atom.Title: true, atom.Head: true,
}

// known are the names of HTML elements. Anything else in angle brackets, such as
// <your product>, is a word of the text: Markdown and careless HTML are full of
// it, and a browser's silence would hide that a template was not filled in.
var known = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range strings.Fields("a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp") {
		m[name] = true
	}
	return m
}()

// literal gives an unknown element's tag as it stands in the text, or "". Names
// with a hyphen or a colon are elements of programs and of other vocabularies.
func literal(n *html.Node) string {
	if known[n.Data] || n.Namespace != "" || strings.ContainsAny(n.Data, "-:") {
		return ""
	}
	tag := "<" + n.Data
	for _, a := range n.Attr {
		tag += " " + a.Key
		if a.Val != "" {
			tag += "=" + a.Val
		}
	}
	return tag + ">"
}

// noText tells whether an element's content is not text of the page: programs,
// what a program shows later, what was deleted, and what can be chosen in a form.
func noText(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Iframe, atom.Object, atom.Del, atom.Title, atom.Select, atom.Textarea, atom.Button:
		return true
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// flat gives the shown text below a node, blocks parted by spaces. What is not
// seen of it is kept for later.
func (w *walker) flat(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			w.write(&b, n.Data)
			return
		case n.Type == html.ElementNode && noText(n), n.Type == html.CommentNode:
			return
		case n.Type == html.ElementNode:
			leave, seen := w.enter(n)
			if !seen {
				return
			}
			defer leave()
			b.WriteString(literal(n))
		}
		apart := blocks[n.DataAtom] || n.DataAtom == atom.Br || n.DataAtom == atom.Li || n.DataAtom == atom.Td || n.DataAtom == atom.Th || n.DataAtom == atom.Tr
		if apart {
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if apart {
			b.WriteByte(' ')
		}
	}
	walk(n)
	return b.String()
}

// row writes a table row as "a | b". A row of one cell is a frame around
// ordinary text and is read as such.
func (w *walker) row(n *html.Node, s state) {
	var cells []*html.Node
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.DataAtom == atom.Td || c.DataAtom == atom.Th) {
			cells = append(cells, c)
		}
	}
	if len(cells) == 1 {
		w.block(cells[0], s, state{guidance: s.guidance})
		return
	}
	defer w.settle()
	texts, any := make([]string, len(cells)), false
	for i, c := range cells {
		texts[i] = strings.Join(strings.Fields(w.flat(c)), " ")
		any = any || texts[i] != ""
	}
	if !any {
		return
	}
	w.out = append(w.out, evidence.Passage{Text: strings.Join(texts, " | "), Path: w.outline.Path(), Kind: evidence.Row, Guidance: s.guidance})
}
