// Package markup reads HTML, Markdown and plain text into passages.
package markup

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/shared/evidence"
)

// ReadHTML reads a page of HTML in any encoding that text comes in. Scripts and
// deleted text are left out; what a browser does not show, comments and block
// quotes come as guidance. The problem "damaged" says that the page is nested too
// deeply to be understood, "hidden_text" that it has text which is not seen.
func ReadHTML(_ context.Context, b []byte) (evidence.Document, error) {
	d := evidence.Document{Reader: "html/1"}
	ps, problems, err := htmlPassages(decode(b, true))
	if err != nil {
		d.Problems = []evidence.Problem{{Code: "damaged", Detail: "the HTML is nested too deeply"}}
		return d, nil
	}
	d.Passages, d.Problems = ps, problems
	return d, nil
}

func htmlPassages(b []byte) ([]evidence.Passage, []evidence.Problem, error) {
	root, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		return nil, nil, fmt.Errorf("parse HTML: %w", err)
	}
	w := walker{rules: rulesOf(root)}
	w.children(root, state{})
	w.flush(state{})
	w.settle()
	return w.out, w.hidden.Problems(), nil
}

// state is what holds for everything inside an element.
type state struct {
	kind     evidence.Kind
	guidance bool
}

type walker struct {
	out     []evidence.Passage
	outline evidence.Outline
	text    strings.Builder // inline text of the block being read
	rules   map[string]look
	hidden  unseen.Found
	later   []evidence.Passage // not seen, waiting for the end of their block
	faint   strings.Builder    // white text on white of the block being read
	white   bool               // text is white
	back    bool               // what stands behind it is not
}

// flush ends the block being read.
func (w *walker) flush(s state) {
	t := strings.TrimSpace(w.text.String())
	w.text.Reset()
	defer w.settle()
	if t == "" {
		return
	}
	w.out = append(w.out, evidence.Passage{Text: t, Path: w.outline.Path(), Kind: s.kind, Guidance: s.guidance})
}

func (w *walker) children(n *html.Node, s state) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, s)
	}
}

func (w *walker) node(n *html.Node, s state) {
	switch n.Type {
	case html.TextNode:
		w.write(&w.text, n.Data)
	case html.CommentNode:
		w.comment(n.Data, s)
	case html.ElementNode:
		w.element(n, s)
	default:
		w.children(n, s)
	}
}

// comment keeps what an author wrote into a comment, marked as guidance: in
// templates that is where the instructions stand. Markup commented out and
// conditional comments are no words for anybody.
func (w *walker) comment(data string, s state) {
	t := strings.TrimSpace(data)
	if t == "" || strings.ContainsAny(t, "<>{}") || strings.HasPrefix(t, "[if ") || strings.HasPrefix(t, "[endif") || !strings.Contains(t, " ") {
		return
	}
	before := w.text.String()
	w.text.Reset()
	w.text.WriteString(t)
	w.flush(state{guidance: true})
	// The paragraph that the comment stands in goes on after it.
	w.text.WriteString(before)
}

func (w *walker) element(n *html.Node, s state) {
	if noText(n) {
		return
	}
	leave, seen := w.enter(n)
	if !seen {
		return
	}
	defer leave()
	w.text.WriteString(literal(n))
	switch n.DataAtom {
	case atom.Meta:
		w.meta(n)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.heading(n, s)
	case atom.Table:
		w.flush(s)
		w.children(n, state{kind: evidence.Prose, guidance: s.guidance})
		w.flush(s)
	case atom.Tr:
		w.flush(s)
		w.row(n, s)
	case atom.Br, atom.Hr, atom.Img:
		if n.DataAtom == atom.Img {
			w.text.WriteString(" " + attr(n, "alt") + " ")
		}
		w.text.WriteByte('\n')
	case atom.Blockquote:
		w.block(n, s, state{kind: s.kind, guidance: true})
	case atom.Li, atom.Dd, atom.Dt:
		in := state{kind: evidence.Item, guidance: s.guidance}
		if s.kind == evidence.Footnote {
			in.kind = evidence.Footnote
		}
		w.block(n, s, in)
	case atom.Pre:
		w.block(n, s, state{kind: evidence.Code, guidance: s.guidance})
	default:
		in := s
		if strings.Contains(attr(n, "class"), "footnotes") {
			in.kind = evidence.Footnote
		}
		if blocks[n.DataAtom] {
			w.block(n, s, in)
		} else {
			w.children(n, in)
		}
	}
}

func (w *walker) block(n *html.Node, outer, inner state) {
	w.flush(outer)
	w.children(n, inner)
	w.flush(inner)
}

func (w *walker) heading(n *html.Node, s state) {
	w.flush(s)
	defer w.settle()
	title := strings.Join(strings.Fields(w.flat(n)), " ")
	if title == "" {
		return
	}
	level := int(n.Data[1] - '0')
	if s.guidance {
		w.out = append(w.out, evidence.Passage{Text: title, Path: w.outline.Path(), Kind: evidence.Heading, Guidance: true})
		return
	}
	above := w.outline.Enter(level, title)
	w.out = append(w.out, evidence.Passage{Text: title, Path: above, Kind: evidence.Heading})
}
