package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cecheck/cecheck/shared/text"
)

func TestRun(t *testing.T) {
	dir := t.TempDir()
	write := func(name, s string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("en/a.txt", "# c\na.x = One = 1\na.y = Two\nb = Three\n")
	write("de/a.txt", "# a.x = c\na.x = Eins = 1\na.y @00000000 = Zwei\nb @00000000 = Drei\n")

	if _, err := run(dir, "", false, nil); err == nil {
		t.Error("an entry without a digest was read")
	}
	if ok, err := run(dir, "", true, []string{"a.*"}); ok || err != nil {
		t.Errorf("b is stale: %v %v", ok, err)
	}
	b, err := os.ReadFile(filepath.Join(dir, "de/a.txt"))
	if err != nil {
		t.Fatal(err)
	}
	want := "# a.x = c\na.x @" + text.Digest("One = 1") + " = Eins = 1\na.y @" + text.Digest("Two") + " = Zwei\nb @00000000 = Drei\n"
	if string(b) != want {
		t.Errorf("got\n%swant\n%s", b, want)
	}
	if ok, err := run(dir, "", true, []string{"b"}); !ok || err != nil {
		t.Errorf("all is in order: %v %v", ok, err)
	}
	if _, err := run(dir, "", true, nil); err == nil {
		t.Error("-fix without ids was taken")
	}
	if _, err := run(dir, "", false, []string{"b"}); err == nil {
		t.Error("ids without -fix were taken")
	}

	// What was read in one language says nothing about another.
	write("fr/a.txt", "a.x @00000000 = Un\na.y @00000000 = Deux\nb @00000000 = Trois\n")
	write("de/a.txt", "a.x @00000000 = Eins\na.y @00000000 = Zwei\nb @00000000 = Drei\n")
	if ok, err := run(dir, "fr", true, []string{"*"}); !ok || err != nil {
		t.Errorf("the French is in order: %v %v", ok, err)
	}
	if ok, err := run(dir, "", false, nil); ok || err != nil {
		t.Errorf("the German is stale: %v %v", ok, err)
	}
	if _, err := run(dir, "xx", false, nil); err == nil {
		t.Error("a language without a folder was taken")
	}
}
