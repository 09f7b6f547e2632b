package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// node is a place that can be cited.
type node struct {
	name  string
	bare  bool // an unnumbered paragraph: name is its place among them
	title string
	text  []string // everything at and below the place, in the order of the text
	kids  []*node
}

// digest is the SHA-256 of the words at the place and below it.
func (n *node) digest() string {
	h := sha256.New()
	for _, l := range n.text {
		h.Write([]byte(strings.TrimPrefix(l, "## ") + "\n"))
	}
	return hex.EncodeToString(h.Sum(nil))
}

func (n *node) kid(name string) *node {
	for _, k := range n.kids {
		if k.name == name {
			return k
		}
	}
	return nil
}

// grow makes the tree of a provision. odd collects numbering that the rules in
// package lawindex's comment do not foresee.
func grow(s source) (root *node, odd []string) {
	root = &node{title: s.title, text: s.lines}
	var blocks []block
	last := ""
	for _, l := range s.lines {
		b := mark(l, last)
		if b.kind == number || b.kind == group {
			last = b.label
		}
		blocks = append(blocks, b)
	}
	top := number
	if !has(blocks, number) {
		top = counter // definitions: "(1)" takes the place of "1."
	}
	if s.id == "rct" {
		top = counter
	}

	parent := root
	i := 0
	for i < len(blocks) {
		b := blocks[i]
		switch b.kind {
		case group:
			if g := root.kid(b.label); g != nil {
				odd = append(odd, s.ID+": "+b.label+" twice")
			}
			parent = &node{name: b.label, title: b.text}
			root.kids = append(root.kids, parent)
			if b.text == "" && i+1 < len(blocks) && blocks[i+1].kind == heading {
				parent.title = blocks[i+1].text
			}
			end := i + 1
			for end < len(blocks) && blocks[end].kind != group {
				end++
			}
			parent.text = s.lines[i:end]
			i++
		case top:
			end := i + 1
			for end < len(blocks) && blocks[end].kind != top && blocks[end].kind != group {
				end++
			}
			if parent.kid(b.label) != nil {
				odd = append(odd, fmt.Sprintf("%s: number %s twice", s.ID, b.label))
			}
			n := &node{name: b.label, text: s.lines[i:reach(blocks, i, top)]}
			first := b
			if b.title {
				n.title, first.text = b.text, ""
			}
			parent.kids = append(parent.kids, n)
			if s.id != "rct" {
				n.kids, _ = list(append([]block{first}, blocks[i+1:end]...))
			}
			i = end
		default:
			end := i
			for end < len(blocks) && blocks[end].kind != top && blocks[end].kind != group {
				end++
			}
			// Text before the numbers begin introduces them and has no number of its own.
			if !has(blocks, top) {
				kids, _ := list(append([]block{{}}, blocks[i:end]...))
				parent.kids = append(parent.kids, kids...)
			}
			i = end
		}
	}
	return root, odd
}

// reach is the end of what section i covers: "6" covers "6.1", not "7".
func reach(blocks []block, i int, top kind) int {
	depth := strings.Count(blocks[i].label, ".")
	for j := i + 1; j < len(blocks); j++ {
		b := blocks[j]
		if b.kind == group || b.kind == top && strings.Count(b.label, ".") <= depth {
			return j
		}
	}
	return len(blocks)
}

func has(blocks []block, k kind) bool {
	for _, b := range blocks {
		if b.kind == k {
			return true
		}
	}
	return false
}
