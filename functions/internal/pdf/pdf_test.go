package pdf

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/evidence"
)

func TestPagesHeadingsAndParagraphs(t *testing.T) {
	t.Parallel()
	var pages []string
	for i := 1; i <= 5; i++ {
		pages = append(pages, draw(8, 810, "Risk management file RMF-3, version 2")+
			draw(16, 760, fmt.Sprintf("%d Chapter %c of leaf-%d", i, rune(64+i), i))+
			draw(10, 720, fmt.Sprintf("The first paragraph of leaf-%d is long enough to be one,", i), fmt.Sprintf("and it has a second line with the word leaf-%d.", i))+
			draw(10, 670, fmt.Sprintf("A second paragraph stands apart on leaf-%d.", i))+
			draw(8, 40, fmt.Sprintf("Page %d of 5", i)))
	}
	d := read(t, Options{}, makePDF(pages...))
	if d.Pages != 5 || len(d.Problems) != 0 || d.Reader != Name {
		t.Fatalf("pages %d, problems %v", d.Pages, d.Problems)
	}
	headers := 0
	for _, p := range d.Passages {
		if strings.Contains(p.Text, "RMF-3") {
			headers++
			continue
		}
		if strings.HasPrefix(p.Text, "Page ") {
			t.Errorf("a page number is a passage: %q", p.Text)
		}
		if !strings.Contains(p.Text, fmt.Sprintf("leaf-%d", p.Page)) {
			t.Errorf("%q is said to stand on page %d", p.Text, p.Page)
		}
		if p.Kind == evidence.Prose {
			want := []string{fmt.Sprintf("%d Chapter %c of leaf-%d", p.Page, rune(64+p.Page), p.Page)}
			if !reflect.DeepEqual(p.Path, want) {
				t.Errorf("%q stands under %q, want %q", p.Text, p.Path, want)
			}
		}
	}
	if headers != 1 {
		t.Errorf("the running header comes %d times, want once", headers)
	}
	if len(d.Passages) != 1+5*3 {
		t.Errorf("%d passages, want 16: %v", len(d.Passages), d.Passages)
	}
}

func TestProgress(t *testing.T) {
	t.Parallel()
	b := fixture(t, "xray.pdf")
	var got []string
	_, err := New(Options{}).Read(t.Context(), strings.NewReader(string(b)), int64(len(b)), func(done, all int) { got = append(got, fmt.Sprint(done, "/", all)) })
	if err != nil || strings.Join(got, " ") != "0/6 1/6 2/6 3/6 4/6 5/6 6/6" {
		t.Errorf("%v %q", err, got)
	}
}

// A word parted at the end of a line is put together; a hyphen of its own stays.
func TestHyphens(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"effec-|tive control", "effective control"},
		{"the ISO-|14971 file", "the ISO-14971 file"},
		{"Soft-|und Hardware", "Soft- und Hardware"},
		{"a range of 3 -|then more", "a range of 3 - then more"},
		{"no hyphen|here", "no hyphen here"},
		{"", ""},
	} {
		var ls []line
		for _, s := range strings.Split(c[0], "|") {
			ls = append(ls, line{text: s})
		}
		if got := join(ls); got != c[1] {
			t.Errorf("%q: %q, want %q", c[0], got, c[1])
		}
	}
}

func TestRealDocuments(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		file, text string
		page       int
		path       []string
		kind       evidence.Kind
	}{
		{"xray.pdf", "H-04 | Missed pneumothorax read late | 4/3 | Unflagged studies capped at 60 min wait | 4/1", 5, []string{"5 Risk management"}, evidence.Row},
		{"xray.pdf", "no training data (Helsinki, Lyon, Graz; 2022)", 4, []string{"2 How the system was made", "2.6 Validation and testing"}, evidence.Prose},
		{"xray.pdf", "1.5 What it runs on", 2, []string{"1 General description"}, evidence.Heading},
		{"insulin.pdf", "Ein rekurrentes Netz mit zwei GRU-Schichten", 2, []string{"2 Entwicklung", "2.2 Aufbau und Entwurfsentscheidungen"}, evidence.Prose},
		{"mince.pdf", "Les données sont chiffrées en AES-256 au repos", 1, []string{"5. Cybersécurité"}, evidence.Prose},
	} {
		d := read(t, Options{}, fixture(t, c.file))
		found := false
		for _, p := range d.Passages {
			if strings.Contains(p.Text, c.text) {
				found = true
				if p.Page != c.page || !reflect.DeepEqual(p.Path, c.path) || p.Kind != c.kind {
					t.Errorf("%s: %q: page %d, path %q, kind %d", c.file, c.text, p.Page, p.Path, p.Kind)
				}
			}
		}
		if !found {
			t.Errorf("%s: no passage with %q", c.file, c.text)
		}
	}
}
