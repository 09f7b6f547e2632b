package web

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Site serves the files of a folder: "/" is index.html, "/a/" is a/index.html,
// "/a" is a.html. Beside "app.js" may stand "app.js.br" and "app.js.gz", which go
// to those who take them. A file whose name holds a hash of its content is kept by
// browsers for ever, every other one is asked for again. What is missing gets
// the nearest 404.html.
type Site struct {
	FS fs.FS

	mu    sync.Mutex
	known map[string]stamped
}

// stamped is the tag of a file as it was at one time.
type stamped struct {
	size int64
	at   time.Time
	tag  string
}

// encodings are the pre-compressed forms, the best first.
var encodings = []struct{ name, ext string }{{"br", ".br"}, {"gzip", ".gz"}}

// hashed matches names like app-5XK2PQ7A.js and rules.1f0c2a91.wasm.
var hashed = regexp.MustCompile(`[-.]([0-9a-f]{8,64}|[A-Z2-7]{8})\.[a-z0-9.]+$`)

// kinds are the media types of the files that a site has. The system's own table
// differs from machine to machine.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".map": "application/json", ".wasm": "application/wasm",
	".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".webp": "image/webp", ".jpg": "image/jpeg",
	".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8", ".xml": "application/xml", ".atom": "application/atom+xml",
	".webmanifest": "application/manifest+json", ".pdf": "application/pdf", ".csv": "text/csv; charset=utf-8", ".zip": "application/zip",
}

// ServeHTTP answers GET and HEAD.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	Methods{http.MethodGet: s.get}.ServeHTTP(w, r)
}

func (s *Site) get(w http.ResponseWriter, r *http.Request) error {
	name, redirect := s.find(r.URL.Path)
	status := http.StatusOK
	switch {
	case redirect != "":
		if r.URL.RawQuery != "" {
			redirect += "?" + r.URL.RawQuery
		}
		w.Header().Set("Location", redirect)
		w.WriteHeader(http.StatusMovedPermanently)
		return nil
	case name == "":
		name, status = s.missing(r.URL.Path), http.StatusNotFound
		if name == "" || !strings.Contains(r.Header.Get("Accept"), "text/html") {
			NotFound(w, r)
			return nil
		}
	}
	return s.send(w, r, name, status)
}

// missing gives the page for a path that there is not: the 404.html that is nearest
// above it, so that it speaks the language of its folder.
func (s *Site) missing(p string) string {
	for p != "" {
		p = p[:max(strings.LastIndexByte(p, '/'), 0)]
		if name := strings.TrimPrefix(p+"/404.html", "/"); fs.ValidPath(name) && s.has(name) {
			return name
		}
	}
	return ""
}

// find gives the file for a path, or the address that the path should have been,
// or neither.
func (s *Site) find(p string) (name, redirect string) {
	name = strings.TrimPrefix(p, "/")
	dir := name == "" || strings.HasSuffix(name, "/")
	name = strings.TrimSuffix(name, "/")
	if name == "" {
		name = "."
	}
	// Invalid are "..", empty parts and the like; what begins with a dot is not for visitors.
	if !fs.ValidPath(name) || strings.Contains("/"+name, "/.") && name != "." || strings.Contains(name, `\`) {
		return "", ""
	}
	if dir {
		if index := path.Join(name, "index.html"); s.has(index) {
			return index, ""
		}
		return "", ""
	}
	switch {
	case s.has(name):
		return name, ""
	case s.has(name + ".html"):
		return name + ".html", ""
	case s.has(name + "/index.html"):
		// The name is valid and has no leading slash, so this cannot lead to another host.
		return "", "/" + name + "/"
	}
	return "", ""
}

func (s *Site) has(name string) bool { _, ok := s.stat(name); return ok }

func (s *Site) stat(name string) (fs.FileInfo, bool) {
	i, err := fs.Stat(s.FS, name)
	return i, err == nil && i.Mode().IsRegular()
}

func (s *Site) send(w http.ResponseWriter, r *http.Request, name string, status int) error {
	h := w.Header()
	kind := kinds[path.Ext(name)]
	if kind == "" {
		kind = "application/octet-stream"
	}
	h.Set("Content-Type", kind)
	h.Add("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "no-cache")
	if hashed.MatchString(name) && status == http.StatusOK {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	plain, ok := s.stat(name)
	if !ok {
		NotFound(w, r)
		return nil
	}
	from := name
	for _, e := range encodings {
		// One made before the file was last changed is of an older build.
		if i, ok := s.stat(name + e.ext); ok && !i.ModTime().Before(plain.ModTime()) && accepts(r.Header.Get("Accept-Encoding"), e.name) {
			from = name + e.ext
			h.Set("Content-Encoding", e.name)
			break
		}
	}
	f, err := s.FS.Open(from)
	if err != nil {
		h.Del("Content-Encoding")
		if errors.Is(err, fs.ErrNotExist) {
			NotFound(w, r)
			return nil
		}
		return err
	}
	defer f.Close()
	tag, size, err := s.tag(from, f)
	if err != nil {
		return err
	}
	if status == http.StatusOK {
		h.Set("ETag", tag)
		if matches(r.Header.Get("If-None-Match"), tag) {
			h.Del("Content-Encoding")
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	}
	h.Set("Content-Length", strconv.FormatInt(size, 10))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		io.CopyN(w, f, size) // an error here is the visitor's connection
	}
	return nil
}

// tag is the digest of what f holds, quoted, and its size. It is computed once
// for a file until the file changes. f is left at its beginning.
func (s *Site) tag(name string, f fs.File) (string, int64, error) {
	i, err := f.Stat()
	if err != nil {
		return "", 0, err
	}
	s.mu.Lock()
	k := s.known[name]
	s.mu.Unlock()
	if k.tag != "" && k.size == i.Size() && k.at.Equal(i.ModTime()) {
		return k.tag, k.size, nil
	}
	sum := sha256.New()
	n, err := io.Copy(sum, f)
	if err != nil {
		return "", 0, err
	}
	seeker, ok := f.(io.Seeker)
	if !ok {
		return "", 0, errors.New("the site's files cannot be read twice")
	}
	if _, err := seeker.Seek(0, io.SeekStart); err != nil {
		return "", 0, err
	}
	k = stamped{n, i.ModTime(), `"` + hex.EncodeToString(sum.Sum(nil)[:12]) + `"`}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil {
		s.known = map[string]stamped{}
	}
	s.known[name] = k
	return k.tag, k.size, nil
}

// accepts reports whether an Accept-Encoding header takes an encoding.
func accepts(header, name string) bool {
	for part := range strings.SplitSeq(header, ",") {
		coding, q, _ := strings.Cut(part, ";")
		if !strings.EqualFold(strings.TrimSpace(coding), name) {
			continue
		}
		q = strings.TrimSpace(q)
		q, weighted := strings.CutPrefix(q, "q=")
		v, err := strconv.ParseFloat(q, 64)
		return !weighted || err == nil && v > 0
	}
	return false
}

// matches reports whether an If-None-Match header names a tag.
func matches(header, tag string) bool {
	for part := range strings.SplitSeq(header, ",") {
		part = strings.TrimPrefix(strings.TrimSpace(part), "W/")
		if part == tag || part == "*" {
			return true
		}
	}
	return false
}
