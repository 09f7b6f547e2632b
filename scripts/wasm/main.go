// Command wasm builds the WebAssembly modules into dist/wasm.
//
//	go run ./scripts/wasm [-tinygo now|ready|never] [-lenient]
//
// Every module is built twice from one source: with std Go, which works wherever
// Go does (NAME.std.wasm), and with TinyGo, which is about nine times smaller.
// NAME.wasm is the one that ships: TinyGo's, or where that cannot be had a copy
// of std Go's, and the program says which. Beside each file lie its .br and .gz,
// and manifest.json names the compilers, sizes and digests.
//
// A module past its budget (modules.go) fails the build; with -lenient, for who
// only wants to look at the product, it is said and the build goes on.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// outDir is where the modules go, seen from the root of the repository.
const outDir = "dist/wasm"

func main() {
	tiny := flag.String("tinygo", "now", "now: fetch what TinyGo needs; ready: use TinyGo if its toolchain is already here; never: std Go alone")
	lenient := flag.Bool("lenient", false, "tell of a budget that was exceeded, do not fail")
	flag.Parse()
	err := run(*tiny)
	if errors.Is(err, errBudget) && *lenient {
		fmt.Println(err)
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "wasm:", err)
		os.Exit(1)
	}
}

func run(mode string) error {
	if mode != "now" && mode != "ready" && mode != "never" {
		return fmt.Errorf("-tinygo=%s: want now, ready or never", mode)
	}
	if err := os.MkdirAll(outDir, 0o755); err != nil {
		return err
	}
	var tiny *tinygo
	if mode != "never" {
		var err error
		if tiny, err = findTinyGo(mode == "now"); err != nil {
			fmt.Printf("TinyGo cannot be had here, so the std Go modules ship (several times larger):\n  %v\n", err)
		}
	}
	before := readManifest()
	var built manifest
	for _, m := range modules {
		std, ship := m.Name+".std.wasm", m.Name+".wasm"
		if err := buildStd(m.Name, std); err != nil {
			return err
		}
		compiler := runtime.Version()
		if tiny != nil {
			if err := tiny.build(m.Name, ship); err != nil {
				return err
			}
			compiler = "tinygo " + tinyVersion + ", " + compiler
		} else if err := copyFile(std, ship); err != nil {
			return err
		}
		for _, f := range []artefact{{File: std, Compiler: runtime.Version()}, {File: ship, Compiler: compiler}} {
			if err := f.pack(before); err != nil {
				return err
			}
			built.Files = append(built.Files, f)
		}
	}
	if err := built.write(); err != nil {
		return err
	}
	return built.report(os.Stdout)
}

// buildStd builds wasm/NAME with the Go that runs this program.
//
// Two things trade speed nobody waits for against brotli bytes, measured on the
// module of the first rules: our own code without inlining, 12,000 bytes less and
// a fifth slower; and the older of Go's two collectors, 12,000 bytes less and no
// slower. The runtime without inlining would save 26,000 and be three times as slow.
func buildStd(name, file string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-buildmode=c-shared", "-ldflags=-s -w",
		"-gcflags=github.com/cecheck/cecheck/...=-l", "-o", filepath.Join(outDir, file), "./wasm/"+name)
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0", "GOEXPERIMENT=nogreenteagc")
	return verbose(cmd)
}

// verbose runs cmd and, if it fails, shows the command and what it said.
func verbose(cmd *exec.Cmd) error {
	said, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", cmd, err, said)
	}
	return nil
}

func copyFile(from, to string) error {
	b, err := os.ReadFile(filepath.Join(outDir, from))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(outDir, to), b, 0o644)
}
