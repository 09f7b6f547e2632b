package main

import (
	"strconv"
	"strings"
)

// item is a labelled point or indent while its list is being read. It holds
// paragraphs, and these hold items, as deep as the text goes.
type item struct {
	name  string
	kind  kind
	roman bool
	title bool // the label stands at a heading, which holds all up to the next one
	paras []*para
}

type para struct {
	text  []string // own words and those of the items, in order
	items []*item
}

func (p *para) endsOpen() bool {
	return len(p.text) > 0 && strings.HasSuffix(p.text[len(p.text)-1], ":")
}

func (it *item) last() *para {
	if len(it.paras) == 0 {
		it.paras = append(it.paras, &para{})
	}
	return it.paras[len(it.paras)-1]
}

// reader builds the inside of one numbered place. The sources have no
// indentation to go by, so nesting is inferred from labels and colons.
type reader struct {
	open   []*item // the place itself, then the items that can still take text
	blocks []block
	at     int
}

// list is the inside of a place: first carries the words beside its number.
func list(blocks []block) ([]*node, []string) {
	root := &item{}
	r := &reader{open: []*item{root}, blocks: blocks}
	if t := blocks[0].text; t != "" {
		r.say(t)
	}
	for r.at = 1; r.at < len(blocks); r.at++ {
		r.take(blocks[r.at])
	}
	return root.nodes()
}

// say adds words to every open place.
func (r *reader) say(t string) {
	for _, it := range r.open {
		p := it.last()
		p.text = append(p.text, t)
	}
}

func (r *reader) top() *item { return r.open[len(r.open)-1] }

// push opens a new item under the innermost open place.
func (r *reader) push(it *item, t string) {
	p := r.top().last()
	p.items = append(p.items, it)
	r.open = append(r.open, it)
	r.say(t)
}

func (r *reader) take(b block) {
	switch b.kind {
	case plain, heading:
		r.paragraph(b)
	case tabular:
		r.say(b.text)
	case dash:
		r.indent(b)
	case counter, number:
		r.sibling(func(it *item) bool { return it.kind == counter })
		r.push(&item{name: b.label, kind: counter}, b.text)
	case code:
		r.sibling(func(it *item) bool { return it.kind == code })
		r.push(&item{name: b.label, kind: code}, b.text)
	case letter:
		r.point(b)
	}
}

// sibling closes places until an item like the new one is closed. It reports
// whether there was one; if not, nothing is closed.
func (r *reader) sibling(like func(*item) bool) bool {
	for i := len(r.open) - 1; i > 0; i-- {
		if like(r.open[i]) {
			r.open = r.open[:i]
			return true
		}
	}
	return false
}

// paragraph places unlabelled text. In lower case it goes on with the sentence
// that the list interrupted. Otherwise it belongs to a point if the list goes on
// with the next point after it, and else is a new paragraph of the place.
func (r *reader) paragraph(b block) {
	if c := b.text[0]; c >= 'a' && c <= 'z' || c == ';' {
		if len(r.open) > 1 {
			r.open = r.open[:len(r.open)-1]
		}
		r.say(b.text)
		return
	}
	for len(r.open) > 1 && !r.goesOn(r.top()) {
		r.open = r.open[:len(r.open)-1]
	}
	it := r.top()
	if len(it.paras) > 0 {
		it.paras = append(it.paras, &para{})
	}
	r.say(b.text)
}

// goesOn reports whether the next label of the item's kind continues its list.
func (r *reader) goesOn(it *item) bool {
	if it.kind != letter || it.title {
		return it.title
	}
	for j := r.at + 1; j < len(r.blocks); j++ {
		b := r.blocks[j]
		if b.kind != letter {
			continue
		}
		if it.roman {
			if v := romanValue(b.label); v > 0 {
				return v == romanValue(it.name)+1
			}
			return false
		}
		if romanValue(b.label) > 0 && !(directlyFollows(it.name, b.label) && !r.romanAt(j)) {
			continue
		}
		return directlyFollows(it.name, b.label)
	}
	return false
}

// romanAt reports whether the "(i)" at block j begins a roman list, because
// "(ii)" comes next among the letters.
func (r *reader) romanAt(j int) bool {
	if r.blocks[j].label != "i" {
		return false
	}
	for _, b := range r.blocks[j+1:] {
		if b.kind == letter {
			return b.label == "ii"
		}
	}
	return false
}

func (r *reader) indent(b block) {
	top := r.top()
	if !(top.kind != dash && top.kind != plain && top.last().endsOpen()) {
		r.sibling(func(it *item) bool { return it.kind == dash })
	}
	n := 0
	for _, it := range r.top().last().items {
		if it.kind == dash {
			n++
		}
	}
	r.push(&item{name: "-" + strconv.Itoa(n+1), kind: dash}, b.text)
}

func (r *reader) point(b block) {
	for i := len(r.open) - 1; i > 0; i-- {
		it := r.open[i]
		if it.kind != letter {
			continue
		}
		if it.roman {
			if romanValue(b.label) == romanValue(it.name)+1 {
				r.open = r.open[:i]
				r.push(&item{name: b.label, kind: letter, roman: true}, b.text)
				return
			}
			continue
		}
		if follows(it.name, b.label) && !r.romanAt(r.at) && !(b.label == "i" && it.name != "h") {
			r.open = r.open[:i]
			r.push(&item{name: b.label, kind: letter, title: b.title}, b.text)
			return
		}
	}
	if b.label != "i" && !(r.top().last().endsOpen()) {
		r.open = r.open[:1]
	}
	r.push(&item{name: b.label, kind: letter, roman: b.label == "i", title: b.title}, b.text)
}

// nodes turns what was read into the tree: a place with one paragraph has no
// paragraph numbers.
func (it *item) nodes() ([]*node, []string) {
	var all []string
	var kids []*node
	for i, p := range it.paras {
		all = append(all, p.text...)
		var inner []*node
		for _, x := range p.items {
			k := &node{name: x.name}
			k.kids, k.text = x.nodes()
			inner = append(inner, k)
		}
		if len(it.paras) == 1 {
			return inner, all
		}
		kids = append(kids, &node{name: strconv.Itoa(i + 1), bare: true, text: p.text, kids: inner})
	}
	return kids, all
}
