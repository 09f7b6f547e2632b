package web

import (
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

var (
	day      = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	testSite = &Site{FS: fstest.MapFS{
		"index.html":              {Data: []byte("home"), ModTime: day},
		"404.html":                {Data: []byte("missing"), ModTime: day},
		"de/404.html":             {Data: []byte("fehlt"), ModTime: day},
		"de/index.html":           {Data: []byte("heim"), ModTime: day},
		"privacy.html":            {Data: []byte("privacy"), ModTime: day},
		"app-5XK2PQ7A.js":         {Data: []byte("plain js"), ModTime: day},
		"app-5XK2PQ7A.js.br":      {Data: []byte("brotli"), ModTime: day},
		"app-5XK2PQ7A.js.gz":      {Data: []byte("gzip"), ModTime: day},
		"rules.1f0c2a91.wasm":     {Data: []byte("\x00asm"), ModTime: day},
		"law/feed.atom":           {Data: []byte("<feed/>"), ModTime: day},
		"style.css":               {Data: []byte("css"), ModTime: day},
		"style.css.br":            {Data: []byte("older"), ModTime: day.Add(-time.Hour)},
		".secret":                 {Data: []byte("SECRET"), ModTime: day},
		"de/.git/config":          {Data: []byte("SECRET"), ModTime: day},
		"evil.example/index.html": {Data: []byte("x"), ModTime: day},
	}}
)

func TestSite(t *testing.T) {
	const forever = "public, max-age=31536000, immutable"
	for _, test := range []struct {
		path, accept string
		status       int
		body         string
		header       map[string]string
	}{
		{"/", "", 200, "home", map[string]string{"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", "Vary": "Accept-Encoding", "Content-Length": "4"}},
		{"/de/", "", 200, "heim", nil},
		{"/de", "", 301, "", map[string]string{"Location": "/de/"}},
		{"/de?x=1", "", 301, "", map[string]string{"Location": "/de/?x=1"}},
		{"/privacy", "", 200, "privacy", nil},
		{"/privacy/", "", 404, "missing", nil},
		{"/app-5XK2PQ7A.js", "", 200, "plain js", map[string]string{"Cache-Control": forever, "Content-Encoding": "", "Content-Type": "text/javascript; charset=utf-8"}},
		{"/app-5XK2PQ7A.js", "gzip, br", 200, "brotli", map[string]string{"Content-Encoding": "br", "Content-Type": "text/javascript; charset=utf-8"}},
		{"/app-5XK2PQ7A.js", "gzip;q=0.5, br;q=0", 200, "gzip", map[string]string{"Content-Encoding": "gzip"}},
		{"/app-5XK2PQ7A.js", "identity", 200, "plain js", nil},
		{"/rules.1f0c2a91.wasm", "br", 200, "\x00asm", map[string]string{"Content-Type": "application/wasm", "Cache-Control": forever}},
		{"/law/feed.atom", "", 200, "<feed/>", map[string]string{"Content-Type": "application/atom+xml", "Cache-Control": "no-cache"}},
		{"/style.css", "br", 200, "css", map[string]string{"Content-Encoding": "", "Cache-Control": "no-cache"}},
		{"/nothing", "", 404, "missing", map[string]string{"Content-Type": "text/html; charset=utf-8", "Etag": ""}},
		{"/.secret", "", 404, "missing", nil},
		{"/de/.git/config", "", 404, "fehlt", nil},
		{"/de/a/b/c", "", 404, "fehlt", nil},
		{"/dex", "", 404, "missing", nil},
		{"/../site_test.go", "", 404, "missing", nil},
		{"/de/../index.html", "", 404, "fehlt", nil},
		{"/de//index.html", "", 404, "fehlt", nil},
		{"/..%2fsite_test.go", "", 404, "missing", nil},
		{"//evil.example", "", 404, "missing", nil},
	} {
		res, body := do(testSite, "GET", "http://example.com"+test.path, "", "Accept-Encoding", test.accept, "Accept", "text/html,*/*")
		if res.StatusCode != test.status || body != test.body {
			t.Errorf("%s (%s): %d %q, want %d %q", test.path, test.accept, res.StatusCode, body, test.status, test.body)
		}
		for name, want := range test.header {
			if got := res.Header.Get(name); got != want {
				t.Errorf("%s (%s): %s is %q, want %q", test.path, test.accept, name, got, want)
			}
		}
		if strings.Contains(body, "SECRET") {
			t.Errorf("%s is served", test.path)
		}
	}
}

func TestSiteTags(t *testing.T) {
	get := func(header ...string) (*http.Response, string) {
		return do(testSite, "GET", "/app-5XK2PQ7A.js", "", header...)
	}
	plain, _ := get()
	br, _ := get("Accept-Encoding", "br")
	tag, brTag := plain.Header.Get("Etag"), br.Header.Get("Etag")
	if tag == "" || tag == brTag {
		t.Errorf("tags %s and %s", tag, brTag)
	}
	for header, status := range map[string]int{tag: 304, "W/" + tag: 304, `"other", ` + tag: 304, "*": 304, brTag: 200, `"other"`: 200} {
		if res, body := get("If-None-Match", header); res.StatusCode != status || status == 304 && body != "" {
			t.Errorf("If-None-Match %s: %d", header, res.StatusCode)
		}
	}
	if res, body := do(testSite, "HEAD", "/", ""); res.StatusCode != 200 || body != "" || res.Header.Get("Content-Length") != "4" {
		t.Errorf("HEAD: %d %q", res.StatusCode, body)
	}
	res, body := do(testSite, "POST", "/", "")
	wantProblem(t, res, body, 405, "method_not_allowed")
	res, body = do(testSite, "GET", "/nothing.json", "", "Accept", "application/json")
	wantProblem(t, res, body, 404, "not_found")
}

// A file that changes gets a new tag; a page that is rebuilt must not stay old.
func TestSiteChanges(t *testing.T) {
	files := fstest.MapFS{"index.html": {Data: []byte("one"), ModTime: day}}
	s := &Site{FS: files}
	before, _ := do(s, "GET", "/", "")
	files["index.html"] = &fstest.MapFile{Data: []byte("two"), ModTime: day.Add(time.Second)}
	after, body := do(s, "GET", "/", "", "If-None-Match", before.Header.Get("Etag"))
	if after.StatusCode != 200 || body != "two" {
		t.Errorf("%d %q", after.StatusCode, body)
	}
}

func FuzzSitePath(f *testing.F) {
	for _, p := range []string{"/", "/de", "/../x", "/a\\b", "/%2e%2e/x", "//", "/.secret", "/de/.git/config"} {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, p string) {
		name, redirect := testSite.find(p)
		if strings.Contains(name, "..") || strings.HasPrefix(name, "/") || strings.Contains("/"+name, "/.") {
			t.Errorf("%q gives the file %q", p, name)
		}
		if redirect != "" && (redirect[0] != '/' || strings.HasPrefix(redirect, "//")) {
			t.Errorf("%q leads to %q", p, redirect)
		}
	})
}
