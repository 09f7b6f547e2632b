package main

import (
	"bytes"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed/atom"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
)

// TestFeed reads the feeds with a parser that is not ours and holds them to RFC 4287: what a feed and an
// entry must have, ids that are absolute and of no other entry, and days that come from the data.
func TestFeed(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	id := func(s string) {
		u, err := url.Parse(s)
		if err != nil || u.Scheme != "tag" || !strings.HasPrefix(u.Opaque, "cecheck,2026:law/") || ids[s] {
			t.Errorf("%q is no tag of ours, or of two", s)
		}
		ids[s] = true
	}
	for _, w := range all {
		b, err := newFeed(w, "https://example.org", all)
		if err != nil {
			t.Fatal(err)
		}
		f, err := (&atom.Parser{}).Parse(bytes.NewReader(b))
		if err != nil {
			t.Fatalf("%s: %v", w.lang, err)
		}
		id(f.ID)
		if f.Title == "" || f.UpdatedParsed == nil || len(f.Authors) != 1 || f.Authors[0].Name == "" || f.Language != w.lang {
			t.Errorf("%s: a feed has a title, an author, a language and the day it was updated: %+v", w.lang, f)
		}
		home := "https://example.org" + at(w.lang, "law/")
		if got := linked(f.Links, "self"); got != home+"feed.atom" {
			t.Errorf("%s: the feed says it lies at %q", w.lang, got)
		}
		if want := len(law.Changes()) + len(assess.Proposals); len(f.Entries) != want {
			t.Errorf("%s: %d entries of %d", w.lang, len(f.Entries), want)
		}
		var newest time.Time
		for _, e := range f.Entries {
			id(e.ID)
			if e.Title == "" || e.UpdatedParsed == nil || e.Content == nil || e.Content.Type != "html" || !strings.HasPrefix(e.Content.Value, "<p>") {
				t.Errorf("%s: an entry has a title, a content and the day it was updated: %+v", w.lang, e)
				continue
			}
			if e.UpdatedParsed.After(newest) {
				newest = *e.UpdatedParsed
			}
			if to := linked(e.Links, "alternate"); !strings.HasPrefix(to, home+"#") {
				t.Errorf("%s: %s leads to %q", w.lang, e.ID, to)
			}
		}
		if !newest.Equal(*f.UpdatedParsed) {
			t.Errorf("%s: updated on %s, its newest entry on %s", w.lang, f.UpdatedParsed, newest)
		}
		again, err := newFeed(w, "https://example.org", all)
		if err != nil || !bytes.Equal(b, again) {
			t.Errorf("%s: the same data give another feed", w.lang)
		}
	}
}

func linked(links []*atom.Link, rel string) string {
	for _, l := range links {
		if l.Rel == rel {
			return l.Href
		}
	}
	return ""
}

// TestFeedTells: the substance of a change is in its entry, markup in words stays text, and an entry
// that is revised comes first with its day.
func TestFeedTells(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	en := all[0]
	before := en.text["change.aiact.images.says"]
	en.text["change.aiact.images.says"] = "<script>x</script> & more"
	defer func() { en.text["change.aiact.images.says"] = before }()
	b, err := newFeed(en, "", all)
	if err != nil {
		t.Fatal(err)
	}
	f, err := (&atom.Parser{}).Parse(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range f.Entries {
		if e.ID != authority+"/en/aiact.images" {
			continue
		}
		for _, want := range []string{"&lt;script&gt;x&lt;/script&gt; &amp; more", "Article 5(1)(ba)", "Regulation (EU) 2026/1744", "OJ L, 2026/1744, 24.7.2026"} {
			if !strings.Contains(e.Content.Value, want) {
				t.Errorf("%s is not in %s", want, e.Content.Value)
			}
		}
		if want := "2 December 2026"; !strings.HasPrefix(strings.ReplaceAll(e.Title, "\u00a0", " "), want) {
			t.Errorf("%s does not begin with its day", e.Title)
		}
		if got := linked(e.Links, "alternate"); got != "/law/#aiact-images" {
			t.Errorf("without an origin it leads to %q", got)
		}
		return
	}
	t.Error("the entry is missing")
}

// TestLawPage: the page lists every change once, and every proposal as no law, and names its feed.
func TestLawPage(t *testing.T) {
	all, err := readWords("../../shared/text")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	names := map[string]string{}
	for _, name := range []string{"main.js", "plan.js", "check.js", "products.js", "law.js", "boot.js", "site.css", "plan.css", "products.css", "law.css", "findings.css", "assess.wasm", "report.wasm", "cases.txt", "changes.json", "newsreader.woff2"} {
		names[name] = "/a/" + name
	}
	for _, w := range all {
		for _, part := range []string{"assess", "devices", "result", "check", "products"} {
			names[part+"."+w.lang+".json"] = "/a/" + part
		}
		names["plan."+w.lang+".txt"] = "/a/plan"
	}
	t.Chdir("../..")
	if err := writePages(dir, &assets{dir: dir, names: names}, all); err != nil {
		t.Fatal(err)
	}
	for _, w := range all {
		b, err := os.ReadFile(filepath.Join(dir, at(w.lang, "law/index.html")))
		if err != nil {
			t.Fatal(err)
		}
		page := string(b)
		for _, c := range law.Changes() {
			if n := strings.Count(page, `id="`+anchor(c.ID)+`"`); n != 1 {
				t.Errorf("%s: %s stands %d times on the page", w.lang, c.ID, n)
			}
		}
		for _, p := range assess.Proposals {
			if at, no := strings.Index(page, `id="`+p.ID+`"`), strings.Index(page, w.text["ui.law.proposed"]); at < 0 || no < 0 || no > at {
				t.Errorf("%s: %s does not stand under what is no law", w.lang, p.ID)
			}
		}
		if want := `<link rel="alternate" type="application/atom+xml" title="` + w.text["ui.law.title"] + `" href="` + at(w.lang, "law/feed.atom") + `">`; !strings.Contains(page, want) {
			t.Errorf("%s: the page does not name its feed", w.lang)
		}
	}
}
