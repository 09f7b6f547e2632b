package main

import (
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/wire"
)

// policy is the content security policy of every page. The server sends it too;
// in the page it also holds on a host that sets no headers.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// page is one page in one language, as the templates see it.
type page struct {
	words  wording
	assets *assets

	Page, Lang, Title, Policy, Home, Check, Plan, Products, Law, Statements string

	Script, Style, Words, Wasm string // assets that the page loads; "" for none
	Nav, Foot, Langs           []link
	First                      *question // of the assessment page
	Lede                       string
	Parts                      []part
	Claims                     bool // whether Parts are statements with their answers
	Board                      *board
	Changes                    *changes // of the page about changes of the law
	Plain                      bool     // whether the fragment of its address holds no answers
	Feed                       string   // address of the feed about what the page lists
}

type link struct {
	ID, Path, Name, Short, Lang string
	Here                        bool
}

type part struct{ Head, Text string }

// brief is as in web/src/assess/question.ts: a longer explanation is folded.
const brief = 150

// many is as there, too: from so many options on it is open.
const many = 3

// question is the first question as it stands in the page before any code runs.
type question struct {
	Fact, Text, Means, Long, Why, Yes, No string
	Options                               []option
	Open                                  bool // whether Long is unfolded
}

type option struct{ Value, Text string }

// T is the text of id. A missing one fails the build.
func (p *page) T(id string) (string, error) {
	if text, ok := p.words.text[id]; ok {
		return text, nil
	}
	return "", fmt.Errorf("%s: no wording for %s", p.Lang, id)
}

// Asset is the address of an asset.
func (p *page) Asset(name string) (string, error) {
	if a, ok := p.assets.names[name]; ok {
		return a, nil
	}
	return "", fmt.Errorf("no asset %s", name)
}

// kinds are the pages: id, path below the language, and template.
var kinds = []struct{ id, path, body string }{
	{"home", "", "home.html"},
	{"plan", "plan/", "plan.html"},
	{"products", "products/", "products.html"},
	{"check", "check/", "check.html"},
	{"law", "law/", "law.html"},
	{"statements", "statements/", "prose.html"},
	{"scoreboard", "scoreboard/", "scoreboard.html"},
	{"privacy", "privacy/", "prose.html"},
	{"imprint", "imprint/", "prose.html"},
	{"lost", "404.html", "prose.html"},
}

// statements are those in circulation that the page of that name answers, in its order;
// web/src/result/statements.ts says which of them a result answers.
var statements = []string{
	"nearly_all", "annex_iii", "dates", "number", "least_iia", "raises_class", "database",
	"eudamed", "certificate", "pmcf", "two_files", "iso42001",
}

