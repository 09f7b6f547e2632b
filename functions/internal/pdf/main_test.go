package pdf

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

func TestMain(m *testing.M) {
	hostileChild()
	Child()
	os.Exit(m.Run())
}

// read reads bytes with the limits of a program, and fails the test on an error
// or when it takes longer than the deadline allows.
func read(t testing.TB, o Options, b []byte) evidence.Document {
	t.Helper()
	start := time.Now()
	d, err := New(o).Read(context.Background(), bytes.NewReader(b), int64(len(b)), nil)
	if err != nil {
		t.Fatalf("error: %v", err)
	}
	if limit := max(o.Deadline, 2*time.Minute) + 5*time.Second; time.Since(start) > limit {
		t.Fatalf("took %s", time.Since(start))
	}
	return d
}

func codes(d evidence.Document) string {
	var s []string
	for _, p := range d.Problems {
		s = append(s, p.Code)
	}
	return strings.Join(s, ",")
}

func fixture(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// writer writes small PDFs: the objects that it is given, with a right table of
// references at the end.
type writer struct{ objects []string }

func (w *writer) add(body string) int {
	w.objects = append(w.objects, body)
	return len(w.objects)
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// bytes gives the file; object 1 must be the catalogue.
func (w *writer) bytes() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var at []int
	for i, o := range w.objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

// contents are the drawing commands of a page, in a Helvetica named F.
func makePDF(contents ...string) []byte {
	w := &writer{}
	w.add("<</Type/Catalog /Pages 2 0 R>>")
	w.add("")
	font := w.add("<</Type/Font /Subtype/Type1 /BaseFont/Helvetica /Encoding/WinAnsiEncoding>>")
	var kids []string
	for _, c := range contents {
		s := w.add(stream("", c))
		kids = append(kids, fmt.Sprintf("%d 0 R", w.add(fmt.Sprintf("<</Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Resources<</Font<</F %d 0 R>>>> /Contents %d 0 R>>", font, s))))
	}
	w.objects[1] = fmt.Sprintf("<</Type/Pages /Count %d /Kids[%s]>>", len(kids), strings.Join(kids, " "))
	return w.bytes()
}

// text draws lines of a size, 1.2 times the size apart, from a height down.
func draw(size, y float64, lines ...string) string {
	var b strings.Builder
	for i, l := range lines {
		fmt.Fprintf(&b, "BT /F %g Tf 60 %g Td (%s) Tj ET\n", size, y-float64(i)*size*1.2, l)
	}
	return b.String()
}
