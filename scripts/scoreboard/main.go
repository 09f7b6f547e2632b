// Command scoreboard holds the rules to the official examples and writes how they stand, as a page for people.
//
//	go run ./scripts/scoreboard             write shared/example/testdata/scoreboard.md
//	go run ./scripts/scoreboard -check      fail if it is not up to date
//	go run ./scripts/scoreboard -questions  count the questions to the main conclusions
//
// The page is a golden file: what a change of a rule does to the examples shows in its diff. The site
// has a page of its own (scripts/site).
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/text"
)

// today is the day whose wording is read.
const today law.Date = 20261120

const file = "shared/example/testdata/scoreboard.md"

func main() {
	check := flag.Bool("check", false, "compare, write nothing")
	count := flag.Bool("questions", false, "count questions instead")
	random := flag.Int("random", 2000, "with -questions: how many random devices")
	seed := flag.Uint64("seed", 1, "with -questions: of the random devices")
	flag.Parse()
	var err error
	if *count {
		err = questions(os.Stdout, *random, *seed)
	} else {
		err = scoreboard(*check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "scoreboard:", err)
		os.Exit(1)
	}
}

func scoreboard(check bool) error {
	page, err := page()
	if err != nil {
		return err
	}
	have, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	switch {
	case string(have) == page:
		fmt.Println("scoreboard: up to date")
		return nil
	case check:
		return fmt.Errorf("%s is not up to date; read what changes, then: go run ./scripts/scoreboard", file)
	}
	fmt.Println("scoreboard: written")
	return os.WriteFile(file, []byte(page), 0o644)
}

// page is the scoreboard as it should be.
func page() (string, error) {
	scores, err := example.Run(today)
	if err != nil {
		return "", err
	}
	w, err := text.Load(text.English)
	if err != nil {
		return "", err
	}
	return markdown(scores, w), nil
}
