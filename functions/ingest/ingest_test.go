package ingest_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/cecheck/cecheck/functions/ingest"
	"github.com/cecheck/cecheck/shared/evidence"
)

const pdfs = "../internal/pdf/testdata/"

func file(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func readAll(t testing.TB, name, content string) []evidence.Document {
	t.Helper()
	start := time.Now()
	docs, err := reader().Read(context.Background(), name, strings.NewReader(content), int64(len(content)), nil)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if d := time.Since(start); d > time.Minute {
		t.Errorf("%s: took %s", name, d)
	}
	for _, d := range docs {
		sound(t, d)
	}
	return docs
}

// sound checks what every document must have: numbers, offsets, and a reason
// where there is nothing.
func sound(t testing.TB, d evidence.Document) {
	t.Helper()
	var texts []string
	at := 0
	for i, p := range d.Passages {
		if p.Para != i+1 || p.Start != at || p.Text == "" || p.Text != strings.TrimSpace(p.Text) || len(p.Text) > 3000 {
			t.Errorf("%s: passage %d: para %d, start %d of %d: %.40q", d.Name, i, p.Para, p.Start, at, p.Text)
		}
		if (p.Page == 0) != (d.Pages == 0) {
			t.Errorf("%s: page %d of %d", d.Name, p.Page, d.Pages)
		}
		texts = append(texts, p.Text)
		at += len(p.Text) + 1
	}
	all := strings.Join(texts, "\n")
	for _, p := range d.Passages {
		if all[p.Start:p.Start+len(p.Text)] != p.Text {
			t.Errorf("%s: offset %d does not lead to %.40q", d.Name, p.Start, p.Text)
		}
	}
	if len(d.Passages) == 0 && len(d.Problems) == 0 {
		t.Errorf("%s: neither text nor a problem", d.Name)
	}
	for _, p := range d.Problems {
		if p.Code == "" || p.File == "" || p.Detail == "" || strings.Contains(p.Detail, "goroutine") || strings.Contains(p.Detail, "/tmp/") {
			t.Errorf("%s: problem %+v", d.Name, p)
		}
	}
}

func pack(entries ...string) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(entries); i += 2 {
		f, _ := w.Create(entries[i])
		io.WriteString(f, entries[i+1])
	}
	w.Close()
	return b.String()
}

