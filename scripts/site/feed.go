package main

import (
	"bytes"
	"encoding/xml"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
)

// authority heads the ids of the feeds (RFC 4151). It is forever: a reader that has seen an
// entry must know it again wherever the site stands.
const authority = "tag:cecheck,2026:law"

// A feed in the form of RFC 4287. What it says depends on the law alone and on no clock.
type feed struct {
	XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string   `xml:"xml:lang,attr"`
	Title   string   `xml:"title"`
	About   string   `xml:"subtitle"`
	ID      string   `xml:"id"`
	Updated string   `xml:"updated"`
	Author  string   `xml:"author>name"`
	Links   []ref
	Entries []entry
}

type ref struct {
	XMLName xml.Name `xml:"link"`
	Rel     string   `xml:"rel,attr"`
	Type    string   `xml:"type,attr,omitempty"`
	Lang    string   `xml:"hreflang,attr,omitempty"`
	Href    string   `xml:"href,attr"`
}

type entry struct {
	XMLName  xml.Name `xml:"entry"`
	ID       string   `xml:"id"`
	Title    string   `xml:"title"`
	Updated  string   `xml:"updated"`
	Category category `xml:"category"`
	Links    []ref
	Content  content `xml:"content"`
}

type category struct {
	Term  string `xml:"term,attr"`
	Label string `xml:"label,attr"`
}

type content struct {
	Type string `xml:"type,attr"`
	HTML string `xml:",chardata"`
}

// instant is the start of a day as RFC 3339 has it.
func instant(d law.Date) string { return d.String() + "T00:00:00Z" }

// writeFeeds writes the feed of every language below its page.
func writeFeeds(dir, origin string, all []wording) error {
	for _, w := range all {
		b, err := newFeed(w, strings.TrimSuffix(origin, "/"), all)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(at(w.lang, "law/feed.atom"))), b, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// newFeed is the feed of one language, what was told last first.
func newFeed(w wording, origin string, all []wording) ([]byte, error) {
	p := &page{words: w, Lang: w.lang}
	var err error
	text := func(id string) string {
		s, e := p.T(id)
		if err == nil {
			err = e
		}
		return s
	}
	list, proposed, e := w.changes()
	if e != nil {
		return nil, e
	}
	home := origin + at(w.lang, "law/")
	f := feed{
		Lang: w.lang, Title: "cecheck: " + text("ui.law.title"), About: text("ui.law.lede"), ID: authority + "/" + w.lang, Author: "cecheck",
		Links: []ref{{Rel: "self", Type: "application/atom+xml", Href: home + "feed.atom"}, {Rel: "alternate", Type: "text/html", Lang: w.lang, Href: home}},
	}
	for _, other := range all {
		if other.lang != w.lang {
			f.Links = append(f.Links, ref{Rel: "related", Type: "application/atom+xml", Lang: other.lang, Href: origin + at(other.lang, "law/feed.atom")})
		}
	}
	words := w.said()
	says := text("ui.law.why")
	for i, c := range law.Changes() {
		x := list[i]
		e := entry{
			ID: authority + "/" + w.lang + "/" + c.ID, Title: words.Date(c.Day) + " · " + x.Title, Updated: instant(c.Told()),
			Category: category{x.Act, strings.TrimSuffix(text("ui.act."+x.Act), ",")},
			Links:    []ref{{Rel: "alternate", Type: "text/html", Lang: w.lang, Href: home + "#" + x.Anchor}, {Rel: "via", Href: x.ByELI}},
		}
		body := paragraph(html.EscapeString(x.Says))
		if x.Why != "" {
			body += paragraph("<strong>" + html.EscapeString(says) + "</strong> " + html.EscapeString(x.Why))
		}
		var places []string
		for _, r := range x.Refs {
			places = append(places, hyperlink(r.Text, r.ELI))
		}
		body += paragraph(strings.Join(places, "; ") + " – " + hyperlink(x.By, x.ByELI) + " (" + html.EscapeString(x.Journal) + ")")
		if x.Secondary {
			body += paragraph(html.EscapeString(text("ui.law.secondary.says")))
		}
		e.Content = content{"html", body}
		f.Entries = append(f.Entries, e)
	}
	for i, c := range assess.Proposals {
		x := proposed[i]
		f.Entries = append(f.Entries, entry{
			ID: authority + "/" + w.lang + "/" + c.ID, Title: text("ui.law.proposed") + " · " + x.Title, Updated: instant(max(law.Begun, c.Seen)),
			Category: category{"proposal", text("ui.law.proposed")},
			Links:    []ref{{Rel: "alternate", Type: "text/html", Lang: w.lang, Href: home + "#" + x.Anchor}},
			Content:  content{"html", paragraph(html.EscapeString(x.Number)) + paragraph(html.EscapeString(x.Says))},
		})
	}
	slices.Reverse(f.Entries)
	slices.SortStableFunc(f.Entries, func(a, b entry) int { return strings.Compare(b.Updated, a.Updated) })
	f.Updated = f.Entries[0].Updated
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	out := xml.NewEncoder(&b)
	out.Indent("", " ")
	if err := out.Encode(f); err != nil {
		return nil, err
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}

func paragraph(inner string) string { return "<p>" + inner + "</p>" }

// hyperlink is a link as markup.
func hyperlink(text, to string) string {
	return `<a href="` + html.EscapeString(to) + `">` + html.EscapeString(text) + `</a>`
}
