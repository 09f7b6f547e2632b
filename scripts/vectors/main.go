// Command vectors writes shared/wire/testdata/vectors.txt: for every line of
// states.txt the digest of what the native build answers. Of requirements.txt, whose answers
// the module that every visitor loads does not give, it writes the last two columns.
//
//	go run ./scripts/vectors
//
// A line is a call, what it is asked, the SHA-256 of the answer and, for the person who reads
// the diff, what the answer says; tabs stand between them. A test of
// package wire holds the native build to the file, scripts/parity the other hosts.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/wire"
)

const dir = "shared/wire/testdata/"

const head = `# Written by go run ./scripts/vectors from states.txt: call, state (of a difference both, with a space
# between them), SHA-256 of the answer, what it says. Read the diff before you commit it.
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
	lines := []string{"assess\t"}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	var out strings.Builder
	out.WriteString(head)
	for _, line := range lines {
		call, state, _ := strings.Cut(line, "\t")
		var answer, said string
		switch call {
		case "assess":
			answer = wire.Assess(state)
			said, err = summary(answer)
		case "changes":
			answer = wire.Changes(state)
			said, err = counts(answer)
		case "difference":
			answer = wire.Difference(strings.Replace(state, " ", "\n", 1))
			said, err = counts(answer)
		case "nearest":
			answer = wire.Nearest(state + "\n" + example.Text())
			said, err = counts(answer)
		default:
			err = errors.New("there is no such call")
		}
		if err != nil {
			return fmt.Errorf("%q: %w", line, err)
		}
		sum := sha256.Sum256([]byte(answer))
		fmt.Fprintf(&out, "%s\t%s\t%s\n", line, hex.EncodeToString(sum[:]), said)
	}
	if err := os.WriteFile(dir+"vectors.txt", []byte(out.String()), 0o644); err != nil {
		return err
	}
	return requirements()
}

// requirements writes the digest and what is asked behind every state of requirements.txt.
func requirements() error {
	b, err := os.ReadFile(dir + "requirements.txt")
	if err != nil {
		return err
	}
	var out strings.Builder
	for line := range strings.Lines(string(b)) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(columns) < 2 {
			out.WriteString(line)
			continue
		}
		answer := wire.Requirements(columns[1])
		said, err := sizes(answer)
		if err != nil {
			return fmt.Errorf("%q: %w", columns[0], err)
		}
		sum := sha256.Sum256([]byte(answer))
		fmt.Fprintf(&out, "%s\t%s\t%s\t%s\n", columns[0], columns[1], hex.EncodeToString(sum[:]), said)
	}
	return os.WriteFile(dir+"requirements.txt", []byte(out.String()), 0o644)
}

// sizes is what is asked of a product in a line.
func sizes(answer string) (string, error) {
	var a struct {
		Requirements []struct {
			Applies  string
			Judged   bool
			Elements []string
		}
		Standards, Documentation, Pairs, Quality []struct{}
		Additions                                []string
		Codes                                    []struct{ Code, Applies string }
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil {
		return "", err
	}
	elements, certain, judged := 0, 0, 0
	for _, r := range a.Requirements {
		elements += len(r.Elements)
		if r.Applies == "yes" {
			certain++
		}
		if r.Judged {
			judged++
		}
	}
	said := fmt.Sprintf("%d requirements, %d of them certain, %d judged; %d elements; %d standards; %d sections; %d pairs; %d of quality; %d additions",
		len(a.Requirements), certain, judged, elements, len(a.Standards), len(a.Documentation), len(a.Pairs), len(a.Quality), len(a.Additions))
	for _, c := range a.Codes {
		said += "; " + c.Code + "=" + c.Applies
	}
	return said, nil
}

// counts is the answer to another call in a line: the error, or what was found.
func counts(answer string) (string, error) {
	var a struct {
		Error   struct{ Code string }
		Changes []struct{ Module, Fact, To string }
		Nearest []struct{ Module, Conclusion, Example string }

		Conclusions []struct {
			Module, Fact string
			Becomes      []string
		}
		Rules, Duties []struct{}
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil {
		return "", err
	}
	var said []string
	if a.Error.Code != "" {
		said = append(said, "error "+a.Error.Code)
	}
	for _, c := range a.Changes {
		said = append(said, c.Module+" "+c.Fact+"="+c.To)
	}
	for _, n := range a.Nearest {
		said = append(said, n.Module+" "+n.Conclusion+" "+n.Example)
	}
	for _, c := range a.Conclusions {
		said = append(said, c.Module+" "+c.Fact+"="+strings.Join(c.Becomes, "|"))
	}
	if n := len(a.Rules) + len(a.Duties); n > 0 {
		said = append(said, fmt.Sprintf("%d rules, %d duties", len(a.Rules), len(a.Duties)))
	}
	return strings.Join(said, "; "), nil
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
