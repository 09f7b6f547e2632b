package ingest

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/evidence"
)

type kind uint8

const (
	kindUnknown kind = iota
	kindPDF
	kindDOCX
	kindODT
	kindXLSX
	kindODS
	kindHTML
	kindMarkdown
	kindText
	kindArchive
)

const (
	sniffBytes = 4096
	accepted   = "PDF, DOCX, ODT, XLSX, ODS, HTML, Markdown, plain text, and ZIP archives of these"
)

// found is what a file looks like by its content.
type found struct {
	kind    kind
	looks   string // in words, for a person
	zip     *zip.Reader
	problem *evidence.Problem
}

// byExtension is what a file says it is, where the extension is one of ours.
var byExtension = map[string]string{
	".pdf": "PDF", ".docx": "DOCX", ".docm": "DOCX", ".odt": "ODT", ".zip": "ZIP",
	".xlsx": "XLSX", ".xlsm": "XLSX", ".ods": "ODS",
}

// sniff finds the format by the content. The name only decides between the
// formats that are all plain text, and whether the file is what it says.
func sniff(name string, ra io.ReaderAt, size int64) (found, error) {
	head := make([]byte, min(size, sniffBytes))
	if _, err := ra.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return found{}, err
	}
	ext := strings.ToLower(path.Ext(name))
	f := content(ext, head, ra, size)
	if f.problem != nil {
		return f, nil
	}
	if says := byExtension[ext]; says != "" && says != f.looks {
		// A file of another readable format is still not read under a false
		// name: the person may have sent the wrong file.
		f.problem = &evidence.Problem{Code: "not_what_it_says", Detail: "named " + ext + " but looks like " + f.looks}
	}
	return f, nil
}

var magics = []struct{ magic, looks string }{
	{"\x89PNG", "a PNG image"}, {"\xff\xd8\xff", "a JPEG image"}, {"GIF8", "a GIF image"},
	{"II*\x00", "a TIFF image"}, {"MM\x00*", "a TIFF image"}, {"{\\rtf", "RTF"}, {"%!PS", "PostScript"},
	{"7z\xbc\xaf", "a 7z archive"}, {"Rar!", "a RAR archive"}, {"\x1f\x8b", "a gzip archive"}, {"\x7fELF", "a program"}, {"MZ", "a program"},
}

func content(ext string, head []byte, ra io.ReaderAt, size int64) found {
	// PDF readers accept some bytes of junk before the header.
	if i := bytes.Index(head, []byte("%PDF-")); i >= 0 && i <= 1024 && !looksHTML(head) {
		return found{kind: kindPDF, looks: "PDF"}
	}
	if bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		return ole(ra, size)
	}
	if z, k, p := openZip(head, ra, size); k != kindUnknown || p != nil {
		return found{kind: k, looks: zipLooks(k), zip: z, problem: p}
	} else if z != nil {
		return found{looks: zipLooks(k), zip: z}
	}
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.magic)) && (m.magic != "MZ" || !printable(head)) {
			return found{looks: m.looks}
		}
	}
	if !printable(head) {
		return found{looks: "binary data"}
	}
	switch {
	case looksHTML(head) && ext != ".md" && ext != ".markdown", ext == ".html", ext == ".htm", ext == ".xhtml":
		return found{kind: kindHTML, looks: "HTML"}
	case ext == ".md", ext == ".markdown":
		return found{kind: kindMarkdown, looks: "Markdown"}
	}
	return found{kind: kindText, looks: "plain text"}
}

func looksHTML(head []byte) bool {
	h := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n"))
	if bytes.HasPrefix(h, []byte("<?xml")) || bytes.HasPrefix(h, []byte("<!--")) {
		return bytes.Contains(h, []byte("<html"))
	}
	return bytes.HasPrefix(h, []byte("<!doctype html")) || bytes.HasPrefix(h, []byte("<html"))
}

// printable tells text from binary data: text has no NUL outside UTF-16 and few
// other control characters.
func printable(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return true
	}
	bad := 0
	for _, c := range head {
		if c == 0 {
			return false
		}
		if c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			bad++
		}
	}
	if utf8.Valid(head) {
		return bad*50 <= len(head)
	}
	return bad*200 <= len(head)
}
