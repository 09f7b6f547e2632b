package main

import (
	"os"
	"strings"
	"testing"
)

// TestFresh holds the page to the rules and the examples.
func TestFresh(t *testing.T) {
	want, err := page()
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("../../" + file)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) == want {
		return
	}
	a, b := strings.Split(string(have), "\n"), strings.Split(want, "\n")
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			t.Fatalf("%s is not up to date from line %d on; read what changes: go run ./scripts/scoreboard", file, i+1)
		}
	}
	t.Fatalf("%s is not up to date: lines are missing; go run ./scripts/scoreboard", file)
}
