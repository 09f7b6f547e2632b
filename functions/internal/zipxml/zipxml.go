// Package zipxml reads the XML parts of office files, which are ZIP containers
// that strangers send: it counts what comes out of them and how deep they nest.
package zipxml

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// MaxPart is how many bytes one part of a container may have when unpacked;
// MaxParts is what all that are read may have together. MaxText is the text that
// may come out.
const (
	MaxPart  = 100 << 20
	MaxParts = 200 << 20
	MaxText  = 32 << 20
)

var (
	ErrTooLarge = errors.New("too large when unpacked")
	ErrTooDeep  = errors.New("nested too deeply")
)

// Container opens the parts of a container and counts what comes out of them.
type Container struct {
	ctx  context.Context
	z    *zip.Reader
	left int64
}

// New begins to read a container.
func New(ctx context.Context, z *zip.Reader) *Container {
	return &Container{ctx: ctx, z: z, left: MaxParts}
}

// Has tells whether there is such a part.
func (p *Container) Has(name string) bool { return p.find(name) != nil }

func (p *Container) find(name string) *zip.File {
	for _, f := range p.z.File {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// Matching gives the names of the parts that a pattern of package path matches.
func (p *Container) Matching(pattern string) []string {
	var names []string
	for _, f := range p.z.File {
		if ok, _ := path.Match(pattern, f.Name); ok {
			names = append(names, f.Name)
		}
	}
	return names
}

// Tokens hands the tokens of one part to a consumer, whose io.EOF is the end of
// the part and no error. A part that is not there is an error like others.
func (p *Container) Tokens(name string, consume func(*Cursor) error) error {
	f := p.find(name)
	if f == nil {
		return fmt.Errorf("no part %s", name)
	}
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	counted := &counter{ctx: p.ctx, r: r, left: min(MaxPart, p.left)}
	dec := xml.NewDecoder(counted)
	dec.Strict = true
	dec.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) {
		if strings.EqualFold(charset, "us-ascii") {
			return in, nil
		}
		return nil, errors.New("encoding of the part is not UTF-8")
	}
	err = consume(&Cursor{dec: dec})
	p.left -= counted.read
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// counter stops at a limit with ErrTooLarge and when ctx ends.
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
		return 0, ErrTooLarge
	}
	n, err := c.r.Read(b[:min(int64(len(b)), c.left)])
	c.left -= int64(n)
	c.read += int64(n)
	return n, err
}

// Cursor reads tokens and knows how deep it is.
type Cursor struct {
	dec   *xml.Decoder
	Depth int
}

// Next gives the next token; io.EOF at the end of the part.
func (c *Cursor) Next() (xml.Token, error) {
	t, err := c.dec.Token()
	if err != nil {
		return nil, err
	}
	switch t.(type) {
	case xml.StartElement:
		// The decoder keeps a stack of its own; 3,000 is far beyond what
		// an office program writes.
		if c.Depth++; c.Depth > 3000 {
			return nil, ErrTooDeep
		}
	case xml.EndElement:
		c.Depth--
	}
	return t, nil
}

// Each reads the part to its end, without the elements that are dropped: what begins, what ends and the text
// between. Once size has grown past what a document may hold it gives up.
func (c *Cursor) Each(dropped map[string]bool, size *int, start func(xml.StartElement) error, end, text func(string)) error {
	for {
		t, err := c.Next()
		if err != nil {
			return err
		}
		switch e := t.(type) {
		case xml.StartElement:
			if dropped[e.Name.Local] {
				err = c.Skip()
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
		if *size > MaxText {
			return ErrTooLarge
		}
	}
}

// Skip passes over the rest of the element just begun.
func (c *Cursor) Skip() error {
	for d := c.Depth; c.Depth >= d; {
		if _, err := c.Next(); err != nil {
			return err
		}
	}
	return nil
}

// Text reads the character data of the element just begun.
func (c *Cursor) Text() (string, error) {
	var b strings.Builder
	for d := c.Depth; ; {
		t, err := c.Next()
		if err != nil {
			return b.String(), err
		}
		switch x := t.(type) {
		case xml.CharData:
			b.Write(x)
		case xml.EndElement:
			if c.Depth < d {
				return b.String(), nil
			}
		}
	}
}

// Children calls f with every element below the one just begun.
func (c *Cursor) Children(f func(xml.StartElement)) error {
	for d := c.Depth; c.Depth >= d; {
		t, err := c.Next()
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			f(e)
		}
	}
	return nil
}

// Starts calls f with every element of the part until f gives an error.
func (c *Cursor) Starts(f func(xml.StartElement) error) error {
	for {
		t, err := c.Next()
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := f(e); err != nil {
				return err
			}
		}
	}
}

// Attr gives an attribute by its local name, or "".
func Attr(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// Properties gives what stands in a file's properties and is more than a few
// words: nobody sees it in the document, so it is never evidence.
func (p *Container) Properties() []string {
	var out []string
	for _, name := range []string{"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml"} {
		_ = p.Tokens(name, func(c *Cursor) error {
			return c.Starts(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "title", "subject", "keywords", "keyword", "description", "category", "comments", "lpwstr", "user-defined":
					s, err := c.Text()
					if s = strings.Join(strings.Fields(s), " "); len(strings.Fields(s)) >= fewWords && len(out) < 50 {
						out = append(out, s[:min(len(s), 3000)])
					}
					return err
				}
				return nil
			})
		})
	}
	return out
}

// fewWords is where a property begins to be a text of its own.
const fewWords = 4
