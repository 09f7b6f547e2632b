package api

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/text"
)

// questions answers with every question, its options and its wording.
func (a *API) questions(w http.ResponseWriter, r *http.Request) error {
	lang := r.URL.Query().Get("lang")
	if lang == "" {
		lang = text.English
	}
	b, err := Questions(lang)
	if err != nil {
		return err
	}
	web.Raw(w, http.StatusOK, b)
	return nil
}

// question is a fact that is asked, with its wording. What there is no wording for
// is left out.
type question struct {
	Fact     string    `json:"fact"`
	Options  []option  `json:"options"`
	Question string    `json:"question,omitempty"`
	Why      string    `json:"why,omitempty"`
	Means    string    `json:"means,omitempty"`
	Examples *examples `json:"examples,omitempty"`
	Product  bool      `json:"product"` // one answer for the whole product, not one for each module
}

type option struct {
	ID   string `json:"id"`
	Text string `json:"text,omitempty"`
}

// examples are official ones, one each way.
type examples struct {
	Yes string `json:"yes,omitempty"`
	No  string `json:"no,omitempty"`
}

// Questions gives every fact that is asked, in the order of the questionnaire, as a
// JSON array. A language without wording is the problem "bad_lang".
func Questions(lang string) ([]byte, error) {
	if !slices.Contains(text.Languages, lang) {
		return nil, web.New("bad_lang", "There is "+strings.Join(text.Languages, ", ")+".")
	}
	words, err := text.Load(lang)
	if err != nil {
		return nil, err
	}
	all := []question{}
	for _, f := range assess.Vocabulary() {
		all = append(all, ask(words, f))
	}
	b, err := json.Marshal(all)
	return append(b, '\n'), err
}

func ask(words text.Words, f *fact.Fact) question {
	say := func(part string) string {
		s, _ := words.Lookup("fact." + f.ID + "." + part)
		return s
	}
	q := question{Fact: f.ID, Question: say("q"), Why: say("why"), Means: say("means"), Product: f.Product}
	for _, o := range f.Options {
		t := say("opt." + o)
		if t == "" && (o == fact.Yes || o == fact.No) {
			t, _ = words.Lookup("ui." + o)
		}
		q.Options = append(q.Options, option{o, t})
	}
	if e := (examples{say("yes"), say("no")}); e != (examples{}) {
		q.Examples = &e
	}
	return q
}
