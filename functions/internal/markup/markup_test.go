package markup

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/cecheck/cecheck/shared/evidence"
)

// lines writes passages one a line: kind, path, text, and "!" for guidance.
func lines(ps []evidence.Passage) string {
	var b strings.Builder
	for _, p := range ps {
		fmt.Fprintf(&b, "%s%s%s%s\n", [...]string{"", "# ", "= ", "* ", "^ ", "` "}[p.Kind], strings.Join(append(p.Path[:len(p.Path):len(p.Path)], ""), " > "), strings.Join(strings.Fields(p.Text), " "), map[bool]string{true: " !"}[p.Guidance])
	}
	return strings.TrimSuffix(b.String(), "\n")
}

type reading func(context.Context, []byte) (evidence.Document, error)

func check(t *testing.T, read reading, in, want string) {
	t.Helper()
	d, err := read(context.Background(), []byte(in))
	if got := lines(d.Passages); err != nil || got != want {
		t.Errorf("%q: %v %v\n%s\nwant\n%s", in, err, d.Problems, got, want)
	}
}

func TestHTML(t *testing.T) {
	for in, want := range map[string]string{
		"<h1>One</h1><p>a</p><h2>Two</h2>loose<p>b<h1>Three</h1><div>c<div>d</div>e</div>":                                             "# One\nOne > a\n# One > Two\nOne > Two > loose\nOne > Two > b\n# Three\nThree > c\nThree > d\nThree > e",
		"<p>one <b>bold</b> <i>word</i>s<br>next</p>":                                                                                  "one bold words next",
		"<ul><li>a<ul><li>b</ul><li><p>c</p></ul>":                                                                                     "* a\n* b\n* c",
		"<table><caption>Risks</caption><tr><th>a<th>b<tr><td>c<br>d<td><ul><li>e<li>f</ul><tr><td><td></table>":                       "Risks\n= a | b\n= c d | e f",
		"<table><tr><td><h2>In</h2><p>framed</p></td></tr></table>":                                                                    "# In\nIn > framed",
		"<blockquote><p>say how</p></blockquote><p>text":                                                                               "say how !\ntext",
		"<p>a<!-- describe the users here --> b</p>":                                                                                   "describe the users here !\na b",
		"<!--[if IE]><p>x</p><![endif]--><!-- --><!-- id 4 --><!-- <p>old</p> --><p>a":                                                 "id 4 !\na",
		"<head><title>T</title><style>p{}</style></head><script>alert(1)</script><noscript>n</noscript><template>t</template><p>a":     "a",
		"<p hidden>no</p><p style='display: none'>no</p><span style='Visibility:hidden'>no</span><del>old</del><ins>new</ins><s>x</s>": "newx",
		"<pre>a\n  b</pre><code>c</code>":                                                                                              "` a b\nc",
		"<p>5 &lt; 6 &amp; &auml;&#8211;</p>":                                                                                          "5 < 6 & ä–",
		"<img alt='the flow of data'><svg><text>in</text></svg>":                                                                       "the flow of data in",
		"<p>of <company name> in <name> <o:p>x</o:p></p>":                                                                              "of <company name> in <name> x",
		"<dl><dt>term<dd>meaning</dl>":                                                                                                 "* term\n* meaning",
		"":                                                                                                                             "",
	} {
		check(t, ReadHTML, in, want)
	}
	d, err := ReadHTML(context.Background(), []byte(strings.Repeat("<div>", 20_000)))
	if err != nil || len(d.Problems) != 1 || d.Problems[0].Code != "damaged" {
		t.Errorf("nested: %v %v", err, d.Problems)
	}
}

