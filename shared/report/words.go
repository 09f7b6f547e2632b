package report

import "strings"

// Words is the wording in one language, read from lines `id = text`.
type Words struct {
	text map[string]string
}

// ParseWords reads lines `id = text`; the mark that a translation carries (`id @1a2b3c4d = text`), comments and what is no such line are
// left aside. Of two lines with one id the later counts, so that a host can put words of its own after those of the project.
func ParseWords(lines string) Words {
	w := Words{text: make(map[string]string, strings.Count(lines, "\n")+1)}
	for lines != "" {
		line, rest, _ := strings.Cut(lines, "\n")
		lines = rest
		head, text, ok := strings.Cut(line, "=")
		if !ok || line[0] == '#' {
			continue
		}
		id, _, _ := strings.Cut(head, "@")
		if id, text = strings.TrimSpace(id), strings.TrimSpace(text); id != "" && text != "" {
			w.text[id] = text
		}
	}
	return w
}

// Lookup is the text of an id, and whether there is one.
func (w Words) Lookup(id string) (string, bool) {
	s, ok := w.text[id]
	return s, ok
}

// Get is the text of an id. Where there is none it is the id in brackets, which says in the document what is missing.
func (w Words) Get(id string) string {
	if s, ok := w.text[id]; ok {
		return s
	}
	return "[" + id + "]"
}

// Fill is the text of an id with its placeholders filled: the names and values in turn.
func (w Words) Fill(id string, pairs ...string) string {
	s := w.Get(id)
	for i := 0; i+1 < len(pairs); i += 2 {
		s = strings.ReplaceAll(s, "{"+pairs[i]+"}", pairs[i+1])
	}
	return s
}

// First is the text of the first of the ids that has one; "" where none has.
func (w Words) First(ids ...string) string {
	for _, id := range ids {
		if s, ok := w.text[id]; ok {
			return s
		}
	}
	return ""
}

// Wants reports whether a document may say the text of an id: what a host need not load, it need not hand in.
func Wants(id string) bool {
	kind, rest, _ := strings.Cut(id, ".")
	switch kind {
	case "report", "calendar", "conclusion", "value", "rule", "reading", "duty", "req", "evidence", "standard", "techdoc", "roadmap", "basis", "deadline", "recurring", "code", "proposal":
		return true
	case "fact":
		// Why a question is asked, what it means and its examples are for whoever answers it.
		for _, help := range []string{".why", ".means", ".yes", ".no"} {
			if strings.HasSuffix(rest, help) && !strings.Contains(rest, ".opt.") {
				return false
			}
		}
		return true
	case "ui":
		for _, said := range []string{"absent", "act.", "branches", "cite.", "details", "duties", "module.unnamed", "no", "notadvice", "notasked", "novalue", "pair", "proposals", "range.between", "rules", "status.", "unknown", "value.oneof", "yes"} {
			if strings.HasPrefix(rest, said) {
				return true
			}
		}
	}
	return false
}
