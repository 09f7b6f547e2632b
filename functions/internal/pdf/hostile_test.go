package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

const word = "pneumothorax"

func TestPasswords(t *testing.T) {
	t.Parallel()
	for file, want := range map[string]string{"password.pdf": "encrypted", "owner-aes256.pdf": "", "owner-rc4.pdf": "", "small.pdf": ""} {
		d := read(t, Options{}, fixture(t, file))
		if codes(d) != want || (want == "") != strings.Contains(fmt.Sprint(d.Passages), word) {
			t.Errorf("%s: %q, passages %v", file, codes(d), d.Passages)
		}
	}
}

func TestNotReadable(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		b    []byte
		want string
	}{
		"not a PDF":  {[]byte("<html><body>This is a page</body></html>"), "damaged"},
		"header":     {[]byte("%PDF-1.7\n"), "damaged"},
		"no pages":   {makePDF(), "damaged"},
		"blank":      {makePDF("", ""), "scanned"},
		"drawn":      {makePDF("0 0 100 100 re f"), "scanned"},
		"one drawn":  {makePDF(draw(10, 700, "Text of some length on the page"), "0 0 100 100 re f"), "pages_without_text"},
		"many blank": {makePDF(make([]string, 230)...), "scanned"},
	} {
		if d := read(t, Options{}, c.b); codes(d) != c.want {
			t.Errorf("%s: %q %v, want %s", name, codes(d), d.Problems, c.want)
		}
	}
}

func TestManyPages(t *testing.T) {
	pages := make([]string, maxPages+3)
	for i := range pages {
		pages[i] = draw(10, 700, fmt.Sprintf("This is what leaf-%d has to say.", i+1))
	}
	d := read(t, Options{}, makePDF(pages...))
	if codes(d) != "too_many_pages" || d.Pages != maxPages+3 || len(d.Passages) != maxPages {
		t.Errorf("%v, %d pages, %d passages", d.Problems, d.Pages, len(d.Passages))
	}
}

// Damaged files give what can be had, or say that they are damaged; they never
// crash, hang or give an error.
func TestDamaged(t *testing.T) {
	t.Parallel()
	whole := fixture(t, "mince.pdf")
	damaged := map[string][]byte{"junk before": append([]byte(strings.Repeat("junk\n", 100)), whole...)}
	for _, cut := range []int{10, 50, 90, 99} {
		damaged[fmt.Sprintf("cut at %d %%", cut)] = whole[:len(whole)*cut/100]
	}
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(seed, 7))
		b := bytes.Clone(whole)
		for range 40 {
			b[r.IntN(len(b))] ^= byte(1 << r.IntN(8))
		}
		damaged[fmt.Sprintf("flipped %d", seed)] = b
	}
	texts := 0
	for name, b := range damaged {
		d := read(t, Options{}, b)
		switch c := codes(d); {
		case len(d.Passages) > 0:
			texts++
		case c == "":
			t.Errorf("%s: neither text nor a problem", name)
		case !strings.Contains("damaged encrypted scanned", c):
			t.Errorf("%s: %s", name, c)
		}
	}
	if texts < 3 {
		t.Errorf("%d of %d damaged files gave text; some always can", texts, len(damaged))
	}
	t.Logf("%d of %d damaged files gave text", texts, len(damaged))
}

func deflate(r io.Reader) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	io.Copy(z, r)
	z.Close()
	return b.String()
}

// spaces is an endless file of spaces.
type spaces struct{}

