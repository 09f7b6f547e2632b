// Lawindex writes the index of provisions, shared/law/lawindex/index.txt.
//
//	go run ./scripts/lawindex [-law ../shared/law] [-out shared/law/lawindex/index.txt]
//
// It reads the statute text, one file per article or annex with an index.json
// beside them, and writes what can be cited: ids, headings, addresses, days and
// digests. No sentence of a statute gets into the project.
//
// The text lies outside the project and most people do not have it. Where it is
// missing the program says so and leaves the index as it is.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"

	"github.com/cecheck/cecheck/shared/law/lawindex"
)

func main() {
	dir := flag.String("law", "../shared/law", "folder of the statute text")
	out := flag.String("out", "shared/law/lawindex/index.txt", "index to write")
	odd := flag.Bool("odd", false, "list places whose numbering is unusual")
	flag.Parse()
	if err := run(*dir, *out, *odd); err != nil {
		fmt.Fprintln(os.Stderr, "lawindex:", err)
		os.Exit(1)
	}
}

func run(dir, out string, odd bool) error {
	text, odds, err := Generate(os.DirFS(dir))
	if errors.Is(err, fs.ErrNotExist) {
		fmt.Printf("lawindex: no statute text in %s (%v); the index is left as it is\n", dir, err)
		return nil
	}
	if err != nil {
		return err
	}
	if odd {
		for _, o := range odds {
			fmt.Println(o)
		}
	}
	ix, err := lawindex.Parse(text)
	if err != nil {
		return fmt.Errorf("the index just made does not parse: %w", err)
	}
	if err := os.WriteFile(out, []byte(text), 0o644); err != nil {
		return err
	}
	fmt.Printf("lawindex: %s: %d provisions, %d bytes\n", out, len(ix.All()), len(text))
	return nil
}
