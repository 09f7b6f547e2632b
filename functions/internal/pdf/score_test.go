package pdf

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
	"unicode"
)

// tokens are the words of a text as they are compared.
func tokens(s string) map[string]int {
	m := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		m[w]++
	}
	return m
}

// f1 is the overlap of two bags of words: 1 when they are the same.
func f1(a, b map[string]int) float64 {
	same, na, nb := 0, 0, 0
	for w, n := range a {
		same += min(n, b[w])
		na += n
	}
	for _, n := range b {
		nb += n
	}
	if na+nb == 0 {
		return 1
	}
	return 2 * float64(same) / float64(na+nb)
}

// The text of a page must be the text that pdftotext finds on the same page.
func TestTextAgainstPdftotext(t *testing.T) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("SKIPPED: pdftotext (poppler-utils) is not installed; the text of PDFs is NOT compared with a second reader")
	}
	for _, file := range []string{"xray.pdf", "insulin.pdf", "mince.pdf", "small.pdf"} {
		b := fixture(t, file)
		out, err := exec.Command(tool, "testdata/"+file, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		s, err := New(Options{}).run(context.Background(), bytes.NewReader(b), int64(len(b)), func(int, int) {})
		if err != nil || s.fault != nil {
			t.Fatal(err, s)
		}
		worst, all := 1.0, []line{}
		pages := strings.Split(string(out), "\f")
		for _, p := range s.texts {
			score := f1(tokens(join(p.lines)), tokens(pages[p.number-1]))
			worst = min(worst, score)
			all = append(all, p.lines...)
		}
		whole := f1(tokens(join(all)), tokens(string(out)))
		t.Logf("%s: F1 %.4f over %d pages, worst page %.4f", file, whole, len(s.texts), worst)
		if whole < 0.985 || worst < 0.95 {
			t.Errorf("%s: F1 %.4f, worst page %.4f; want 0.985 and 0.95", file, whole, worst)
		}

		// What the passages leave out is the lines that repeat, and no more.
		d := read(t, Options{}, b)
		var kept strings.Builder
		for _, p := range d.Passages {
			kept.WriteString(p.Text + "\n")
		}
		lost := 0
		have := tokens(kept.String())
		for w, n := range tokens(join(all)) {
			if have[w] == 0 && strings.IndexFunc(w, unicode.IsLetter) >= 0 && w != "page" && w != "of" { // "Page 1 of 6"
				t.Errorf("%s: %q is in no passage", file, w)
			}
			lost += max(0, n-have[w])
		}
		if lost > 15*len(s.texts) {
			t.Errorf("%s: %d words of %d pages are in no passage", file, lost, len(s.texts))
		}
	}
}

// BenchmarkPDF reads a file of six pages and one of 240, from the start of the
// child to the passages.
func BenchmarkPDF(b *testing.B) {
	for name, file := range map[string][]byte{"6pages": fixture(b, "xray.pdf"), "240pages": long()} {
		b.Run(name, func(b *testing.B) {
			pages := 0
			for b.Loop() {
				d := read(b, Options{}, file)
				if len(d.Problems) > 0 {
					b.Fatal(d.Problems)
				}
				pages += d.Pages
			}
			b.ReportMetric(float64(pages)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}

// long is a file of 240 pages with 45 lines of 90 letters each.
func long() []byte {
	text, _ := os.ReadFile("hostile_test.go")
	words := strings.Fields(strings.Map(func(r rune) rune {
		if r > 126 || strings.ContainsRune("()\\", r) {
			return ' '
		}
		return r
	}, string(text)))
	n := 0
	var pages []string
	for range 240 {
		var lines []string
		for range 45 {
			var l string
			for len(l) < 85 {
				l += words[n%len(words)] + " "
				n++
			}
			lines = append(lines, l)
		}
		pages = append(pages, draw(10, 780, lines...))
	}
	return makePDF(pages...)
}
