package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
	"time"

	"github.com/cecheck/cecheck/functions/api"
	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/wire"
)

const maxState = 64 << 10 // bytes of a state string

// assessment prints the assessment of a state string.
func assessment(_ context.Context, p *program, args []string) (int, error) {
	on := ""
	rest, err := flags{values: map[string]*string{"on": &on}}.parse(args)
	switch {
	case err != nil:
		return exitCant, err
	case len(rest) != 1:
		return exitCant, usage("it takes one state string, or - to read it from the input")
	}
	if on != "" {
		if _, ok := law.ParseDate(on); !ok {
			return exitCant, usage(fmt.Sprintf("--on %s is no day (YYYY-MM-DD)", on))
		}
	}
	state := rest[0]
	if state == "-" {
		b, err := io.ReadAll(io.LimitReader(p.in, maxState+1))
		if err != nil {
			return exitCant, err
		}
		state = string(b)
	}
	state = strings.TrimPrefix(strings.TrimSpace(state), "#")
	if len(state) > maxState {
		return exitCant, errors.New("the state string is too long")
	}
	out := wire.Assess(withDay(state, on, time.Now().UTC()))
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

// withDay puts a day into a state string: on, if it is given, else today where
// the string has none.
func withDay(state, on string, now time.Time) string {
	var pairs []string
	has := false
	for pair := range strings.SplitSeq(state, "&") {
		key, _, _ := strings.Cut(pair, "=")
		if key == "on" {
			if on != "" {
				continue
			}
			has = true
		}
		if pair != "" {
			pairs = append(pairs, pair)
		}
	}
	switch {
	case on != "":
		pairs = append(pairs, "on="+on)
	case !has:
		pairs = append(pairs, "on="+now.Format(time.DateOnly))
	}
	return strings.Join(pairs, "&")
}

// hasProblems reports whether an assessment says that something in the string
// does not count. Its keys stand in a fixed order, and nothing before them can
// hold a quotation mark.
func hasProblems(assessment string) bool {
	_, after, ok := strings.Cut(assessment, `,"problems":[`)
	return ok && !strings.HasPrefix(after, "]")
}

// questions prints every question.
func questions(_ context.Context, p *program, args []string) (int, error) {
	lang := "en"
	rest, err := flags{values: map[string]*string{"lang": &lang}}.parse(args)
	if err != nil {
		return exitCant, err
	}
	if len(rest) > 0 {
		return exitCant, usage(fmt.Sprintf("what is %q?", rest[0]))
	}
	b, err := api.Questions(lang)
	var bad *web.Problem
	if errors.As(err, &bad) {
		return exitCant, usage(fmt.Sprintf("--lang %s: %s", lang, bad.Detail))
	}
	if err != nil {
		return exitCant, err
	}
	_, err = p.out.Write(b)
	return exitOK, err
}

// version prints what was built.
func version(_ context.Context, p *program, _ []string) (int, error) {
	v := "unknown"
	if i, ok := debug.ReadBuildInfo(); ok {
		v = i.Main.Version
		for _, s := range i.Settings {
			if s.Key == "vcs.revision" && !strings.Contains(v, s.Value[:min(12, len(s.Value))]) {
				v += " " + s.Value
			}
		}
		v += " " + i.GoVersion
	}
	fmt.Fprintln(p.out, "cecheck", v)
	return exitOK, nil
}
