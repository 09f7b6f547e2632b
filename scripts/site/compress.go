package main

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

// size is the bytes of one file as it is, and as it travels.
type size struct{ raw, gzip, brotli int }

// compress writes .br and .gz beside every file of the site that gets smaller by it,
// and returns the sizes by path ("/index.html").
func compress(dir string) (map[string]size, error) {
	sizes := map[string]size{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		s := size{len(b), len(b), len(b)}
		if !strings.HasSuffix(path, ".woff2") { // compressed inside
			gz, br := zip(b), brot(b)
			s.gzip, s.brotli = len(gz), len(br)
			if err := os.WriteFile(path+".gz", gz, 0o644); err != nil {
				return err
			}
			if err := os.WriteFile(path+".br", br, 0o644); err != nil {
				return err
			}
		}
		sizes["/"+filepath.ToSlash(strings.TrimPrefix(path, dir+string(filepath.Separator)))] = s
		return nil
	})
	return sizes, err
}

// zip is b in gzip. Writing into memory cannot fail.
func zip(b []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func brot(b []byte) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	w.Write(b)
	w.Close()
	return out.Bytes()
}
