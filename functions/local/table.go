package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/text"
)

const (
	lineWidth = 96 // characters of a line of the table
	maxQuote  = 3  // lines of a quotation
)

// table writes findings for people: each point with the best passage that may show
// it, and how many more there are.
func table(out io.Writer, w text.Words, docs []evidence.Document, findings []evidence.Finding) error {
	b := bufio.NewWriter(out)
	say := func(id, english string) string {
		if s, ok := w.Lookup(id); ok {
			return s
		}
		return english
	}
	for _, d := range docs {
		fmt.Fprintf(b, "%s (", printable(d.Name))
		if d.Pages > 0 {
			fmt.Fprintf(b, "%s: %d, ", say("ui.cli.pages", "pages"), d.Pages)
		}
		fmt.Fprintf(b, "%s: %d)\n", say("ui.cli.passages", "passages"), len(d.Passages))
	}
	with := 0
	for _, f := range findings {
		mark := "-"
		if f.Verdict == evidence.Candidate {
			mark = "+"
			with++
		}
		title := say("req."+f.Requirement+".title", say("duty."+f.Requirement+".title", ""))
		fmt.Fprintf(b, "\n%s %s", mark, f.Ref)
		if title != "" {
			fmt.Fprintf(b, "  %s", title)
		}
		fmt.Fprintln(b)
		if len(f.Quotations) == 0 {
			fmt.Fprintf(b, "    %s\n", say("ui.cli.none", "nothing was found that may show it"))
			continue
		}
		q := f.Quotations[0]
		fmt.Fprintf(b, "    %s\n", place(q, say))
		for _, line := range wrap(printable(q.Text), lineWidth-6, maxQuote) {
			fmt.Fprintf(b, "    | %s\n", line)
		}
		if more := len(f.Quotations) - 1; more > 0 {
			fmt.Fprintf(b, "    %s\n", strings.ReplaceAll(say("ui.cli.more", "and {n} more"), "{n}", fmt.Sprint(more)))
		}
	}
	fmt.Fprintf(b, "\n%s\n", strings.NewReplacer("{n}", fmt.Sprint(with), "{all}", fmt.Sprint(len(findings))).Replace(
		say("ui.cli.sum", "There may be evidence for {n} of {all} points. Whether it shows them, a person decides.")))
	return b.Flush()
}

// place says where a quotation stands.
func place(q evidence.Quotation, say func(id, english string) string) string {
	s := q.File
	if q.Page > 0 {
		s += fmt.Sprintf(", %s %d", say("ui.cli.page", "page"), q.Page)
	}
	if len(q.Path) > 0 {
		s += ", " + q.Path[len(q.Path)-1]
	}
	return printable(s)
}

// wrap breaks s into at most lines lines of at most width characters; what does not
// fit ends in "…".
func wrap(s string, width, lines int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(s) {
		for utf8.RuneCountInString(word) > width {
			word = string([]rune(word)[:width-1]) + "…"
		}
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width:
			line += " " + word
		case len(out) == lines-1:
			return append(out, line+" …")
		default:
			out = append(out, line)
			line = word
		}
	}
	return append(out, line)
}
