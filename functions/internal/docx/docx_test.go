package docx

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

const (
	ns      = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
	odtNS   = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"`
	heading = `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>`
)

// pack makes a container of parts.
func pack(t testing.TB, parts map[string]string) *zip.Reader {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range parts {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(text))
	}
	w.Close()
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// word makes a DOCX of the inside of its body, and of other parts.
func wordFile(t testing.TB, body string, parts map[string]string) *zip.Reader {
	all := map[string]string{"word/document.xml": `<w:document ` + ns + `><w:body>` + body + `</w:body></w:document>`}
	for name, inside := range parts {
		all["word/"+name+".xml"] = `<w:` + name + ` ` + ns + `>` + inside + `</w:` + name + `>`
	}
	return pack(t, all)
}

func p(text string) string {
	return `<w:p><w:r><w:t xml:space="preserve">` + text + `</w:t></w:r></w:p>`
}

// lines writes passages one a line: kind, path, text, and "guidance".
func lines(ps []evidence.Passage) string {
	var b strings.Builder
	for _, p := range ps {
		fmt.Fprintf(&b, "%s%s%s%s\n", [...]string{"", "# ", "= ", "* ", "^ ", "` "}[p.Kind], strings.Join(append(p.Path[:len(p.Path):len(p.Path)], ""), " > "), p.Text, map[bool]string{true: " !"}[p.Guidance])
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func TestWord(t *testing.T) {
	styles := `<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>` +
		`<w:style w:styleId="Titre2"><w:name w:val="Titre 2"/></w:style>` +
		`<w:style w:styleId="Mine"><w:name w:val="Chapter"/><w:basedOn w:val="berschrift1"/></w:style>` +
		`<w:style w:styleId="Outline"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>` +
		`<w:style w:styleId="Num"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="7"/><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>` +
		`<w:style w:styleId="Num1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>` +
		`<w:style w:styleId="Hid"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>` +
		`<w:style w:styleId="Inst"><w:name w:val="Instruction Text"/></w:style>` +
		`<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>` +
		`<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>`
	numbers := `<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`
	parts := map[string]string{
		"styles": styles, "numbering": numbers,
		"footnotes": `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>The note </w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:t>itself.</w:t></w:r></w:p></w:footnote>`,
	}
	cell := func(s string) string { return `<w:tc><w:tcPr><w:vMerge/></w:tcPr>` + p(s) + `</w:tc>` }
	for _, c := range []struct{ name, body, want string }{
		{"headings in other languages", fmt.Sprintf(heading, "berschrift1", "Eins") + fmt.Sprintf(heading, "Titre2", "Deux") + p("text") + fmt.Sprintf(heading, "Mine", "Next") + p("more"),
			"# Eins\n# Eins > Deux\nEins > Deux > text\n# Next\nNext > more"},
		{"outline level", fmt.Sprintf(heading, "Outline", "Deep") + `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Own</w:t></w:r></w:p>` + p("x"), "# Deep\n# Own\nOwn > x"},
		{"numbers of headings", fmt.Sprintf(heading, "Num1", "One") + fmt.Sprintf(heading, "Num", "A") + fmt.Sprintf(heading, "Num", "B") + fmt.Sprintf(heading, "Num1", "Two") + fmt.Sprintf(heading, "Num", "C"),
			"# 1 One\n# 1 One > 1.1 A\n# 1 One > 1.2 B\n# 2 Two\n# 2 Two > 2.1 C"},
		{"list", `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>an item</w:t></w:r></w:p>`, "* an item"},
		{"table", `<w:tbl><w:tr>` + cell("a") + cell("b") + `</w:tr><w:tr>` + cell("") + cell("") + `</w:tr><w:tr>` + cell("c") + `<w:tc><w:tbl><w:tr>` + cell("in") + cell("ner") + `</w:tr></w:tbl>` + p("d") + `</w:tc></w:tr></w:tbl>`, "= a | b\n= c | in ner d"},
		{"frame of one cell", `<w:tbl><w:tr>` + `<w:tc>` + p("one") + p("two") + `</w:tc></w:tr></w:tbl>`, "one\ntwo"},
		{"deleted row", `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>` + cell("a") + cell("b") + `</w:tr></w:tbl>` + p("after"), "after"},
		{"changes", `<w:p><w:r><w:t xml:space="preserve">kept </w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>`, "kept inserted"},
		{"hidden", `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Hid"/></w:rPr><w:t>secret</w:t></w:r></w:p>`, "shown"},
		{"field", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:t>see 3</w:t></w:r></w:p>`, "see 3"},
		{"text box once", `<w:p><w:r><w:t>around</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>` + p("boxed") + `</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>` + p("boxed") + `</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`, "boxed\naround"},
		{"footnote", `<w:p><w:r><w:t>A claim</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`, "A claim\n^ The note itself."},
		{"prompt of a control", `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>` + p("Click here to enter text.") + `</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>` + p("filled in") + `</w:sdtContent></w:sdt>`, "Click here to enter text. !\nfilled in"},
		{"style of instructions", fmt.Sprintf(heading, "Inst", "The chapter is short.") + p("text"), "The chapter is short. !\ntext"},
		{"contents", fmt.Sprintf(heading, "TOC1", "1 Scope 4") + p("text"), "# 1 Scope 4\ntext"},
		{"circle of styles", fmt.Sprintf(heading, "A", "text"), "text"},
		{"breaks", `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>`, "a b c-d"},
		{"bold where there are no styles", `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1.2 Scope</w:t></w:r></w:p>` + p("text"), "# 1.2 Scope\n1.2 Scope > text"},
		{"formula", `<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`, "x=1"},
	} {
		d, err := Read(context.Background(), wordFile(t, c.body, parts))
		if got := lines(d.Passages); err != nil || got != c.want || len(d.Problems) > 0 {
			t.Errorf("%s: %v %v\n%s\nwant\n%s", c.name, err, d.Problems, got, c.want)
		}
	}
}

func TestWordHeaders(t *testing.T) {
	z := wordFile(t, p("text"), map[string]string{"header1": p("TD-4, version 2"), "header2": p("TD-4, version 2"), "footer1": p("12")})
	if d, err := Read(context.Background(), z); err != nil || lines(d.Passages) != "TD-4, version 2\ntext" {
		t.Errorf("%v %s", err, lines(d.Passages))
	}
}

func TestODT(t *testing.T) {
	content := `<office:document-content ` + odtNS + `><office:automatic-styles><style:style style:name="H"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>` +
		`<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>` +
		`<text:h text:outline-level="1">One</text:h><text:h text:outline-level="2">Two</text:h><text:p>some<text:s/>text<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note> goes on <text:span text:style-name="H">hidden</text:span></text:p>` +
		`<text:list><text:list-item><text:p>an item</text:p></text:list-item></text:list>` +
		`<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row></table:table>` +
		`<text:p>asked <office:annotation><text:p>a comment</text:p></office:annotation>again</text:p><text:p><text:placeholder>&lt;Name&gt;</text:placeholder></text:p></office:text></office:body></office:document-content>`
	z := pack(t, map[string]string{"content.xml": content, "mimetype": "application/vnd.oasis.opendocument.text",
		"styles.xml": `<office:document-styles ` + odtNS + `><style:header><text:p>TD-4</text:p></style:header></office:document-styles>`})
	want := "TD-4\n# One\n# One > Two\nOne > Two > some text goes on\n^ One > Two > The note.\n* One > Two > an item\n= One > Two > a | b c\nOne > Two > asked again\nOne > Two > <Name> !"
	if d, err := ReadODT(context.Background(), z); err != nil || lines(d.Passages) != want {
		t.Errorf("%v\n%s\nwant\n%s", err, lines(d.Passages), want)
	}
	z = pack(t, map[string]string{"content.xml": "x", "META-INF/manifest.xml": `<manifest><file-entry><encryption-data/></file-entry></manifest>`})
	if d, err := ReadODT(context.Background(), z); err != nil || len(d.Problems) != 1 || d.Problems[0].Code != "encrypted" {
		t.Errorf("%v %v", err, d.Problems)
	}
}

func TestHostile(t *testing.T) {
	open := `<w:document ` + ns + `><w:body>`
	for name, c := range map[string]struct {
		document, want string
		passages       int
	}{
		"cut":             {open + p("one") + `<w:p><w:r><w:t>tw`, "damaged", 1},
		"entities":        {`<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>` + open + p("&b;"), "damaged", 0},
		"nested":          {open + strings.Repeat("<w:p>", 100_000), "damaged", 0},
		"nested in a run": {open + strings.Repeat("<w:tbl><w:tr><w:tc>", 2_000), "damaged", 0},
		"bomb":            {open + strings.Repeat(" ", zipxml.MaxPart), "too_large", 0},
		"text bomb":       {open + strings.Repeat(p(strings.Repeat("x", 1<<20)), 40), "too_large", 32},
		"UTF-16":          {`<?xml version="1.0" encoding="UTF-16"?>` + open, "damaged", 0},
		"unbalanced":      {open + `</w:p></w:tc></w:tr></w:tbl></w:body></w:document>`, "damaged", 0},
	} {
		d, err := Read(context.Background(), pack(t, map[string]string{"word/document.xml": c.document}))
		if err != nil || len(d.Problems) != 1 || d.Problems[0].Code != c.want || len(d.Passages) != c.passages {
			t.Errorf("%s: %v %v %d passages", name, err, d.Problems, len(d.Passages))
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, wordFile(t, p("x"), nil)); err != context.Canceled {
		t.Errorf("ended context: %v", err)
	}
}

func TestLabels(t *testing.T) {
	for format, want := range map[string][]string{
		"decimal": {"1", "2", "27"}, "upperLetter": {"A", "B", "AA"}, "lowerLetter": {"a", "b", "aa"}, "upperRoman": {"I", "II", "XXVII"}, "lowerRoman": {"i", "ii", "xxvii"},
	} {
		if got := []string{ordinal(1, format), ordinal(2, format), ordinal(27, format)}; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q", format, got)
		}
	}
}

func FuzzDocument(f *testing.F) {
	f.Add(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>`, `<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>`)
	f.Add(`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>`, `<w:num w:numId="1"/>`)
	f.Add(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr></w:sdt></w:p></w:tbl>`, ``)
	f.Fuzz(func(t *testing.T, body, style string) {
		z := wordFile(t, body, map[string]string{"styles": style, "numbering": style, "footnotes": body})
		if _, err := Read(context.Background(), z); err != nil {
			t.Error(err)
		}
		z = pack(t, map[string]string{"content.xml": `<office:text ` + odtNS + `>` + strings.ReplaceAll(body, "w:", "text:") + `</office:text>`, "styles.xml": style})
		if _, err := ReadODT(context.Background(), z); err != nil {
			t.Error(err)
		}
	})
}

// One document saved by an office program in both formats reads the same.
func TestOfficeProgram(t *testing.T) {
	var got [2]string
	for i, name := range []string{"office.docx", "office.odt"} {
		z, err := zip.OpenReader("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		defer z.Close()
		d, err := []func(context.Context, *zip.Reader) (evidence.Document, error){Read, ReadODT}[i](context.Background(), &z.Reader)
		if err != nil || len(d.Problems) > 0 {
			t.Fatal(err, d.Problems)
		}
		got[i] = lines(d.Passages)
	}
	if got[0] != got[1] {
		t.Errorf("DOCX:\n%s\nODT:\n%s", got[0], got[1])
	}
	for _, want := range []string{
		"= Development file – ThoraxFlag > 2 How the system was made > 2.4 Training data > LUM-B | Charité Berlin | 2016–2020 | 58,902 | 5.6 % | 44 %",
		"# Development file – ThoraxFlag > 2 How the system was made > 2.7 Security",
	} {
		if !strings.Contains(got[0], want) {
			t.Errorf("no passage %q in\n%s", want, got[0])
		}
	}
}
