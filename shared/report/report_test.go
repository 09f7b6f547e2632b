package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"regexp"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"

	"github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

const software = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market"

// The products that the documents are tried on.
var states = map[string]string{
	"nothing answered":              "v=1&on=2026-11-20",
	"class I":                       software + "&mdr.informs_decisions=no&mdr.special_use=no&mdr.measuring=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no",
	"class IIb":                     software + "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&product.placed=from_2028-08-02&plan.market=2028-09-01&plan.file=mdr&plan.sme=yes",
	"a range":                       software + "&mdr.informs_decisions=yes&mdr.worst_impact=unknown&aiact.use=itself",
	"no AI":                         software + "&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=none",
	"an IVD":                        "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=only&product.supply=market&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.cancer=yes&aiact.use=itself&aiact.listed_use=no",
	"in house":                      strings.Replace(software, "supply=market", "supply=in_house", 1) + "&product.in_house_met=yes&aiact.use=itself",
	"no device":                     "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=no&product.specimen=none&product.supply=market&aiact.use=none",
	"two functions":                 software + "&modules=Triage,Dose%20%26%20%3Cb%3E&mdr.informs_decisions=yes&mdr.worst_impact=other&m2.mdr.worst_impact=death_or_irreversible&aiact.use=itself",
	"before the AI Act was amended": "v=1&on=2026-07-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.worst_impact=other&aiact.use=itself",
}

func words(t testing.TB, lang string) report.Words {
	t.Helper()
	w, ok := loaded.Load(lang)
	if !ok {
		w, _ = loaded.LoadOrStore(lang, report.ParseWords(linesOf(t, lang)))
	}
	return w.(report.Words)
}

// loaded is the words by language: to read them takes longer than to write a document.
var loaded sync.Map

// linesOf is the wording of a language as a host hands it in.
func linesOf(t testing.TB, lang string) string {
	t.Helper()
	w, err := text.Load(lang)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, id := range w.IDs() {
		b.WriteString(id + " = " + w.Get(id) + "\n")
	}
	return b.String()
}

func write(t testing.TB, kind, format, state string, w report.Words) []byte {
	t.Helper()
	b, ok := report.Write(kind, format, state, w, report.Options{QR: code})
	if !ok {
		t.Fatalf("%s as %s of %s: %s", kind, format, state, b)
	}
	return b
}

// missing is an id in brackets, which stands where there are no words. Markdown has a stroke before signs.
var missing = regexp.MustCompile(`^\[(?:report|ui|req|duty|rule|reading|value|conclusion|fact|techdoc|roadmap|evidence|basis|deadline|recurring|calendar|code|proposal)\.[.\w\\-]+\]`)

// placeholder is one that nobody filled.
var placeholder = regexp.MustCompile(`^\{[a-z_]+\}`)

// find is the first place where a text that begins with a sign matches, "" if none does.
func find(b []byte, sign byte, pattern *regexp.Regexp) string {
	for {
		i := bytes.IndexByte(b, sign)
		if i < 0 {
			return ""
		}
		if got := pattern.Find(b[i:min(len(b), i+200)]); got != nil {
			return string(got)
		}
		b = b[i+1:]
	}
}

// TestEveryDocument writes every document of every product in every language and format: there are words for all of it, and the
// state string is in it.
func TestEveryDocument(t *testing.T) {
	for _, lang := range text.Languages {
		w := words(t, lang)
		for name, state := range states {
			if lang != text.English && !strings.HasPrefix(name, "class") && !strings.HasPrefix(name, "a") && !strings.HasPrefix(name, "two") {
				continue // the words are there, and are the same for all
			}
			state += "&lang=" + lang
			st, _ := wire.Parse(state)
			for _, kind := range report.Kinds {
				for _, format := range []string{"html", "md", "csv", "ics"} {
					if format == "ics" && kind != "roadmap" {
						continue
					}
					b := write(t, kind, format, state, w)
					if got := find(b, '[', missing); got != "" {
						t.Errorf("%s, %s as %s in %s: no words for %s", name, kind, format, lang, got)
					}
					if got := find(cutStyle(b), '{', placeholder); got != "" {
						t.Errorf("%s, %s as %s in %s: %s was not filled", name, kind, format, lang, got)
					}
					if format == "md" && kind != "roadmap" && !bytes.Contains(b, []byte("\n"+st.String()+"\n")) {
						t.Errorf("%s, %s in %s: the state string is not there", name, kind, lang)
					}
				}
			}
		}
	}
}

