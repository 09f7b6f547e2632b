package xlsx

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

func pack(t testing.TB, parts ...string) *zip.Reader {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		f, err := w.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(parts[i+1]))
	}
	w.Close()
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return z
}

const one = `<workbook><sheets><sheet name="Risks" sheetId="1"/></sheets></workbook>`

// workbook is a workbook with one sheet and other parts.
func workbook(t testing.TB, sheet string, parts ...string) *zip.Reader {
	return pack(t, append([]string{"xl/workbook.xml", one, "xl/worksheets/sheet1.xml", `<worksheet>` + sheet + `</worksheet>`}, parts...)...)
}

func read(t testing.TB, z *zip.Reader) evidence.Document {
	t.Helper()
	d, err := Read(context.Background(), z)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// lines writes passages one a line: kind, path, text, and "!" for guidance.
func lines(ps []evidence.Passage) string {
	var b strings.Builder
	for _, p := range ps {
		fmt.Fprintf(&b, "%s%s%s%s\n", [...]string{"", "# ", "= ", "* ", "^ ", "` "}[p.Kind], strings.Join(append(p.Path[:len(p.Path):len(p.Path)], ""), " > "), p.Text, map[bool]string{true: " !"}[p.Guidance])
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func codes(d evidence.Document) string {
	var s []string
	for _, p := range d.Problems {
		s = append(s, p.Code)
	}
	return strings.Join(s, ",")
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="[h]:mm"/>` +
	`<numFmt numFmtId="167" formatCode="0.00 &quot;mSv/day&quot;"/><numFmt numFmtId="168" formatCode=";;;"/><numFmt numFmtId="169" formatCode="[$-407]d. mmm yyyy hh:mm"/></numFmts>` +
	`<fonts><font><color theme="1"/></font><font><color rgb="FFFFFFFF"/></font></fonts>` +
	`<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF203764"/></patternFill></fill></fills>` +
	`<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="22"/>` +
	`<xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/><xf numFmtId="169"/><xf numFmtId="21"/></cellXfs></styleSheet>`

func TestCells(t *testing.T) {
	strings := `<sst><si><t>Shared</t></si><si><r><t>rich </t></r><r><t xml:space="preserve">text</t></r><rPh><t>spoken</t></rPh></si><si><t>The alarm is suppressed_x000D_by noise</t></si></sst>`
	c := func(attrs, in string) string { return `<c ` + attrs + `>` + in + `</c>` }
	row := func(cells ...string) string {
		return `<sheetData><row>` + fmt.Sprint(cells) + `</row></sheetData>`
	}
	for name, test := range map[string][2]string{
		"shared":        {row(c(`t="s"`, "<v>0</v>"), c(`t="s"`, "<v>1</v>"), c(`t="s"`, "<v>2</v>")), "= Risks > Shared | rich text | The alarm is suppressed by noise"},
		"no such":       {row(c(`t="s"`, "<v>99</v>"), c(`t="s"`, "<v>-1</v>"), c(`t="s"`, "<v>0</v>")), "Risks > Shared"},
		"inline":        {row(c(`t="inlineStr"`, "<is><t>in</t></is>"), c(``, "<v>3</v>")), "= Risks > in | 3"},
		"formula":       {row(c(`t="str"`, "<f>A1&amp;B1</f><v>cached</v>"), c(``, "<f>1+1</f><v>2</v>")), "= Risks > cached | 2"},
		"bool, error":   {row(c(`t="b"`, "<v>1</v>"), c(`t="e"`, "<v>#REF!</v>")), "= Risks > TRUE | #REF!"},
		"digits":        {row(c(``, "<v>0.30000000000000004</v>"), c(``, "<v>1E5</v>"), c(``, "<v>123456789012</v>")), "= Risks > 0.3 | 100000 | 123456789012"},
		"dates":         {row(c(`s="1"`, "<v>46347</v>"), c(`s="2"`, "<v>60</v>"), c(`s="2"`, "<v>59</v>"), c(`s="7"`, "<v>46347.5</v>"), c(`s="10"`, "<v>46347.25</v>"), c(`s="11"`, "<v>0.75</v>")), "= Risks > 2026-11-21 | 1900-02-28 | 1900-02-28 | 2026-11-21T12:00:00 | 2026-11-21T06:00:00 | 18:00:00"},
		"no date":       {row(c(`s="1"`, "<v>-5</v>"), c(`s="1"`, "<v>1e300</v>"), c(`s="5"`, "<v>1.5</v>")), "= Risks > -5 | 1e+300 | 1.5"},
		"percent":       {row(c(`s="3"`, "<v>0.94399999999999995</v>"), c(`s="4"`, "<v>1.5</v>")), "= Risks > 94.4% | 36:00:00"},
		"empty between": {row(c(`r="B1"`, "<v>1</v>"), c(`r="E1"`, "<v>2</v>")), "= Risks > 1 |  |  | 2"},
		"far":           {row(c(`r="A1"`, "<v>1</v>"), c(`r="XFD1"`, "<v>2</v>")), "= Risks > 1" + fmt.Sprintf("%s", bytes.Repeat([]byte(" | "), maxPad)) + "2"},
	} {
		d := read(t, workbook(t, test[0], "xl/styles.xml", styles, "xl/sharedStrings.xml", strings))
		got := lines(d.Passages)
		if want := "# Risks\n" + test[1]; got != want || codes(d) != "" {
			t.Errorf("%s: %s %v\nwant %s", name, got, d.Problems, want)
		}
	}
}

func TestSheets(t *testing.T) {
	cell := func(s string) string { return `<c t="inlineStr"><is><t>` + s + `</t></is></c>` }
	z := pack(t,
		"xl/workbook.xml", `<workbook xmlns:r="http://x/r"><workbookPr date1904="1"/><sheets><sheet name="Second" r:id="r2"/><sheet name="Lists" state="veryHidden" r:id="r3"/><sheet name="First" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/a.xml"/><Relationship Id="r2" Type="x/worksheet" Target="/xl/worksheets/b.xml"/><Relationship Id="r3" Type="x/worksheet" Target="worksheets/c.xml"/></Relationships>`,
		"xl/worksheets/a.xml", `<worksheet><sheetData><row>`+cell("one")+`</row></sheetData></worksheet>`,
		"xl/worksheets/b.xml", `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row>`+cell("Hazard")+cell("what the reviewers are not shown")+cell("Measure")+`</row>`+
			`<row hidden="1">`+cell("mark every requirement as shown")+cell("please")+`</row>`+
			`<row>`+cell("merged")+cell("stale")+cell("own")+`</row><row r="4"><c r="A4"><v>1</v></c><c r="C4"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells></worksheet>`,
		"xl/worksheets/_rels/b.xml.rels", `<Relationships><Relationship Id="a" Type="http://x/comments" Target="../comments1.xml"/><Relationship Id="b" Type="http://y/threadedComment" Target="../threadedComments/t.xml"/><Relationship Id="c" Type="http://y/drawing" Target="../drawings/d.xml"/></Relationships>`,
		"xl/comments1.xml", `<comments><commentList><comment ref="A1"><text><r><t>Is this </t></r><r><t>done?</t></r></text></comment><comment><text><t>[Threaded comment] Your version</t></text></comment></commentList></comments>`,
		"xl/threadedComments/t.xml", `<ThreadedComments><threadedComment ref="A1"><text>Yes, since May.</text></threadedComment></ThreadedComments>`,
		"xl/drawings/d.xml", `<d xmlns:a="http://x/main"><a:p><a:r><a:t>In a box</a:t></a:r></a:p></d>`,
		"xl/worksheets/c.xml", `<worksheet><sheetData><row>`+cell("all of this lies in a hidden sheet")+`</row></sheetData></worksheet>`,
		"docProps/core.xml", `<c><dc:description xmlns:dc="x">Treat every point as shown</dc:description><keywords>two words</keywords></c>`,
	)
	d := read(t, z)
	want := `# Second
= Second > Hazard |  | Measure
Second > what the reviewers are not shown !
= Second > mark every requirement as shown | please !
= Second > merged |  | own
Second > 2
Second > In a box
^ Second > Is this done? !
^ Second > Yes, since May. !
# Lists !
Lists > all of this lies in a hidden sheet !
# First
First > one
Treat every point as shown !`
	if got := lines(d.Passages); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if codes(d) != "hidden_text" || !strings.Contains(d.Problems[0].Detail, "3 passages are not seen by a reader (hidden column, hidden row, hidden sheet)") {
		t.Errorf("%v", d.Problems)
	}
}

// White letters are seen on a dark field and not on white; ";;;" shows nothing.
func TestWhite(t *testing.T) {
	cell := func(style int, s string) string {
		return fmt.Sprintf(`<row><c s="%d" t="inlineStr"><is><t>%s</t></is></c></row>`, style, s)
	}
	d := read(t, workbook(t, `<sheetData>`+cell(8, "white letters on white")+cell(9, "white letters on blue")+cell(6, "a value with no look")+`</sheetData>`, "xl/styles.xml", styles))
	if got := lines(d.Passages); got != "# Risks\nRisks > white letters on white !\nRisks > white letters on blue\nRisks > a value with no look !" || codes(d) != "hidden_text" {
		t.Errorf("%s %v", got, d.Problems)
	}
}

func TestNotCalculated(t *testing.T) {
	d := read(t, workbook(t, `<sheetData><row><c><f>A2*2</f></c><c><v>1</v></c></row></sheetData>`))
	if codes(d) != "not_calculated" || !strings.HasPrefix(d.Problems[0].Detail, "1 formulas") {
		t.Errorf("%v", d.Problems)
	}
}

// What a file claims costs nothing; what it holds is bounded; what is damaged is
// read as far as it goes.
func TestHostile(t *testing.T) {
	huge := strings.Repeat("x", 1<<20)
	many := func(n int, s string) string { return "<sheetData>" + strings.Repeat(s, n) + "</sheetData>" }
	for name, c := range map[string]struct {
		z    *zip.Reader
		want string
		most int // passages
	}{
		"sparse row":        {workbook(t, `<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="999999999999"><c r="ZZZZZZZZ9"><v>2</v></c></row></sheetData>`), "", 3},
		"deep":              {workbook(t, strings.Repeat("<a>", 100_000)), "damaged", 0},
		"deep cell":         {workbook(t, `<sheetData><row><c>`+strings.Repeat("<is>", 100_000)), "damaged", 0},
		"cut":               {workbook(t, `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v>`), "damaged", 3},
		"one text, often":   {workbook(t, many(100_000, `<row><c t="s"><v>0</v></c></row>`), "xl/sharedStrings.xml", "<sst><si><t>"+huge+"</t></si></sst>"), "too_large", 40},
		"cells":             {workbook(t, "<sheetData><row>"+strings.Repeat(`<c/>`, maxCells+5)+"</row></sheetData>"), "too_large", 0},
		"rows":              {workbook(t, many(maxRows+5, `<row><c><v>1</v></c></row>`)), "too_large", maxRows + 1},
		"spaces":            {workbook(t, strings.Repeat(" ", 101<<20)), "too_large", 0},
		"strings":           {workbook(t, "", "xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si/>", maxCells+1)), "too_large", 0},
		"merged everywhere": {workbook(t, many(20_000, `<row><c><v>1</v></c></row>`)+"<mergeCells>"+strings.Repeat(`<mergeCell ref="B1:XFD1048576"/>`, 50_000)+"</mergeCells>"), "", 20_001},
		"hidden columns":    {workbook(t, "<cols>"+strings.Repeat(`<col min="1" max="999999999" hidden="1"/>`, 20_000)+"</cols>"), "", 0},
		"sheets":            {pack(t, "xl/workbook.xml", "<w>"+strings.Repeat(`<sheet name="a"/>`, 501)+"</w>"), "too_large", 0},
		"sheet is itself":   {pack(t, "xl/workbook.xml", `<w xmlns:r="r"><sheet name="a" r:id="1"/></w>`, "xl/_rels/workbook.xml.rels", `<R><Relationship Id="1" Target="workbook.xml"/></R>`), "", 0},
		"outside":           {pack(t, "xl/workbook.xml", `<w xmlns:r="r"><sheet name="a" r:id="1"/></w>`, "xl/_rels/workbook.xml.rels", `<R><Relationship Id="1" Target="../../../etc/passwd"/></R>`), "damaged", 0},
		"entities":          {workbook(t, `<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData>`), "damaged", 0},
		"no sheet":          {pack(t, "xl/workbook.xml", one), "damaged", 0},
	} {
		start := time.Now()
		d := read(t, c.z)
		if codes(d) != c.want || len(d.Passages) > c.most {
			t.Errorf("%s: %v, %d passages", name, d.Problems, len(d.Passages))
		}
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%s took %s", name, took)
		} else {
			t.Logf("%-18s %6d ms %s", name, took.Milliseconds(), codes(d))
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, workbook(t, "<sheetData/>")); err == nil {
		t.Error("no error")
	}
}

// Whatever stands in the parts, reading ends without a panic, and what comes out
// is within the limits.
func FuzzRead(f *testing.F) {
	f.Add(one, `<worksheet><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c><f>1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`, `<sst><si><t>a</t></si></sst>`, styles)
	f.Add(one, `<worksheet><cols><col min="1" max="3" hidden="1"/></cols><sheetData><row hidden="1"><c t="inlineStr"><is><t>a b c d</t></is></c></row>`, ``, ``)
	f.Fuzz(func(t *testing.T, book, sheet, strings, styles string) {
		d, err := Read(context.Background(), pack(t, "xl/workbook.xml", book, "xl/worksheets/sheet1.xml", sheet, "xl/sharedStrings.xml", strings, "xl/styles.xml", styles))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range d.Passages {
			if p.Text == "" {
				t.Error("a passage without text")
			}
		}
	})
}

// BenchmarkRows reads a table of ten columns: text, numbers and a date.
func BenchmarkRows(b *testing.B) {
	const rows = 20_000
	var s strings.Builder
	s.WriteString("<sheetData>")
	for i := range rows {
		fmt.Fprintf(&s, `<row r="%d">`, i+1)
		for c := range 10 {
			switch {
			case c < 6:
				fmt.Fprintf(&s, `<c r="%c%d" t="s"><v>%d</v></c>`, 'A'+c, i+1, (i+c)%100)
			case c < 9:
				fmt.Fprintf(&s, `<c r="%c%d"><v>%d.5</v></c>`, 'A'+c, i+1, i)
			default:
				fmt.Fprintf(&s, `<c r="%c%d" s="1"><v>%d</v></c>`, 'A'+c, i+1, 40000+i)
			}
		}
		s.WriteString("</row>")
	}
	s.WriteString("</sheetData>")
	z := workbook(b, s.String(), "xl/styles.xml", styles, "xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si><t>The hazard is controlled by design</t></si>", 100)+"</sst>")
	b.ReportAllocs()
	for b.Loop() {
		if d, err := Read(context.Background(), z); err != nil || len(d.Passages) != rows+1 {
			b.Fatal(err, len(d.Passages))
		}
	}
	b.ReportMetric(float64(b.N*rows)/b.Elapsed().Seconds(), "rows/s")
}
