package ingest

import (
	"strings"
	"unicode"

	"github.com/cecheck/cecheck/shared/evidence"
)

// The most frequent small words of each language. Words that two of the
// languages share ("die" is also English, "des" also German) are left out or
// outweighed by the rest.
var stopWords = map[string][]string{
	"en": strings.Fields("the of and to in is that for it with as was on be are by this which or from at an not have has must shall should will can may its their been if when than these each all any used using"),
	"de": strings.Fields("der die das und ist nicht mit ein eine einen einer eines dem den von zu zur zum auf für im als auch werden wird wurde sind bei nach oder durch über aus sich kann muss dass diese dieser dieses soll sollte wenn keine vom sowie"),
	"fr": strings.Fields("le la les des et est une un du dans pour que qui par sur au aux avec ne pas ce cette ces sont ou être il elle sa son ses plus comme doit peut été leur afin lors chaque nous selon tout toute toutes"),
}

var wordLang = func() map[string][]string {
	m := map[string][]string{}
	for _, lang := range []string{"en", "de", "fr"} {
		for _, w := range stopWords[lang] {
			m[w] = append(m[w], lang)
		}
	}
	return m
}()

// language gives "en", "de" or "fr", or "" where the text does not say: too
// few small words, or two languages close together.
func language(s string) string {
	count := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		for _, lang := range wordLang[w] {
			count[lang]++
		}
	}
	best, second, lang := 0, 0, ""
	for _, l := range []string{"en", "de", "fr"} {
		if n := count[l]; n > best {
			best, second, lang = n, best, l
		} else if n > second {
			second = n
		}
	}
	if best < 2 || best < second*3/2 || best == second {
		return ""
	}
	return lang
}

// languages sets the language of each passage. A passage too short to tell
// takes the language of the nearest one before it, or at the start of the file
// of the nearest after it.
func languages(ps []evidence.Passage) {
	last := ""
	for i := range ps {
		if ps[i].Lang == "" {
			ps[i].Lang = language(ps[i].Text)
		}
		if ps[i].Lang == "" {
			ps[i].Lang = last
		}
		last = ps[i].Lang
	}
	for i := len(ps) - 2; i >= 0; i-- {
		if ps[i].Lang == "" {
			ps[i].Lang = ps[i+1].Lang
		}
	}
}
