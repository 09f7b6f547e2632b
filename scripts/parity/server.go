package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path"
	"strings"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/wire"
	"github.com/evanw/esbuild/pkg/api"
)

// policy is what the page may do: run its own scripts, compile WebAssembly, and
// talk to where it came from. A site that embeds the check needs no more.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

// result is what a host says of one module.
type result struct {
	File  string
	Asked int
	Wrong []struct{ Call, State, Got, Failure string }
}

// table is where the hosts come to fetch what they are asked and to leave their answers.
type table struct {
	url     string
	files   []string
	vectors [][3]string // call, state, digest
	results chan []result
	server  *http.Server
}

// serve opens a table on a free port of the loopback interface.
func serve() (*table, error) {
	t := &table{results: make(chan []result, 1)}
	var err error
	if t.vectors, err = readVectors(); err != nil {
		return nil, err
	}
	if t.files, err = readModules(); err != nil {
		return nil, err
	}
	built := api.Build(api.BuildOptions{
		EntryPoints: []string{"scripts/parity/check.mjs"},
		Bundle:      true,
		Format:      api.FormatESModule,
		Target:      api.ES2022,
		LogLevel:    api.LogLevelWarning,
	})
	if len(built.Errors) > 0 {
		return nil, errors.New("the loader does not bundle")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	t.url = "http://" + listener.Addr().String()
	t.server = &http.Server{Handler: t.handler(built.OutputFiles[0].Contents)}
	go t.server.Serve(listener)
	return t, nil
}

func (t *table) close() { t.server.Close() }

func (t *table) handler(script []byte) http.Handler {
	mux := http.NewServeMux()
	send := func(pattern, kind string, body []byte) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			w.Header().Set("Content-Security-Policy", policy)
			w.Write(body)
		})
	}
	send("GET /{$}", "text/html", []byte(`<!doctype html><title>parity</title><script type="module" src="/check.mjs"></script>`))
	send("GET /check.mjs", "text/javascript", script)
	asked, _ := json.Marshal(map[string]any{"files": t.files, "vectors": t.vectors, "examples": example.Text()})
	send("GET /vectors", "application/json", asked)
	for _, f := range t.files {
		mux.HandleFunc("GET /"+f, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/wasm")
			http.ServeFile(w, r, path.Join("dist/wasm", f))
		})
	}
	mux.HandleFunc("POST /results", func(w http.ResponseWriter, r *http.Request) {
		var said []result
		if err := json.NewDecoder(r.Body).Decode(&said); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		t.results <- said
	})
	return mux
}

// ask starts a host, waits for what it says, and judges it.
func (t *table) ask(ctx context.Context, name string, start starter) error {
	ctx, stop := context.WithCancel(ctx)
	ended, err := start(ctx, t)
	if err != nil {
		stop()
		return err
	}
	var said []result
	select {
	case said = <-t.results:
		stop()
		<-ended
	case err = <-ended:
		stop()
		// It may have ended because it was done.
		select {
		case said = <-t.results:
		default:
			return fmt.Errorf("ended without a result: %w", err)
		}
	}
	return t.judge(name, said)
}

func (t *table) judge(name string, said []result) error {
	var wrong []error
	for _, r := range said {
		fmt.Printf("%s: %s: %d answers, %d wrong\n", name, r.File, r.Asked, len(r.Wrong))
		for _, w := range r.Wrong {
			if w.Failure != "" {
				wrong = append(wrong, fmt.Errorf("%s after %d answers: %s", r.File, r.Asked, w.Failure))
				continue
			}
			wrong = append(wrong, fmt.Errorf("%s, %s of %q\n\thas  %s", r.File, w.Call, w.State, difference(w.Got, native(w.Call, w.State))))
		}
		if len(r.Wrong) == 0 && r.Asked != 2*len(t.vectors) {
			wrong = append(wrong, fmt.Errorf("%s gave %d answers to %d vectors", r.File, r.Asked, len(t.vectors)))
		}
	}
	if len(said) != len(t.files) {
		wrong = append(wrong, fmt.Errorf("%d modules answered of %d", len(said), len(t.files)))
	}
	return errors.Join(wrong...)
}

// native is the answer of this build.
func native(call, state string) string {
	switch call {
	case "changes":
		return wire.Changes(state)
	case "difference":
		return wire.Difference(state)
	case "nearest":
		return wire.Nearest(state + "\n" + example.Text())
	}
	return wire.Assess(state)
}

// difference is the neighbourhood of the first byte that differs.
func difference(got, native string) string {
	n := 0
	for n < len(got) && n < len(native) && got[n] == native[n] {
		n++
	}
	if n == len(got) && n == len(native) {
		return "what the native build has too, but the vectors are of another (go run ./scripts/vectors)"
	}
	around := func(s string) string { return s[max(0, n-40):min(len(s), n+60)] }
	return fmt.Sprintf("…%s…\n\tnot   …%s… (byte %d)", around(got), around(native), n)
}

// readVectors takes the first three columns, call, state and digest; the rest is for people. Of a
// difference the two states stand on two lines, as every host wants them.
func readVectors() (vectors [][3]string, err error) {
	b, err := os.ReadFile("shared/wire/testdata/vectors.txt")
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(b)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.SplitN(strings.TrimSuffix(line, "\n"), "\t", 4)
		if len(columns) != 4 {
			return nil, fmt.Errorf("vectors.txt: want four columns in %q", line)
		}
		if columns[0] == "difference" {
			columns[1] = strings.Replace(columns[1], " ", "\n", 1)
		}
		vectors = append(vectors, [3]string(columns[:3]))
	}
	return vectors, nil
}

// readModules is the builds of assess. Where TinyGo could not be had the shipping
// module is std Go's again, and asking it twice would prove nothing.
func readModules() (files []string, err error) {
	b, err := os.ReadFile("dist/wasm/manifest.json")
	if err != nil {
		return nil, fmt.Errorf("%w (make wasm)", err)
	}
	var m struct {
		Files []struct{ File, Compiler, SHA256 string }
	}
	if err := json.Unmarshal(b, &m); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, f := range m.Files {
		if !strings.HasPrefix(f.File, "assess.") {
			continue
		}
		if seen[f.SHA256] {
			fmt.Printf("%s: LEFT OUT, it is the std Go build again: TinyGo was not to be had\n", f.File)
			continue
		}
		seen[f.SHA256] = true
		files = append(files, f.File)
	}
	return files, nil
}
