// Command site builds the static site into dist/site.
//
//	go run ./scripts/site [-wasm dist/wasm/assess.wasm] [-text shared/text] [-out dist/site] [-origin https://…]
//
// It bundles web/src with esbuild, reads the wording of shared/text, and writes one
// HTML page per page and language with the first question already in it. Names of
// assets carry the digest of their content; beside every compressible file lie its
// .br and .gz. It prints the bytes of a first visit and fails past a budget.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cecheck/cecheck/shared/example"
)

func main() {
	wasm := flag.String("wasm", "dist/wasm/assess.wasm", "the assessment module that ships; that of the documents, report.wasm, lies beside it")
	out := flag.String("out", "dist/site", "where the site goes; replaced as a whole")
	text := flag.String("text", "shared/text", "folder of the wording")
	origin := flag.String("origin", "", "where the site will stand, such as https://example.org, for the addresses in the feeds; without it they are those of the server")
	flag.Parse()
	if err := run(*wasm, *out, *text, *origin); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(wasm, out, text, origin string) error {
	words, err := readWords(text)
	if err != nil {
		return err
	}
	// The site is built beside its place and then moved there, so that a server
	// never shows half of it and a failed build leaves the old one standing.
	next := out + ".next"
	if err := os.RemoveAll(next); err != nil {
		return err
	}
	a := &assets{dir: next, names: map[string]string{}}
	if err := a.bundle("web"); err != nil {
		return err
	}
	if err := a.copy(wasm, "assess.wasm"); err != nil {
		return fmt.Errorf("%w\nbuild it first: go run ./scripts/wasm", err)
	}
	if err := a.copy(filepath.Join(filepath.Dir(wasm), "report.wasm"), "report.wasm"); err != nil {
		return fmt.Errorf("%w\nbuild it first: go run ./scripts/wasm", err)
	}
	if err := a.add("cases.txt", []byte(example.Text())); err != nil {
		return err
	}
	if err := a.add("changes.json", changesFile()); err != nil {
		return err
	}
	said, err := listen(".")
	if err != nil {
		return err
	}
	for _, w := range words {
		if err := a.words(w, said); err != nil {
			return err
		}
	}
	if err := writePages(next, a, words); err != nil {
		return err
	}
	if err := writeFeeds(next, origin, words); err != nil {
		return err
	}
	// Whoever reads reports by program finds their form where the reports come from.
	schema, err := os.ReadFile("shared/report/testdata/report.schema.json")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(next, "report.schema.json"), schema, 0o644); err != nil {
		return err
	}
	sizes, err := compress(next)
	if err != nil {
		return err
	}
	if err := report(a, sizes); err != nil {
		return err
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	return os.Rename(next, out)
}
