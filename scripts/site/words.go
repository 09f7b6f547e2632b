package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
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

// wordFile is what a page loads of one language. Of the assessment there are three: the first is
// all that a question about software needs, and what stands beside it; the others come while a person reads.
type wordFile struct {
	Lang    string              `json:"lang"`
	Words   map[string]string   `json:"words"`
	Options map[string][]string `json:"options,omitempty"` // of the facts that are asked
	Scales  map[string][]string `json:"scales,omitempty"`  // of the conclusions that are ordered
	Widest  map[string][]string `json:"widest,omitempty"`  // what is possible of each conclusion before any answer
}

// parts are the files in which the words of the assessment travel, those of the document check and of the list of products, and the one of the plan, which is
// lines of text: the page hands it on to the module of documents as it is.
var parts = []string{"assess", "devices", "result", "check", "products", "plan"}

// words writes what the pages load of one language.
func (a *assets) words(w wording, said *speech) error {
	soon, err := asked()
	if err != nil {
		return err
	}
	nothing, err := blank() // in the browser this is the longest of all assessments
	if err != nil {
		return err
	}
	files := map[string]*wordFile{}
	for _, part := range parts {
		files[part] = &wordFile{Lang: w.lang, Words: map[string]string{}, Options: map[string][]string{}}
	}
	for id, text := range w.text {
		for _, part := range said.partsOf(id, soon) {
			files[part].Words[id] = text
		}
	}
	for _, id := range w.findings() {
		files["check"].Words[id] = w.text[id]
	}
	first := files["assess"]
	first.Scales, first.Widest = map[string][]string{}, map[string][]string{}
	for _, f := range vocabulary() {
		switch {
		case f.Derived && f.Ordered:
			first.Scales[f.ID] = f.Options
		case !f.Derived:
			files[partOf(f.ID, soon)].Options[f.ID] = f.Options
		}
	}
	for _, c := range nothing.Modules[0].Conclusions {
		first.Widest[c.Fact] = c.Possible
	}
	for _, part := range parts {
		if part == "plan" {
			if err := a.add(part+"."+w.lang+".txt", files[part].lines()); err != nil {
				return err
			}
			continue
		}
		b, err := json.Marshal(files[part]) // keys of a map come sorted
		if err != nil {
			return err
		}
		if err := a.add(part+"."+w.lang+".json", b); err != nil {
			return err
		}
	}
	return nil
}

// claimed is the facts that a documentation is found to state: functions/analyze.
var claimed = []*fact.Fact{&product.Software, &mdr.Class, &ivdr.Class, &ivdr.User}

// findings is what the findings of the document check say besides requirements: of duties that are
// checked as one point, of those that points belong to, and of what a documentation claims.
func (w wording) findings() (list []string) {
	for id := range w.text {
		if point, _, ok := strings.Cut(id, ".el."); ok {
			point = strings.TrimPrefix(point, "req.")
			if part := strings.SplitN(point, ".", 3); len(part) > 2 {
				if whole := "duty." + part[0] + "." + part[1] + ".title"; w.text[whole] != "" {
					list = append(list, whole)
				}
			}
			if w.text["req."+point+".title"] == "" {
				list = append(list, "duty."+point+".title", "duty."+point+".says")
			}
		}
		for _, f := range claimed {
			if id == "conclusion."+f.ID || id == "fact."+f.ID+".name" || id == "fact."+f.ID+".q" || strings.HasPrefix(id, "value."+f.ID+".") || strings.HasPrefix(id, "fact."+f.ID+".opt.") {
				list = append(list, id)
			}
		}
	}
	return list
}

// lines is the words as shared/text has them, without comments.
func (f *wordFile) lines() (b []byte) {
	for _, id := range slices.Sorted(maps.Keys(f.Words)) {
		b = fmt.Appendf(b, "%s = %s\n", id, f.Words[id])
	}
	return b
}

// asked is the facts that a person with software may be asked, but for those of the IVDR: nearly
// everybody begins there, and they are less than half of all.
var asked = sync.OnceValues(func() (map[string]bool, error) {
	nothing, err := blank()
	if err != nil {
		return nil, err
	}
	software, err := assessed("&" + product.Software.ID + "=" + fact.Yes)
	facts := map[string]bool{}
	for _, q := range append(nothing.Questions[:1:1], software.Questions...) {
		facts[q.Fact] = !strings.HasPrefix(q.Fact, law.IVDR.String()+".")
	}
	return facts, err
})

// partOf is the file with the words of an asked fact.
func partOf(id string, soon map[string]bool) string {
	if soon[id] {
		return "assess"
	}
	return "devices"
}

