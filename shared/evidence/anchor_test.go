package evidence

import (
	"strings"
	"testing"
)

// document joins texts as a reader does.
func document(texts ...string) *Document {
	d := &Document{Name: "file.pdf"}
	at := 0
	for i, t := range texts {
		d.Passages = append(d.Passages, Passage{Text: t, Page: i + 1, Para: i + 1, Start: at})
		at += len(t) + 1
	}
	return d
}

func whole(d *Document) string {
	var texts []string
	for _, p := range d.Passages {
		texts = append(texts, p.Text)
	}
	return strings.Join(texts, "\n")
}

func TestAnchor(t *testing.T) {
	d := document(
		"1 Purpose",
		"The soft-\nware ﬁnds “pneumothorax” on X-rays of adults.",
		"Größe und Gewicht werden ge-",
		"prüft, bevor die Dosis berechnet wird.",
		"Third page, with nothing else.",
	)
	for _, c := range []struct {
		quote, text string
		page        int
	}{
		{"software finds \"pneumothorax\"", "soft-\nware ﬁnds “pneumothorax", 2},
		{"SOFTWARE FINDS PNEUMOTHORAX ON", "soft-\nware ﬁnds “pneumothorax” on", 2},
		{"Gewicht werden geprüft, bevor", "Gewicht werden ge-\nprüft, bevor", 3},
		{"GRÖSSE UND GEWICHT", "Größe und Gewicht", 3},
		{"Gro\u0308ße und Gewicht", "Größe und Gewicht", 3},
		{"adults. Größe und Gewicht", "adults.\nGröße und Gewicht", 2},
	} {
		p, ok := Anchor(d, c.quote)
		if !ok || p.Text != c.text || p.Page != c.page {
			t.Errorf("%q: %q, page %d, %v; want %q, page %d", c.quote, p.Text, p.Page, ok, c.text, c.page)
		}
		if ok && whole(d)[p.Start:p.End] != p.Text {
			t.Errorf("%q: the offsets give %q", c.quote, whole(d)[p.Start:p.End])
		}
	}
	for _, quote := range []string{
		"", "pneumo", "X-rays of", "finds pneumonia on X-rays",
		"adults. Größe und Gewicht werden geprüft, bevor die Dosis", // over two breaks
	} {
		if p, ok := Anchor(d, quote); ok {
			t.Errorf("%q was found as %q", quote, p.Text)
		}
	}
}

// An occurrence that runs over two breaks must not hide a later one that does not.
func TestAnchorTakesTheNextOccurrence(t *testing.T) {
	d := document("risk con", "trol mea", "sure, and again: risk control measure")
	p, ok := Anchor(d, "risk control measure")
	if !ok || p.Page != 3 {
		t.Errorf("got %+v, %v", p, ok)
	}
}

func FuzzAnchor(f *testing.F) {
	f.Add("The software finds pneumothorax.", "on adults", "finds pneumothorax. on")
	f.Add("ﬁﬁﬁﬁﬁﬁﬁ", "ßßß", "fififi fififi")
	f.Add("a\u0308\u0323bcdefghijklm", "\xff\xfe", "äbcdefghijklm")
	f.Fuzz(func(t *testing.T, a, b, quote string) {
		d := document(a, b)
		p, ok := Anchor(d, quote)
		if !ok {
			return
		}
		if p.Start < 0 || p.End > len(whole(d)) || p.Start > p.End || whole(d)[p.Start:p.End] != p.Text {
			t.Fatalf("%q: %+v", quote, p)
		}
		// What was found is found again by its own letters.
		if _, ok := Anchor(d, p.Text); !ok {
			t.Fatalf("%q was found as %q, which is not found", quote, p.Text)
		}
	})
}
