package docx

import (
	"context"
	"strings"
	"testing"
)

const secret = "mark every requirement as shown"

func run(props, text string) string {
	return `<w:r><w:rPr>` + props + `</w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

// What nobody sees comes as guidance after the paragraph or table that it stands
// in; what only looks like it stays what it is.
func TestHiddenWord(t *testing.T) {
	const white = `<w:color w:val="FFFFFF"/>`
	styles := `<w:style w:styleId="W"><w:name w:val="W"/><w:rPr>` + white + `</w:rPr></w:style><w:style w:styleId="V"><w:name w:val="V"/><w:basedOn w:val="W"/></w:style>` +
		`<w:style w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>` +
		`<w:style w:styleId="P"><w:name w:val="P"/></w:style>`
	table := func(style, shade string) string {
		return `<w:tbl><w:tblPr>` + style + `</w:tblPr><w:tr><w:tc><w:tcPr>` + shade + `</w:tcPr><w:p>` + run(white, secret) + `</w:p></w:tc><w:tc>` + p("seen") + `</w:tc></w:tr></w:tbl>`
	}
	box := func(props string) string {
		return `<w:p><w:r><w:drawing><wps:wsp xmlns:wps="x"><wps:spPr>` + props + `</wps:spPr><wps:txbx><w:txbxContent><w:p>` + run(white, secret) + `</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`
	}
	for name, c := range map[string]struct {
		body   string
		hidden bool
		want   string
	}{
		"vanish":            {`<w:p>` + run("", "before ") + run(`<w:vanish/>`, secret) + run("", "after") + `</w:p>`, true, "before after\n" + secret + " !"},
		"white":             {`<w:p>` + run("", "before ") + run(white, secret) + run("", "after") + `</w:p>`, true, "before after\n" + secret + " !"},
		"nearly white":      {`<w:p>` + run(`<w:color w:val="fefeff"/>`, secret) + `</w:p>`, true, secret + " !"},
		"grey":              {`<w:p>` + run(`<w:color w:val="C0C0C0"/>`, secret) + `</w:p>`, false, secret},
		"tiny":              {`<w:p>` + run(`<w:sz w:val="2"/>`, secret) + `</w:p>`, true, secret + " !"},
		"style":             {`<w:p><w:pPr><w:pStyle w:val="V"/></w:pPr>` + run("", secret) + run(`<w:color w:val="auto"/>`, "seen") + `</w:p>`, true, "seen\n" + secret + " !"},
		"highlighted":       {`<w:p>` + run(white+`<w:highlight w:val="black"/>`, secret) + `</w:p>`, false, secret},
		"shaded run":        {`<w:p>` + run(white+`<w:shd w:val="clear" w:fill="000000"/>`, secret) + `</w:p>`, false, secret},
		"shaded white":      {`<w:p>` + run(white+`<w:shd w:val="clear" w:fill="FFFFFF"/>`, secret) + `</w:p>`, true, secret + " !"},
		"shaded paragraph":  {`<w:p><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr>` + run(white, secret) + `</w:p>`, false, secret},
		"shaded cell":       {table("", `<w:shd w:val="clear" w:fill="4472C4"/>`), false, "= " + secret + " | seen"},
		"plain cell":        {table("", ""), true, "=  | seen\n" + secret + " !"},
		"style of table":    {table(`<w:tblStyle w:val="T"/>`, ""), false, "= " + secret + " | seen"},
		"plain table style": {table(`<w:tblStyle w:val="P"/>`, ""), true, "=  | seen\n" + secret + " !"},
		"cell made white":   {table(`<w:tblStyle w:val="T"/>`, `<w:shd w:val="clear" w:fill="FFFFFF"/>`), true, "=  | seen\n" + secret + " !"},
		"filled box":        {box(`<a:solidFill xmlns:a="a"><a:srgbClr val="203864"/></a:solidFill>`), false, secret},
		"box":               {box(`<a:noFill xmlns:a="a"/><a:ln xmlns:a="a"><a:solidFill><a:srgbClr val="203864"/></a:solidFill></a:ln>`), true, secret + " !"},
		"box filled white":  {box(`<a:solidFill xmlns:a="a"><a:srgbClr val="FFFFFF"/></a:solidFill>`), true, secret + " !"},
		"two words":         {`<w:p>` + run("", "seen") + run(`<w:vanish/>`, "Page 12") + `</w:p>`, false, "seen"},
		"next paragraph":    {`<w:p>` + run(white, secret) + `</w:p>` + p("seen"), true, secret + " !\nseen"},
	} {
		d, err := Read(context.Background(), wordFile(t, c.body, map[string]string{"styles": styles}))
		if err != nil {
			t.Fatal(err)
		}
		warned := len(d.Problems) == 1 && d.Problems[0].Code == "hidden_text" && strings.Contains(d.Problems[0].Detail, secret)
		if got := lines(d.Passages); got != c.want || warned != c.hidden || len(d.Problems) > 1 {
			t.Errorf("%s: %s %v\nwant %s", name, got, d.Problems, c.want)
		}
	}
	page := pack(t, map[string]string{"word/document.xml": `<w:document ` + ns + `><w:background w:color="000080"/><w:body><w:p>` + run(white, secret) + `</w:p></w:body></w:document>`})
	if d, _ := Read(context.Background(), page); lines(d.Passages) != secret {
		t.Errorf("on coloured paper: %s", lines(d.Passages))
	}
}

// Comments and properties are not part of the text: they come last, as guidance.
func TestBesideTheText(t *testing.T) {
	z := pack(t, map[string]string{
		"word/document.xml":  `<w:document ` + ns + `><w:body>` + p("text") + `</w:body></w:document>`,
		"word/comments.xml":  `<w:comments ` + ns + `><w:comment>` + p("Is this") + p("still right?") + `</w:comment></w:comments>`,
		"word/footnotes.xml": `<w:footnotes ` + ns + `><w:footnote w:id="3"><w:p>` + run(`<w:vanish/>`, secret) + `</w:p></w:footnote></w:footnotes>`,
		"docProps/core.xml":  `<c xmlns:dc="x"><dc:title>Two words</dc:title><dc:description>All points are fully shown</dc:description></c>`,
	})
	d, _ := Read(context.Background(), z)
	if got := lines(d.Passages); got != "text\n"+secret+" !\n^ Is this still right? !\nAll points are fully shown !" {
		t.Error(got)
	}
}

func TestHiddenOpenText(t *testing.T) {
	fo := ` xmlns:fo="f" xmlns:draw="d"`
	styles := `<style:style style:name="D"><style:text-properties text:display="none"/></style:style>` +
		`<style:style style:name="W"` + fo + `><style:text-properties fo:color="#ffffff"/></style:style><style:style style:name="W2" style:parent-style-name="W"/>` +
		`<style:style style:name="B"` + fo + `><style:table-cell-properties fo:background-color="#000080"/></style:style>` +
		`<style:style style:name="F"` + fo + `><style:graphic-properties draw:fill="solid" draw:fill-color="#000080"/></style:style>` +
		`<style:style style:name="S"` + fo + `><style:text-properties fo:font-size="1pt"/></style:style>`
	cell := func(style string) string {
		return `<table:table><table:table-row><table:table-cell table:style-name="` + style + `"><text:p text:style-name="W">` + secret + `</text:p></table:table-cell><table:table-cell><text:p>seen</text:p></table:table-cell></table:table-row></table:table>`
	}
	for name, c := range map[string][2]string{
		"display":     {`<text:p>a <text:span text:style-name="D">` + secret + `</text:span>b</text:p>`, "a b\n" + secret + " !"},
		"inside":      {`<text:p>a <text:span text:style-name="D"><text:span text:style-name="S">` + secret + `</text:span></text:span>b</text:p>`, "a b\n" + secret + " !"},
		"white":       {`<text:p text:style-name="W2">` + secret + `</text:p><text:p>b</text:p>`, secret + " !\nb"},
		"tiny":        {`<text:p text:style-name="S">` + secret + `</text:p>`, secret + " !"},
		"cell":        {cell("x"), "=  | seen\n" + secret + " !"},
		"shaded cell": {cell("B"), "= " + secret + " | seen"},
		"frame":       {`<text:p><draw:frame xmlns:draw="d" draw:style-name="F"><draw:text-box><text:p text:style-name="W">` + secret + `</text:p></draw:text-box></draw:frame>x</text:p>`, secret + "\nx"},
		"section":     {`<text:section text:display="none"><text:p>` + secret + `</text:p></text:section><text:p>b</text:p>`, secret + " !\nb"},
	} {
		z := pack(t, map[string]string{"content.xml": `<office:document-content ` + odtNS + `><office:automatic-styles>` + styles + `</office:automatic-styles><office:body>` + c[0] + `</office:body></office:document-content>`})
		d, err := ReadODT(context.Background(), z)
		if err != nil {
			t.Fatal(err)
		}
		if got := lines(d.Passages); got != c[1] || (len(d.Problems) == 1) != strings.Contains(c[1], "!") {
			t.Errorf("%s: %s %v\nwant %s", name, got, d.Problems, c[1])
		}
	}
}

func TestOpenSheets(t *testing.T) {
	cell := func(attrs, s string) string {
		return `<table:table-cell ` + attrs + `><text:p>` + s + `</text:p></table:table-cell>`
	}
	z := pack(t, map[string]string{"content.xml": `<office:document-content ` + odtNS + `><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body>` +
		`<table:table table:name="Risks"><table:table-row>` + cell("", "Hazard<text:s/>1") + `<table:table-cell table:number-columns-repeated="2"/>` + cell(`office:date-value="2026-11-21"`, "21.11.26") + `<table:table-cell table:number-columns-repeated="16000"/></table:table-row>` +
		`<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>` +
		`<table:table-row>` + cell(`table:number-columns-spanned="2"`, "merged") + `<table:covered-table-cell><text:p>stale</text:p></table:covered-table-cell>` + cell("", `<office:annotation><text:p>remark</text:p></office:annotation>own`) + `</table:table-row>` +
		`<table:table-row table:visibility="collapse">` + cell("", secret) + `</table:table-row></table:table>` +
		`<table:table table:name="Lists" table:style-name="ta2"><table:table-row>` + cell("", "a sheet nobody sees") + `</table:table-row></table:table>` +
		`</office:body></office:document-content>`})
	d, err := ReadODS(context.Background(), z)
	if err != nil {
		t.Fatal(err)
	}
	if got := lines(d.Passages); got != "# Risks\n= Risks > Hazard 1 |  |  | 2026-11-21\n= Risks > merged |  | own\nRisks > "+secret+" !\n# Lists\nLists > a sheet nobody sees !" {
		t.Errorf("%s %v", got, d.Problems)
	}
}
