package pdf

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"io"
	"math"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/cecheck/cecheck/functions/internal/ocr"
)

const (
	sharp      = 300 // dots an inch, as Tesseract wants them
	maxPicture = ocr.MaxPixels + ocr.MaxPixels/64
)

// picture is a page as a picture of greys.
type picture struct {
	number             int // of the page, from 1
	width, height, dpi int
	grey               []byte
}

// pictures writes the given pages as pictures and gives "" or a key of faults. A
// page that cannot be drawn is left out.
func (x *extractor) pictures(file []byte, numbers []int) (code string) {
	defer func() {
		if recover() != nil {
			code = "damaged"
		}
	}()
	doc, code := x.open(file)
	if code != "" {
		return code
	}
	for _, n := range numbers {
		p, err := x.draw(doc, n-1, sharp)
		if err != nil {
			continue
		}
		p.number = n
		if x.buf, err = p.append(x.buf[:0]); err != nil || writeFrame(x.w, framePicture, x.buf) != nil || x.w.Flush() != nil {
			return "damaged"
		}
	}
	return ""
}

// draw draws a page with so many dots an inch, or fewer where that would be too
// many in all.
func (x *extractor) draw(doc references.FPDF_DOCUMENT, index int, dpi float64) (*picture, error) {
	loaded, err := x.pdfium.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: doc, Index: index})
	if err != nil {
		return nil, err
	}
	defer x.pdfium.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	ref := requests.Page{ByReference: &loaded.Page}
	w, err := x.pdfium.FPDF_GetPageWidthF(&requests.FPDF_GetPageWidthF{Page: ref})
	if err != nil {
		return nil, err
	}
	h, err := x.pdfium.FPDF_GetPageHeightF(&requests.FPDF_GetPageHeightF{Page: ref})
	if err != nil {
		return nil, err
	}
	width, height := float64(w.PageWidth)/72, float64(h.PageHeight)/72
	if !(width > 0.1 && height > 0.1 && width < 1000 && height < 1000) {
		return nil, errFrame
	}
	if most := math.Sqrt((ocr.MaxPixels - 1e5) / (width * height)); dpi > most {
		dpi = most
	}
	p := &picture{width: int(width * dpi), height: int(height * dpi), dpi: int(dpi)}
	if p.width < 1 || p.height < 1 || p.width*p.height > ocr.MaxPixels {
		return nil, errFrame
	}
	b, err := x.pdfium.FPDFBitmap_CreateEx(&requests.FPDFBitmap_CreateEx{Width: p.width, Height: p.height, Format: enums.FPDF_BITMAP_FORMAT_GRAY, Pointer: uint64(0), Stride: 0})
	if err != nil {
		return nil, err
	}
	defer x.pdfium.FPDFBitmap_Destroy(&requests.FPDFBitmap_Destroy{Bitmap: b.Bitmap})
	if _, err := x.pdfium.FPDFBitmap_FillRect(&requests.FPDFBitmap_FillRect{Bitmap: b.Bitmap, Width: p.width, Height: p.height, Color: 0xffffffff}); err != nil {
		return nil, err
	}
	if _, err := x.pdfium.FPDF_RenderPageBitmap(&requests.FPDF_RenderPageBitmap{Bitmap: b.Bitmap, Page: ref, SizeX: p.width, SizeY: p.height, Flags: enums.FPDF_RENDER_FLAG_ANNOT | enums.FPDF_RENDER_FLAG_GRAYSCALE}); err != nil {
		return nil, err
	}
	all, err := x.pdfium.FPDFBitmap_GetBuffer(&requests.FPDFBitmap_GetBuffer{Bitmap: b.Bitmap})
	if err != nil {
		return nil, err
	}
	stride := len(all.Buffer) / p.height
	if stride < p.width {
		return nil, errFrame
	}
	p.grey = make([]byte, 0, p.width*p.height)
	for y := range p.height {
		p.grey = append(p.grey, all.Buffer[y*stride:y*stride+p.width]...)
	}
	return p, nil
}

func (p *picture) append(b []byte) ([]byte, error) {
	for _, v := range []int{p.number, p.width, p.height, p.dpi} {
		b = binary.AppendUvarint(b, uint64(v))
	}
	out := bytes.NewBuffer(b)
	z, err := flate.NewWriter(out, flate.BestSpeed)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(p.grey); err != nil {
		return nil, err
	}
	err = z.Close()
	return out.Bytes(), err
}

// parsePicture reads what append wrote, or gives errFrame.
func parsePicture(b []byte) (*picture, error) {
	c := &cut{b: b}
	p := &picture{number: int(c.uint(maxPages)), width: int(c.uint(ocr.MaxPixels)), height: int(c.uint(ocr.MaxPixels)), dpi: int(c.uint(sharp))}
	if c.err != nil || p.number < 1 || p.dpi < 1 || p.width < 1 || p.height < 1 || p.width*p.height > ocr.MaxPixels {
		return nil, errFrame
	}
	p.grey = make([]byte, p.width*p.height)
	z := flate.NewReader(bytes.NewReader(c.b))
	if _, err := io.ReadFull(z, p.grey); err != nil {
		return nil, errFrame
	}
	return p, nil
}
