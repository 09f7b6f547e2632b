package web

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"log"
	"mime"
	"net/http"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
)

// Handler answers a request or returns an error, which Fail turns into a problem
// document.
type Handler func(w http.ResponseWriter, r *http.Request) error

// Methods is the handlers of one path by method. Other methods get a problem 405.
type Methods map[string]Handler

// ServeHTTP calls the handler of the method; HEAD is answered by GET.
func (m Methods) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := m[r.Method]
	if h == nil && r.Method == http.MethodHead {
		h = m[http.MethodGet]
	}
	if h == nil {
		h = m.notAllowed
	}
	if err := h(w, r); err != nil {
		Fail(w, r, err)
	}
}

func (m Methods) notAllowed(http.ResponseWriter, *http.Request) error {
	var allow []string
	for method := range m {
		allow = append(allow, method)
	}
	slices.Sort(allow)
	p := New("method_not_allowed", "Methods that it knows: "+strings.Join(allow, ", ")+".")
	p.Allow = strings.Join(allow, ", ")
	return p
}

// NotFound is the handler of paths that there are not.
func NotFound(w http.ResponseWriter, r *http.Request) {
	Fail(w, r, New("not_found", ""))
}

type requestID struct{}

// RequestID is the number of the request: random, says nothing about who asks.
// It is "" outside Guard.
func RequestID(r *http.Request) string {
	id, _ := r.Context().Value(requestID{}).(string)
	return id
}

// Route is the pattern that the request matched, for the log: the path itself may
// hold an order's id, which is its key.
func Route(r *http.Request) string {
	if r.Pattern != "" {
		return r.Pattern
	}
	return "(no route)"
}

// Guard gives every request a number and turns a panic into a problem 500: its
// stack goes to the log and nowhere else.
func Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var b [8]byte
		rand.Read(b[:])
		id := hex.EncodeToString(b[:])
		w.Header().Set("Request-Id", id)
		r = r.WithContext(context.WithValue(r.Context(), requestID{}, id))
		ww := &watched{ResponseWriter: w}
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler {
				panic(v)
			}
			log.Printf("request %s: %s %s: panic: %v\n%s", id, r.Method, Route(r), v, debug.Stack())
			if ww.begun {
				panic(http.ErrAbortHandler) // half an answer must not look whole
			}
			Fail(w, r, errors.New("panic"))
		}()
		next.ServeHTTP(ww, r)
	})
}

// watched remembers whether the answer has begun.
type watched struct {
	http.ResponseWriter
	begun bool
}

func (w *watched) WriteHeader(status int) {
	w.begun = true
	w.ResponseWriter.WriteHeader(status)
}

func (w *watched) Write(b []byte) (int, error) {
	w.begun = true
	return w.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController through.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// SameOrigin refuses what another site makes a browser send. There are no
// cookies, but a server on this machine can be reached by every page that the
// visitor opens.
func SameOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ok := true
		if o := r.Header.Get("Origin"); o != "" {
			u, err := url.Parse(o)
			ok = err == nil && u.Host != "" && u.Host == r.Host
		}
		switch r.Header.Get("Sec-Fetch-Site") {
		case "cross-site", "same-site":
			// A link from elsewhere may be followed; nothing else.
			ok = ok && r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate"
		}
		if !ok {
			Fail(w, r, New("cross_origin", ""))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Hosts refuses requests for other host names than the given ones (without port;
// none: all are taken). Against a page whose name is made to point to this machine.
func Hosts(names []string, next http.Handler) http.Handler {
	if len(names) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u := url.URL{Host: r.Host}
		if !slices.Contains(names, strings.ToLower(u.Hostname())) {
			p := New("wrong_host", "")
			p.Do = "Use " + names[0] + "."
			Fail(w, r, p)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Body reads the whole body of r, at most limit bytes. A body with another media
// type than kind is refused; no body and no type is "".
func Body(w http.ResponseWriter, r *http.Request, limit int64, kinds ...string) ([]byte, error) {
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	if err != nil {
		return nil, err
	}
	if len(b) == 0 {
		return nil, nil
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || !slices.Contains(kinds, kind) {
		p := New("wrong_type", "")
		p.Do = "Send it as " + strings.Join(kinds, " or ") + ", and say so in Content-Type."
		return nil, p
	}
	return b, nil
}
