package report

import "strings"

// style is how a document looks, on paper and on a screen. The colours are light ones whatever the reader's device prefers: it is paper.
const style = `:root{color-scheme:light;--ink:#1b1b1f;--quiet:#5b5d66;--line:#d5d7de;--tint:#f3f4f8;--deep:#1f3a6e}
*{box-sizing:border-box}
html{font:10pt/1.5 "Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif;color:var(--ink);background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
main{max-width:180mm;margin:0 auto;padding:12mm 8mm;overflow-wrap:break-word}
h1,h2,h3,h4,h5{font-family:Newsreader,Charter,"Bitstream Charter",Georgia,"Liberation Serif","DejaVu Serif",serif;line-height:1.2;font-weight:600;break-after:avoid;break-inside:avoid;text-wrap:balance;hyphens:none}
h1{font-size:24pt;margin:0 0 2mm;letter-spacing:-.01em}
h2{font-size:16pt;margin:11mm 0 3mm;padding-bottom:1.2mm;border-bottom:1.2pt solid var(--deep);color:var(--deep)}
h3{font-size:12pt;margin:7mm 0 2mm}
h4{font-size:10.5pt;margin:5mm 0 1.5mm}
h5{font-size:10pt;margin:4mm 0 1mm}
p{margin:0 0 2.5mm;orphans:3;widows:3}
header{margin-bottom:6mm}
.sub{color:var(--quiet);font-size:11pt}
.quiet{color:var(--quiet);font-size:8.8pt}
a{color:var(--deep);text-decoration-thickness:.5pt;text-underline-offset:1.5pt}
code{font:8.6pt/1.45 "DejaVu Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
mark{background:#fdf1c7;color:inherit;border-radius:1.5pt}
ul,ol{margin:0 0 3mm;padding-left:5.5mm}
li{margin:0 0 1mm;break-inside:avoid}
.check{list-style:none;padding-left:6mm}
.check li{position:relative}
.box{position:absolute;left:-6mm;top:.7mm;width:3.3mm;height:3.3mm;border:.8pt solid var(--quiet);border-radius:.6mm;font-size:0;line-height:0}
table{border-collapse:collapse;width:100%;margin:1mm 0 5mm;font-size:9pt;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:1.5mm 2.5mm 1.5mm 0;border-bottom:.5pt solid var(--line);overflow-wrap:anywhere}
thead{display:table-header-group}
thead th{font-size:8.4pt;font-weight:600;color:var(--quiet);border-bottom:1pt solid var(--deep);vertical-align:bottom}
tr{break-inside:avoid}
tbody th{font-weight:600}
.plain th{width:34%;font-weight:400;color:var(--quiet)}
.note{background:var(--tint);border-left:2.4pt solid var(--deep);padding:2.5mm 3.5mm;break-inside:avoid}
.warning{background:#fdf1ee;border-left-color:#a8321c}
.state{background:var(--tint);padding:3mm 3.5mm}
figure{margin:3mm 0 5mm;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;max-height:235mm}
.qr svg{width:auto;max-width:100%}
figcaption{color:var(--quiet);font-size:8.8pt;margin-top:1.5mm}
.toc{break-inside:avoid}
.toc ol{list-style:none;padding:0;columns:2;column-gap:9mm;font-size:9.4pt}
.toc li{margin-bottom:.9mm}
.toc a{color:inherit;text-decoration:none}
.toc .l1{font-weight:600;margin-top:1.4mm}
.toc .l2{padding-left:4mm}
.toc .l3{padding-left:8mm}
.break{break-after:page}
@media(max-width:600px){main{padding:6mm 5mm}.toc{break-inside:avoid}
.toc ol{columns:1}table{display:block;overflow-x:auto}}
@media screen{a:hover{text-decoration-thickness:1.2pt}:focus-visible{outline:2px solid var(--deep);outline-offset:2px}}
@media print{main{max-width:none;padding:0}a{color:inherit;text-decoration:none}td a,p a{color:var(--deep)}}
`

// widths is the style of the columns that the tables of a document have.
func widths(d *Document) string {
	var has [101]bool
	for _, b := range d.Blocks {
		if t, ok := b.(Table); ok {
			for _, w := range t.Widths {
				has[w] = true
			}
		}
	}
	s := ""
	for w, yes := range has {
		if yes {
			s += ".w" + itoa(w) + "{width:" + itoa(w) + "%}"
		}
	}
	if s != "" {
		s += "table:has(col){table-layout:fixed}\n"
	}
	return s
}

// pageStyle is the paper: margins, the running head and the page numbers. The size is left to the printer, so that A4 and letter both work.
func pageStyle(d *Document) string {
	box := `font:8pt "Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif;color:#5b5d66;`
	before, rest, _ := strings.Cut(d.Page, "{n}")
	between, after, _ := strings.Cut(rest, "{all}")
	return widths(d) + "@page{margin:21mm 18mm 20mm 20mm;" +
		"@top-left{content:" + cssString(d.Header) + ";" + box + "white-space:nowrap}" +
		"@bottom-left{content:" + cssString("cecheck · "+d.Rules) + ";" + box + "}" +
		"@bottom-right{content:" + cssString(before) + " counter(page) " + cssString(between) + " counter(pages) " + cssString(after) + ";" + box + "}}\n" +
		"@page:first{@top-left{content:none}}\n"
}

// cssString is a string of CSS inside a style element: what could end either is escaped.
func cssString(s string) string {
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\' || c == '<' || c < ' ':
			const h = "0123456789abcdef"
			b = append(b, '\\', h[c>>4], h[c&15], ' ')
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