// cutStyle is a document without its style sheet.
func cutStyle(b []byte) []byte {
	from, to := bytes.Index(b, []byte("<style>")), bytes.Index(b, []byte("</style>"))
	if from < 0 {
		return b
	}
	return append(bytes.Clone(b[:from]), b[to:]...)
}

// TestSameAgain: from the state string in a report, the same report follows, byte for byte.
func TestSameAgain(t *testing.T) {
	w := words(t, "en")
	for name, state := range states {
		for _, kind := range []string{"report", "roadmap", "declaration"} {
			for format, read := range map[string]func(testing.TB, []byte) string{"json": stateInJSON, "html": stateInHTML, "docx": stateInDOCX} {
				// A string as people hand it on: out of order, with things that do not count.
				first := write(t, kind, format, "#seed=7&nonsense=1&"+state, w)
				found := read(t, first)
				if st, _ := wire.Parse(found); st.String() != found {
					t.Errorf("%s, %s as %s: the state read is not canonical: %q", name, kind, format, found)
				}
				if again := write(t, kind, format, found, w); !bytes.Equal(again, first) {
					t.Errorf("%s, %s as %s: another document from the state that it holds", name, kind, format)
				}
			}
		}
	}
}

func stateInJSON(t testing.TB, b []byte) string {
	var r struct{ State string }
	if err := json.Unmarshal(b, &r); err != nil {
		t.Fatal(err)
	}
	return r.State
}

// stateInHTML is what a reader copies from the page.
func stateInHTML(t testing.TB, b []byte) string {
	for n := range parse(t, b).Descendants() {
		if n.Data == "p" && attribute(n, "class") == "state" {
			return textOf(n)
		}
	}
	t.Fatal("no state on the page")
	return ""
}

func parse(t testing.TB, b []byte) *html.Node {
	n, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	s := ""
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			s += c.Data
		}
	}
	return s
}

