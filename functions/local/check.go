package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/cecheck/cecheck/functions/analyze"
	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// check looks for evidence in documents of this machine. It keeps nothing, and
// sends passages to a model's server where one is named; else nothing.
func check(ctx context.Context, p *program, args []string) (int, error) {
	format, state, lang, json, scans, costs := "", "", text.English, false, false, false
	values := map[string]*string{"format": &format, "state": &state, "lang": &lang}
	var m modelFlags
	m.addTo(values)
	names, err := flags{
		values:   values,
		switches: map[string]*bool{"json": &json, "ocr": &scans, "model-cost": &costs},
	}.parse(args)
	switch {
	case err != nil:
		return exitCant, err
	case len(names) == 0:
		return exitCant, usage("it takes at least one file")
	case json && format != "" && format != "json":
		return exitCant, usage("--json and --format " + format + " exclude each other")
	case json:
		format = "json"
	case format == "" && p.outIsTTY:
		format = "table"
	case format == "":
		format = "json"
	case format != "json" && format != "table":
		return exitCant, usage("--format is json or table")
	}
	words, err := text.Load(lang)
	if err != nil {
		return exitCant, usage(fmt.Sprintf("--lang is one of %s", strings.Join(text.Languages, ", ")))
	}
	a, err := m.open(os.Getenv)
	switch {
	case err != nil:
		return exitCant, err
	case a == nil && costs:
		return exitCant, usage("--model-cost needs --model")
	}
	now := time.Now()
	state = strings.TrimPrefix(state, "#")
	reqs, err := analyze.Applicable(state, analyze.Day(now))
	if err != nil {
		return exitCant, fmt.Errorf("--state: %w", err)
	}
	_, wrong := wire.Parse(state)
	for _, w := range wrong {
		fmt.Fprintf(p.err, "cecheck check: --state: %s does not count (%s)\n", printable(w.Key), w.Code)
	}
	if len(reqs) == 0 {
		fmt.Fprintln(p.err, "cecheck check: by these answers nothing that a documentation has to show applies to the product, so nothing is asked of the documents")
	}
	tesseract, err := recognizer(ctx, scans)
	if err != nil {
		return exitCant, err
	}
	docs, err := readAll(ctx, p, reader(tesseract), names)
	if err != nil {
		return exitCant, err
	}
	var asked analyze.Asking
	var first *heard
	if a != nil {
		if costs {
			c := analyze.Estimate(a.Model, a.Second, analyze.Library(docs, reqs), reqs, lang)
			_, err := fmt.Fprintln(p.out, a.cost(c))
			return exitOK, err
		}
		first = &heard{Model: a.Model}
		asked = analyze.Asking{Model: first, Second: a.Second, Limit: a.Limit, Parallel: parallel, Lang: lang}
	}
	result, err := analyze.Once(ctx, docs, reqs, state, now, asked, p.counter(a != nil, len(reqs)))
	switch {
	case ctx.Err() != nil:
		return exitCant, errors.New("interrupted")
	case err != nil:
		return exitCant, err
	}
	if a != nil {
		unjudged(p, a, result, first.reason())
	}
	if format == "json" {
		_, err = p.out.Write(append(evidence.AppendResult(nil, result), '\n'))
	} else {
		err = table(p.out, words, result)
	}
	if err != nil {
		return exitCant, err
	}
	for _, f := range result.Findings {
		if f.Verdict != evidence.Shown && (a != nil || f.Verdict != evidence.Candidate) {
			return exitFound, nil
		}
	}
	return exitOK, nil
}

// counter says how far a check has come, on one line of a terminal; nil where
// nobody waits long enough, or no terminal is there.
func (p *program) counter(long bool, all int) func(int) {
	if !long || !p.errIsTTY {
		return nil
	}
	return func(done int) {
		fmt.Fprintf(p.err, "\r%d/%d", done, all)
		if done == all {
			fmt.Fprint(p.err, "\r\x1b[K")
		}
	}
}

