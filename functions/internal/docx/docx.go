// Package docx reads the text of DOCX and ODT files: the text as it stands after
// all changes are accepted, with headings, numbers of headings, tables and
// notes, and without what nobody sees.
package docx

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"

	"github.com/cecheck/cecheck/functions/internal/unseen"
	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// Read reads a DOCX container. Problems: "damaged" (what was read before the
// damage is kept), "too_large", "encrypted", "hidden_text". A DOCX has no pages; passages have
// heading path and number.
func Read(ctx context.Context, z *zip.Reader) (evidence.Document, error) {
	d := evidence.Document{Reader: "docx/1"}
	p := zipxml.New(ctx, z)
	w := &word{}
	// Styles, numbers and notes make the text better; without them it can
	// still be read, so damage in them is no reason to stop.
	_ = p.Tokens("word/styles.xml", w.styles)
	_ = p.Tokens("word/numbering.xml", w.numbering)
	_ = p.Tokens("word/footnotes.xml", w.notes("f"))
	_ = p.Tokens("word/endnotes.xml", w.notes("e"))
	w.headers(p)
	err := p.Tokens("word/document.xml", w.document)
	w.blocks = append(w.blocks, w.later...)
	_ = p.Tokens("word/comments.xml", w.remarks)
	return result(ctx, d, p, w.blocks, &w.hidden, err)
}

// result turns blocks into passages and an error into a problem. What stands in
// the properties of the file comes last, as guidance.
func result(ctx context.Context, d evidence.Document, p *zipxml.Container, bs []block, hidden *unseen.Found, err error) (evidence.Document, error) {
	if ctx.Err() != nil {
		return d, ctx.Err()
	}
	d.Passages = passages(bs)
	d.Problems = hidden.Problems()
	switch {
	case errors.Is(err, zipxml.ErrTooLarge):
		d.Problems = append(d.Problems, evidence.Problem{Code: "too_large", Detail: fmt.Sprintf("more than %d MB when unpacked", zipxml.MaxPart>>20)})
	case err != nil && len(d.Passages) > 0:
		d.Problems = append(d.Problems, evidence.Problem{Code: "damaged", Detail: fmt.Sprintf("the file is damaged after %d paragraphs", len(d.Passages))})
	case err != nil:
		d.Problems = append(d.Problems, evidence.Problem{Code: "damaged", Detail: "the text of the document cannot be read"})
	}
	if len(d.Passages) > 0 {
		for _, s := range p.Properties() {
			d.Passages = append(d.Passages, evidence.Passage{Text: s, Guidance: true})
		}
	}
	return d, nil
}
