package main

import (
	"errors"
	"fmt"
)

// budget is the most that a kind of file, or what is loaded up to a point, may weigh in gzip, in bytes.
var budget = map[string]int{"main.js": 20_000, "check.js": 20_000, "plan.js": 20_000, "plan.css": 4_000, "findings.css": 4_000, "site.css": 10_000, toQuestion: 170_000, toResult: 220_000}

// Up to which points a visit is weighed.
const (
	toQuestion = "until the first question works"
	toResult   = "all that an assessment loads"
)

// report prints what a first visit loads, and fails past a budget.
func report(a *assets, sizes map[string]size) (err error) {
	var sum size
	line := func(name string, s size) {
		fmt.Printf("%-36s %9d %9d %9d\n", name, s.raw, s.gzip, s.brotli)
	}
	weigh := func(name string, s size) {
		if most := budget[name]; most > 0 && s.gzip > most {
			err = errors.Join(err, fmt.Errorf("%s: %d bytes in gzip, past the budget of %d", name, s.gzip, most))
		}
	}
	fmt.Printf("%-36s %9s %9s %9s\n", "first visit", "raw", "gzip", "brotli")
	for _, step := range []struct {
		name  string
		files []string
	}{
		{toQuestion, []string{"index.html", "boot.js", "site.css", "main.js", "assess.en.json", "assess.wasm", "newsreader.woff2"}},
		{toResult, []string{"devices.en.json", "result.en.json", "cases.txt"}},
	} {
		for _, name := range step.files {
			at, ok := a.names[name]
			if !ok {
				at = "/" + name
			}
			s := sizes[at]
			if s.raw == 0 {
				err = errors.Join(err, fmt.Errorf("there is no %s", name))
			}
			line(at, s)
			sum.raw, sum.gzip, sum.brotli = sum.raw+s.raw, sum.gzip+s.gzip, sum.brotli+s.brotli
		}
		line(step.name, sum)
		weigh(step.name, sum)
	}
	for name := range budget {
		weigh(name, sizes[a.names[name]])
	}
	return err
}
