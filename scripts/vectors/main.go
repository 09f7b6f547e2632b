// Command vectors writes shared/wire/testdata/vectors.txt: for every state of
// states.txt the digest of its assessment, as the native build gives it.
//
//	go run ./scripts/vectors
//
// A line is a state, the SHA-256 of the assessment and, for the person who reads
// the diff, what the assessment concludes; tabs stand between them. A test of
// package wire holds the native build to the file, scripts/parity the other hosts.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/cecheck/cecheck/shared/wire"
)

const dir = "shared/wire/testdata/"

const head = `# Written by go run ./scripts/vectors from states.txt: state, SHA-256 of the
# assessment, what it concludes. Read the diff before you commit it.
`

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "vectors:", err)
		os.Exit(1)
	}
}

func run() error {
	b, err := os.ReadFile(dir + "states.txt")
	if err != nil {
		return err
	}
	states := []string{""}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			states = append(states, line)
		}
	}
	var out strings.Builder
	out.WriteString(head)
	for _, state := range states {
		assessment := wire.Assess(state)
		said, err := summary(assessment)
		if err != nil {
			return fmt.Errorf("the assessment of %q is not JSON: %w", state, err)
		}
		sum := sha256.Sum256([]byte(assessment))
		fmt.Fprintf(&out, "%s\t%s\t%s\n", state, hex.EncodeToString(sum[:]), said)
	}
	return os.WriteFile(dir+"vectors.txt", []byte(out.String()), 0o644)
}

// summary is the assessment in a line: the error, or the problems, the
// conclusions of each module and the next question.
func summary(assessment string) (string, error) {
	var a struct {
		Error    struct{ Code string }
		Problems []struct{ Code, Key string }
		Modules  []struct {
			ID          string
			Conclusions []struct {
				Fact     string
				Possible []string
			}
		}
		Questions []struct{ Fact, Module string }
	}
	if err := json.Unmarshal([]byte(assessment), &a); err != nil {
		return "", err
	}
	var said []string
	if a.Error.Code != "" {
		said = append(said, "error "+a.Error.Code)
	}
	for _, p := range a.Problems {
		said = append(said, "problem "+p.Code+" "+p.Key)
	}
	for _, m := range a.Modules {
		for _, c := range m.Conclusions {
			said = append(said, m.ID+" "+c.Fact+"="+strings.Join(c.Possible, "|"))
		}
	}
	if len(a.Questions) > 0 {
		said = append(said, fmt.Sprintf("next of %d %s %s", len(a.Questions), a.Questions[0].Module, a.Questions[0].Fact))
	}
	return strings.Join(said, "; "), nil
}
