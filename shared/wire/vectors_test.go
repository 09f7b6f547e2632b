package wire

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/example"
)

// TestVectors holds this build to the answers that every host has to give.
func TestVectors(t *testing.T) {
	asked := append([]string{"assess\t"}, lines(t, "testdata/states.txt")...)
	vectors := lines(t, "testdata/vectors.txt")
	if len(vectors) != len(asked) {
		t.Fatalf("%d vectors of %d states: go run ./scripts/vectors", len(vectors), len(asked))
	}
	calls := map[string]func(string) string{
		"assess":     Assess,
		"changes":    Changes,
		"difference": func(states string) string { return Difference(strings.Replace(states, " ", "\n", 1)) },
		"nearest":    func(state string) string { return Nearest(state + "\n" + example.Text()) },
	}
	seen := map[string]int{}
	for i, line := range vectors {
		columns := strings.SplitN(line, "\t", 4)
		if len(columns) != 4 || columns[0]+"\t"+columns[1] != asked[i] {
			t.Fatalf("vector %d is %.200q, not of %q: go run ./scripts/vectors", i, line, asked[i])
		}
		call, ok := calls[columns[0]]
		if !ok {
			t.Fatalf("there is no call %q", columns[0])
		}
		seen[columns[0]]++
		got := call(columns[1])
		sum := sha256.Sum256([]byte(got))
		if hex.EncodeToString(sum[:]) != columns[2] {
			t.Errorf("%q changed; go run ./scripts/vectors and read the diff. It is now\n%.400s…", asked[i], got)
		}
	}
	for call := range calls {
		if seen[call] < 5 {
			t.Errorf("%d vectors of %s", seen[call], call)
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
