package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/shared/law"
)

// entry is one line of the source's index.json.
type entry struct {
	ID          string `json:"id"`
	Title       string `json:"title"`
	File        string `json:"file"`
	TextVersion string `json:"text_version"`
	ELI         string `json:"eli_uri"`
	SHA256      string `json:"sha256"`
	AmendedBy   string `json:"amended_by"`
	Note        string `json:"note"`
}

// version is one wording of one act.
type version struct {
	folder string
	act    law.Act
	// entry into force of the act: an unamended provision has read so since then
	since law.Date
	// first day on which this wording is no longer that of the act; 0 if it still is
	until law.Date
}

// versions stand oldest first: where two wordings of an act agree, the later
// refers back to the earlier.
var versions = []version{
	{"ai-act-oj-2024", law.AIAct, 20240801, 20260727},
	{"ai-act", law.AIAct, 20240801, 0},
	{"mdr", law.MDR, 20170525, 0},
	{"ivdr", law.IVDR, 20170525, 0},
}

// amendments gives the day from which an amending act shows in the wording.
// Corrigenda count from the day the last of them was published.
var amendments = []struct {
	named string
	day   law.Date
}{
	{"Corrigenda", 20191227},
	{"2020/561", 20200424},
	{"2022/112", 20220128},
	{"2023/607", 20230320},
	{"2024/1860", 20240709},
	{"2026/1359", 20260719},
	{"2026/1451", 20260719},
	{"2026/1744", 20260727},
}

// source is an article or annex as read.
type source struct {
	entry
	id    string // "art_6", "anx_VIII"; "rct" for the preamble
	title string
	from  law.Date
	lines []string // the body: one block a line, without heading, footnotes and blank lines
}

func readIndex(fsys fs.FS) ([]entry, error) {
	b, err := fs.ReadFile(fsys, "index.json")
	if err != nil {
		return nil, err
	}
	var all []entry
	if err := json.Unmarshal(b, &all); err != nil {
		return nil, fmt.Errorf("index.json: %w", err)
	}
	return all, nil
}

// read reads one file and checks that it is the one the index describes.
func (v version) read(fsys fs.FS, e entry) (source, error) {
	b, err := fs.ReadFile(fsys, e.File)
	if err != nil {
		return source{}, err
	}
	if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != e.SHA256 {
		return source{}, fmt.Errorf("%s: not the file that index.json describes (SHA-256 differs)", e.File)
	}
	s := source{entry: e, from: v.since, lines: body(string(b))}
	for _, a := range amendments {
		if strings.Contains(e.AmendedBy, a.named) && a.day > s.from {
			s.from = a.day
		}
	}
	if e.AmendedBy != "" && s.from == v.since {
		return source{}, fmt.Errorf("%s: amended by %q, of which the day is not known: add it to amendments", e.File, e.AmendedBy)
	}
	if s.id, err = provisionID(path.Base(e.ID)); err != nil {
		return source{}, err
	}
	_, s.title, _ = strings.Cut(e.Title, " — ")
	return s, nil
}

var articleFile = regexp.MustCompile(`^article-0*(\d+[a-z]*)$`)

// provisionID turns a file name into the id that ELI uses.
func provisionID(base string) (string, error) {
	if base == "recitals" {
		return "rct", nil
	}
	if n, ok := strings.CutPrefix(base, "annex-"); ok {
		return "anx_" + n, nil
	}
	if m := articleFile.FindStringSubmatch(base); m != nil {
		return "art_" + m[1], nil
	}
	return "", fmt.Errorf("%s is neither an article, an annex nor the recitals", base)
}

// body cuts a file down to its blocks. The header is between two rules; a third
// rule, where there is one, begins the footnotes.
func body(text string) []string {
	parts := strings.SplitN(text, "\n---\n", 3)
	if len(parts) < 2 {
		return nil
	}
	var lines []string
	for _, l := range strings.Split(parts[1], "\n") {
		if strings.HasPrefix(l, "# ") {
			continue
		}
		if l = unquote(l); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// unquote removes what the sources add to the wording: list hyphens, table bars
// and runs of space. A hyphen before an unlabelled item in lower case is an
// indent of the statute and becomes its dash.
func unquote(l string) string {
	l = strings.Join(strings.Fields(l), " ")
	if strings.HasPrefix(l, "| ---") {
		return ""
	}
	if strings.HasPrefix(l, "|") {
		return row(l)
	}
	if rest, ok := strings.CutPrefix(l, "- "); ok {
		if rest[0] >= 'a' && rest[0] <= 'z' && !lettered.MatchString(rest) {
			return "— " + rest
		}
		return rest
	}
	return l
}

// cited begins a cell of a correlation table, where "—" stands for nothing.
var cited = regexp.MustCompile(`^(—$|Article|Articles|Annex|Section)`)

// row is a table row as a line. Some sources set lists as tables with the label
// in a cell of its own; any other row keeps a bar in front, as the mark of a row.
func row(l string) string {
	var cells []string
	for _, c := range strings.Split(l, "|") {
		if c = strings.TrimSpace(c); c != "" {
			cells = append(cells, c)
		}
	}
	s := strings.Join(cells, " ")
	if labelled := numbered.MatchString(s) || lettered.MatchString(s); labelled || len(cells) == 2 && cells[0] == "—" && !cited.MatchString(cells[1]) {
		return s
	}
	return "| " + s
}

// order sorts provisions as the act does: recitals, articles, annexes.
func order(ss []source) {
	key := func(id string) (int, int, string) {
		switch {
		case id == "rct":
			return 0, 0, ""
		case strings.HasPrefix(id, "art_"):
			n := strings.TrimRight(id[4:], "abcdefghijklmnopqrstuvwxyz")
			i, _ := strconv.Atoi(n)
			return 1, i, id[4+len(n):]
		}
		return 2, romanValue(strings.ToLower(id[4:])), ""
	}
	sort.Slice(ss, func(i, j int) bool {
		a, b, c := key(ss[i].id)
		x, y, z := key(ss[j].id)
		if a != x {
			return a < x
		}
		if b != y {
			return b < y
		}
		return c < z
	})
}
