package main

import "fmt"

// budget is the most that a kind of file may weigh in gzip, in bytes.
var budget = map[string]int{"main.js": 20_000, "check.js": 20_000, "site.css": 10_000}

// report prints what a first visit loads, and fails past a budget.
func report(a *assets, sizes map[string]size) error {
	first := []string{"/index.html"}
	for _, name := range []string{"boot.js", "site.css", "main.js", "assess.en.json", "assess.wasm", "newsreader.woff2"} {
		first = append(first, a.names[name])
	}
	var sum size
	fmt.Printf("%-36s %9s %9s %9s\n", "first visit", "raw", "gzip", "brotli")
	for _, name := range first {
		s := sizes[name]
		fmt.Printf("%-36s %9d %9d %9d\n", name, s.raw, s.gzip, s.brotli)
		sum.raw, sum.gzip, sum.brotli = sum.raw+s.raw, sum.gzip+s.gzip, sum.brotli+s.brotli
	}
	fmt.Printf("%-36s %9d %9d %9d\n", "together", sum.raw, sum.gzip, sum.brotli)
	for name, most := range budget {
		if got := sizes[a.names[name]].gzip; got > most {
			return fmt.Errorf("%s is %d bytes in gzip, past its budget of %d", name, got, most)
		}
	}
	return nil
}
