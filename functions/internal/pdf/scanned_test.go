package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/internal/ocr"
	"github.com/cecheck/cecheck/shared/evidence"
)

// tesseract is the installed one, or the test is skipped.
func tesseract(t testing.TB) *ocr.Tesseract {
	t.Helper()
	found, err := ocr.Find(context.Background())
	if err != nil {
		t.Skip("SKIPPED: " + err.Error())
	}
	return found
}

// drawn gives pages of a PDF as pictures.
func drawn(t testing.TB, b []byte, numbers ...int) []*picture {
	t.Helper()
	p, err := engine(cacheDir(""))
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	x := &extractor{pdfium: p}
	doc, code := x.open(b)
	if code != "" {
		t.Fatal(code)
	}
	var out []*picture
	for _, n := range numbers {
		pic, err := x.draw(doc, n-1, 200)
		if err != nil {
			t.Fatal(err)
		}
		pic.number = n
		out = append(out, pic)
	}
	return out
}

// scannedPDF has a page for each picture, and after them pages with text.
func scannedPDF(pics []*picture, texts ...string) []byte {
	w := &writer{}
	w.add("<</Type/Catalog /Pages 2 0 R>>")
	w.add("")
	font := w.add("<</Type/Font /Subtype/Type1 /BaseFont/Helvetica>>")
	var kids []string
	page := func(image int, contents string) {
		s := w.add(stream("", contents))
		kids = append(kids, fmt.Sprintf("%d 0 R", w.add(fmt.Sprintf("<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Resources<</Font<</F %d 0 R>>/XObject<</I %d 0 R>>>> /Contents %d 0 R>>", font, max(image, 3), s))))
	}
	for _, p := range pics {
		page(w.add(stream(fmt.Sprintf("/Type/XObject /Subtype/Image /Width %d /Height %d /ColorSpace/DeviceGray /BitsPerComponent 8 /Filter/FlateDecode", p.width, p.height), deflate(bytes.NewReader(p.grey)))), "q 595 0 0 842 0 0 cm /I Do Q")
	}
	for _, s := range texts {
		page(0, s)
	}
	w.objects[1] = fmt.Sprintf("<</Type/Pages /Count %d /Kids[%s]>>", len(kids), strings.Join(kids, " "))
	return w.bytes()
}

