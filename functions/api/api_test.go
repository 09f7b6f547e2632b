package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/store"
	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// sends is a queue that only counts.
type sends struct {
	order.Queue
	mu sync.Mutex
	n  map[string]int
}

func (s *sends) Send(_ context.Context, kind, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n[kind+" "+id]++
	return nil
}

type wall struct{}

func (wall) Now() time.Time { return time.Now() }

func newAPI(t *testing.T) (*API, *sends, http.Handler) {
	t.Helper()
	dir := t.TempDir()
	b, err := files.Open(filepath.Join(dir, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(filepath.Join(dir, "db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close(); s.Close() })
	q := &sends{n: map[string]int{}}
	a := &API{Blobs: b, Table: s, Queue: q, Clock: wall{}}
	return a, q, web.Guard(a.Handler())
}

// call sends a request and reads the JSON that comes back.
func call(t *testing.T, h http.Handler, method, path string, body io.Reader, header ...string) (int, map[string]any) {
	t.Helper()
	r := httptest.NewRequest(method, Base+path, body)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var v map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &v); err != nil {
		t.Fatalf("%s %s: %d, no JSON object: %q", method, path, w.Code, w.Body)
	}
	return w.Code, v
}

func want(t *testing.T, what string, status int, v map[string]any, wantStatus int, code string) {
	t.Helper()
	if status != wantStatus || v["type"] != "/problems/"+code {
		t.Errorf("%s: %d %v, want %d %s", what, status, v, wantStatus, code)
	}
}

func create(t *testing.T, h http.Handler) string {
	t.Helper()
	status, v := call(t, h, "POST", "/orders", strings.NewReader(`{"question":"v=1&on=2026-11-20"}`), "Content-Type", "application/json")
	if status != 201 || v["state"] != "open" || v["problem"] != nil || v["deleted"] != nil || len(v["files"].([]any)) != 0 {
		t.Fatalf("create: %d %v", status, v)
	}
	return v["id"].(string)
}

func put(t *testing.T, h http.Handler, id, name, text string) (int, map[string]any) {
	t.Helper()
	return call(t, h, "PUT", "/orders/"+id+"/files/"+name, strings.NewReader(text))
}

func TestCreate(t *testing.T) {
	_, _, h := newAPI(t)
	a, b := create(t, h), create(t, h)
	if a == b || !order.ValidID(a) {
		t.Errorf("ids %s, %s", a, b)
	}
	if status, v := call(t, h, "POST", "/orders", nil); status != 201 {
		t.Errorf("without a body: %d %v", status, v)
	}
	for body, code := range map[string]string{
		`{`: "bad_request", `[]`: "bad_request", `{"question":1}`: "bad_request", `{"x":""}`: "bad_request", `{}{}`: "bad_request",
		`{"question":"a b"}`: "bad_state", `{"question":"a\nb"}`: "bad_state", `{"question":"` + strings.Repeat("a", maxQuestion+1) + `"}`: "bad_state",
	} {
		status, v := call(t, h, "POST", "/orders", strings.NewReader(body), "Content-Type", "application/json")
		if status/100 != 4 || v["type"] != "/problems/"+code {
			t.Errorf("%.40q: %d %v", body, status, v)
		}
	}
	status, v := call(t, h, "POST", "/orders", strings.NewReader(strings.Repeat(" ", maxBody+1)), "Content-Type", "application/json")
	want(t, "too large", status, v, 413, "too_large")
	status, v = call(t, h, "POST", "/orders", strings.NewReader("question=x"), "Content-Type", "application/x-www-form-urlencoded")
	want(t, "a form", status, v, 415, "wrong_type")
	status, v = call(t, h, "POST", "/orders", nil, "Origin", "https://evil.example")
	want(t, "another site", status, v, 403, "cross_origin")
}

func TestRoutes(t *testing.T) {
	_, _, h := newAPI(t)
	id := order.NewID()
	for _, test := range []struct {
		method, path string
		status       int
		code         string
	}{
		{"GET", "/orders", 405, "method_not_allowed"},
		{"PUT", "/orders/" + id, 405, "method_not_allowed"},
		{"GET", "/orders/" + id + "/start", 405, "method_not_allowed"},
		{"POST", "/limits", 405, "method_not_allowed"},
		{"GET", "/nothing", 404, "not_found"},
		{"GET", "/orders/" + id + "/files", 404, "not_found"},
		{"GET", "/orders/" + id, 404, "no_order"},
		{"DELETE", "/orders/" + id, 404, "no_order"},
		{"POST", "/orders/" + id + "/start", 404, "no_order"},
		{"GET", "/orders/" + id + "/findings", 404, "no_order"},
		{"PUT", "/orders/" + id + "/files/a.md", 404, "no_order"},
		{"GET", "/orders/x", 404, "no_order"},
		{"GET", "/orders/" + strings.ToUpper(id), 404, "no_order"},
		{"GET", "/orders/..%2f" + id, 404, "no_order"},
		{"GET", "/questions?lang=xx", 400, "bad_lang"},
		{"GET", "/assess", 400, "no_state"},
		{"POST", "/assess", 400, "no_state"},
	} {
		status, v := call(t, h, test.method, test.path, nil)
		want(t, test.method+" "+test.path, status, v, test.status, test.code)
	}
	if status, v := call(t, h, "GET", "/limits", nil); status != 200 || v["fileBytes"] != 52428800.0 || v["pages"] != 2000.0 || v["retentionHours"] != 24.0 || v["model"] != nil {
		t.Errorf("limits: %d %v", status, v)
	}
}

func TestUpload(t *testing.T) {
	a, _, h := newAPI(t)
	id := create(t, h)
	status, v := put(t, h, id, "risk%20file.md", "# Risk")
	if status != 201 || v["name"] != "risk file.md" || v["size"] != 6.0 || len(v["digest"].(string)) != 64 {
		t.Errorf("%d %v", status, v)
	}
	// The same name again takes the place of the first, and its blob goes.
	put(t, h, id, "risk%20file.md", "# Risks, second edition")
	_, v = call(t, h, "GET", "/orders/"+id, nil)
	if fs := v["files"].([]any); len(fs) != 1 || fs[0].(map[string]any)["size"] != 23.0 {
		t.Errorf("files: %v", fs)
	}
	blobs(t, a, id, 1)
	for name, shown := range map[string]string{"..%2f..%2fetc%2fpasswd": ".._.._etc_passwd", "C:%5Cdocs%5Ca.pdf": "C:_docs_a.pdf", "%E2%80%AEfdp.exe": "fdp.exe",
		"a%00b%0Ac.md": "ab c.md", "%FF.md": "\uFFFD.md", strings.Repeat("x", 300) + ".docx": strings.Repeat("x", 155) + ".docx"} {
		if status, v := put(t, h, id, name, "x"); status != 201 || v["name"] != shown {
			t.Errorf("%s: %d %v", name, status, v)
		}
	}
	blobs(t, a, id, 7)
	for _, name := range []string{"%20", "%2E%2E%2F", "%00", "___"} {
		status, v := put(t, h, id, name, "x")
		want(t, name, status, v, 400, "bad_name")
	}
	status, v = put(t, h, id, "empty.md", "")
	want(t, "empty", status, v, 422, "empty")
	if v["file"] != "empty.md" {
		t.Errorf("the problem names the file %v", v["file"])
	}
	// Said before the first byte, and found out while reading.
	r := httptest.NewRequest("PUT", Base+"/orders/"+id+"/files/big.pdf", strings.NewReader(""))
	r.ContentLength = order.MaxFileBytes + 1
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != 413 || !strings.Contains(w.Body.String(), "/problems/too_large") || !strings.Contains(w.Body.String(), "big.pdf") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	status, v = call(t, h, "PUT", "/orders/"+id+"/files/big.pdf", io.LimitReader(zeros{}, order.MaxFileBytes+1))
	want(t, "too large without saying so", status, v, 413, "too_large")
	// A connection that breaks leaves nothing.
	status, v = call(t, h, "PUT", "/orders/"+id+"/files/half.md", io.MultiReader(strings.NewReader("half"), iotest.ErrReader(errors.New("broken"))))
	if status < 400 {
		t.Errorf("half a file: %d %v", status, v)
	}
	blobs(t, a, id, 7)
}

func TestUploadLimits(t *testing.T) {
	o := order.Order{State: order.Open}
	for i := range order.MaxFiles {
		if _, err := add(&o, order.File{Name: fmt.Sprint(i), Size: 1}); err != nil {
			t.Fatal(err)
		}
	}
	var p *web.Problem
	if _, err := add(&o, order.File{Name: "one more", Size: 1}); !errors.As(err, &p) || p.Code != "too_many_files" || p.File != "one more" {
		t.Errorf("%v", err)
	}
	if old, err := add(&o, order.File{Name: "7", Size: 2}); err != nil || old == nil || old.Size != 1 || len(o.Files) != order.MaxFiles {
		t.Errorf("replacing: %v, %v", old, err)
	}
	o = order.Order{State: order.Open}
	for i := range order.MaxOrderBytes / order.MaxFileBytes {
		if _, err := add(&o, order.File{Name: fmt.Sprint(i), Size: order.MaxFileBytes}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := add(&o, order.File{Name: "one more", Size: 1}); !errors.As(err, &p) || p.Code != "too_large" {
		t.Errorf("%v", err)
	}
	if _, err := add(&o, order.File{Name: "3", Size: 5}); err != nil {
		t.Errorf("a smaller one in the place of a larger: %v", err)
	}
}

func TestUploadsAtOnce(t *testing.T) {
	a, _, h := newAPI(t)
	id := create(t, h)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 5 {
				if status, v := put(t, h, id, fmt.Sprintf("%d.md", (i+j)%10), "text"); status != 201 {
					t.Errorf("%d %v", status, v)
				}
			}
		})
	}
	wg.Wait()
	_, v := call(t, h, "GET", "/orders/"+id, nil)
	if n := len(v["files"].([]any)); n != 10 {
		t.Errorf("%d files", n)
	}
	blobs(t, a, id, 10)
}

func TestStart(t *testing.T) {
	_, q, h := newAPI(t)
	id := create(t, h)
	status, v := call(t, h, "POST", "/orders/"+id+"/start", nil)
	want(t, "without files", status, v, 409, "no_files")
	put(t, h, id, "a.md", "x")
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			if status, v := call(t, h, "POST", "/orders/"+id+"/start", nil); status != 202 || v["state"] != "reading" {
				t.Errorf("%d %v", status, v)
			}
		})
	}
	wg.Wait()
	if n := q.n["read "+id]; n != 1 {
		t.Errorf("sent %d times", n)
	}
	status, v = put(t, h, id, "late.md", "x")
	want(t, "upload after the start", status, v, 409, "not_open")
	status, v = call(t, h, "GET", "/orders/"+id+"/findings", nil)
	want(t, "findings too early", status, v, 409, "not_done")
}

