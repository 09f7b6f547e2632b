package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/cecheck/cecheck/functions/api"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// stateOf takes the one state string of a command, from the arguments or, where it is "-", from the input, and gives it a day.
func stateOf(p *program, args []string) (string, error) {
	if len(args) != 1 {
		return "", usage("it takes one state string, or - to read it from the input")
	}
	state := args[0]
	if state == "-" {
		b, err := io.ReadAll(io.LimitReader(p.in, maxState+1))
		if err != nil {
			return "", err
		}
		state = string(b)
	}
	state = strings.TrimPrefix(strings.TrimSpace(state), "#")
	if len(state) > maxState {
		return "", errors.New("the state string is too long")
	}
	return withDay(state, "", time.Now().UTC()), nil
}

// printJSON prints a result of the core and gives the status that it stands for.
func printJSON(p *program, out string) (int, error) {
	if _, err := fmt.Fprintln(p.out, out); err != nil {
		return exitCant, err
	}
	switch {
	case api.Refused(out):
		return exitCant, nil
	case hasProblems(out):
		return exitFound, nil
	}
	return exitOK, nil
}

// requirements prints what is asked of a product, or the whole catalogue.
func requirements(_ context.Context, p *program, args []string) (int, error) {
	all := false
	rest, err := flags{switches: map[string]*bool{"all": &all}}.parse(args)
	if err != nil {
		return exitCant, err
	}
	if all {
		if len(rest) > 0 {
			return exitCant, usage("--all is about every product and takes no state string")
		}
		return printJSON(p, wire.Catalogue())
	}
	state, err := stateOf(p, rest)
	if err != nil {
		return exitCant, err
	}
	return printJSON(p, wire.Requirements(state))
}

// roadmap prints the way to the CE mark.
func roadmap(_ context.Context, p *program, args []string) (int, error) {
	format, lang := "json", ""
	rest, err := flags{values: map[string]*string{"format": &format, "lang": &lang}}.parse(args)
	if err != nil {
		return exitCant, err
	}
	formats := []string{"json", "ics", "csv", "md"}
	if !slices.Contains(formats, format) {
		return exitCant, usage("--format is one of " + strings.Join(formats, ", "))
	}
	state, err := stateOf(p, rest)
	if err != nil {
		return exitCant, err
	}
	if format == "json" {
		return printJSON(p, wire.Roadmap(state))
	}
	return document(p, "roadmap", format, state, lang, "", "")
}

// writeReport writes a document.
func writeReport(_ context.Context, p *program, args []string) (int, error) {
	kind, format, lang, out, site := "report", "", "", "", ""
	rest, err := flags{values: map[string]*string{"kind": &kind, "format": &format, "lang": &lang, "out": &out, "site": &site}}.parse(args)
	if err != nil {
		return exitCant, err
	}
	if format == "" {
		if format = strings.TrimPrefix(filepath.Ext(out), "."); format == "" {
			format = "json"
		}
	}
	switch {
	case !slices.Contains(report.Kinds, kind):
		return exitCant, usage("--kind is one of " + strings.Join(report.Kinds, ", "))
	case !slices.Contains(report.Formats, format):
		return exitCant, usage("--format is one of " + strings.Join(report.Formats, ", "))
	case format == "ics" && kind != "roadmap":
		return exitCant, usage("only the roadmap is a calendar: --kind roadmap --format ics")
	case format == "docx" && out == "" && p.outIsTTY:
		return exitCant, usage("a Word file is not for a terminal: name a file with --out")
	}
	state, err := stateOf(p, rest)
	if err != nil {
		return exitCant, err
	}
	return document(p, kind, format, state, lang, site, out)
}

// document writes a document to a file, or to the output where none is named.
func document(p *program, kind, format, state, lang, site, out string) (int, error) {
	if lang != "" {
		if !slices.Contains(text.Languages, lang) {
			return exitCant, usage("--lang is one of " + strings.Join(text.Languages, ", "))
		}
		state = withLang(state, lang)
	}
	st, _ := wire.Parse(state)
	words, err := wordsOf(st.Lang)
	if err != nil {
		return exitCant, fmt.Errorf("the string asks for the language %q, and there is %s; --lang names another", st.Lang, strings.Join(text.Languages, ", "))
	}
	if site != "" {
		words += "report.site = " + site + "\n"
	}
	b, ok := report.Write(kind, format, state, report.ParseWords(words), report.Options{QR: qrCode})
	if !ok {
		_, err := p.out.Write(append(b, '\n'))
		return exitCant, err
	}
	if out == "" {
		_, err = p.out.Write(b)
	} else {
		err = os.WriteFile(out, b, 0o600)
	}
	if err != nil {
		return exitCant, err
	}
	return dropped(p, state), nil
}

// dropped says on p.err what of a state string does not count, and gives the status for that.
func dropped(p *program, state string) int {
	st, problems := wire.Parse(state)
	_, planning, err := st.Roadmap()
	if err == nil {
		problems = append(problems, planning...)
	}
	for _, m := range st.Modules {
		for _, c := range assess.Clashes(m.Answers) {
			problems = append(problems, wire.Problem{Code: "contradiction", Key: c.A.Fact.ID + " and " + c.B.Fact.ID})
		}
	}
	for _, x := range problems {
		fmt.Fprintf(p.err, "cecheck: %s: %s\n", printable(x.Key), x.Code)
	}
	if len(problems) > 0 {
		return exitFound
	}
	return exitOK
}

// withLang puts a language into a state string in the place of its own.
func withLang(state, lang string) string {
	var pairs []string
	for pair := range strings.SplitSeq(state, "&") {
		if pair != "" && !strings.HasPrefix(pair, "lang=") {
			pairs = append(pairs, pair)
		}
	}
	return strings.Join(append(pairs, "lang="+lang), "&")
}

// wordsOf is the wording of a language in lines, as documents take it.
func wordsOf(lang string) (string, error) {
	words, err := text.Load(lang)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, id := range words.IDs() {
		b.WriteString(id + " = " + words.Get(id) + "\n")
	}
	return b.String(), nil
}
