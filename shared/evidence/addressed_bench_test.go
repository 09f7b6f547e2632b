package evidence

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func BenchmarkAddressed(b *testing.B) {
	files, err := filepath.Glob("testdata/set/*/*.md")
	if err != nil || len(files) == 0 {
		b.Fatal(err)
	}
	var ps []string
	n := 0
	for _, f := range files {
		t, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		ps = append(ps, strings.Split(string(t), "\n\n")...)
		n += len(t)
	}
	b.SetBytes(int64(n))
	for b.Loop() {
		for _, p := range ps {
			if Addressed(p) {
				b.Fatal(p)
			}
		}
	}
}
