package report_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	decoder "github.com/makiuchi-d/gozxing/qrcode"
	"rsc.io/qr"

	"github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/wire"
)

// code makes a QR code the way hosts do.
func code(text string) [][]bool {
	c, err := qr.Encode(text, qr.L)
	if err != nil {
		return nil
	}
	rows := make([][]bool, c.Size)
	for y := range rows {
		rows[y] = make([]bool, c.Size)
		for x := range rows[y] {
			rows[y][x] = c.Black(x, y)
		}
	}
	return rows
}

// TestQR: the pictures in HTML and DOCX, read by decoders that have nothing to do with what made them, say the link.
func TestQR(t *testing.T) {
	const site = "https://cecheck.example/de/"
	w := wordsWith(t, "report.site = "+site+"\n")
	for _, name := range []string{"nothing answered", "class IIb", "an IVD", "two functions"} {
		st, _ := wire.Parse(states[name])
		want := site + "#" + st.String()
		for format, picture := range map[string]image.Image{
			"html": drawn(t, write(t, "justification", "html", states[name], w)),
			"docx": packed(t, write(t, "justification", "docx", states[name], w)),
		} {
			if got := decode(t, picture); got != want {
				t.Errorf("%s as %s: %q, want %q", name, format, got, want)
			}
			if got, ok := zbar(t, picture); ok && got != want {
				t.Errorf("%s as %s: zbar reads %q, want %q", name, format, got, want)
			}
		}
	}
}

// TestTooLongForQR: what no code can hold is said, and the rest of the document stands.
func TestTooLongForQR(t *testing.T) {
	long := states["class I"] + "&modules=" + strings.Repeat("x", 3000)
	page := write(t, "justification", "html", long, words(t, "en"))
	if bytes.Contains(page, []byte(`class="qr"`)) || !bytes.Contains(page, []byte("The line is too long for a QR code.")) {
		t.Error("there is a code, or nothing is said")
	}
	if page, _ := report.Write("justification", "html", states["class I"], words(t, "en"), report.Options{}); bytes.Contains(page, []byte("QR code")) {
		t.Error("a host without codes speaks of them")
	}
}

func wordsWith(t *testing.T, lines string) report.Words {
	return report.ParseWords(linesOf(t, "en") + lines)
}

// drawn is the code in a page as a picture: its path is of rectangles a module high.
func drawn(t *testing.T, page []byte) image.Image {
	svg := regexp.MustCompile(`(?s)<figure class="qr">.*?viewBox="0 0 (\d+) .*?<path fill="#000" d="([^"]*)"`).FindSubmatch(page)
	if svg == nil {
		t.Fatal("no code on the page")
	}
	n, _ := strconv.Atoi(string(svg[1]))
	const scale = 4
	m := image.NewGray(image.Rect(0, 0, n*scale, n*scale))
	for i := range m.Pix {
		m.Pix[i] = 255
	}
	for _, r := range regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`).FindAllSubmatch(svg[2], -1) {
		x, _ := strconv.Atoi(string(r[1]))
		y, _ := strconv.Atoi(string(r[2]))
		w, _ := strconv.Atoi(string(r[3]))
		for py := y * scale; py < (y+1)*scale; py++ {
			for px := x * scale; px < (x+w)*scale; px++ {
				m.SetGray(px, py, color.Gray{})
			}
		}
	}
	return m
}

// packed is the picture in a Word file.
func packed(t *testing.T, doc []byte) image.Image {
	m, err := png.Decode(bytes.NewReader(parts(t, doc)["word/media/image1.png"]))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func decode(t *testing.T, m image.Image) string {
	b, err := gozxing.NewBinaryBitmapFromImage(m)
	if err != nil {
		t.Fatal(err)
	}
	r, err := decoder.NewQRCodeReader().Decode(b, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_PURE_BARCODE: true})
	if err != nil {
		t.Fatal(err)
	}
	return r.GetText()
}

// zbar is what zbarimg reads; ok is false where there is none.
func zbar(t *testing.T, m image.Image) (text string, ok bool) {
	if _, err := exec.LookPath("zbarimg"); err != nil {
		return "", false
	}
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "qr.png")
	if err := os.WriteFile(name, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("zbarimg", "--quiet", "--raw", name).Output()
	if err != nil {
		t.Fatalf("zbarimg: %v", err)
	}
	return strings.TrimSuffix(string(out), "\n"), true
}
