// Wording compares the translations in shared/text with the English.
//
//	go run ./scripts/wording              report missing, stale and superfluous entries
//	go run ./scripts/wording -fix id...   say that these entries fit the present English
//	go run ./scripts/wording -lang fr …   the same for one language
//
// -fix writes the digest of the present English into the named entries of every
// translation, or of that of -lang, and adds it where an entry has none. It changes no words: name an
// entry only after reading both texts. "id" may end in * for all ids so beginning.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/text"
)

func main() {
	fix := flag.Bool("fix", false, "restamp the entries named as arguments")
	dir := flag.String("text", "shared/text", "folder of the wording")
	lang := flag.String("lang", "", "one language instead of all")
	flag.Parse()
	ok, err := run(*dir, *lang, *fix, flag.Args())
	if err != nil {
		fmt.Fprintln(os.Stderr, "wording:", err)
		os.Exit(2)
	}
	if !ok {
		os.Exit(1)
	}
}

// run reports whether the translations, or the one in the language only, agree with
// the English in the end.
func run(dir, only string, fix bool, ids []string) (bool, error) {
	if fix == (len(ids) == 0) {
		return false, fmt.Errorf("-fix wants the ids of the entries you have read, and only -fix takes ids")
	}
	fsys := os.DirFS(dir)
	english, err := text.LoadFS(fsys, text.English)
	if err != nil {
		return false, err
	}
	langs := text.LanguagesOf(fsys)[1:]
	if only != "" {
		if !slices.Contains(langs, only) {
			return false, fmt.Errorf("there is no translation into %q; there is %v", only, langs)
		}
		langs = []string{only}
	}
	good := true
	for _, lang := range langs {
		if fix {
			n, err := restamp(filepath.Join(dir, lang), english, ids)
			if err != nil {
				return false, err
			}
			fmt.Printf("wording: %s: %d entries restamped\n", lang, n)
		}
		other, err := text.LoadFS(fsys, lang)
		if err != nil {
			return false, err
		}
		troubles := text.Check(english, other)
		for _, t := range troubles {
			fmt.Println(t)
		}
		fmt.Printf("wording: %s: %d of %d entries, %d to do\n", lang, len(other.IDs()), len(english.IDs()), len(troubles))
		good = good && len(troubles) == 0
	}
	return good, nil
}

// restamp rewrites the digests of the named entries in the files of one language.
func restamp(dir string, english text.Words, ids []string) (n int, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return 0, err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return n, err
		}
		lines := strings.Split(string(b), "\n")
		changed := 0
		for i, l := range lines {
			if s, ok := stamp(l, english, ids); ok && s != l {
				lines[i] = s
				changed++
			}
		}
		if changed == 0 {
			continue
		}
		if err := os.WriteFile(f, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
			return n, err
		}
		n += changed
	}
	return n, nil
}

// stamp is a line with the digest of the present English, if it is an entry that
// was named and has an English text.
func stamp(line string, english text.Words, ids []string) (string, bool) {
	head, words, ok := strings.Cut(line, "=")
	if !ok || strings.HasPrefix(strings.TrimSpace(line), "#") {
		return line, false
	}
	id, _, _ := strings.Cut(head, "@")
	id = strings.TrimSpace(id)
	e, ok := english.Lookup(id)
	if !ok || !named(id, ids) {
		return line, false
	}
	return id + " @" + text.Digest(e) + " = " + strings.TrimSpace(words), true
}

func named(id string, ids []string) bool {
	for _, n := range ids {
		if p, ok := strings.CutSuffix(n, "*"); n == id || ok && strings.HasPrefix(id, p) {
			return true
		}
	}
	return false
}