func writePages(dir string, a *assets, all []wording) error {
	for _, w := range all {
		for _, k := range kinds {
			p, err := newPage(a, all, w, k.id)
			if err != nil {
				return err
			}
			t, err := template.ParseFiles("web/pages/layout.html", "web/pages/question.html", "web/pages/"+k.body)
			if err != nil {
				return err
			}
			var out strings.Builder
			if err := t.ExecuteTemplate(&out, "layout", p); err != nil {
				return err
			}
			to := filepath.Join(dir, filepath.FromSlash(at(w.lang, k.path)))
			if k.path == "" || strings.HasSuffix(k.path, "/") {
				to = filepath.Join(to, "index.html")
			}
			if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
				return err
			}
			if err := os.WriteFile(to, []byte(out.String()), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

// at is where a page of a language lies: English at the root, the others below their code.
func at(lang, rest string) string {
	if lang == "en" {
		return "/" + rest
	}
	return "/" + lang + "/" + rest
}

func newPage(a *assets, all []wording, w wording, id string) (*page, error) {
	p := &page{words: w, assets: a, Page: id, Lang: w.lang, Policy: policy, Home: at(w.lang, ""), Check: at(w.lang, "check/"), Plan: at(w.lang, "plan/"), Products: at(w.lang, "products/"), Law: at(w.lang, "law/"), Statements: at(w.lang, "statements/")}
	var err error
	text := func(id string) string {
		s, e := p.T(id)
		if err == nil {
			err = e
		}
		return s
	}
	p.Title = text("ui." + id + ".title")
	for _, k := range kinds {
		l := link{ID: k.id, Path: at(w.lang, k.path), Here: k.id == id}
		switch k.id {
		case "home", "plan", "products", "check", "law", "statements":
			l.Name = text("ui.nav." + k.id)
			p.Nav = append(p.Nav, l)
		}
		switch k.id {
		case "law", "statements", "scoreboard", "privacy", "imprint":
			l.Name = text("ui." + k.id + ".title")
			p.Foot = append(p.Foot, l)
		}
		if k.id == id {
			for _, other := range all {
				p.Langs = append(p.Langs, link{
					Path: at(other.lang, k.path), Lang: other.lang, Short: strings.ToUpper(other.lang),
					Name: other.text["ui.lang.name"], Here: other.lang == w.lang,
				})
			}
		}
	}
	switch id {
	case "home":
		p.Script, p.Words, p.Wasm = "main.js", "assess."+w.lang+".json", "assess.wasm"
		p.First, err = firstQuestion(w)
	case "plan":
		p.Script, p.Style, p.Words, p.Wasm = "plan.js", "plan.css", "plan."+w.lang+".txt", "report.wasm"
	case "products":
		p.Script, p.Style, p.Words, p.Wasm, p.Plain = "products.js", "products.css", "products."+w.lang+".json", "assess.wasm", true
	case "law":
		p.Script, p.Style, p.Plain, p.Feed = "law.js", "law.css", true, at(w.lang, "law/feed.atom")
		if err == nil {
			p.Changes, err = newChanges(p)
		}
	case "check":
		p.Script, p.Style, p.Words = "check.js", "findings.css", "check."+w.lang+".json"
	case "statements":
		p.Lede, p.Claims = text("ui.statements.lede"), true
		for _, name := range statements {
			p.Parts = append(p.Parts, part{text("ui.statement." + name + ".head"), text("ui.statement." + name)})
		}
	case "scoreboard":
		if err == nil {
			p.Board, err = newBoard(p)
		}
	default:
		p.Lede = w.text["ui."+id+".lede"]
		for n := 1; ; n++ {
			s, ok := w.text[fmt.Sprintf("ui.%s.%d", id, n)]
			if !ok {
				break
			}
			p.Parts = append(p.Parts, part{w.text[fmt.Sprintf("ui.%s.%d.head", id, n)], s})
		}
	}
	return p, err
}

// assessment is what the pages want of one.
type assessment struct {
	Modules []struct {
		Conclusions []struct {
			Fact     string
			Possible []string
		}
	}
	Questions []struct {
		Fact    string
		Options []string
	}
}

// assessed is the assessment of some answers on the newest day whose wording was read.
func assessed(answers string) (a assessment, err error) {
	day := max(law.AIAct.Consolidated(), law.MDR.Consolidated(), law.IVDR.Consolidated())
	if err = json.Unmarshal([]byte(wire.Assess("v=1&on="+day.String()+answers)), &a); err == nil && (len(a.Questions) == 0 || len(a.Modules) == 0) {
		err = fmt.Errorf("the core asks nothing on %s with %q", day, answers)
	}
	return a, err
}

// blank is the assessment of a product of which nothing has been said.
var blank = sync.OnceValues(func() (assessment, error) { return assessed("") })

// firstQuestion asks the core which question comes first, and says it in the words of w.
func firstQuestion(w wording) (*question, error) {
	a, err := blank()
	if err != nil {
		return nil, err
	}
	first := a.Questions[0]
	text := func(part string) string { return w.text["fact."+first.Fact+"."+part] }
	q := &question{Fact: first.Fact, Text: text("q"), Means: text("means"), Why: text("why"), Yes: text("yes"), No: text("no")}
	if utf8.RuneCountInString(q.Means) > brief {
		q.Means, q.Long = "", q.Means
		q.Open = len(first.Options) >= many
	}
	if q.Text == "" {
		return nil, fmt.Errorf("%s: no wording for the first question, %s", w.lang, first.Fact)
	}
	for _, o := range first.Options {
		said := text("opt." + o)
		if said == "" {
			said = w.text["ui."+o] // yes and no
		}
		q.Options = append(q.Options, option{o, said})
	}
	return q, nil
}