// speech is which words the code says, told by reading it.
type speech struct {
	ids  map[string]said // by part: of a question, of the result, of the document check
	core string          // the code that finds problems in a state string
}

// said is ids as they stand in code: whole, and up to a placeholder.
type said struct{ whole, begun []string }

// saying is an id in code.
var saying = regexp.MustCompile("[\"`]((?:ui|problem)\\.[A-Za-z0-9_.]+)(\\$\\{)?")

// rooms is whose code lies where. What the result and the questions both say goes with the questions.
var rooms = map[string][]string{
	"assess":   {"web/src/assess/*.ts", "web/src/words.ts"},
	"result":   {"web/src/result/*.ts", "web/src/keep/*.ts"},
	"check":    {"web/src/check/*.ts", "web/src/words.ts"},
	"products": {"web/src/products/*.ts"}, // beside the words of the questions and the result, which that page loads too
	"plan":     {"web/src/plan/*.ts", "web/src/keep/*.ts", "web/src/words.ts", "web/src/assess/problems.ts", "web/src/assess/value.ts", "web/src/assess/view.ts", "shared/report/*.go"},
}

// listen reads the code below root.
func listen(root string) (*speech, error) {
	s := &speech{ids: map[string]said{}}
	read := func(pattern string, each func(string)) error {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		if err == nil && len(files) == 0 {
			err = fmt.Errorf("no file is %s", pattern)
		}
		for _, name := range files {
			b, e := os.ReadFile(name)
			err = errors.Join(err, e)
			each(string(b))
		}
		return err
	}
	for part, patterns := range rooms {
		found := said{whole: []string{"ui.yes", "ui.no"}}
		for _, p := range patterns {
			err := read(p, func(code string) {
				for _, m := range saying.FindAllStringSubmatch(code, -1) {
					if m[2] != "" || strings.HasSuffix(m[1], ".") { // "ui.act." + act
						found.begun = append(found.begun, m[1])
					} else {
						found.whole = append(found.whole, m[1], m[1]+".one", m[1]+".many")
					}
				}
			})
			if err != nil {
				return nil, err
			}
		}
		s.ids[part] = found
	}
	for _, p := range []string{"shared/wire/*.go", "web/src/assess/*.ts"} {
		if err := read(p, func(code string) { s.core += code }); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// says reports whether the code of a part says an id.
func (s *speech) says(part, id string) bool {
	return slices.Contains(s.ids[part].whole, id) ||
		slices.ContainsFunc(s.ids[part].begun, func(p string) bool { return strings.HasPrefix(id, p) })
}

// partsOf is the files that a text belongs in: none for what stands in pages alone.
func (s *speech) partsOf(id string, soon map[string]bool) (list []string) {
	kind, rest, _ := strings.Cut(id, ".")
	switch kind {
	case "ui":
		if s.says("assess", id) {
			list = append(list, "assess")
		} else if s.says("result", id) {
			list = append(list, "result")
		}
		if list == nil && s.says("products", id) {
			list = append(list, "products")
		}
		for _, part := range []string{"check", "plan"} {
			if s.says(part, id) {
				list = append(list, part)
			}
		}
	case "problem":
		list = append(list, "check")
		if code, _, _ := strings.Cut(rest, "."); code == "other" || strings.Contains(s.core, `"`+code+`"`) || s.says("assess", id) {
			list = append(list, "assess", "plan")
		}
	case "fact":
		act, rest, _ := strings.Cut(rest, ".")
		name, _, _ := strings.Cut(rest, ".")
		list = append(list, partOf(act+"."+name, soon))
		if last := id[strings.LastIndexByte(id, '.')+1:]; last == "q" || last == "name" || strings.Contains(id, ".opt.") {
			list = append(list, "plan")
		}
	case "value", "conclusion":
		if strings.HasSuffix(id, ".says") {
			return []string{"result", "plan"}
		}
		list = append(list, "assess", "plan")
	case "rule", "duty", "reading", "proposal":
		list = append(list, "result", "plan")
	case "example":
		list = append(list, "result")
	case "change":
		if strings.HasSuffix(id, ".title") {
			list = append(list, "products")
		}
	case "req":
		list = append(list, "check", "plan")
	case "report", "roadmap", "basis", "deadline", "recurring", "techdoc", "relation", "adds", "code", "codes", "evidence", "standard":
		list = append(list, "plan")
	}
	return list
}

// vocabulary is every fact, asked and concluded.
func vocabulary() []*fact.Fact {
	list := slices.Clone(assess.Book.Vocabulary)
	for _, s := range assess.Book.All() {
		list = append(list, s.Concludes)
	}
	return list
}
