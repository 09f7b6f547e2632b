package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"syscall"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

func TestMain(m *testing.M) {
	log.SetOutput(io.Discard)
	os.Exit(m.Run())
}

// do sends a request through h and gives the answer with its body.
func do(h http.Handler, method, target, body string, header ...string) (*http.Response, string) {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result(), w.Body.String()
}

func wantProblem(t *testing.T, res *http.Response, body string, status int, code string) map[string]any {
	t.Helper()
	var p map[string]any
	if err := json.Unmarshal([]byte(body), &p); err != nil {
		t.Fatalf("no JSON: %q", body)
	}
	if res.StatusCode != status || p["type"] != "/problems/"+code || p["status"] != float64(status) || p["title"] == "" ||
		res.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("status %d, %s %s; want %d, %s", res.StatusCode, res.Header.Get("Content-Type"), body, status, code)
	}
	return p
}

func TestErrorsBecomeProblems(t *testing.T) {
	for _, test := range []struct {
		err    error
		status int
		code   string
	}{
		{New("not_open", "It is done."), 409, "not_open"},
		{fmt.Errorf("wrapped: %w", New("no_files", "")), 409, "no_files"},
		{Of(evidence.Problem{Code: "encrypted", File: "a.pdf", Page: 3}), 422, "encrypted"},
		{Of(evidence.Problem{Code: "a code of tomorrow"}), 422, "a code of tomorrow"},
		{order.ErrNotFound, 404, "not_found"},
		{fmt.Errorf("x: %w", order.ErrTooLarge), 413, "too_large"},
		{&http.MaxBytesError{Limit: 1}, 413, "too_large"},
		{os.ErrDeadlineExceeded, 408, "too_slow_request"},
		{errors.New("SECRET open /srv/data"), 500, "internal"},
		{fmt.Errorf("files: put: %w", io.ErrUnexpectedEOF), 400, "cut_off"},
		{fmt.Errorf("files: put: %w", syscall.ENOSPC), 507, "no_space"},
		{order.ErrConflict, 500, "internal"},
	} {
		h := Guard(Methods{"GET": func(http.ResponseWriter, *http.Request) error { return test.err }})
		res, body := do(h, "GET", "/", "")
		p := wantProblem(t, res, body, test.status, test.code)
		if strings.Contains(body, "SECRET") || strings.Contains(body, "/srv") {
			t.Errorf("tells too much: %s", body)
		}
		if id := res.Header.Get("Request-Id"); len(id) != 16 || p["instance"] != "urn:request:"+id {
			t.Errorf("instance %v, request %q", p["instance"], id)
		}
	}
}

func TestEveryEntryOfTheCatalog(t *testing.T) {
	for code, e := range catalog {
		if e.title == "" || e.status < 400 || http.StatusText(e.status) == "" {
			t.Errorf("%s: %+v", code, e)
		}
	}
}

func TestCatalogAnswers(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/problems/{code}", Catalog)
	if res, body := do(mux, "GET", "/problems/encrypted", ""); res.StatusCode != 200 || !strings.Contains(body, `"type":"/problems/encrypted"`) || !strings.Contains(body, `"do":`) {
		t.Errorf("%d %s", res.StatusCode, body)
	}
	res, body := do(mux, "GET", "/problems/x", "")
	wantProblem(t, res, body, 404, "not_found")
	res, body = do(mux, "PUT", "/problems/encrypted", "")
	wantProblem(t, res, body, 405, "method_not_allowed")
}

func TestPanicTellsNothing(t *testing.T) {
	h := Guard(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("SECRET") }))
	res, body := do(h, "GET", "/", "")
	wantProblem(t, res, body, 500, "internal")
	if strings.Contains(body, "SECRET") || strings.Contains(body, "goroutine") {
		t.Errorf("tells too much: %s", body)
	}
}

// Half an answer must not look like a whole one: the connection breaks.
func TestPanicAfterTheBeginning(t *testing.T) {
	s := httptest.NewServer(Guard(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, strings.Repeat("x", 10000))
		panic("late")
	})))
	defer s.Close()
	res, err := http.Get(s.URL)
	if err == nil {
		_, err = io.ReadAll(res.Body)
		res.Body.Close()
	}
	if err == nil {
		t.Error("looks whole")
	}
}

