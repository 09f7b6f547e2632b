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

// states are what is assessed: nothing answered, where everything is still possible, and all
// that decides a class IIa device with AI.
var states = []struct{ name, state string }{
	{"nothing answered", "v=1&on=2026-11-20"},
	{"all that decides", "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual" +
		"&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.worst_impact=other" +
		"&mdr.special_use=no" +
		"&aiact.use=itself&aiact.listed_use=no&product.placed=from_2028-08-02"},
}

// assessments measures one full assessment, string in and JSON out with trace and
// questions, natively and in both modules under Node.
func assessments() (rows []row, err error) {
	files, err := manifest()
	if err != nil {
		return nil, err
	}
	for _, s := range states {
		native := testing.Benchmark(func(b *testing.B) {
			for b.Loop() {
				wire.Assess(s.state)
			}
		})
		ns := float64(native.T.Nanoseconds()) / float64(native.N)
		rows = append(rows, row{"assess, " + s.name + ", native", micro(ns), 1,
			fmt.Sprintf("%d allocations, %d bytes; answer of %d bytes", native.AllocsPerOp(), native.AllocedBytesPerOp(), len(wire.Assess(s.state)))})
		for _, f := range files {
			if !strings.HasPrefix(f.File, "assess.") {
				continue
			}
			r, err := inNode(f.File, s.state)
			if err != nil {
				return rows, err
			}
			rows = append(rows, row{"assess, " + s.name + ", " + f.File + " in Node", micro(r.Steady), r.Steady / ns,
				fmt.Sprintf("to the first answer: load %s, first call %s; %s", micro(r.Load), micro(r.First), f.Compiler)})
		}
	}
	return rows, nil
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
func inNode(name, state string) (r nodeResult, err error) {
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
	cmd := exec.CommandContext(ctx, "node", "--input-type=module", "-", filepath.Join("dist/wasm", name), state)
	cmd.Stdin = bytes.NewReader(built.OutputFiles[0].Contents)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return r, fmt.Errorf("%s in Node: %w", name, err)
	}
	return r, json.Unmarshal(out, &r)
}

func micro(ns float64) string { return fmt.Sprintf("%.1f µs", ns/1000) }
