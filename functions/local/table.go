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

// marks stand before a point, one for each verdict.
var marks = map[evidence.Verdict]string{
	evidence.Candidate: "+", evidence.None: "-", evidence.Shown: "+", evidence.PartlyShown: "~",
	evidence.NotShown: "-", evidence.Contradicted: "!", evidence.NeedsPerson: "?", evidence.NotApplicable: " ",
}

// table writes findings for people. Without a model that is each point with the best passage
// that may show it, and how many more there are; with one, what each element comes to, and the
// first passage quoted for it.
func table(out io.Writer, w text.Words, r *evidence.Result) error {
	b := bufio.NewWriter(out)
	say := func(id, english string) string {
		if s, ok := w.Lookup(id); ok {
			return s
		}
		return english
	}
	quote := func(indent string, q evidence.Quotation) {
		fmt.Fprintf(b, "%s%s\n", indent, place(q, say))
		for _, line := range wrap(printable(q.Text), lineWidth-2-len(indent), maxQuote) {
			fmt.Fprintf(b, "%s| %s\n", indent, line)
		}
	}
	for _, d := range r.Docs {
		fmt.Fprintf(b, "%s (", printable(d.Name))
		if d.Pages > 0 {
			fmt.Fprintf(b, "%s: %d, ", say("ui.cli.pages", "pages"), d.Pages)
		}
		fmt.Fprintf(b, "%s: %d)\n", say("ui.cli.passages", "passages"), len(d.Passages))
	}
	n := map[evidence.Verdict]int{}
	for _, f := range r.Findings {
		n[f.Verdict]++
		fmt.Fprintf(b, "\n%s %s", marks[f.Verdict], f.Ref)
		title := say("req."+f.Requirement+".title", say("duty."+f.Requirement+".title", ""))
		if title != "" {
			fmt.Fprintf(b, "  %s", title)
		}
		fmt.Fprintln(b)
		switch {
		case len(f.Elements) > 0:
			fmt.Fprintf(b, "    %s\n", say("ui.verdict."+string(f.Verdict), string(f.Verdict)))
			for _, e := range f.Elements {
				fmt.Fprintf(b, "    * %s: %s\n", say("req."+f.Requirement+".el."+e.ID, e.ID), say("ui.state."+string(e.State), string(e.State)))
				if e.Missing != "" && e.State != evidence.IsShown {
					for _, line := range wrap(printable(e.Missing), lineWidth-6, maxQuote) {
						fmt.Fprintf(b, "      %s\n", line)
					}
				}
				for _, q := range f.Quotations {
					if q.Element == e.ID {
						quote("      ", q)
						break
					}
				}
			}
			if f.Dropped > 0 {
				fmt.Fprintf(b, "    %s: %d\n", say("ui.cli.dropped", "quotations that do not stand in the files"), f.Dropped)
			}
		case len(f.Quotations) == 0:
			fmt.Fprintf(b, "    %s\n", say("ui.cli.none", "nothing was found that may show it"))
		default:
			quote("    ", f.Quotations[0])
			if more := len(f.Quotations) - 1; more > 0 {
				fmt.Fprintf(b, "    %s\n", strings.ReplaceAll(say("ui.cli.more", "and {n} more"), "{n}", fmt.Sprint(more)))
			}
		}
	}
	fmt.Fprintln(b)
	if r.Mode == evidence.ModeModel {
		for _, v := range []evidence.Verdict{evidence.Contradicted, evidence.NotShown, evidence.NeedsPerson, evidence.PartlyShown, evidence.Shown, evidence.NotApplicable, evidence.Candidate, evidence.None} {
			if n[v] > 0 {
				fmt.Fprintf(b, "%s %s: %d\n", marks[v], say("ui.verdict."+string(v), string(v)), n[v])
			}
		}
		return b.Flush()
	}
	fmt.Fprintf(b, "%s\n", strings.NewReplacer("{n}", fmt.Sprint(n[evidence.Candidate]), "{all}", fmt.Sprint(len(r.Findings))).Replace(
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