// compound is the beginning of a compound file with a stream of the given name.
func compound(stream string) string {
	var b bytes.Buffer
	b.WriteString("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 1<<20))
	binary.Write(&b, binary.LittleEndian, utf16.Encode([]rune(stream)))
	return b.String()
}

const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The software finds pneumothorax.</w:t></w:r></w:p></w:body></w:document>`

func TestFormats(t *testing.T) {
	xray := file(t, pdfs+"small.pdf")
	word := pack("[Content_Types].xml", "<Types/>", "word/document.xml", document)
	book := pack("[Content_Types].xml", "<Types/>", "xl/workbook.xml", `<workbook><sheets><sheet name="Risks"/></sheets></workbook>`,
		"xl/worksheets/sheet1.xml", `<worksheet><sheetData><row><c t="inlineStr"><is><t>text</t></is></c></row></sheetData></worksheet>`)
	for _, c := range []struct{ name, content, reader, code string }{
		{"a.pdf", xray, "pdfium/1.17.2", ""},
		{"A.PDF", "junk\n" + xray, "pdfium/1.17.2", ""},
		{"noname", xray, "pdfium/1.17.2", ""},
		{"a.docx", word, "docx/1", ""},
		{"noname", word, "docx/1", ""},
		{"a.odt", pack("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a><p>text</p></a>"), "odt/1", ""},
		{"a.html", "<p>text", "html/1", ""},
		{"noname", "<!doctype html><p>text", "html/1", ""},
		{"a.md", "text", "markdown/1", ""},
		{"a.md", "<!-- a comment --><html>", "markdown/1", ""},
		{"a.txt", "text", "text/1", ""},
		{"a.txt", "\xff\xfet\x00e\x00x\x00t\x00", "text/1", ""},
		{"a.csv", "a;b\n1;2\n", "text/1", ""},
		{"a.pdf", "<html><p>text", "", "not_what_it_says"},
		{"a.pdf", "just text", "", "not_what_it_says"},
		{"a.pdf", word, "", "not_what_it_says"},
		{"a.docx", xray, "", "not_what_it_says"},
		{"a.docx", "", "", "empty"},
		{"a.txt", " \n\n ", "text/1", "empty"},
		{"a.docx", compound("EncryptedPackage"), "", "encrypted"},
		{"a.doc", compound("WordDocument"), "", "legacy_doc"},
		{"a.xls", compound("Workbook"), "", "legacy_xls"},
		{"a.xls", compound("Book"), "", "legacy_xls"},
		{"a.ppt", compound("PowerPoint Document"), "", "unknown_format"},
		{"a.xlsx", book, "xlsx/1", ""},
		{"noname", book, "xlsx/1", ""},
		{"a.xls", book, "xlsx/1", ""},
		{"a.docx", book, "", "not_what_it_says"},
		{"a.xlsx", word, "", "not_what_it_says"},
		{"a.xlsx", compound("EncryptedPackage"), "", "encrypted"},
		{"a.xlsx", pack("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"), "xlsx/1", "empty"},
		{"a.xlsx", pack("xl/workbook.xml", "<x>"), "xlsx/1", "damaged"},
		{"a.xlsb", pack("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x"), "", "unknown_format"},
		{"a.pptx", pack("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<x/>"), "", "unknown_format"},
		{"a.ods", pack("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a><table><table-row><table-cell><p>text</p></table-cell></table-row></table></a>"), "ods/1", ""},
		{"a.png", "\x89PNG\r\n\x1a\n\x00\x00", "", "unknown_format"},
		{"a.rtf", `{\rtf1 text}`, "", "unknown_format"},
		{"a.bin", "\x00\x01\x02\x03", "", "unknown_format"},
		{"a.docx", pack("word/document.xml", document[:150]), "docx/1", "damaged"},
		{"a.docx", word[:len(word)-30], "", "damaged"},
		{"a.zip", "PK\x03\x04 and nothing more", "", "damaged"},
	} {
		docs := readAll(t, c.name, c.content)
		if len(docs) != 1 {
			t.Errorf("%s: %d documents", c.name, len(docs))
			continue
		}
		d := docs[0]
		code := ""
		if len(d.Problems) > 0 {
			code = d.Problems[0].Code
		}
		if d.Reader != c.reader || code != c.code || (c.code == "") != (len(d.Passages) > 0) || len(d.Digest) != 64 {
			t.Errorf("%s %.20q: reader %q, %d passages, %+v", c.name, c.content, d.Reader, len(d.Passages), d.Problems)
		}
	}
}

func TestArchive(t *testing.T) {
	content := pack("docs/plan.md", "# Plan\n\ntext", "docs/small.pdf", file(t, pdfs+"small.pdf"), "plan.docx", pack("word/document.xml", document),
		"inner.zip", pack("a.md", "x"), "../evil.md", "text", "empty.txt", "", "a.png", "\x89PNG\r\n\x1a\n\x00\x00", "docs/plan.md", "again")
	docs := readAll(t, "pack.zip", content)
	var got []string
	for _, d := range docs {
		s := strings.TrimPrefix(d.Name, "pack.zip/")
		for _, p := range d.Problems {
			s += " " + p.Code
		}
		got = append(got, s)
	}
	want := []string{"docs/plan.md", "docs/small.pdf", "plan.docx", "inner.zip nested_archive", "empty.txt empty", "a.png unknown_format", "docs/plan.md (2)", "pack.zip unsafe_name"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}

func TestHostileArchives(t *testing.T) {
	var many []string
	for i := range 70_000 {
		many = append(many, fmt.Sprint(i), "")
	}
	for name, c := range map[string][2]string{
		"70,000 entries": {pack(many...), "too_many_entries"},
		"2,001 entries":  {pack(many[:2*2001]...), "too_many_entries"},
		"no entries":     {pack(), "empty"},
	} {
		start := time.Now()
		docs := readAll(t, "a.zip", c[0])
		if len(docs) != 1 || len(docs[0].Problems) != 1 || docs[0].Problems[0].Code != c[1] {
			t.Errorf("%s: %+v", name, docs)
		}
		t.Logf("%s: %s", name, time.Since(start))
	}
}

func TestTooLarge(t *testing.T) {
	docs, err := reader().Read(context.Background(), "a.pdf", strings.NewReader(""), 51<<20, nil)
	if err != nil || docs[0].Problems[0].Code != "too_large" {
		t.Errorf("%v %v", err, docs)
	}
	docs = readAll(t, "a.txt", strings.Repeat("text and more text. ", 300_000))
	if docs[0].Problems[0].Code != "too_large" {
		t.Errorf("%v", docs[0].Problems)
	}
}

type broken struct{}

func (broken) ReadAt([]byte, int64) (int, error) { return 0, errors.New("the store is away") }

func TestErrorsAndPanics(t *testing.T) {
	if _, err := reader().Read(context.Background(), "a.pdf", broken{}, 100, nil); err == nil {
		t.Error("a store that fails is an error, to be tried again")
	}
	r := ingest.New(ingest.Options{
		Text:     func(context.Context, []byte) (evidence.Document, error) { panic("in a parser") },
		Markdown: func(context.Context, []byte) (evidence.Document, error) { select {} },
		Deadline: 50 * time.Millisecond,
	})
	for name, want := range map[string]string{"a.txt": "damaged", "a.md": "too_slow", "a.html": "unknown_format"} {
		docs, err := r.Read(context.Background(), name, strings.NewReader("text"), 4, nil)
		if err != nil || len(docs) != 1 || docs[0].Problems[0].Code != want || strings.Contains(docs[0].Problems[0].Detail, "in a parser") {
			t.Errorf("%s: %v %+v", name, err, docs)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	content := file(t, pdfs+"small.pdf")
	if _, err := reader().Read(ctx, "a.pdf", strings.NewReader(content), int64(len(content)), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("an ended context: %v", err)
	}
}

func TestLanguages(t *testing.T) {
	docs := readAll(t, "a.md", "# Plan\n\nThe software is used by the physicians of the hospital.\n\nV 3.2\n\n# Teil\n\nDie Software wird von der Klinik auf dem Server installiert und ist nicht mobil.\n\nDr. Weber\n\nLe logiciel est destiné aux neurologues et il ne pose pas de diagnostic.\n")
	var got []string
	for _, p := range docs[0].Passages {
		got = append(got, p.Lang)
	}
	if want := strings.Fields("en en en en de de fr"); !reflect.DeepEqual(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestCleaning(t *testing.T) {
	docs := readAll(t, "a.txt", "Ri\u00adsiko\u200bmanagement \x01ist\u00a0 hier\u202e.\n\n"+strings.Repeat("A sentence of some words. ", 300)+"\n\n"+strings.Repeat("ä", 5000))
	if got := docs[0].Passages[0].Text; got != "Risikomanagement ist hier." {
		t.Errorf("%q", got)
	}
	if n := len(docs[0].Passages); n != 1+3+4 {
		t.Errorf("%d passages", n)
	}
}

func TestCodec(t *testing.T) {
	docs := readAll(t, "small.pdf", file(t, pdfs+"small.pdf"))
	b, err := ingest.Encode(docs)
	if err != nil {
		t.Fatal(err)
	}
	back, err := ingest.Decode(b)
	if err != nil || !reflect.DeepEqual(fmt.Sprint(back), fmt.Sprint(docs)) {
		t.Errorf("%v\n%v\n%v", err, back, docs)
	}
	for _, bad := range []string{"", "{}", `{"v":2}`, "[]", `{"v":1,"documents":[{"Passages":[{"Para":1,"Start":4}]}]}`} {
		if _, err := ingest.Decode([]byte(bad)); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

// Progress over an archive counts the pages of all its files and never goes back.
func TestProgress(t *testing.T) {
	content := pack("a.pdf", file(t, pdfs+"mince.pdf"), "b.md", "text", "c.pdf", file(t, pdfs+"xray.pdf"))
	last := 0
	_, err := reader().Read(context.Background(), "a.zip", strings.NewReader(content), int64(len(content)), func(done, pages int) {
		if done < last || done > pages {
			t.Errorf("%d of %d after %d", done, pages, last)
		}
		last = done
	})
	if err != nil || last != 8 {
		t.Errorf("%v, %d pages in the end", err, last)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("a.md", "# One\n\ntext")
	f.Add("a.docx", pack("word/document.xml", document))
	f.Add("a.zip", pack("a.md", "text", "b/c.html", "<p>x"))
	f.Add("a.odt", pack("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a><p>text</p></a>"))
	r := reader()
	f.Fuzz(func(t *testing.T, name, content string) {
		if strings.Contains(content, "%PDF-") {
			return // a child for each would be slow; PDF has its own tests
		}
		docs, err := r.Read(context.Background(), name, strings.NewReader(content), int64(len(content)), nil)
		if err != nil {
			t.Error(err)
		}
		for _, d := range docs {
			sound(t, d)
		}
	})
}