// TestWants: a host that hands in what is wanted alone gets the same documents.
func TestWants(t *testing.T) {
	var few strings.Builder
	n := 0
	for line := range strings.Lines(linesOf(t, "en")) {
		if id, _, _ := strings.Cut(line, " "); report.Wants(id) {
			few.WriteString(line)
		} else {
			n++
		}
	}
	some := report.ParseWords(few.String())
	for name, state := range states {
		for _, kind := range report.Kinds {
			if !bytes.Equal(write(t, kind, "md", state, some), write(t, kind, "md", state, words(t, "en"))) {
				t.Errorf("%s, %s: a text is missing", name, kind)
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d texts are left out", n)
	}
}

// TestPage: a page fetches nothing, runs nothing, and every link inside it leads somewhere.
func TestPage(t *testing.T) {
	for name, state := range states {
		for _, kind := range report.Kinds {
			page := write(t, kind, "html", state, words(t, "en"))
			ids, links := map[string]bool{}, []string{}
			policy := ""
			for n := range parse(t, page).Descendants() {
				if n.Type != html.ElementNode {
					continue
				}
				switch n.Data {
				case "script", "link", "img", "iframe", "object", "form", "base", "b":
					t.Errorf("%s, %s: there is a <%s>", name, kind, n.Data)
				case "meta":
					if attribute(n, "http-equiv") == "Content-Security-Policy" {
						policy = attribute(n, "content")
					}
				}
				for _, a := range n.Attr {
					if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "src" {
						t.Errorf("%s, %s: <%s> has %s", name, kind, n.Data, a.Key)
					}
				}
				if id := attribute(n, "id"); id != "" {
					if ids[id] {
						t.Errorf("%s, %s: two have the id %s", name, kind, id)
					}
					ids[id] = true
				}
				if to := attribute(n, "href"); to != "" {
					links = append(links, to)
				}
			}
			for _, to := range links {
				if inside, ok := strings.CutPrefix(to, "#"); ok && !ids[inside] {
					t.Errorf("%s, %s: nothing is called %s", name, kind, inside)
				} else if !ok && !strings.HasPrefix(to, "http://data.europa.eu/eli/reg/") {
					t.Errorf("%s, %s: a link to %s", name, kind, to)
				}
			}
			if !strings.HasPrefix(policy, "default-src 'none'") {
				t.Errorf("%s, %s: the policy is %q", name, kind, policy)
			}
		}
	}
}

// TestRequirementsCSV: every requirement that applies is there, a row for each of its elements.
func TestRequirementsCSV(t *testing.T) {
	state := states["class IIb"]
	rows, err := csv.NewReader(bytes.NewReader(write(t, "report", "csv", state, words(t, "en")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Requirements []struct {
			ID       string
			Elements []string
		}
	}
	if err := json.Unmarshal([]byte(wire.Requirements(state)), &want); err != nil {
		t.Fatal(err)
	}
	i := 1 // below the head
	for _, r := range want.Requirements {
		elements := r.Elements
		if len(elements) == 0 {
			elements = []string{""}
		}
		for _, e := range elements {
			if i == len(rows) || rows[i][0] != r.ID || rows[i][9] != e || e != "" && rows[i][10] == "" {
				t.Fatalf("row %d is %q, want %s %s", i, rows[min(i, len(rows)-1)], r.ID, e)
			}
			i++
		}
	}
	if i != len(rows) || i < 500 {
		t.Errorf("%d rows for %d", len(rows), i)
	}
}

// TestReportJSON: the parts of a report are what the calls of the core say, and say the same state.
func TestReportJSON(t *testing.T) {
	for name, state := range states {
		st, _ := wire.Parse(state)
		var r struct {
			Day, Rules, State                 string
			Assessment, Requirements, Roadmap json.RawMessage
			Laws                              []struct{ Act, Consolidated, ELI string }
		}
		if err := json.Unmarshal(write(t, "report", "json", state, words(t, "en")), &r); err != nil {
			t.Fatal(err)
		}
		if s := st.String(); r.State != s || string(r.Assessment) != wire.Assess(s) || string(r.Requirements) != wire.Requirements(s) || string(r.Roadmap) != wire.Roadmap(s) {
			t.Errorf("%s: the parts are not what the core says", name)
		}
		amended := "2026-07-27"
		if st.On < 20260727 {
			amended = ""
		}
		if len(r.Laws) != 3 || r.Laws[0].Consolidated != "2026-07-19" || r.Laws[2].Consolidated != amended || r.Laws[1].ELI != "http://data.europa.eu/eli/reg/2017/746/2025-01-10" {
			t.Errorf("%s: %+v", name, r.Laws)
		}
	}
}

// TestRefused: what cannot be written is an error that says why.
func TestRefused(t *testing.T) {
	for _, c := range []struct{ kind, format, state, code string }{
		{"novel", "html", "v=1&on=2026-11-20", "no_kind"},
		{"report", "pdf", "v=1&on=2026-11-20", "no_format"},
		{"report", "ics", "v=1&on=2026-11-20", "no_format"},
		{"report", "html", "v=1", "no_day"},
		{"report", "html", "v=7&on=2026-11-20", "newer_grammar"},
		{"report", "html", "v=1&on=1999-01-01", "wording_not_held"},
	} {
		b, ok := report.Write(c.kind, c.format, c.state, words(t, "en"), report.Options{})
		var r struct{ Error struct{ Code string } }
		if err := json.Unmarshal(b, &r); err != nil || ok || r.Error.Code != c.code {
			t.Errorf("%+v: %v %s", c, ok, b)
		}
	}
}

// TestCSV: every document is a table whose rows have the same number of cells. Where nothing is required, the requirements are none.
func TestCSV(t *testing.T) {
	for name, state := range states {
		for _, kind := range report.Kinds {
			rows, err := csv.NewReader(bytes.NewReader(write(t, kind, "csv", state, words(t, "en")))).ReadAll()
			if err != nil || len(rows) < 2 && kind != "roadmap" && kind != "report" {
				t.Errorf("%s, %s: %d rows, %v", name, kind, len(rows), err)
			}
		}
	}
}
