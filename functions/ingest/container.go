package ingest

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/cecheck/cecheck/shared/evidence"
)

const (
	maxEntries     = 2000
	directoryBytes = 4 << 20 // what a directory of 2,000 entries with long names may take
)

var errDirectory = errors.New("directory too large")

// budget stops a reader after a number of bytes, so that the list of a hostile
// archive cannot grow to the size of memory before its entries are counted.
type budget struct {
	r    io.ReaderAt
	left int64 // negative: no limit
}

func (b *budget) ReadAt(p []byte, off int64) (int, error) {
	if b.left >= 0 {
		if int64(len(p)) > b.left {
			return 0, errDirectory
		}
		b.left -= int64(len(p))
	}
	return b.r.ReadAt(p, off)
}

// openZip opens a ZIP container and tells which of our formats it is. A file
// that is no ZIP gives nothing; a ZIP that is none of our formats gives the
// reader and kindUnknown.
func openZip(head []byte, ra io.ReaderAt, size int64) (*zip.Reader, kind, *evidence.Problem) {
	if !bytes.HasPrefix(head, []byte("PK\x03\x04")) && !bytes.HasPrefix(head, []byte("PK\x05\x06")) {
		return nil, kindUnknown, nil
	}
	b := &budget{ra, directoryBytes}
	z, err := zip.NewReader(b, size)
	switch {
	case err != nil && b.left < 64<<10, err == nil && len(z.File) > maxEntries:
		return nil, kindUnknown, &evidence.Problem{Code: "too_many_entries", Detail: "an archive may have 2000 entries"}
	case err != nil && !errors.Is(err, zip.ErrInsecurePath):
		return nil, kindUnknown, &evidence.Problem{Code: "damaged", Detail: "the ZIP directory cannot be read"}
	}
	b.left = -1
	return z, zipKind(z), nil
}

func zipKind(z *zip.Reader) kind {
	office := false
	for _, f := range z.File {
		switch {
		case f.Name == "word/document.xml":
			return kindDOCX
		case f.Name == "xl/workbook.xml":
			return kindXLSX
		case f.Name == "mimetype":
			switch is := small(f); {
			case strings.HasPrefix(is, "application/vnd.oasis.opendocument.text"):
				return kindODT
			case strings.HasPrefix(is, "application/vnd.oasis.opendocument.spreadsheet"):
				return kindODS
			}
			office = true
		case f.Name == "[Content_Types].xml":
			office = true
		}
	}
	if office {
		return kindUnknown
	}
	return kindArchive
}

// small gives the first bytes of an entry.
func small(f *zip.File) string {
	r, err := f.Open()
	if err != nil {
		return ""
	}
	defer r.Close()
	b, _ := io.ReadAll(io.LimitReader(r, 100))
	return string(b)
}

func zipLooks(k kind) string {
	switch k {
	case kindDOCX:
		return "DOCX"
	case kindODT:
		return "ODT"
	case kindXLSX:
		return "XLSX"
	case kindODS:
		return "ODS"
	case kindArchive:
		return "ZIP"
	}
	return "an office file that is neither a text document nor a spreadsheet in XML (a presentation, or .xlsb)"
}

// ole tells apart what comes in Microsoft's old compound file: a DOCX with a
// password, or a document or a workbook from before 2007.
func ole(ra io.ReaderAt, size int64) found {
	// The names of the streams stand in the directory, which may be anywhere
	// in the file; a search of the bytes finds them without following its
	// chains.
	if contains(ra, size, "EncryptedPackage") {
		return found{problem: &evidence.Problem{Code: "encrypted", Detail: "an office file with a password; save it without one"}}
	}
	if contains(ra, size, "WordDocument") {
		return found{problem: &evidence.Problem{Code: "legacy_doc", Detail: "Word 97-2003 (.doc); open it and save it as .docx or PDF"}}
	}
	if contains(ra, size, "Workbook") || contains(ra, size, "Book") {
		return found{problem: &evidence.Problem{Code: "legacy_xls", Detail: "Excel 97-2003 (.xls); open it and save it as .xlsx"}}
	}
	return found{looks: "an office file from before 2007", problem: &evidence.Problem{Code: "unknown_format",
		Detail: "looks like an office file from before 2007; accepted are " + accepted}}
}

// contains looks for a string in UTF-16 as compound files write names.
func contains(ra io.ReaderAt, size int64, s string) bool {
	var want []byte
	for _, u := range utf16.Encode([]rune(s)) {
		want = append(want, byte(u), byte(u>>8))
	}
	const window = 1 << 20
	buf := make([]byte, window+len(want))
	for off := int64(0); off < size; off += window {
		n, _ := ra.ReadAt(buf[:min(int64(len(buf)), size-off)], off)
		if bytes.Contains(buf[:n], want) {
			return true
		}
	}
	return false
}
