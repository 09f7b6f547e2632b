package markup

import (
	"bytes"
	"context"
	"fmt"
	"regexp"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"github.com/cecheck/cecheck/shared/evidence"
)

// md renders raw HTML too: comments and tables in HTML are common in Markdown,
// and the result is only ever read by ReadHTML's walker, never by a browser.
var md = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote, extension.TaskList),
	goldmark.WithRendererOptions(html.WithUnsafe()),
)

// ReadMarkdown reads Markdown with tables and footnotes. It goes by way of
// HTML, so that Markdown and HTML follow the same rules. A text that is nested
// too deeply for Markdown is read as plain text.
func ReadMarkdown(ctx context.Context, b []byte) (evidence.Document, error) {
	text := decode(b, false)
	if tooDeep(text) {
		return ReadText(ctx, b)
	}
	matter, body := frontMatter(text)
	var page bytes.Buffer
	if err := md.Convert(body, &page); err != nil {
		return evidence.Document{}, fmt.Errorf("render Markdown: %w", err)
	}
	ps, problems, err := htmlPassages(page.Bytes())
	if err != nil {
		return ReadText(ctx, b)
	}
	return evidence.Document{Reader: "markdown/1", Passages: append(matter, ps...), Problems: problems}, nil
}

// frontMatter takes the block of "key: value" lines off the start of a file. It
// often names the document's version and who approved it, so it is kept.
func frontMatter(b []byte) ([]evidence.Passage, []byte) {
	if !bytes.HasPrefix(b, []byte("---\n")) {
		return nil, b
	}
	end := bytes.Index(b, []byte("\n---\n"))
	if end < 0 || end > 8192 {
		return nil, b
	}
	var ps []evidence.Passage
	for _, line := range bytes.Split(b[4:max(4, end)], []byte("\n")) {
		if line = bytes.TrimSpace(line); len(line) > 0 {
			ps = append(ps, evidence.Passage{Text: string(line), Kind: evidence.Row})
		}
	}
	return ps, b[end+5:]
}

// nesting is a run of markers that each open a quote or a list in the one before.
var nesting = regexp.MustCompile(`^(?:[ \t]*(?:>|[-+*][ \t]|[0-9]{1,9}[.)][ \t])){60}`)

// tooDeep finds lines that open very many nested quotes or lists, and more links
// than a document has. Parsing them takes the square of their number, and the
// walk over the result is recursive.
func tooDeep(b []byte) bool {
	if bytes.Count(b, []byte("](")) > 20_000 || bytes.Count(b, []byte("]:")) > 20_000 {
		return true
	}
	for line := range bytes.Lines(b) {
		if len(line) > 60 && nesting.Match(line) {
			return true
		}
	}
	return false
}
