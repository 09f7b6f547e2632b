package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/text"
)

// wording is all texts of one language by id.
type wording struct {
	lang string
	text map[string]string
}

// readWords reads the languages of dir, English first. A language is offered once
// it says everything that English does about the pages and the questions.
func readWords(dir string) ([]wording, error) {
	var list []wording
	for _, lang := range text.LanguagesOf(os.DirFS(dir)) {
		words, err := text.LoadFS(os.DirFS(dir), lang)
		if err != nil {
			return nil, err
		}
		w := wording{lang, map[string]string{}}
		for _, id := range words.IDs() {
			said, _ := words.Lookup(id)
			w.text[id] = tie(said)
		}
		if missing := w.missing(list); missing == "" {
			list = append(list, w)
		} else {
			fmt.Printf("%s is not offered: it has no %s yet\n", lang, missing)
		}
	}
	return list, nil
}

// written is a date as a text has it: 2 August 2028, 2. März 2028, 1er août 2028.
var written = regexp.MustCompile(`(\d{1,2}(?:\.|er)?) (\p{L}+) (\d{4})`)

// tie keeps the parts of a date on one line, wherever a page says it.
func tie(said string) string {
	return written.ReplaceAllString(said, "$1\u00a0$2\u00a0$3")
}

// missing is an id of a question or page that w does not say and English does.
func (w wording) missing(list []wording) string {
	if len(list) == 0 {
		return "" // English itself
	}
	for _, id := range slices.Sorted(maps.Keys(list[0].text)) {
		if (strings.HasPrefix(id, "ui.") || strings.HasPrefix(id, "fact.")) && w.text[id] == "" {
			return id
		}
	}
	return ""
}

// Which page needs which words: the assessment does not load what only the
// document check says, and the other way round.
var parts = map[string][]string{
	"assess": {"ui.", "fact.", "value.", "rule.", "conclusion.", "duty.", "reading.", "proposal.", "example.", "problem."},
	"check":  {"ui.", "req.", "problem."},
}

// onlyPages are texts that stand in the HTML alone.
var onlyPages = []string{"ui.home.", "ui.privacy.", "ui.imprint.", "ui.statements.title", "ui.statements.lede", "ui.scoreboard.", "ui.lost.", "ui.check.what", "ui.check.words", "ui.check.gone", "ui.noscript", "ui.cli."}

func has(list []string, id string) bool {
	return slices.ContainsFunc(list, func(prefix string) bool { return strings.HasPrefix(id, prefix) })
}

// words writes what the pages load of one language.
func (a *assets) words(w wording) error {
	for _, part := range slices.Sorted(maps.Keys(parts)) {
		file := struct {
			Lang    string              `json:"lang"`
			Words   map[string]string   `json:"words"`
			Scales  map[string][]string `json:"scales"`
			Options map[string][]string `json:"options"`
			Widest  map[string][]string `json:"widest"` // what is possible of each conclusion before any answer
		}{w.lang, map[string]string{}, map[string][]string{}, map[string][]string{}, map[string][]string{}}
		for id, said := range w.text {
			if has(parts[part], id) && !has(onlyPages, id) {
				file.Words[id] = said
			}
		}
		if part == "assess" {
			for _, f := range vocabulary() {
				if f.Derived && f.Ordered {
					file.Scales[f.ID] = f.Options
				} else if !f.Derived {
					file.Options[f.ID] = f.Options
				}
			}
			nothing, err := blank() // in the browser this is the longest of all assessments
			if err != nil {
				return err
			}
			for _, c := range nothing.Modules[0].Conclusions {
				file.Widest[c.Fact] = c.Possible
			}
		}
		b, err := json.Marshal(file) // keys of a map come sorted
		if err != nil {
			return err
		}
		if err := a.add(part+"."+w.lang+".json", b); err != nil {
			return err
		}
	}
	return nil
}

// vocabulary is every fact, asked and concluded.
func vocabulary() []*fact.Fact {
	list := slices.Clone(assess.Book.Vocabulary)
	for _, s := range assess.Book.All() {
		list = append(list, s.Concludes)
	}
	return list
}
