package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// make builds TinyGo from its pinned module into dir. The work is done in a
// folder beside it and moved into place, so that a build cut short leaves
// nothing that looks whole.
func (t *tinygo) make(dir string) error {
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(dir), "making-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)

	build := toolCommand("build", "-tags", "llvm19", "-o", filepath.Join(tmp, "tinygo"), "github.com/tinygo-org/tinygo")
	build.Env = append(os.Environ(), "CGO_ENABLED=1", "CC=clang-19", "CXX=clang++-19")
	if err := verbose(build); err != nil {
		return err
	}
	list := toolCommand("list", "-m", "-f", "{{.Dir}}", "github.com/tinygo-org/tinygo")
	source, err := list.Output()
	if err != nil {
		return fmt.Errorf("%s: %w", list, err)
	}
	if err := linkRoot(strings.TrimSpace(string(source)), filepath.Join(tmp, "root")); err != nil {
		return err
	}
	if err := deriveTarget(filepath.Join(tmp, "root/targets/wasm-unknown.json"), filepath.Join(tmp, "reactor.json")); err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := os.Rename(tmp, dir); err != nil {
		return err
	}
	if !fits(t) {
		return fmt.Errorf("the TinyGo just built does not run: %s", t.bin)
	}
	return nil
}

// toolCommand is a go command inside the tools module. `go install X@version`
// is not used: the module proxy may refuse to list the module's versions, which
// that asks for, while it serves the exact one.
func toolCommand(args ...string) *exec.Cmd {
	cmd := exec.Command("go", args...)
	cmd.Dir = "scripts/tinygo"
	return cmd
}

// linkRoot makes TinyGo's root as real folders of links into the module cache.
// Links to folders would not do: TinyGo merges its src with that of Go.
func linkRoot(source, root string) error {
	for _, part := range []string{"src", "targets", "lib"} {
		err := filepath.WalkDir(filepath.Join(source, part), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(source, path)
			if err != nil {
				return err
			}
			if d.IsDir() {
				return os.MkdirAll(filepath.Join(root, rel), 0o755)
			}
			return os.Symlink(path, filepath.Join(root, rel))
		})
		if err != nil {
			return err
		}
	}
	// A submodule that TinyGo expects to be there, even empty.
	return os.MkdirAll(filepath.Join(root, "src/net"), 0o755)
}