// unjudged says on the error output what the model did not judge, and what it took. why is the
// last error of the model; nil is none.
func unjudged(p *program, a *asking, r *evidence.Result, why *order.ModelError) {
	n := map[evidence.Unjudged]int{}
	for _, f := range r.Findings {
		n[f.Unjudged]++
	}
	for _, x := range []struct {
		why  evidence.Unjudged
		says string
	}{
		{evidence.NoModel, "no model answered"},
		{evidence.NoBudget, "the budget is spent"},
		{evidence.NoReply, "the model's answer could not be used"},
		{evidence.TooLong, "the passages are too long for the model"},
	} {
		if n[x.why] == 0 {
			continue
		}
		says := x.says
		if why != nil && (x.why == evidence.NoModel || x.why == evidence.NoReply) {
			says += " (" + printable(why.Error()) + ")"
		}
		fmt.Fprintf(p.err, "cecheck check: %d of %d points stay at candidate evidence: %s\n", n[x.why], len(r.Findings), says)
	}
	fmt.Fprintf(p.err, "cecheck check: %s took %s\n", printable(a.Name), a.cost(order.Cost{Tokens: r.Run.Tokens, Micros: r.Run.Micros}))
}

// readAll reads the files, a few at once, and gives their documents in the order
// of names. What is wrong with one is said on p.err and stands in its document too.
// If none has text, that is an error.
func readAll(ctx context.Context, p *program, r order.Reader, names []string) ([]evidence.Document, error) {
	names = distinct(names)
	read := make([][]evidence.Document, len(names))
	errs := make([]error, len(names))
	slots := make(chan struct{}, min(runtime.NumCPU(), 4))
	var all sync.WaitGroup
	for i, name := range names {
		slots <- struct{}{}
		all.Go(func() {
			defer func() { <-slots }()
			read[i], errs[i] = readFile(ctx, r, name)
		})
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, errors.New("interrupted")
	}
	docs := slices.Concat(read...)
	text := false
	for _, d := range docs {
		text = text || len(d.Passages) > 0
		for _, bad := range d.Problems {
			fmt.Fprintf(p.err, "cecheck check: %s\n", oneLine(web.Of(bad)))
		}
	}
	if !text {
		return nil, errors.New("no file has text that can be read")
	}
	return docs, nil
}

// distinct drops the names of files that were named before.
func distinct(names []string) (out []string) {
	seen := map[string]bool{}
	for _, name := range names {
		if clean := filepath.Clean(name); !seen[clean] {
			seen[clean] = true
			out = append(out, name)
		}
	}
	return out
}

// readFile reads one file. The only error is that ctx has ended.
func readFile(ctx context.Context, r order.Reader, name string) ([]evidence.Document, error) {
	unreadable := func(code, detail string) []evidence.Document {
		return []evidence.Document{{Name: name, Problems: []evidence.Problem{{Code: code, File: name, Detail: detail}}}}
	}
	// Look before opening: to open a named pipe is to wait for who writes into it.
	i, err := os.Stat(name)
	switch {
	case err != nil:
		return unreadable("no_file", reason(err)), nil
	case !i.Mode().IsRegular():
		return unreadable("no_file", "it is no regular file"), nil
	}
	f, err := os.Open(name)
	if err != nil {
		return unreadable("no_file", reason(err)), nil
	}
	defer f.Close()
	docs, err := r.Read(ctx, filepath.ToSlash(name), f, i.Size(), nil)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		return unreadable("reader_failed", err.Error()), nil
	}
	return docs, nil
}

// reason is an error of the file system without the name, which stands beside it.
func reason(err error) string {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// oneLine is a problem for a terminal.
func oneLine(p *web.Problem) string {
	s := p.File
	if p.Where != "" {
		s += ", " + p.Where
	}
	s += ": " + p.Title
	if p.Detail != "" {
		s += " (" + p.Detail + ")"
	}
	if p.Do != "" {
		s += ". " + p.Do
	}
	return printable(s)
}

// printable drops what could steer a terminal: names and texts come from files.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, s)
}
