package report

import (
	"archive/zip"
	"bytes"
	"strings"
)

// DOCX is the document as an Office Open XML file (ECMA-376), with the styles, contents, tables, boxes to tick, running heads and page
// numbers that Word knows. Nothing in it depends on when it is written.
func DOCX(d *Document) []byte {
	x := &docxWriter{d: d, b: make([]byte, 0, 2*room)}
	x.document()
	var out bytes.Buffer
	out.Grow(room / 4)
	z := zip.NewWriter(&out)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRels},
		{"docProps/core.xml", x.core()},
		{"docProps/app.xml", appProps},
		{"word/document.xml", ""},
		{"word/styles.xml", strings.ReplaceAll(docxStyles, "{lang}", locale(d.Lang))},
		{"word/numbering.xml", x.numbering()},
		{"word/settings.xml", docxSettings},
		{"word/header1.xml", xmlHead + `<w:hdr ` + wordSpace + `><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>` + run("", d.Header) + `</w:p></w:hdr>`},
		{"word/footer1.xml", x.footer()},
		{"word/_rels/document.xml.rels", x.relations()},
	} {
		b := []byte(part.text)
		if part.text == "" {
			b = x.b
		}
		add(z, part.name, b)
	}
	for i, picture := range x.pictures {
		add(z, "word/media/image"+itoa(i+1)+".png", picture)
	}
	// Writing into memory does not fail.
	_ = z.Close()
	return out.Bytes()
}

// add puts a file into the archive, without a time.
func add(z *zip.Writer, name string, b []byte) {
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err == nil {
		_, _ = w.Write(b)
	}
}

type docxWriter struct {
	d        *Document
	b        []byte
	links    []string       // addresses outside, in the order of their relations
	marks    map[string]int // headings by id
	lists    int            // numbered lists so far
	pictures [][]byte
	things   int // drawings and boxes so far: each has a number of its own
}

func (x *docxWriter) raw(parts ...string) { x.b = appendAll(x.b, parts...) }

// The relations that are always there come before those of links and pictures.
const fixedRels = 5

func (x *docxWriter) document() {
	x.marks = map[string]int{}
	for _, b := range x.d.Blocks {
		if h, ok := b.(Heading); ok {
			x.marks[h.ID] = len(x.marks) + 1
		}
	}
	x.raw(xmlHead, `<w:document `, wordSpace, ` `, drawSpace, `><w:body>`)
	x.para("Title", Text(x.d.Title))
	if x.d.Sub != "" {
		x.para("Subtitle", Text(x.d.Sub))
	}
	for _, b := range x.d.Blocks {
		x.block(b)
	}
	x.raw(`<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/>`,
		`<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1191" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`)
}

func (x *docxWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		n := itoa(x.marks[b.ID])
		x.raw(`<w:p><w:pPr><w:pStyle w:val="Heading`, itoa(min(b.Level, 4)), `"/></w:pPr><w:bookmarkStart w:id="`, n, `" w:name="s`, n, `"/>`, run("", b.Text), `<w:bookmarkEnd w:id="`, n, `"/></w:p>`)
	case Paragraph:
		x.para("", b.Text)
	case Note:
		if b.Warning {
			x.para("Warning", b.Text)
		} else {
			x.para("Note", b.Text)
		}
	case List:
		number := "1"
		if b.Ordered {
			x.lists++
			number = itoa(x.lists + 1)
		}
		for _, item := range b.Items {
			x.raw(`<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="`, number, `"/></w:numPr></w:pPr>`)
			x.line(item)
			x.raw(`</w:p>`)
		}
	case Checklist:
		for _, item := range b.Items {
			x.raw(`<w:p><w:pPr><w:pStyle w:val="Check"/></w:pPr>`)
			x.box(item.Done)
			x.raw(`<w:r><w:tab/></w:r>`)
			x.line(item.Text)
			if len(item.Note) > 0 {
				x.raw(`<w:r><w:br/></w:r>`)
				x.line(quiet(item.Note))
			}
			x.raw(`</w:p>`)
		}
	case Table:
		x.table(b)
	case Picture:
		x.drawing(b)
		if b.Caption != "" {
			x.para("Caption", Text(b.Caption))
		}
	case Code:
		x.para("State", Text(b.Text))
	case QR:
		x.picture(b)
	case PageBreak:
		x.raw(`<w:p><w:r><w:br w:type="page"/></w:r></w:p>`)
	case TOC:
		x.contents(b)
	}
}

// quiet is a line as a remark.
func quiet(l Line) Line {
	out := make(Line, len(l))
	for i, s := range l {
		if out[i] = s; s.Style == Plain {
			out[i].Style = Quiet
		}
	}
	return out
}

func (x *docxWriter) para(style string, l Line) {
	x.raw(`<w:p>`)
	if style != "" {
		x.raw(`<w:pPr><w:pStyle w:val="`, style, `"/></w:pPr>`)
	}
	x.line(l)
	x.raw(`</w:p>`)
}

