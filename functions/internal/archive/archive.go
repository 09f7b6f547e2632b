// Package archive walks ZIP archives that strangers send.
package archive

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/evidence"
)

// The limits count bytes as they come out of the decompressor: what the headers
// say is a claim of whoever made the archive.
const (
	maxEntries = 2000
	maxEntry   = 50 << 20
	maxTotal   = 300 << 20
	maxRatio   = 200 // above this an entry is read, with a warning
)

// Walk calls visit with the name and the bytes of each file in the archive, in
// the order of its directory. It gives a problem for each entry that it refuses
// or warns about; Problem.File is the entry's name, or "" for the archive as a
// whole. Directories and the droppings of file managers are passed over. The
// error is that of visit or of ctx.
//
// Codes: unsafe_name, too_large, too_many_entries, encrypted, damaged,
// not_a_file, high_ratio (a warning: the entry was read).
func Walk(ctx context.Context, z *zip.Reader, visit func(name string, b []byte) error) ([]evidence.Problem, error) {
	var problems []evidence.Problem
	refuse := func(name, code, detail string) {
		problems = append(problems, evidence.Problem{Code: code, File: name, Detail: detail})
	}
	if len(z.File) > maxEntries {
		refuse("", "too_many_entries", fmt.Sprintf("%d entries; an archive may have %d", len(z.File), maxEntries))
		return problems, nil
	}
	left := int64(maxTotal)
	for _, f := range z.File {
		if err := ctx.Err(); err != nil {
			return problems, err
		}
		name := strings.ToValidUTF8(f.Name, "\ufffd")
		if why := unsafe(f.Name); why != "" {
			refuse(printable(name), "unsafe_name", why)
			continue
		}
		if strings.HasSuffix(f.Name, "/") || dropping(f.Name) {
			continue
		}
		if m := f.Mode(); m&fs.ModeType != 0 {
			refuse(name, "not_a_file", "a link or a device, not a file")
			continue
		}
		if f.Flags&1 != 0 {
			refuse(name, "encrypted", "needs a password")
			continue
		}
		b, err := read(ctx, f, min(left, maxEntry))
		left -= int64(len(b))
		switch {
		case ctx.Err() != nil:
			return problems, ctx.Err()
		case errors.Is(err, errTooLarge) && left <= 0:
			refuse("", "too_large", fmt.Sprintf("more than %d MB when unpacked; what comes after %q was not read", maxTotal>>20, name))
			return problems, nil
		case errors.Is(err, errTooLarge):
			refuse(name, "too_large", fmt.Sprintf("more than %d MB when unpacked", maxEntry>>20))
			continue
		case err != nil:
			refuse(name, "damaged", "the entry cannot be unpacked")
			continue
		}
		if f.CompressedSize64 > 0 && uint64(len(b))/f.CompressedSize64 > maxRatio {
			refuse(name, "high_ratio", fmt.Sprintf("unpacks to %d times its size; it was read", uint64(len(b))/f.CompressedSize64))
		}
		if err := visit(name, b); err != nil {
			return problems, err
		}
	}
	return problems, nil
}

var errTooLarge = errors.New("too large")

// read unpacks an entry of at most limit bytes. With errTooLarge it gives what
// was read, so that the caller can count it.
func read(ctx context.Context, f *zip.File, limit int64) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(&cancelled{ctx, r}, limit+1))
	if int64(len(b)) > limit {
		return b, errTooLarge
	}
	return b, err
}

// cancelled ends reading when ctx ends.
type cancelled struct {
	ctx context.Context
	r   io.Reader
}

func (c *cancelled) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}

// unsafe says why a name is refused, or "". We never write a name to a disk;
// but names are shown and cited, and an archive with such names was made to
// harm.
func unsafe(name string) string {
	switch {
	case name == "" || strings.ContainsRune(name, 0):
		return "an empty name or one with a zero byte"
	case strings.HasPrefix(name, "/"):
		return "an absolute path"
	case strings.ContainsRune(name, '\\'):
		return "a backslash in the path"
	case strings.ContainsRune(name, ':'):
		return "a colon in the path"
	case len(name) > 500:
		return "a name of more than 500 bytes"
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == ".." {
			return "a path that leads out of the archive"
		}
	}
	for _, r := range name {
		if r < 32 || r == 127 {
			return "a control character in the name"
		}
	}
	return ""
}

func printable(name string) string {
	if len(name) > 100 {
		cut := 100
		for !utf8.RuneStart(name[cut]) {
			cut--
		}
		name = name[:cut] + "…"
	}
	return strings.Map(func(r rune) rune {
		if r < 32 || r == 127 {
			return '\ufffd'
		}
		return r
	}, name)
}

// dropping tells what file managers leave in archives, which is nobody's document.
func dropping(name string) bool {
	base := path.Base(name)
	return strings.HasPrefix(name, "__MACOSX/") || base == ".DS_Store" || base == "Thumbs.db" || base == "desktop.ini" || strings.HasPrefix(base, "~$")
}
