// Package web is the HTTP plumbing of every handler: problem documents, JSON,
// security headers, limits and the files of the site. It knows no route.
package web

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"syscall"

	"github.com/cecheck/cecheck/functions/order"
)

// Problem is an error as a person or program outside sees it (RFC 9457).
type Problem struct {
	Status int
	Code   string // forever: "too_large"; the type is "/problems/" + Code
	Title  string // the same for every problem of the code
	Detail string // what was seen this time; never a stack, never a path of the server
	File   string // the file it is about, as the person calls it
	Where  string // the place in the file or the request
	Do     string // what to do about it
	Allow  string // for 405: the methods that would do
}

// Error makes a Problem an error that a handler can return.
func (p *Problem) Error() string { return p.Code + ": " + p.Detail }

// MarshalJSON writes the members of a problem document, without instance.
func (p *Problem) MarshalJSON() ([]byte, error) { return json.Marshal(p.document("")) }

type document struct {
	Type     string `json:"type"`
	Title    string `json:"title"`
	Status   int    `json:"status"`
	Code     string `json:"code"`
	Detail   string `json:"detail,omitempty"`
	Instance string `json:"instance,omitempty"`
	File     string `json:"file,omitempty"`
	Where    string `json:"where,omitempty"`
	Do       string `json:"do,omitempty"`
}

func (p *Problem) document(instance string) document {
	return document{"/problems/" + p.Code, p.Title, p.Status, p.Code, p.Detail, instance, p.File, p.Where, p.Do}
}

// Fail answers with the problem document of err. It is the one place where an
// error turns into an answer; what is none of the known errors is reported as
// "internal" and told only to the log.
func Fail(w http.ResponseWriter, r *http.Request, err error) {
	id := RequestID(r)
	p := problemOf(err)
	if p.Status >= 500 {
		log.Printf("request %s: %s %s: %v", id, r.Method, Route(r), err)
	}
	if p.Allow != "" {
		w.Header().Set("Allow", p.Allow)
	}
	instance := ""
	if id != "" {
		instance = "urn:request:" + id
	}
	writeJSON(w, p.Status, "application/problem+json", p.document(instance))
}

func problemOf(err error) *Problem {
	var p *Problem
	switch {
	case errors.As(err, &p):
		return p
	case IsTooLarge(err):
		return New("too_large", "")
	case errors.Is(err, order.ErrNotFound):
		return New("not_found", "")
	case errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded):
		return New("too_slow_request", "")
	case errors.Is(err, syscall.ENOSPC):
		return New("no_space", "")
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, context.Canceled):
		return New("cut_off", "")
	}
	return New("internal", "")
}

// IsTooLarge reports whether err says that a body is past its limit.
func IsTooLarge(err error) bool {
	var tooLarge *http.MaxBytesError
	return errors.As(err, &tooLarge) || errors.Is(err, order.ErrTooLarge)
}

// JSON answers with v as JSON.
func JSON(w http.ResponseWriter, status int, v any) {
	writeJSON(w, status, "application/json", v)
}

// Raw answers with JSON that is already written.
func Raw(w http.ResponseWriter, status int, json []byte) {
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(json)
}

func writeJSON(w http.ResponseWriter, status int, kind string, v any) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // the state string is full of "&"; nosniff keeps this from being read as HTML
	if err := e.Encode(v); err != nil {
		status, kind = http.StatusInternalServerError, "application/problem+json"
		b.Reset()
		b.WriteString(`{"type":"/problems/internal","title":"Something went wrong here","status":500}`)
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write([]byte(b.String()))
}
