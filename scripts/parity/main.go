// Command parity holds every host to the same bytes.
//
//	go run ./scripts/parity [-host node,chromium]
//
// It runs the vectors of shared/wire/testdata/vectors.txt through the modules of
// dist/wasm, std Go's and the one that ships, under the loader that visitors get
// (web/src/wasm.ts): in Node, and in Chromium on a page whose Content Security
// Policy allows no script but its own and 'wasm-unsafe-eval'. Every answer must
// have the digest that the native build has. Each vector is asked twice, the
// second time in the opposite order, so that nothing may depend on what was
// asked before.
//
// A host that is not installed is named and left out; a difference fails.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	hosts := flag.String("host", "node,chromium", "where to run, separated by commas")
	flag.Parse()
	if err := run(strings.Split(*hosts, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "parity:", err)
		os.Exit(1)
	}
}

func run(hosts []string) error {
	table, err := serve()
	if err != nil {
		return err
	}
	defer table.close()
	var failed []error
	for _, name := range hosts {
		start, ok := starters[name]
		if !ok {
			return fmt.Errorf("no host %q", name)
		}
		ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
		err := table.ask(ctx, name, start)
		cancel()
		if errors.Is(err, errNotHere) {
			fmt.Printf("%s: LEFT OUT, %v\n", name, err)
		} else if err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", name, err))
		}
	}
	return errors.Join(failed...)
}
