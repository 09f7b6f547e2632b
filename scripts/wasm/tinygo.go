package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// tinyVersion is the one TinyGo this project builds with (scripts/tinygo/go.mod).
const tinyVersion = "0.41.0"

// packages is what building TinyGo and linking with it needs of Debian: LLVM 19,
// the C library and compiler runtime for wasm32, and wasm-opt.
var packages = []string{"llvm-19-dev", "libclang-19-dev", "clang-19", "lld-19", "wasi-libc", "libclang-rt-19-dev-wasm32", "binaryen"}

// tinygo is a TinyGo that works.
type tinygo struct {
	bin    string
	root   string // TINYGOROOT, empty for an installed TinyGo that knows its own
	target string
}

// findTinyGo looks for a TinyGo of the right version on the PATH, then in the
// cache, then builds it there. install allows it to install Debian packages.
func findTinyGo(install bool) (*tinygo, error) {
	if bin, err := exec.LookPath("tinygo"); err == nil && fits(&tinygo{bin: bin}) {
		return &tinygo{bin: bin, target: "wasm-unknown"}, nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(cache, "cecheck", "tinygo-"+tinyVersion)
	t := &tinygo{bin: filepath.Join(dir, "tinygo"), root: filepath.Join(dir, "root"), target: filepath.Join(dir, "reactor.json")}
	missing := missingPackages()
	if len(missing) > 0 {
		if err := aptInstall(missing, install); err != nil {
			return nil, err
		}
	}
	if fits(t) {
		return t, nil
	}
	fmt.Printf("building TinyGo %s into the user's cache (about half a minute, once)\n", tinyVersion)
	return t, t.make(dir)
}

// fits reports whether t runs, is the right version and supports the Go in use.
// The links of a root whose module cache was emptied lead nowhere.
func fits(t *tinygo) bool {
	cmd := exec.Command(t.bin, "version")
	cmd.Env = t.env()
	out, err := cmd.Output()
	if err != nil || !strings.HasPrefix(string(out), "tinygo version "+tinyVersion+" ") {
		return false
	}
	if t.root == "" {
		return true
	}
	_, err = os.Stat(filepath.Join(t.root, "src/runtime/runtime.go"))
	return err == nil && size(t.target) > 0
}

func (t *tinygo) env() []string {
	if t.root == "" {
		return os.Environ()
	}
	return append(os.Environ(), "TINYGOROOT="+t.root)
}

// build builds wasm/NAME. The conservative collector keeps the heap flat over
// many calls; without a scheduler there is nothing to park, and a trap is a trap.
func (t *tinygo) build(name, file string) error {
	cmd := exec.Command(t.bin, "build", "-target", t.target, "-no-debug", "-opt", "z", "-gc", "conservative",
		"-o", filepath.Join(outDir, file), "./wasm/"+name)
	cmd.Env = t.env()
	return verbose(cmd)
}

// missingPackages is the part of packages that is not installed, told by a file of each.
func missingPackages() (missing []string) {
	resources, _ := exec.Command("clang-19", "--print-resource-dir").Output()
	builtins := builtinsOf(string(resources))
	for _, p := range packages {
		have := false
		switch p {
		case "clang-19":
			have = len(resources) > 0
		case "lld-19":
			have = onPath("wasm-ld-19")
		case "binaryen":
			have = onPath("wasm-opt")
		case "wasi-libc":
			have = size(libc) > 0
		case "libclang-rt-19-dev-wasm32":
			have = size(builtins) > 0
		case "llvm-19-dev":
			have = size("/usr/lib/llvm-19/include/llvm-c/Core.h") > 0
		case "libclang-19-dev":
			have = size("/usr/lib/llvm-19/include/clang-c/Index.h") > 0
		}
		if !have {
			missing = append(missing, p)
		}
	}
	return missing
}

func onPath(program string) bool {
	_, err := exec.LookPath(program)
	return err == nil
}

// aptInstall installs Debian packages if it may and can; otherwise its error is
// the command that a person would have to give.
func aptInstall(names []string, allowed bool) error {
	args := append([]string{"install", "-y", "--no-install-recommends"}, names...)
	say := "apt-get " + strings.Join(args, " ")
	switch {
	case !onPath("apt-get"):
		return errors.New("it needs these Debian packages: " + strings.Join(names, " "))
	case os.Geteuid() != 0:
		return errors.New("packages are missing; as root: " + say)
	case !allowed:
		return errors.New("packages are missing; `make wasm` installs them: " + say)
	}
	fmt.Println(say)
	cmd := exec.Command("apt-get", args...)
	cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	if err := verbose(cmd); err == nil {
		return nil
	}
	// The package lists may be older than the mirror, or not there at all.
	if err := verbose(exec.Command("apt-get", "update")); err != nil {
		return err
	}
	retry := exec.Command("apt-get", args...)
	retry.Env = cmd.Env
	return verbose(retry)
}

// libc is the C library TinyGo's own would be; its sources are not in the module.
const libc = "/usr/lib/wasm32-wasi/libc.a"

func builtinsOf(resources string) string {
	return filepath.Join(strings.TrimSpace(resources), "lib/wasi/libclang_rt.builtins-wasm32.a")
}

// deriveTarget is TinyGo's wasm-unknown target, linked with Debian's prebuilt C
// library and compiler runtime instead of TinyGo's, whose sources are submodules
// and so not part of its Go module, and with a stack of 256 KB instead of 64.
func deriveTarget(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	var target map[string]any
	if err := json.Unmarshal(b, &target); err != nil {
		return err
	}
	resources, err := exec.Command("clang-19", "--print-resource-dir").Output()
	if err != nil {
		return err
	}
	target["libc"], target["rtlib"] = "", ""
	flags, _ := target["ldflags"].([]any)
	target["ldflags"] = append(slices.Clone(flags), "-zstack-size=262144", libc, builtinsOf(string(resources)))
	if b, err = json.MarshalIndent(target, "", "\t"); err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o644)
}
