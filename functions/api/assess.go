package api

import (
	"mime"
	"net/http"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/shared/wire"
)

// assess answers with the assessment of a state string, byte for byte what every
// other host gives: this one adds no day either. It keeps and logs nothing. A
// string that cannot be assessed at all is 422, with the same JSON.
func (a *API) assess(w http.ResponseWriter, r *http.Request) error {
	state, err := stateOf(w, r)
	if err != nil {
		return err
	}
	if state == "" {
		return web.New("no_state", "")
	}
	out := wire.Assess(state)
	status := http.StatusOK
	if Refused(out) {
		status = http.StatusUnprocessableEntity
	}
	web.Raw(w, status, []byte(out))
	return nil
}

// Refused reports whether an assessment is only an error: its keys stand in a
// fixed order, so that its beginning tells.
func Refused(assessment string) bool { return strings.HasPrefix(assessment, `{"v":1,"error":`) }

// stateOf takes the state string from the address, or from a body of plain text
// or of JSON.
func stateOf(w http.ResponseWriter, r *http.Request) (string, error) {
	if r.Method != http.MethodPost {
		return r.URL.Query().Get("state"), nil
	}
	body, err := web.Body(w, r, maxBody, "application/json", "text/plain")
	if err != nil {
		return "", err
	}
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind == "text/plain" {
		return strings.TrimSpace(string(body)), nil
	}
	var ask struct {
		State string `json:"state"`
	}
	if len(body) > 0 {
		if err := decode(body, &ask); err != nil {
			return "", err
		}
	}
	return ask.State, nil
}
