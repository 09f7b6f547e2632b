// Package text holds the wording of the project: every sentence a person reads, by
// id and language. The core emits ids; hosts and writers put the words to them.
//
// # The form
//
// A language is a folder, named by its two letters, of text files: ui.txt, facts.txt,
// rules.txt, requirements.txt, glossary.txt. A new folder is a new language. Which
// file an entry stands in has no meaning; an id may stand in one only. An entry is
// one line:
//
//	fact.mdr.monitors.q = Is the software intended to monitor physiological processes?
//
// In every language but English, it carries the first eight hex digits of the
// SHA-256 of the English text it was made from, so that a change of the English
// shows which translations are stale:
//
//	fact.mdr.monitors.q @1a2b3c4d = Ist die Software dazu bestimmt, … zu überwachen?
//
// Blank lines and lines that begin with # are comments. Placeholders are written
// {name}, in small letters; a translation has the same ones as the English.
//
// [Check] compares a translation with the English; the command scripts/wording
// prints what it finds and restamps entries by name.
//
// The embedded copy is for native programs. Nothing under wasm/ imports this
// package: in the browser the files are fetched.
package text

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
)

//go:embed ??/*.txt
var files embed.FS

// Languages are the languages there is wording for, English first.
var Languages = LanguagesOf(files)

// English is the language that the others are translated from.
const English = "en"

// Words is the wording in one language.
type Words struct {
	lang    string
	ids     []string // in the order of the files
	entries map[string]Entry
}

// Entry is one piece of wording and where it stands.
type Entry struct {
	ID   string
	Text string
	From string // digest of the English it was made from, 8 hex digits; "" in English
	File string
	Line int // from 1
}

// Lang is the language, two letters.
func (w Words) Lang() string { return w.lang }

// IDs are the ids in the order of the files, which is that of their names, and of
// the lines in them.
func (w Words) IDs() []string { return slices.Clone(w.ids) }

// Lookup is the text of an id, and whether there is one.
func (w Words) Lookup(id string) (string, bool) {
	e, ok := w.entries[id]
	return e.Text, ok
}

// Get is the text of an id. Where there is none it is the id in brackets, which
// says on the page what is missing.
func (w Words) Get(id string) string {
	if e, ok := w.entries[id]; ok {
		return e.Text
	}
	return "[" + id + "]"
}

// Entry is everything about an id, and whether there is such an entry.
func (w Words) Entry(id string) (Entry, bool) {
	e, ok := w.entries[id]
	return e, ok
}

// Digest is the mark a translation carries of the English text: the first eight
// hex digits of its SHA-256.
func Digest(english string) string {
	sum := sha256.Sum256([]byte(english))
	return hex.EncodeToString(sum[:4])
}

// LanguagesOf are the languages that a folder holds a folder of, English first.
func LanguagesOf(fsys fs.FS) []string {
	found, _ := fs.Glob(fsys, "??/*.txt") // the pattern is a good one
	langs := []string{English}
	for _, name := range found {
		if lang := path.Dir(name); !slices.Contains(langs, lang) {
			langs = append(langs, lang)
		}
	}
	return langs
}

// Load is the embedded wording in a language.
func Load(lang string) (Words, error) {
	if !slices.Contains(Languages, lang) {
		return Words{}, fmt.Errorf("text: no wording in %q; there is %v", lang, Languages)
	}
	return LoadFS(files, lang)
}

// LoadFS is the wording of a language in a folder that holds one folder a language.
func LoadFS(fsys fs.FS, lang string) (Words, error) {
	names, err := fs.Glob(fsys, lang+"/*.txt")
	if err != nil {
		return Words{}, err
	}
	if len(names) == 0 {
		return Words{}, fmt.Errorf("text: no files %s/*.txt", lang)
	}
	var src []File
	for _, n := range names {
		b, err := fs.ReadFile(fsys, n)
		if err != nil {
			return Words{}, err
		}
		src = append(src, File{Name: path.Join(lang, path.Base(n)), Text: string(b)})
	}
	return Parse(lang, src...)
}
