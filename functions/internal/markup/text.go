package markup

import (
	"context"
	"regexp"
	"strings"

	"github.com/cecheck/cecheck/shared/evidence"
)

var (
	numbered = regexp.MustCompile(`^(\d{1,2}(?:\.\d{1,3}){0,5})\.?[ \t]+\pL`)
	bullet   = regexp.MustCompile(`^\s*(?:[-*•‣◦–·▪o]|\(?[a-z0-9]{1,3}[.)])\s+\S`)
)

// ReadText reads plain text: paragraphs are parted by empty lines, headings are
// known by their number, by an underline or by capitals.
func ReadText(_ context.Context, b []byte) (evidence.Document, error) {
	d := evidence.Document{Reader: "text/1"}
	t := textReader{}
	for _, block := range blocksOf(string(decode(b, false))) {
		t.block(block)
	}
	d.Passages = t.out
	return d, nil
}

type textReader struct {
	out     []evidence.Passage
	outline evidence.Outline
}

// blocksOf parts a text at its empty lines.
func blocksOf(s string) [][]string {
	var out [][]string
	var now []string
	for line := range strings.Lines(strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")) {
		line = strings.TrimRight(line, " \t\n\f")
		if strings.TrimSpace(line) == "" {
			if now != nil {
				out = append(out, now)
			}
			now = nil
			continue
		}
		now = append(now, line)
	}
	if now != nil {
		out = append(out, now)
	}
	return out
}

func (t *textReader) block(lines []string) {
	if level := headingLevel(lines); level > 0 {
		title := strings.TrimSpace(lines[0])
		above := t.outline.Enter(level, title)
		t.add(title, evidence.Heading, above)
		lines = lines[1:]
		if len(lines) > 0 && underline(lines[0]) {
			lines = lines[1:]
		}
	}
	// Within a block each bullet begins a passage; other lines go on.
	var now []string
	kind := evidence.Prose
	flush := func() {
		if len(now) > 0 {
			t.add(strings.Join(now, " "), kind, t.outline.Path())
		}
		now, kind = nil, evidence.Prose
	}
	for _, line := range lines {
		if bullet.MatchString(line) {
			flush()
			kind = evidence.Item
			line = strings.TrimLeft(strings.TrimSpace(line), "-*•‣◦–·▪ \t")
		}
		now = append(now, strings.TrimSpace(line))
	}
	flush()
}

func (t *textReader) add(s string, k evidence.Kind, path []string) {
	if s = strings.TrimSpace(s); s != "" {
		t.out = append(t.out, evidence.Passage{Text: s, Kind: k, Path: path})
	}
}

// headingLevel gives the level of the heading that a block begins with, or 0.
func headingLevel(lines []string) int {
	first := strings.TrimSpace(lines[0])
	if len(first) > 120 {
		return 0
	}
	if len(lines) > 1 && underline(lines[1]) {
		if strings.Contains(lines[1], "=") {
			return 1
		}
		return 2
	}
	if m := numbered.FindStringSubmatch(first); m != nil && !strings.ContainsAny(first[len(first)-1:], ".;:,") {
		// "1. Press the button" in a list of steps is an item, not a
		// heading: a heading stands alone in its block.
		if len(lines) == 1 {
			return strings.Count(m[1], ".") + 1
		}
	}
	if len(lines) == 1 && len(first) >= 4 && len(first) <= 80 && strings.ToUpper(first) == first && strings.ToLower(first) != first && !strings.ContainsAny(first[len(first)-1:], ".;:,") {
		return 1
	}
	return 0
}

func underline(s string) bool {
	s = strings.TrimSpace(s)
	return len(s) >= 3 && (strings.Trim(s, "=") == "" || strings.Trim(s, "-") == "")
}
