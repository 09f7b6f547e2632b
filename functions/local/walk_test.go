package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// client talks to a running server.
type client struct {
	t    *testing.T
	base string
}

type orderView struct {
	ID       string
	State    string
	Files    []struct{ Name string }
	Progress struct{ Files, FilesDone, Pages, PagesDone, Points, PointsDone int }
	Problem  *struct{ Type, Code, File, Do string }
	Deleted  *struct {
		Objects  int
		Bytes    int64
		Verified bool
	}
}

func (c client) do(method, path string, body []byte) (int, []byte) {
	c.t.Helper()
	req, err := http.NewRequest(method, c.base+path, bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	if method == "POST" {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return res.StatusCode, b
}

func (c client) order(method, path string, body []byte, status int) orderView {
	c.t.Helper()
	got, b := c.do(method, path, body)
	var o orderView
	if err := json.Unmarshal(b, &o); err != nil || got != status {
		c.t.Fatalf("%s %s: %d %s, want %d", method, path, got, b, status)
	}
	return o
}

// begin creates an order with files and starts it.
func (c client) begin(files map[string][]byte) string {
	c.t.Helper()
	id := c.order("POST", "/api/v1/orders", nil, 201).ID
	for name, b := range files {
		if status, answer := c.do("PUT", "/api/v1/orders/"+id+"/files/"+url.PathEscape(name), b); status != 201 {
			c.t.Fatalf("upload %s: %d %s", name, status, answer)
		}
	}
	c.order("POST", "/api/v1/orders/"+id+"/start", nil, 202)
	return id
}

// until waits for an order to be in one of the states.
func (c client) until(id string, states ...string) orderView {
	c.t.Helper()
	for end := time.Now().Add(60 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		o := c.order("GET", "/api/v1/orders/"+id, nil, 200)
		for _, s := range states {
			if o.State == s {
				return o
			}
		}
	}
	c.t.Fatalf("order does not become %q: %+v", states, c.order("GET", "/api/v1/orders/"+id, nil, 200))
	return orderView{}
}

// startDesk runs the whole server in this process, on a data folder.
func startDesk(t *testing.T, data string) client {
	t.Helper()
	d, err := openDesk(data)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	worked := d.work(ctx)
	s := httptest.NewServer(handler(d, fstest.MapFS{"index.html": {Data: []byte("home")}}, nil))
	t.Cleanup(func() {
		s.Close()
		stop()
		<-worked
		d.close()
	})
	return client{t, s.URL}
}

type findingsView struct {
	V     int
	Mode  string
	Files []struct {
		Name     string
		Reader   string
		Pages    int
		Passages int
		Problems []struct{ Code string }
	}
	Findings []struct {
		Requirement, Verdict string
		Quotations           []struct {
			Text, File string
			Page       int
		}
	}
}

func TestWalk(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	c := startDesk(t, data)
	files := documentation(t, "chest-xray-en")
	const secret = "The model is a SENTINELNET convolutional network trained on 12,000 chest radiographs."
	files["design SENTINELNAME.pdf"] = makePDF("Intended purpose of the system", secret)
	files["logs.docx"] = makeDOCX(t, "Logging", "SENTINELDOCX: every inference is logged with its time, the input's digest and the operator.")
	files["more.zip"] = makeZIP(t, "docs/plan.md", "# Plan\n\nThe post-market monitoring plan collects field performance each quarter.\n")
	files["locked.pdf"] = []byte("%PDF-1.4 nothing of the kind")
	id := c.begin(files)
	o := c.until(id, "done", "failed")
	if o.State != "done" || o.Problem != nil || o.Progress.Files != len(files) || o.Progress.FilesDone != len(files) ||
		o.Progress.Points == 0 || o.Progress.PointsDone != o.Progress.Points || o.Progress.Pages < 2 || o.Progress.PagesDone != o.Progress.Pages {
		t.Errorf("%+v", o)
	}
	status, raw := c.do("GET", "/api/v1/orders/"+id+"/findings", nil)
	var f findingsView
	if err := json.Unmarshal(raw, &f); err != nil || status != 200 || f.V != 1 || f.Mode != "lexical" || len(f.Findings) != o.Progress.Points {
		t.Fatalf("%d %v %.200s", status, err, raw)
	}
	candidates := 0
	for _, x := range f.Findings {
		if x.Verdict == "candidate" {
			candidates++
		}
	}
	if candidates < 10 {
		t.Errorf("evidence for %d points only", candidates)
	}
	read := map[string]int{}
	for _, x := range f.Files {
		read[x.Name] = x.Passages
		if x.Name == "locked.pdf" && (len(x.Problems) == 0 || x.Passages != 0) {
			t.Errorf("the broken file: %+v", x)
		}
	}
	for _, name := range []string{"design SENTINELNAME.pdf", "logs.docx", "more.zip/docs/plan.md"} {
		if read[name] == 0 {
			t.Errorf("%s was not read: %v", name, read)
		}
	}

	if !onDisk(t, data, "SENTINEL") {
		t.Fatal("the test sees nothing on the disk")
	}
	o = c.order("DELETE", "/api/v1/orders/"+id, nil, 200)
	if o.State != "deleted" || o.Deleted == nil || !o.Deleted.Verified || o.Deleted.Objects != 2*len(files)+1 || len(o.Files) != 0 {
		t.Errorf("%+v", o)
	}
	for _, word := range []string{"SENTINEL", "chest", "inference"} {
		if onDisk(t, data, word) {
			t.Errorf("%q is still on the disk", word)
		}
	}
	if status, _ := c.do("GET", "/api/v1/orders/"+id+"/findings", nil); status != 410 {
		t.Errorf("findings: %d", status)
	}
}

// onDisk reports whether any file under dir holds word, or has it in its name.
func onDisk(t *testing.T, dir, word string) (found bool) {
	t.Helper()
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		if bytes.Contains(b, []byte(word)) || strings.Contains(e.Name(), word) {
			found = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestWhatCannotBeRead(t *testing.T) {
	c := startDesk(t, filepath.Join(t.TempDir(), "data"))
	password, err := os.ReadFile(filepath.Join("..", "internal", "pdf", "testdata", "password.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		b    []byte
		code string
	}{
		"password.pdf": {password, "encrypted"},
		"broken.pdf":   {[]byte("%PDF-1.7\ngarbage"), "damaged"},
		"scan.pdf":     {makePDF("", "", ""), "scanned"},
		"liar.pdf":     {[]byte("PK\x03\x04 not really"), ""},
		"picture.md":   {[]byte("\x89PNG\r\n\x1a\n\x00\x00"), ""},
		"old.doc":      {append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 1000)...), "unknown_format"},
		"blank.md":     {[]byte("  \n\n \n"), "empty"},
	} {
		id := c.begin(map[string][]byte{name: test.b})
		o := c.until(id, "done", "failed")
		if o.State != "failed" || o.Problem == nil || test.code != "" && o.Problem.Code != test.code || o.Problem.File != name ||
			o.Problem.Do == "" || o.Problem.Type != "/problems/"+o.Problem.Code {
			t.Errorf("%s: %s %+v", name, o.State, o.Problem)
			continue
		}
		status, b := c.do("GET", "/api/v1/orders/"+id+"/findings", nil)
		if status != 422 || !strings.Contains(string(b), `"/problems/`+o.Problem.Code+`"`) {
			t.Errorf("%s: %d %s", name, status, b)
		}
	}
}

// An order that is deleted while it is worked on stops, and leaves nothing.
func TestDeletedWhileItIsRead(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	c := startDesk(t, data)
	for i := range 5 {
		files := map[string][]byte{}
		for j := range 20 {
			files[fmt.Sprintf("%d.md", j)] = []byte(fmt.Sprintf("# Part %d\n\nSENTINEL the system logs events %d.\n", j, i))
		}
		id := c.begin(files)
		time.Sleep(time.Duration(i*15) * time.Millisecond)
		if o := c.order("DELETE", "/api/v1/orders/"+id, nil, 200); o.Deleted == nil || !o.Deleted.Verified {
			t.Errorf("%+v", o)
		}
	}
	time.Sleep(300 * time.Millisecond)
	if onDisk(t, data, "SENTINEL") {
		t.Error("something is left")
	}
	if left, err := os.ReadDir(filepath.Join(data, "blobs", "o")); err == nil && len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}