func (spaces) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestBombs(t *testing.T) {
	if raced {
		t.Skip("SKIPPED under the race detector: children have no limit of memory there")
	}
	bomb := func(contents, dict string) []byte {
		w := &writer{}
		w.add("<</Type/Catalog /Pages 2 0 R>>")
		w.add("<</Type/Pages /Count 1 /Kids[3 0 R]>>")
		w.add("<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Resources<</Font<</F 5 0 R>>>> /Contents 4 0 R>>")
		w.add(stream(dict, contents))
		w.add("<</Type/Font /Subtype/Type1 /BaseFont/Helvetica>>")
		return w.bytes()
	}
	loop := &writer{}
	loop.add("<</Type/Catalog /Pages 2 0 R>>")
	loop.add("<</Type/Pages /Count 9 /Kids[3 0 R 2 0 R]>>")
	loop.add("<</Type/Pages /Parent 2 0 R /Count 9 /Kids[2 0 R 3 0 R]>>")
	nested := &writer{}
	nested.add("<</Type/Catalog /Pages 2 0 R /X " + strings.Repeat("[", 200_000) + strings.Repeat("]", 200_000) + ">>")
	nested.add("<</Type/Pages /Count 1 /Kids[3 0 R]>>")
	nested.add("<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842]>>")
	gigabyte := deflate(io.LimitReader(spaces{}, 1<<30))
	form := &writer{}
	form.add("<</Type/Catalog /Pages 2 0 R>>")
	form.add("<</Type/Pages /Count 1 /Kids[3 0 R]>>")
	form.add("<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Resources<</XObject<</X 5 0 R>>>> /Contents 4 0 R>>")
	form.add(stream("", strings.Repeat("/X Do ", 1000)))
	form.add(stream("/Type/XObject /Subtype/Form /BBox[0 0 9 9] /Resources<</XObject<</X 6 0 R>>>>", strings.Repeat("/X Do ", 1000)))
	form.add(stream("/Type/XObject /Subtype/Form /BBox[0 0 9 9] /Resources<</XObject<</X 7 0 R>>>>", strings.Repeat("/X Do ", 1000)))
	form.add(stream("/Type/XObject /Subtype/Form /BBox[0 0 9 9]", strings.Repeat("0 0 1 1 re f ", 1000)))

	for name, c := range map[string]struct {
		b    []byte
		want string // codes, any of
	}{
		"stream of 1 GiB":     {bomb(gigabyte, "/Filter/FlateDecode"), "too_much_memory too_slow damaged scanned"},
		"twice deflated":      {bomb(deflate(strings.NewReader(gigabyte)), "/Filter[/FlateDecode/FlateDecode]"), "too_much_memory too_slow damaged scanned"},
		"a page of much text": {bomb(deflate(strings.NewReader("BT /F 1 Tf 1 800 Td "+strings.Repeat("0 -1 Td (abcdefghijklmnopqrstuvwxyz) Tj ", 100_000)+"ET")), "/Filter/FlateDecode"), "too_large too_slow too_much_memory"},
		"loop of page trees":  {loop.bytes(), "damaged scanned"},
		"nested arrays":       {nested.bytes(), "damaged scanned"},
		"forms in forms":      {form.bytes(), "too_slow too_much_memory damaged scanned"},
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			d := read(t, Options{Deadline: 20 * time.Second}, c.b)
			t.Logf("%d bytes: %v after %s", len(c.b), d.Problems, time.Since(start).Round(time.Millisecond))
			if code := codes(d); code == "" || !strings.Contains(c.want, code) {
				t.Errorf("%v and %d passages, want one of %s", d.Problems, len(d.Passages), c.want)
			}
		})
	}
}

func TestDeadline(t *testing.T) {
	t.Parallel()
	pages := make([]string, 1500)
	for i := range pages {
		pages[i] = draw(10, 800, strings.Split(strings.Repeat("A line of text that fills the page.|", 60), "|")...)
	}
	d := read(t, Options{Deadline: 400 * time.Millisecond}, makePDF(pages...))
	if codes(d) != "too_slow" {
		t.Errorf("%v", d.Problems)
	}
	t.Logf("%d passages before the deadline: %s", len(d.Passages), d.Problems[0].Detail)
}

// A file as large as files may be fits into the memory that a child has, and one
// byte more is refused before a child is started.
func TestLargeFile(t *testing.T) {
	noise := make([]byte, 48<<20)
	rand.NewChaCha8([32]byte{1}).Read(noise)
	w := &writer{}
	w.add("<</Type/Catalog /Pages 2 0 R>>")
	w.add("<</Type/Pages /Count 1 /Kids[3 0 R]>>")
	w.add("<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>> /Contents 4 0 R>>")
	w.add(stream("", draw(10, 700, "The text beside a large picture.")+"q 100 0 0 100 0 0 cm /I Do Q"))
	w.add("<</Type/Font /Subtype/Type1 /BaseFont/Helvetica>>")
	w.add(stream("/Type/XObject /Subtype/Image /Width 4096 /Height 4096 /ColorSpace/DeviceRGB /BitsPerComponent 8", string(noise)))
	if d := read(t, Options{}, w.bytes()); codes(d) != "" || !strings.Contains(fmt.Sprint(d.Passages), "large picture") {
		t.Errorf("%v, %d passages", d.Problems, len(d.Passages))
	}
	if d := read(t, Options{}, make([]byte, maxFile+1)); codes(d) != "too_large" {
		t.Errorf("%v", d.Problems)
	}
}
