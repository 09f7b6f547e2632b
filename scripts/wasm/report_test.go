package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"rsc.io/qr"

	"github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// TestReportModule holds the modules that were built, with both compilers, to what the native code gives.
func TestReportModule(t *testing.T) {
	w, err := text.Load("de")
	if err != nil {
		t.Fatal(err)
	}
	var lines strings.Builder
	for _, id := range w.IDs() {
		lines.WriteString(id + " = " + w.Get(id) + "\n")
	}
	words := report.ParseWords(lines.String())
	const state = "v=1&on=2026-11-20&lang=de&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&plan.market=2029-01-01"
	for _, file := range []string{"report.wasm", "report.std.wasm"} {
		b, err := os.ReadFile(filepath.Join("../..", outDir, file))
		if err != nil {
			t.Skip("the modules are not built: go run ./scripts/wasm")
		}
		if newer := newerThan(t, filepath.Join("../..", outDir, file)); newer != "" {
			t.Skipf("%s is older than %s: go run ./scripts/wasm", file, newer)
		}
		call := start(t, b)
		for name, want := range map[string]string{"requirements": wire.Requirements(state), "roadmap": wire.Roadmap(state)} {
			if got := call(name, state); string(got) != want {
				t.Errorf("%s: %s is\n%.300s, natively\n%.300s", file, name, got, want)
			}
		}
		for _, kind := range report.Kinds {
			for _, format := range []string{"html", "md", "json", "csv", "docx"} {
				want, _ := report.Write(kind, format, state, words, report.Options{QR: code})
				got := call("document", kind+"\n"+format+"\n"+state+"\n"+lines.String())
				if !bytes.Equal(got, want) {
					t.Errorf("%s: %s as %s is not what the native code gives: %d and %d bytes", file, kind, format, len(got), len(want))
				}
			}
		}
		if got := call("document", "novel\nhtml\n"+state+"\n"); !bytes.HasPrefix(got, []byte(`{"v":1,"error":{"code":"no_kind"`)) {
			t.Errorf("%s: %.200s", file, got)
		}
	}
}

// newerThan is a source file that was changed after a module was built, "" if there is none.
func newerThan(t *testing.T, module string) (name string) {
	t.Helper()
	built, err := os.Stat(module)
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"../../shared", "../../wasm"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" {
				return err
			}
			i, err := d.Info()
			if err == nil && i.ModTime().After(built.ModTime()) {
				name = path
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return name
}

// code makes a QR code as the module does.
func code(text string) [][]bool {
	level := qr.M
	if len(text) > 600 {
		level = qr.L
	}
	c, err := qr.Encode(text, level)
	if err != nil {
		return nil
	}
	rows := make([][]bool, c.Size)
	for y := range rows {
		rows[y] = make([]bool, c.Size)
		for x := range rows[y] {
			rows[y][x] = c.Black(x, y)
		}
	}
	return rows
}

// start starts a module; what it gives calls it as hosts do.
func start(t *testing.T, b []byte) func(name, input string) []byte {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	t.Cleanup(func() { r.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	m, err := r.InstantiateWithConfig(ctx, b, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	run := func(name string, n int) uint64 {
		out, err := m.ExportedFunction(name).Call(ctx, api.EncodeU32(uint32(n)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return out[0]
	}
	return func(name, input string) []byte {
		if !m.Memory().Write(uint32(run("alloc", len(input))), []byte(input)) {
			t.Fatal("no room")
		}
		out := run(name, len(input))
		got, ok := m.Memory().Read(uint32(out>>32), uint32(out))
		if !ok {
			t.Fatal("the result lies outside of the memory")
		}
		return bytes.Clone(got)
	}
}