func TestFailedOrder(t *testing.T) {
	a, _, h := newAPI(t)
	o := order.Order{ID: order.NewID(), State: order.Failed, Created: time.Now(), Problem: &evidence.Problem{Code: "encrypted", File: "a.pdf", Detail: "the file needs a password"}}
	if err := a.Table.Put(context.Background(), &o); err != nil {
		t.Fatal(err)
	}
	_, v := call(t, h, "GET", "/orders/"+o.ID, nil)
	if p, _ := v["problem"].(map[string]any); p["type"] != "/problems/encrypted" || p["code"] != "encrypted" || p["file"] != "a.pdf" || p["do"] == "" {
		t.Errorf("%v", v)
	}
	status, v := call(t, h, "GET", "/orders/"+o.ID+"/findings", nil)
	want(t, "findings", status, v, 422, "encrypted")
	status, v = call(t, h, "POST", "/orders/"+o.ID+"/start", nil)
	want(t, "start", status, v, 409, "not_open")
}

func TestErase(t *testing.T) {
	a, _, h := newAPI(t)
	id, other := create(t, h), create(t, h)
	put(t, h, id, "a.md", "12345")
	put(t, h, id, "b.md", "123")
	put(t, h, other, "c.md", "1")
	status, v := call(t, h, "DELETE", "/orders/"+id, nil)
	d, _ := v["deleted"].(map[string]any)
	if status != 200 || v["state"] != "deleted" || len(v["files"].([]any)) != 0 || d["objects"] != 2.0 || d["bytes"] != 8.0 || d["verified"] != true {
		t.Errorf("%d %v", status, v)
	}
	blobs(t, a, id, 0)
	blobs(t, a, other, 1)
	status, again := call(t, h, "DELETE", "/orders/"+id, nil)
	if fmt.Sprint(again) != fmt.Sprint(v) || status != 200 {
		t.Errorf("again: %d %v", status, again)
	}
	status, v = call(t, h, "GET", "/orders/"+id+"/findings", nil)
	want(t, "findings", status, v, 410, "deleted")
	status, v = put(t, h, id, "d.md", "x")
	want(t, "upload", status, v, 409, "not_open")
	status, v = call(t, h, "POST", "/orders/"+id+"/start", nil)
	want(t, "start", status, v, 409, "not_open")
	blobs(t, a, id, 0)
}