// Without OCR scanned pages are named; with it they are read, and whoever quotes
// from them can say so.
func TestScanned(t *testing.T) {
	t.Parallel()
	tess := tesseract(t)
	b := scannedPDF(append(drawn(t, fixture(t, "xray.pdf"), 5), drawn(t, fixture(t, "insulin.pdf"), 2)...), draw(10, 700, "This page has letters of its own."), "0 0 100 100 re f")
	plain := read(t, Options{}, b)
	if codes(plain) != "pages_without_text" || !strings.Contains(plain.Problems[0].Detail, "3 of 4 pages show something but have no text: 1-2, 4") {
		t.Fatalf("%v", plain.Problems)
	}
	var progress []string
	d, err := New(Options{OCR: tess}).Read(t.Context(), bytes.NewReader(b), int64(len(b)), func(done, all int) { progress = append(progress, fmt.Sprint(done, "/", all)) })
	if err != nil {
		t.Fatal(err)
	}
	if codes(d) != "pages_without_text,read_by_ocr" || !strings.HasSuffix(d.Problems[0].Detail, ": 4") || !strings.HasSuffix(d.Problems[1].Detail, "by "+tess.Name()+": 1-2") {
		t.Errorf("%v", d.Problems)
	}
	if last := progress[len(progress)-1]; last != "4/4" {
		t.Errorf("progress %q", progress)
	}
	want := map[string]int{"missed pneumothorax": 1, "zwei gru-schichten": 2, "letters of its own": 3}
	for _, p := range d.Passages {
		if (p.Reader == tess.Name()) != (p.Page < 3) {
			t.Errorf("page %d is said to be read by %q", p.Page, p.Reader)
		}
		for s, page := range want {
			if strings.Contains(strings.ToLower(p.Text), s) {
				if p.Page != page {
					t.Errorf("%q on page %d", s, p.Page)
				}
				delete(want, s)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("not found: %v in\n%v", want, d.Passages)
	}
	rows, heads := 0, 0
	for _, p := range d.Passages {
		if p.Page == 1 && p.Kind == evidence.Row {
			rows++
		}
		if p.Page < 3 && p.Kind == evidence.Heading {
			heads++
		}
	}
	if rows < 5 || heads == 0 {
		t.Errorf("%d rows and %d headings were recognised", rows, heads)
	}
}

// A whole file of pictures is a document once it is read.
func TestWhollyScanned(t *testing.T) {
	t.Parallel()
	tess := tesseract(t)
	d := read(t, Options{OCR: tess}, scannedPDF(drawn(t, fixture(t, "small.pdf"), 1)))
	if codes(d) != "read_by_ocr" || !strings.Contains(fmt.Sprint(d.Passages), word) {
		t.Errorf("%v %v", d.Problems, d.Passages)
	}
}

func TestOCRCancelled(t *testing.T) {
	t.Parallel()
	tess := tesseract(t)
	b := scannedPDF(drawn(t, fixture(t, "xray.pdf"), 1, 2, 3))
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	_, err := New(Options{OCR: tess}).Read(ctx, bytes.NewReader(b), int64(len(b)), func(done, _ int) {
		if done == 3 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// The parent believes nothing of what a child says about pictures.
func TestPictureFrames(t *testing.T) {
	good := &picture{number: 1, width: 4, height: 2, dpi: 300, grey: make([]byte, 8)}
	b, err := good.append(nil)
	if err != nil {
		t.Fatal(err)
	}
	if p, err := parsePicture(b); err != nil || p.width != 4 || len(p.grey) != 8 {
		t.Fatalf("%v %v", p, err)
	}
	for name, p := range map[string]*picture{
		"page 0":    {width: 4, height: 2, dpi: 300, grey: make([]byte, 8)},
		"short":     {number: 1, width: 4, height: 3, dpi: 300, grey: make([]byte, 8)},
		"no height": {number: 1, width: 4, dpi: 300},
		"no scale":  {number: 1, width: 4, height: 2, grey: make([]byte, 8)},
		"huge":      {number: 1, width: 1 << 20, height: 1 << 20, dpi: 300},
		"negative":  {number: 1, width: -4, height: -2, dpi: 300, grey: make([]byte, 8)},
	} {
		b, _ := p.append(nil)
		if _, err := parsePicture(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	frame := func(kind byte, b []byte) string {
		var out bytes.Buffer
		writeFrame(&out, kind, b)
		return out.String()
	}
	ready := frame(frameReady, []byte{1})
	for name, in := range map[string]string{
		"not ready":          frame(framePicture, b),
		"not asked for":      ready + frame(framePicture, append([]byte{2}, b[1:]...)),
		"has text":           ready + frame(framePicture, append([]byte{3}, b[1:]...)),
		"text":               ready + frame(framePage, nil),
		"not sealed":         frame(frameReady, []byte{0}),
		"ends in the middle": ready,
	} {
		s := &scan{pages: 3, texts: []page{{number: 1, marks: true}, {number: 2}, {number: 3, lines: []line{{text: "x"}}}}}
		if ended, err := s.receivePictures(t.Context(), strings.NewReader(in), false, []int{1, 3}, nil, func() {}); err == nil || ended {
			t.Errorf("%s: %v %v", name, ended, err)
		}
	}
}

// BenchmarkOCR reads a scanned page.
func BenchmarkOCR(b *testing.B) {
	tess := tesseract(b)
	file := scannedPDF(drawn(b, fixture(b, "xray.pdf"), 5))
	rd := New(Options{OCR: tess})
	for b.Loop() {
		if d, err := rd.Read(context.Background(), bytes.NewReader(file), int64(len(file)), nil); err != nil || len(d.Passages) == 0 {
			b.Fatal(err)
		}
	}
}
