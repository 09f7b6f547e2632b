// Glossary prints the glossary as a Markdown table.
//
//	go run ./scripts/glossary [-lang en]
//
// The terms stand in shared/text/<lang>/glossary.txt, in that order. Each provision
// is linked to its official text.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/text"
)

func main() {
	lang := flag.String("lang", text.English, "language")
	flag.Parse()
	table, err := Table(*lang)
	if err != nil {
		fmt.Fprintln(os.Stderr, "glossary:", err)
		os.Exit(1)
	}
	fmt.Print(table)
}

var headings = map[string][3]string{
	"en": {"Term", "What it means here", "Provision"},
	"de": {"Begriff", "Was er hier bedeutet", "Vorschrift"},
	"fr": {"Terme", "Ce qu’il veut dire ici", "Disposition"},
}

// Table is the glossary in a language.
func Table(lang string) (string, error) {
	w, err := text.Load(lang)
	if err != nil {
		return "", err
	}
	h, ok := headings[lang]
	if !ok {
		return "", fmt.Errorf("the table has no headings in %q", lang)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | %s | %s |\n|---|---|---|\n", h[0], h[1], h[2])
	for _, id := range w.IDs() {
		term, ok := strings.CutSuffix(id, ".name")
		if !ok || !strings.HasPrefix(id, "glossary.") {
			continue
		}
		links, err := provisions(w, term)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "| **%s** | %s | %s |\n", w.Get(id), w.Get(term+".means"), links)
	}
	return b.String(), nil
}

// provisions are the links of a term, "" where the law does not define it.
func provisions(w text.Words, term string) (string, error) {
	refs, _ := w.Lookup(term + ".ref")
	var links []string
	for _, s := range strings.Fields(refs) {
		ref, ok := lawindex.ParseRef(s)
		if !ok {
			return "", fmt.Errorf("%s.ref: %q names no act", term, s)
		}
		p, ok := lawindex.Lookup(ref)
		if !ok {
			return "", fmt.Errorf("%s.ref: %s does not exist", term, ref)
		}
		links = append(links, fmt.Sprintf("[%s](%s)", lawindex.Cite(p.Ref, w.Lang()), p.ELI))
	}
	return strings.Join(links, ", "), nil
}
