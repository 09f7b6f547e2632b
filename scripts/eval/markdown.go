package main

import (
	"strings"

	"github.com/cecheck/cecheck/shared/evidence"
)

// split reads the Markdown of the labelled set: headings, paragraphs, items, rows
// of tables and block quotes, one of each a line. It is no reader for uploads
// (those are under functions/internal, which a script cannot import).
func split(name, text string) evidence.Document {
	d := evidence.Document{Name: name}
	var outline evidence.Outline
	at := 0
	for _, line := range strings.Split(text, "\n") {
		p := evidence.Passage{Path: outline.Path()}
		line = strings.TrimRight(strings.NewReplacer(`\<`, "<", `\>`, ">", `\[`, "[", `\]`, "]").Replace(line), " ")
		switch {
		case line == "" || strings.HasPrefix(line, "| ---"):
			continue
		case line[0] == '#':
			hashes := len(line) - len(strings.TrimLeft(line, "#"))
			p.Text, p.Kind = strings.TrimSpace(line[hashes:]), evidence.Heading
			p.Path = outline.Enter(hashes, p.Text)
		case line[0] == '|':
			p.Kind = evidence.Row
			var cells []string
			for _, c := range strings.Split(strings.Trim(line, "|"), "|") {
				cells = append(cells, strings.TrimSpace(c))
			}
			p.Text = strings.Join(cells, " | ")
		case line[0] == '>':
			p.Text, p.Guidance = strings.TrimSpace(line[1:]), true
		case strings.HasPrefix(line, "- "):
			p.Text, p.Kind = line[2:], evidence.Item
		case line[0] >= '0' && line[0] <= '9' && strings.Contains(line[:min(4, len(line))], ". "):
			p.Text, p.Kind = line, evidence.Item
		default:
			p.Text = line
		}
		p.Start, p.Para = at, len(d.Passages)+1
		at += len(p.Text) + 1
		d.Passages = append(d.Passages, p)
	}
	return d
}