func TestMethods(t *testing.T) {
	ok := func(w http.ResponseWriter, r *http.Request) error { JSON(w, 200, r.Method); return nil }
	h := Methods{"GET": ok, "PUT": ok}
	res, body := do(h, "POST", "/", "")
	wantProblem(t, res, body, 405, "method_not_allowed")
	if res.Header.Get("Allow") != "GET, PUT" {
		t.Errorf("Allow: %s", res.Header.Get("Allow"))
	}
	if res, _ := do(h, "HEAD", "/", ""); res.StatusCode != 200 {
		t.Errorf("HEAD: %d", res.StatusCode)
	}
}

func TestSameOrigin(t *testing.T) {
	h := SameOrigin(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) }))
	for _, test := range []struct {
		method string
		header []string
		ok     bool
	}{
		{"POST", nil, true}, // a program
		{"POST", []string{"Origin", "http://example.com"}, true},
		{"POST", []string{"Origin", "http://example.com", "Sec-Fetch-Site", "same-origin"}, true},
		{"POST", []string{"Origin", "http://evil.example"}, false},
		{"GET", []string{"Origin", "http://evil.example"}, false},
		{"POST", []string{"Origin", "null"}, false},
		{"POST", []string{"Origin", "http://example.com:81"}, false},
		{"POST", []string{"Sec-Fetch-Site", "cross-site"}, false},
		{"DELETE", []string{"Sec-Fetch-Site", "same-site"}, false},
		{"GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"}, false},
		{"GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, true},
		{"POST", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, false},
		{"POST", []string{"Sec-Fetch-Site", "none"}, true},
	} {
		res, body := do(h, test.method, "http://example.com/", "", test.header...)
		if test.ok && res.StatusCode != 204 {
			t.Errorf("%s %q: %d", test.method, test.header, res.StatusCode)
		}
		if !test.ok {
			wantProblem(t, res, body, 403, "cross_origin")
		}
	}
}

func TestHosts(t *testing.T) {
	h := Hosts([]string{"127.0.0.1", "::1"}, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) }))
	for target, status := range map[string]int{"http://127.0.0.1:8080/": 204, "http://[::1]:9/": 204, "http://127.0.0.1/": 204,
		"http://rebound.example/": 421, "http://127.0.0.1.example:8080/": 421} {
		if res, _ := do(h, "GET", target, ""); res.StatusCode != status {
			t.Errorf("%s: %d, want %d", target, res.StatusCode, status)
		}
	}
}

func TestBody(t *testing.T) {
	h := Methods{"POST": func(w http.ResponseWriter, r *http.Request) error {
		b, err := Body(w, r, 5, "application/json")
		if err == nil {
			Raw(w, 200, b)
		}
		return err
	}}
	if res, body := do(h, "POST", "/", "12345", "Content-Type", "application/json; charset=utf-8"); res.StatusCode != 200 || body != "12345" {
		t.Errorf("%d %q", res.StatusCode, body)
	}
	if res, _ := do(h, "POST", "/", ""); res.StatusCode != 200 {
		t.Errorf("no body: %d", res.StatusCode)
	}
	res, body := do(h, "POST", "/", "123456", "Content-Type", "application/json")
	wantProblem(t, res, body, 413, "too_large")
	for _, kind := range []string{"", "text/plain", "application/x-www-form-urlencoded", ";;"} {
		res, body := do(h, "POST", "/", "1", "Content-Type", kind)
		wantProblem(t, res, body, 415, "wrong_type")
	}
}

func TestHeaders(t *testing.T) {
	h := Headers(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {}))
	res, _ := do(h, "GET", "/de/", "")
	csp := res.Header.Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "base-uri 'none'"} {
		if !strings.Contains(csp, want) {
			t.Errorf("no %s in %s", want, csp)
		}
	}
	if strings.Contains(csp, "unsafe-inline") || strings.Contains(csp, "'unsafe-eval'") {
		t.Error(csp)
	}
	for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
		"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin", "X-Frame-Options": "DENY"} {
		if got := res.Header.Get(name); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	res, _ = do(h, "GET", "/embed/frame.html", "")
	if !strings.HasSuffix(res.Header.Get("Content-Security-Policy"), "frame-ancestors *") || res.Header.Get("X-Frame-Options") != "" {
		t.Errorf("%v", res.Header)
	}
	for _, path := range []string{"/", "/api/v1/orders", "/embedded", "/frames/x", "/de/embed/"} {
		if Embedded(path) {
			t.Errorf("%s may be framed", path)
		}
	}
}
