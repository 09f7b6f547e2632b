package xlsx

import (
	"encoding/xml"
	"maps"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/functions/internal/zipxml"
	"github.com/cecheck/cecheck/shared/evidence"
)

// comments reads what people wrote at the cells of a sheet. A comment is talk
// about the document: it comes as a note that is no evidence. Of a conversation
// the part for old programs, which says that they cannot show it, is left out.
func (b *book) comments(ref sheetRef, rels map[string]relation) {
	for _, id := range slices.Sorted(maps.Keys(rels)) {
		element := map[string]string{"comments": "comment", "threadedComment": "threadedComment"}[rels[id].kind]
		if element == "" {
			continue
		}
		_ = b.p.Tokens(rels[id].target, func(c *zipxml.Cursor) error {
			return c.Starts(func(e xml.StartElement) error {
				if e.Name.Local != element {
					return nil
				}
				var s string
				var err error
				if element == "comment" {
					s, err = rich(c)
				} else {
					s, err = c.Text()
				}
				if strings.TrimSpace(s) == "" || strings.HasPrefix(s, "[Threaded comment]") {
					return err
				}
				if b.size += len(s); b.size > zipxml.MaxText {
					return zipxml.ErrTooLarge
				}
				b.out = append(b.out, evidence.Passage{Text: s, Path: []string{ref.name}, Kind: evidence.Footnote, Guidance: true})
				return err
			})
		})
	}
}

// drawing reads the paragraphs in the shapes and boxes that lie over a sheet.
func (b *book) drawing(ref sheetRef, part string) {
	_ = b.p.Tokens(part, func(c *zipxml.Cursor) error {
		return c.Starts(func(e xml.StartElement) error {
			if e.Name.Local != "p" || !strings.HasSuffix(e.Name.Space, "/main") {
				return nil
			}
			s, err := rich(c)
			if strings.TrimSpace(s) == "" {
				return err
			}
			if b.size += len(s); b.size > zipxml.MaxText {
				return zipxml.ErrTooLarge
			}
			b.out = append(b.out, evidence.Passage{Text: s, Path: []string{ref.name}, Guidance: ref.hidden})
			return err
		})
	})
}
