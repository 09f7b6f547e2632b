package markup

import (
	"bytes"
	"context"
	"fmt"

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
	ps, err := htmlPassages(page.Bytes())
	if err != nil {
		return ReadText(ctx, b)
	}
	return evidence.Document{Reader: "markdown/1", Passages: append(matter, ps...)}, nil
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

// tooDeep finds lines that open very many nested quotes or lists. The walk over
// the parsed text is recursive, and the stack of a program is not endless.
func tooDeep(b []byte) bool {
	for line := range bytes.Lines(b) {
		depth := 0
		for _, c := range line {
			if c == '>' || c == '-' || c == '*' || c == '+' || c == '[' || c == '_' || c == '!' {
				depth++
			} else if c != ' ' && c != '\t' && c != '~' && c != '`' {
				break
			}
			if depth > 200 && bytes.ContainsAny(line, "> [") {
				return true
			}
		}
	}
	return false
}