// An upload that is on its way while the order is deleted leaves nothing.
func TestEraseDuringUpload(t *testing.T) {
	a, _, h := newAPI(t)
	id := create(t, h)
	pr, pw := io.Pipe()
	done := make(chan int)
	go func() {
		r := httptest.NewRequest("PUT", Base+"/orders/"+id+"/files/slow.md", pr)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		done <- w.Code
	}()
	io.WriteString(pw, "first half ")
	if status, v := call(t, h, "DELETE", "/orders/"+id, nil); status != 200 || v["state"] != "deleted" {
		t.Errorf("%d %v", status, v)
	}
	io.WriteString(pw, "second half")
	pw.Close()
	if status := <-done; status != 409 {
		t.Errorf("the upload got %d", status)
	}
	blobs(t, a, id, 0)
}

func TestAssess(t *testing.T) {
	_, _, h := newAPI(t)
	state := "v=1&on=2026-11-20&product.software=yes"
	ask := func(method, target, body, kind string) (int, string) {
		r := httptest.NewRequest(method, Base+target, strings.NewReader(body))
		if kind != "" {
			r.Header.Set("Content-Type", kind)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Code, w.Body.String()
	}
	status, first := ask("GET", "/assess?state="+strings.NewReplacer("&", "%26", "=", "%3D").Replace(state), "", "")
	if status != 200 || !strings.HasPrefix(first, `{"v":1,`) || Refused(first) {
		t.Errorf("%d %.100s", status, first)
	}
	for kind, body := range map[string]string{"application/json": `{"state":"` + state + `"}`, "text/plain; charset=utf-8": state + "\n"} {
		if status, got := ask("POST", "/assess", body, kind); status != 200 || got != first {
			t.Errorf("%s: %d %.100s", kind, status, got)
		}
	}
	if status, got := ask("POST", "/assess", "product.software=yes", "text/plain"); status != 422 || !Refused(got) {
		t.Errorf("without a day: %d %s", status, got)
	}
}

func TestQuestions(t *testing.T) {
	b, err := Questions("en")
	var all []struct {
		Fact    string
		Options []struct{ ID string }
	}
	if err != nil || json.Unmarshal(b, &all) != nil || len(all) < 10 || all[0].Fact == "" || len(all[0].Options) < 2 {
		t.Errorf("%v, %.200s", err, b)
	}
	if german, err := Questions("de"); err != nil || bytes.Equal(german, b) {
		t.Errorf("de: %v", err)
	}
}

// blobs checks how many blobs an order has.
func blobs(t *testing.T, a *API, id string, n int) {
	t.Helper()
	names, err := a.Blobs.List(context.Background(), order.Prefix(id))
	if err != nil || len(names) != n {
		t.Errorf("blobs %q, %v; want %d", names, err, n)
	}
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// FuzzRequests sends what nobody should send. Every answer is JSON, no answer is
// a 5xx, and what is refused is a problem document.
func FuzzRequests(f *testing.F) {
	f.Add("POST", "/orders", "application/json", `{"question":"v=1"}`)
	f.Add("POST", "/orders", "application/json", `{"question":`)
	f.Add("PUT", "/orders/aaaaaaaaaaaaaaaaaaaaaaaaaa/files/..%2f", "", "x")
	f.Add("POST", "/assess", "text/plain", "v=1&on=2026-11-20&m9.x=%")
	f.Add("GET", "/assess?state=%26%3D%ff", "", "")
	f.Add("DELETE", "/orders/%00", "", "")
	dir := f.TempDir()
	b, err := files.Open(filepath.Join(dir, "blobs"))
	if err != nil {
		f.Fatal(err)
	}
	s, err := store.Open(filepath.Join(dir, "db"), store.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { b.Close(); s.Close() })
	h := web.Guard((&API{Blobs: b, Table: s, Queue: &sends{n: map[string]int{}}, Clock: wall{}}).Handler())
	f.Fuzz(func(t *testing.T, method, path, kind, body string) {
		r, err := http.NewRequest(method, "http://example.com"+Base+path, strings.NewReader(body))
		if err != nil || r.URL.Host != "example.com" {
			t.Skip()
		}
		r.Header.Set("Content-Type", kind)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Errorf("%s %q: %d %s", method, path, w.Code, w.Body)
		}
		if w.Code >= 400 && w.Header().Get("Content-Type") != "application/problem+json" && !Refused(w.Body.String()) {
			t.Errorf("%s %q: %d %s", method, path, w.Code, w.Body)
		}
	})
}
