// Package docx reads the text of DOCX and ODT files: the text as it stands after
// all changes are accepted, with headings, numbers of headings, tables and
// notes, and without what nobody sees.
package docx

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/cecheck/cecheck/shared/evidence"
)

// maxPart is how many bytes one part of a container may have when unpacked;
// maxParts is what all that are read may have together.
const (
	maxPart  = 100 << 20
	maxParts = 200 << 20
	maxText  = 32 << 20 // of text that comes out
)

var (
	errTooLarge = errors.New("too large when unpacked")
	errTooDeep  = errors.New("nested too deeply")
)

// Read reads a DOCX container. Problems: "damaged" (what was read before the
// damage is kept), "too_large", "encrypted". A DOCX has no pages; passages have
// heading path and number.
func Read(ctx context.Context, z *zip.Reader) (evidence.Document, error) {
	d := evidence.Document{Reader: "docx/1"}
	p := parts{ctx: ctx, z: z, left: maxParts}
	w := &word{}
	// Styles, numbers and notes make the text better; without them it can
	// still be read, so damage in them is no reason to stop.
	_ = p.tokens("word/styles.xml", w.styles)
	_ = p.tokens("word/numbering.xml", w.numbering)
	_ = p.tokens("word/footnotes.xml", w.notes("f"))
	_ = p.tokens("word/endnotes.xml", w.notes("e"))
	w.headers(&p)
	err := p.tokens("word/document.xml", w.document)
	return result(ctx, d, w.blocks, err)
}

// result turns blocks into passages and an error into a problem.
func result(ctx context.Context, d evidence.Document, bs []block, err error) (evidence.Document, error) {
	if ctx.Err() != nil {
		return d, ctx.Err()
	}
	d.Passages = passages(bs)
	switch {
	case errors.Is(err, errTooLarge):
		d.Problems = append(d.Problems, evidence.Problem{Code: "too_large", Detail: fmt.Sprintf("more than %d MB when unpacked", maxPart>>20)})
	case err != nil && len(d.Passages) > 0:
		d.Problems = append(d.Problems, evidence.Problem{Code: "damaged", Detail: fmt.Sprintf("the file is damaged after %d paragraphs", len(d.Passages))})
	case err != nil:
		d.Problems = append(d.Problems, evidence.Problem{Code: "damaged", Detail: "the text of the document cannot be read"})
	}
	return d, nil
}

// parts opens the parts of a container and counts what comes out of them.
type parts struct {
	ctx  context.Context
	z    *zip.Reader
	left int64
}

func (p *parts) find(name string) *zip.File {
	for _, f := range p.z.File {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// matching gives the names of the parts that a pattern of package path matches.
func (p *parts) matching(pattern string) []string {
	var names []string
	for _, f := range p.z.File {
		if ok, _ := path.Match(pattern, f.Name); ok {
			names = append(names, f.Name)
		}
	}
	return names
}

// tokens hands the tokens of one part to a consumer. A part that is not there
// is fs.ErrNotExist only for those that ask; here it is an error like others.
func (p *parts) tokens(name string, consume func(*cursor) error) error {
	f := p.find(name)
	if f == nil {
		return fmt.Errorf("no part %s", name)
	}
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	counted := &counter{ctx: p.ctx, r: r, left: min(maxPart, p.left)}
	dec := xml.NewDecoder(counted)
	dec.Strict = true
	dec.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) {
		if strings.EqualFold(charset, "us-ascii") {
			return in, nil
		}
		return nil, errors.New("encoding of the part is not UTF-8")
	}
	err = consume(&cursor{dec: dec})
	p.left -= counted.read
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// counter stops at a limit with errTooLarge and when ctx ends.
type counter struct {
	ctx        context.Context
	r          io.Reader
	left, read int64
}

func (c *counter) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	if c.left <= 0 {
		return 0, errTooLarge
	}
	n, err := c.r.Read(b[:min(int64(len(b)), c.left)])
	c.left -= int64(n)
	c.read += int64(n)
	return n, err
}

// cursor reads tokens and knows how deep it is.
type cursor struct {
	dec   *xml.Decoder
	depth int
}

// next gives the next token; io.EOF at the end of the part.
func (c *cursor) next() (xml.Token, error) {
	t, err := c.dec.Token()
	if err != nil {
		return nil, err
	}
	switch t.(type) {
	case xml.StartElement:
		// The decoder keeps a stack of its own; 3,000 is far beyond what
		// an office program writes.
		if c.depth++; c.depth > 3000 {
			return nil, errTooDeep
		}
	case xml.EndElement:
		c.depth--
	}
	return t, nil
}

// each reads the part to its end, without the elements that are dropped: what begins, what ends and the text
// between. Once size has grown past what a document may hold it gives up.
func (c *cursor) each(dropped map[string]bool, size *int, start func(xml.StartElement) error, end, text func(string)) error {
	for {
		t, err := c.next()
		if err != nil {
			return err
		}
		switch e := t.(type) {
		case xml.StartElement:
			if dropped[e.Name.Local] {
				err = c.skip()
			} else {
				err = start(e)
			}
			if err != nil {
				return err
			}
		case xml.EndElement:
			end(e.Name.Local)
		case xml.CharData:
			text(string(e))
		}
		if *size > maxText {
			return errTooLarge
		}
	}
}

// skip passes over the rest of the element just begun.
func (c *cursor) skip() error {
	for d := c.depth; c.depth >= d; {
		if _, err := c.next(); err != nil {
			return err
		}
	}
	return nil
}

// attr gives an attribute by its local name, or "".
func attr(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}
