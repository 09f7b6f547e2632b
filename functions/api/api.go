// Package api is the HTTP side of the document check, and the free check for
// programs. The same handlers run on this machine and in the Lambda; what they
// keep things in is handed to them.
//
// See shared/RATIONALE.md for the contract.
package api

import (
	"net/http"

	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/functions/order"
)

// Base is the path that all routes begin with.
const Base = "/api/v1"

// API is the handlers. All fields but Model must be set.
type API struct {
	Blobs order.Blobs
	Table order.Table
	Queue order.Queue
	Clock order.Clock
	Model *Model // who judges the documents; nil: nobody
}

// Model is what visitors are told of a model before they upload: passages of their
// documents are sent to it.
type Model struct {
	Name     string `json:"name"`
	Second   string `json:"second"` // checks what the first finds; "" is nobody
	Host     string `json:"host"`   // where its server is
	Currency string `json:"currency"`
}

// Handler gives the routes under Base. What is not a route is a problem 404, also
// outside Base.
func (a *API) Handler() http.Handler {
	mux := http.NewServeMux()
	for path, m := range map[string]web.Methods{
		"/limits":                   {"GET": a.limits},
		"/orders":                   {"POST": a.create},
		"/orders/{id}":              {"GET": a.show, "DELETE": a.erase},
		"/orders/{id}/files/{name}": {"PUT": a.upload},
		"/orders/{id}/start":        {"POST": a.start},
		"/orders/{id}/findings":     {"GET": a.findings},
		"/assess":                   {"GET": a.assess, "POST": a.assess},
		"/questions":                {"GET": a.questions},
	} {
		mux.Handle(Base+path, m)
	}
	mux.HandleFunc("/", web.NotFound)
	return web.SameOrigin(mux)
}

// limits says what the check takes. The page asks before it lets a person wait
// for an upload that would be refused.
func (a *API) limits(w http.ResponseWriter, _ *http.Request) error {
	web.JSON(w, http.StatusOK, struct {
		FileBytes      int64  `json:"fileBytes"`
		Pages          int    `json:"pages"`
		RetentionHours int    `json:"retentionHours"`
		Files          int    `json:"files"`
		OrderBytes     int64  `json:"orderBytes"`
		Model          *Model `json:"model"`
	}{order.MaxFileBytes, order.MaxPages, int(order.Retention.Hours()), order.MaxFiles, order.MaxOrderBytes, a.Model})
	return nil
}