func TestMarkdown(t *testing.T) {
	for in, want := range map[string]string{
		"# One\n\na\nb\n\n## Two\n\n- c\n- d\n\n1. e\n": "# One\nOne > a b\n# One > Two\n* One > Two > c\n* One > Two > d\n* One > Two > e",
		"| a | b |\n|---|---|\n| c | d |\n":             "= a | b\n= c | d",
		"> describe it\n\ntext":                         "describe it !\ntext",
		"<!-- tell who the users are -->\n\ntext":       "tell who the users are !\ntext",
		"a [link](http://x) and `code` and ~~old~~ new": "a link and code and new",
		"```\ncode here\n```\n":                         "` code here",
		"text[^1]\n\n[^1]: The note.\n":                 "text1\n^ The note. ↩︎",
		"---\ntitle: Plan\nversion: 3\n---\n\n# One\n":  "= title: Plan\n= version: 3\n# One",
		"---\n\ntext":          "text",
		"Title\n=====\n\ntext": "# Title\nTitle > text",
		"<table><tr><td>a</td><td>b</td></tr></table>\n": "= a | b",
		"[enter name] of <your product>, <Version>":      "[enter name] of <your product>, <version>",
		"": "",
	} {
		check(t, ReadMarkdown, in, want)
	}
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"1 Scope\n\nThe first\nparagraph.\n\n1.1 Users\n\ntext":             "# 1 Scope\n1 Scope > The first paragraph.\n# 1 Scope > 1.1 Users\n1 Scope > 1.1 Users > text",
		"Title\n=====\ntext\n\nPart\n----\n\nmore":                          "# Title\nTitle > text\n# Title > Part\nTitle > Part > more",
		"RISK MANAGEMENT\n\ntext\r\nnext\rlast":                             "# RISK MANAGEMENT\nRISK MANAGEMENT > text next last",
		"Steps:\n- one\n  goes on\n- two\n\n1. Press the button.\n2. Wait.": "Steps:\n* one goes on\n* two\n* 1. Press the button.\n* 2. Wait.",
		"2024-05-01 was the day.\n\n3 patients were excluded.":              "2024-05-01 was the day.\n3 patients were excluded.",
		"\n\n \n": "",
	} {
		check(t, ReadText, in, want)
	}
}

func TestEncodings(t *testing.T) {
	want := "Größe – naïve €"
	units := utf16.Encode([]rune(want + " 𝛼"))
	little, big := []byte("\xff\xfe"), []byte("\xfe\xff")
	for _, u := range units {
		little, big = append(little, byte(u), byte(u>>8)), append(big, byte(u>>8), byte(u))
	}
	for name, c := range map[string][2]string{
		"UTF-8":                   {want, want},
		"UTF-8 with mark":         {"\xef\xbb\xbf" + want, want},
		"UTF-16, little end":      {string(little), want + " 𝛼"},
		"UTF-16, big end":         {string(big), want + " 𝛼"},
		"UTF-16, cut in a pair":   {string(little[:len(little)-3]), want},
		"Windows-1252":            {"Gr\xf6\xdfe \x96 na\xefve \x80", want},
		"mostly UTF-8, one wrong": {"Gr\xf6\xdfe und mehr", "Größe und mehr"},
	} {
		d, err := ReadText(context.Background(), []byte(c[0]))
		if err != nil || len(d.Passages) != 1 || strings.ToValidUTF8(d.Passages[0].Text, "\ufffd") != c[1] {
			t.Errorf("%s: %v %v, want %q", name, err, d.Passages, c[1])
		}
	}
	check(t, ReadHTML, "<meta charset=iso-8859-15><p>Gr\xf6\xdfe \xa4", "Größe €")
}

// Texts that are made to take long or to nest without end come back in time.
func TestPathological(t *testing.T) {
	for _, c := range []string{">", "> ", "- ", "[", "![", "*a ", "**a", "_a_", "`", "<", "<a ", "<!--", "&", "1) ", "* - 1. ", "|", "| a ", "1. ", "\\", "(", "](", " [a](", "~~", "[^1]", "#", "\t", "a\n", "<div>", "<table><tr><td>", "<b>", "<p>", "</p>", "<a><b>", "<svg><math>", "<select><option>", "<h1>", "<li>"} {
		for name, read := range map[string]reading{"html": ReadHTML, "markdown": ReadMarkdown, "text": ReadText} {
			start := time.Now()
			if _, err := read(context.Background(), []byte(strings.Repeat(c, 200_000/len(c)))); err != nil {
				t.Errorf("%s %q: %v", name, c, err)
			}
			if d := time.Since(start); d > 5*time.Second {
				t.Errorf("%s %q: took %s", name, c, d)
			}
		}
	}
}

func FuzzMarkup(f *testing.F) {
	f.Add([]byte("# One\n\n> a\n\n| a | b |\n|---|---|\n| c | d |\n\n<!-- x y -->[^1]\n\n[^1]: z"))
	f.Add([]byte("<h1>One</h1><table><tr><td>a<td>b</table><blockquote>c</blockquote><ul><li>d</ul>"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, read := range []reading{ReadHTML, ReadMarkdown, ReadText} {
			start := time.Now()
			if _, err := read(context.Background(), b); err != nil {
				t.Error(err)
			}
			if d := time.Since(start); d > 3*time.Second {
				t.Errorf("took %s for %d bytes", d, len(b))
			}
		}
	})
}
