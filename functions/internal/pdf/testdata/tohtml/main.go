// Command tohtml writes Markdown as a page of HTML with running headers and page
// numbers, for make.sh to print.
//
//	tohtml title justify < in.md > out.html
package main

import (
	"fmt"
	"html"
	"io"
	"os"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

func main() {
	in, err := io.ReadAll(os.Stdin)
	if err != nil {
		panic(err)
	}
	title := html.EscapeString(os.Args[1])
	fmt.Printf(`<!doctype html><html lang="%s"><meta charset="utf-8"><title>%s</title><style>
@page { size: A4; margin: 22mm 20mm; @top-left { content: "%s"; font: 8pt sans-serif } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif } }
body { font: 10.5pt/1.45 sans-serif; %s } h1, h2, h3 { page-break-after: avoid } code { font-family: sans-serif } table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3pt 5pt; text-align: left }
</style><body>`, os.Args[3], title, title, os.Args[2])
	if err := goldmark.New(goldmark.WithExtensions(extension.Table)).Convert(in, os.Stdout); err != nil {
		panic(err)
	}
}
