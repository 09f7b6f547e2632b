package evidence

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
)

// language is an index into what is held per language.
type language uint8

const (
	langEN language = iota
	langDE
	langFR
	langs
)

// languageOf reads a two-letter code; ok is false for one without a stemmer.
func languageOf(code string) (l language, ok bool) {
	switch code {
	case "en":
		return langEN, true
	case "de":
		return langDE, true
	case "fr":
		return langFR, true
	}
	return langEN, false
}

// stemmer reduces words to stems. It is not safe for concurrent use.
type stemmer struct{ env *snowballstem.Env }

func newStemmer() *stemmer { return &stemmer{env: snowballstem.NewEnv("")} }

// stem gives the stem of a word in small letters.
func (s *stemmer) stem(l language, word string) string {
	s.env.SetCurrent(word)
	switch l {
	case langDE:
		german.Stem(s.env)
	case langFR:
		french.Stem(s.env)
	default:
		english.Stem(s.env)
	}
	return s.env.Current()
}

// keys gives the two names under which a word is known: the stem without its
// diacritics, and the stem of the word without its diacritics. They differ where a
// stemmer looks at accents, and a document may have lost them.
func (s *stemmer) keys(l language, lower string) (string, string) {
	a := fold(s.stem(l, lower))
	b := s.stem(l, fold(lower))
	return a, b
}
