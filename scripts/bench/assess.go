package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/wire"
	"github.com/evanw/esbuild/pkg/api"
)

// file is what dist/wasm/manifest.json says of a module.
type file struct {
	File, Compiler      string
	Bytes, Gzip, Brotli int
}

func manifest() ([]file, error) {
	b, err := os.ReadFile("dist/wasm/manifest.json")
	if err != nil {
		return nil, fmt.Errorf("%w (make wasm)", err)
	}
	var m struct{ Files []file }
	err = json.Unmarshal(b, &m)
	return m.Files, err
}

// states are what is assessed: nothing answered, where everything is still possible; software half way;
// hardware of which nothing else is known, the widest that a visitor comes to; and all that decides a class IIa device with AI.
var states = []struct{ name, state string }{
	{"nothing answered", day},
	{"software, half way", day + software},
	{"hardware, nothing else", day + "&product.software=no"},
	{"all that decides", full},
}

const (
	day      = "v=1&on=2026-11-20"
	software = "&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes" +
		"&product.specimen=none&product.supply=market"
	full = day + software + "&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no" +
		"&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no&product.placed=from_2028-08-02"
)

// calls is what is asked: assessments, and at the end what would change the result and which example is nearest to it.
func calls() (list []call) {
	for _, s := range states {
		list = append(list, call{"assess", s.name, s.state, wire.Assess})
	}
	return append(list,
		call{"changes", "all that decides", full, wire.Changes},
		call{"nearest", "all that decides", full + "\n" + example.Text(), wire.Nearest})
}

// call is one thing that is asked of the core.
type call struct {
	name, of, asked string
	native          func(string) string
}

// assessments measures the calls, string in and JSON out, natively and in both modules under Node.
func assessments() (rows []row, err error) {
	files, err := manifest()
	if err != nil {
		return nil, err
	}
	for _, c := range calls() {
		native, ns := best(func() { c.native(c.asked) })
		name := c.name + ", " + c.of + ", "
		rows = append(rows, row{name + "native", micro(ns), 1,
			fmt.Sprintf("%d allocations, %d bytes; answer of %d bytes", native.AllocsPerOp(), native.AllocedBytesPerOp(), len(c.native(c.asked)))})
		for _, f := range files {
			if !strings.HasPrefix(f.File, "assess.") {
				continue
			}
			r, err := inNode(f.File, c)
			if err != nil {
				return rows, err
			}
			rows = append(rows, row{name + f.File + " in Node", micro(r.Steady), r.Steady / ns,
				fmt.Sprintf("to the first answer: load %s, first call %s; %s", micro(r.Load), micro(r.First), f.Compiler)})
		}
	}
	return rows, nil
}

// best is the fastest of three runs: what else the machine does only ever adds time.
func best(do func()) (r testing.BenchmarkResult, ns float64) {
	for range 3 {
		r = testing.Benchmark(func(b *testing.B) {
			for b.Loop() {
				do()
			}
		})
		if t := float64(r.T.Nanoseconds()) / float64(r.N); ns == 0 || t < ns {
			ns = t
		}
	}
	return r, ns
}

// sizes is what a visitor has to fetch.
func sizes() (rows []row, err error) {
	files, err := manifest()
	for _, f := range files {
		rows = append(rows, row{"size of " + f.File, fmt.Sprintf("%d bytes", f.Bytes), 0, fmt.Sprintf("gzip %d, brotli %d", f.Gzip, f.Brotli)})
	}
	return rows, err
}

// nodeResult is in nanoseconds.
type nodeResult struct{ Load, First, Steady float64 }

// inNode runs assess.mjs, bundled with the loader that visitors get.
func inNode(name string, c call) (r nodeResult, err error) {
	built := api.Build(api.BuildOptions{
		EntryPoints: []string{"scripts/bench/assess.mjs"},
		Bundle:      true,
		Format:      api.FormatESModule,
		Platform:    api.PlatformNode,
		Target:      api.ES2022,
		LogLevel:    api.LogLevelWarning,
	})
	if len(built.Errors) > 0 {
		return r, errors.New("assess.mjs does not bundle")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", "--input-type=module", "-", filepath.Join("dist/wasm", name), c.name, c.asked)
	cmd.Stdin = bytes.NewReader(built.OutputFiles[0].Contents)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return r, fmt.Errorf("%s in Node: %w", name, err)
	}
	return r, json.Unmarshal(out, &r)
}

func micro(ns float64) string { return fmt.Sprintf("%.1f µs", ns/1000) }