// contents is a field that Word brings up to date with the pages; what stands in it until then leads to the headings.
func (x *docxWriter) contents(t TOC) {
	x.para("TOCHeading", Text(t.Title))
	began := false
	for _, b := range x.d.Blocks {
		h, ok := b.(Heading)
		if !ok || h.Level > t.Depth {
			continue
		}
		x.raw(`<w:p><w:pPr><w:pStyle w:val="TOC`, itoa(h.Level), `"/></w:pPr>`)
		if !began {
			began = true
			x.raw(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-`, itoa(t.Depth), `" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`)
		}
		x.raw(`<w:hyperlink w:anchor="s`, itoa(x.marks[h.ID]), `">`, run("", h.Text), `</w:hyperlink></w:p>`)
	}
	if began {
		x.raw(`<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`)
	}
}

// pageWidth is the width of the text, in twentieths of a point.
const pageWidth = 11906 - 2*1134

func (x *docxWriter) table(t Table) {
	columns := len(t.Head)
	if columns == 0 && len(t.Rows) > 0 {
		columns = len(t.Rows[0])
	}
	if columns == 0 {
		return
	}
	widths := make([]int, columns)
	for i := range widths {
		switch {
		case len(t.Widths) == columns:
			widths[i] = pageWidth * t.Widths[i] / 100
		case t.Plain && columns == 2:
			widths[i] = pageWidth * []int{34, 66}[i] / 100
		default:
			widths[i] = pageWidth / columns
		}
	}
	x.raw(`<w:tbl><w:tblPr><w:tblStyle w:val="Rows"/><w:tblW w:w="`, itoa(pageWidth), `" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420"/></w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		x.raw(`<w:gridCol w:w="`, itoa(w), `"/>`)
	}
	x.raw(`</w:tblGrid>`)
	if len(t.Head) > 0 {
		x.raw(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
		for i, s := range t.Head {
			x.cell(widths[i], "TableHead", Text(s))
		}
		x.raw(`</w:tr>`)
	}
	for _, row := range t.Rows {
		x.raw(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
		for i := range widths {
			var l Line
			if i < len(row) {
				l = row[i]
			}
			if t.Plain && i == 0 {
				l = quiet(l)
			}
			x.cell(widths[i], "TableText", l)
		}
		x.raw(`</w:tr>`)
	}
	x.raw(`</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`)
}

func (x *docxWriter) cell(width int, style string, l Line) {
	x.raw(`<w:tc><w:tcPr><w:tcW w:w="`, itoa(width), `" w:type="dxa"/></w:tcPr>`)
	x.para(style, l)
	x.raw(`</w:tc>`)
}

var runLooks = [...]string{
	Plain:  "",
	Strong: `<w:b/>`,
	Quiet:  `<w:color w:val="5B5D66"/><w:sz w:val="18"/>`,
	Mono:   `<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="17"/>`,
	Gap:    `<w:shd w:val="clear" w:color="auto" w:fill="FDF1C7"/>`,
}

func (x *docxWriter) line(l Line) {
	for _, s := range l {
		looks := runLooks[s.Style]
		switch {
		case s.Link == "":
			x.raw(run(looks, s.Text))
		case s.Link[0] == '#':
			x.raw(`<w:hyperlink w:anchor="s`, itoa(x.marks[s.Link[1:]]), `">`, run(linked(looks), s.Text), `</w:hyperlink>`)
		default:
			x.raw(`<w:hyperlink r:id="rId`, itoa(x.link(s.Link)), `">`, run(linked(looks), s.Text), `</w:hyperlink>`)
		}
	}
}

// linked is the looks of a link. Its style comes first, as the schema wants it.
func linked(looks string) string {
	if strings.Contains(looks, "<w:color") {
		return looks
	}
	return `<w:rStyle w:val="Hyperlink"/>` + looks
}

// link is the relation of an address.
func (x *docxWriter) link(to string) int {
	for i, l := range x.links {
		if l == to {
			return fixedRels + i + 1
		}
	}
	x.links = append(x.links, to)
	return fixedRels + len(x.links)
}

// run is text in one look; a line feed in it breaks the line.
func run(looks, text string) string {
	if looks != "" {
		looks = "<w:rPr>" + looks + "</w:rPr>"
	}
	return "<w:r>" + looks + `<w:t xml:space="preserve">` + strings.ReplaceAll(escapeXML(text), "\n", `</w:t><w:br/><w:t xml:space="preserve">`) + "</w:t></w:r>"
}

// escapeXML is escape without the characters that XML 1.0 cannot hold.
func escapeXML(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && c != '\n' {
			s = s[:i] + " " + s[i+1:]
		}
	}
	return escape(strings.ToValidUTF8(s, "\uFFFD"))
}

// box is a box that Word ticks on a click.
func (x *docxWriter) box(done bool) {
	x.things++
	sign, val := "☐", "0"
	if done {
		sign, val = "☒", "1"
	}
	x.raw(`<w:sdt><w:sdtPr><w:id w:val="`, itoa(1000+x.things), `"/><w14:checkbox><w14:checked w14:val="`, val, `"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>`,
		`<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>`, sign, `</w:t></w:r></w:sdtContent></w:sdt>`)
}
