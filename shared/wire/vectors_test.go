package wire

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"strings"
	"testing"
)

// TestVectors holds this build to the assessments that every host has to give.
func TestVectors(t *testing.T) {
	states := append([]string{""}, lines(t, "testdata/states.txt")...)
	vectors := lines(t, "testdata/vectors.txt")
	if len(vectors) != len(states) {
		t.Fatalf("%d vectors of %d states: go run ./scripts/vectors", len(vectors), len(states))
	}
	for i, line := range vectors {
		state, rest, _ := strings.Cut(line, "\t")
		want, _, _ := strings.Cut(rest, "\t")
		if state != states[i] {
			t.Fatalf("vector %d is of %q, not of %q: go run ./scripts/vectors", i, state, states[i])
		}
		got := Assess(state)
		sum := sha256.Sum256([]byte(got))
		if hex.EncodeToString(sum[:]) != want {
			t.Errorf("%q changed; go run ./scripts/vectors and read the diff. It is now\n%.400s…", state, got)
		}
	}
}

// lines is a file's lines without the empty ones and the comments.
func lines(t *testing.T, name string) (lines []string) {
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}
