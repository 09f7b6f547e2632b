package pdf

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/cecheck/cecheck/functions/internal/ocr"
	"github.com/cecheck/cecheck/shared/evidence"
)

// maxRecognised is how many pages of a file are read by OCR: each takes seconds.
const maxRecognised = 200

// recognise reads the pages that show something and have no text. The pages are
// drawn by a child like the one that looked for text, sealed as that was, and
// read by Tesseract one by one as they come.
func (rd *Reader) recognise(ctx context.Context, r io.ReaderAt, size int64, s *scan, progress func(int, int)) error {
	var blank []int
	for _, p := range s.texts {
		if len(p.lines) == 0 && p.marks && len(blank) < maxRecognised {
			blank = append(blank, p.number)
		}
	}
	if len(blank) == 0 {
		return nil
	}
	done := len(s.texts) - len(blank)
	take := func(out io.Reader) (bool, error) {
		return s.receivePictures(ctx, out, rd.o.AllowUnsealed, blank, rd.o.OCR, func() {
			done++
			progress(done, len(s.texts))
		})
	}
	numbers := make([]string, len(blank))
	for i, n := range blank {
		numbers[i] = strconv.Itoa(n)
	}
	limit := rd.o.Deadline + time.Duration(len(blank))*30*time.Second
	// However the child ended: what was read is kept, and the pages that were not
	// are named as ever.
	_, err := rd.start(ctx, r, size, limit, take, strings.Join(numbers, ","))
	return err
}

// receivePictures takes pages and has them read. A page that cannot be recognised
// stays one without text.
func (s *scan) receivePictures(ctx context.Context, out io.Reader, unsealed bool, asked []int, t *ocr.Tesseract, done func()) (ended bool, err error) {
	r := bufio.NewReaderSize(out, 64<<10)
	ready := false
	for {
		kind, b, err := readFrame(r)
		if err != nil {
			return false, err
		}
		switch {
		case kind == frameReady:
			ready = true
			if len(b) != 1 || b[0] != 1 && !unsealed {
				return false, errUnsealed
			}
		case !ready:
			return false, errFrame
		case kind == framePicture:
			p, err := parsePicture(b)
			if err != nil || !slices.Contains(asked, p.number) || len(s.texts[p.number-1].lines) > 0 {
				return false, errFrame
			}
			lines, err := t.Read(ctx, p.grey, p.width, p.height, p.dpi)
			if err != nil && !errors.Is(err, ocr.ErrFailed) {
				return false, err
			}
			s.texts[p.number-1].take(lines, p)
			done()
		case kind == frameFault, kind == frameEnd:
			return true, nil
		default:
			return false, errFrame
		}
	}
}

// take gives a page the lines that were read in its picture. Where they stand is
// counted in hundredths of a point from the lower edge, as elsewhere here.
func (p *page) take(lines []ocr.Line, pic *picture) {
	unit := func(v int) int32 { return int32(v * 7200 / pic.dpi) }
	for _, l := range lines {
		n := line{left: unit(l.Left), right: unit(l.Right), top: unit(pic.height - l.Top), bottom: unit(pic.height - l.Bottom)}
		height := l.Bottom - l.Top
		for i, w := range l.Words {
			if i > 0 {
				n.text += " "
				if w.Left-l.Words[i-1].Right > height*2 && len(n.gaps) < maxGaps {
					n.gaps = append(n.gaps, gap{len(n.text), unit(w.Left)})
				}
			}
			n.text += w.Text
		}
		if strings.ContainsFunc(n.text, func(r rune) bool { return r > ' ' }) {
			p.lines = append(p.lines, n)
		}
	}
	p.recognised = len(p.lines) > 0
}

// recognisedPages says which pages were read by OCR.
func (s *scan) recognisedPages(name string) []evidence.Problem {
	var n []int
	for _, p := range s.texts {
		if p.recognised {
			n = append(n, p.number)
		}
	}
	if len(n) == 0 {
		return nil
	}
	return []evidence.Problem{{Code: "read_by_ocr", Page: n[0], Detail: fmt.Sprintf("%d of %d pages were recognised from their picture by %s: %s", len(n), len(s.texts), name, ranges(n))}}
}

// sign marks the passages that were recognised.
func (s *scan) sign(ps []evidence.Passage, name string) {
	for i := range ps {
		if n := ps[i].Page; n > 0 && n <= len(s.texts) && s.texts[n-1].recognised {
			ps[i].Reader = name
		}
	}
}

// layers says which pages are pictures with text laid invisibly over them, and
// marks their passages: somebody's program recognised them.
func (s *scan) layers(ps []evidence.Passage) []evidence.Problem {
	var n []int
	for _, p := range s.texts {
		if p.layer {
			n = append(n, p.number)
		}
	}
	if len(n) == 0 {
		return nil
	}
	for i := range ps {
		if p := ps[i].Page; p > 0 && p <= len(s.texts) && s.texts[p-1].layer {
			ps[i].Reader = textLayer
		}
	}
	return []evidence.Problem{{Code: "text_layer", Page: n[0], Detail: fmt.Sprintf("%d of %d pages are pictures with invisible text over them, as scanners write it: %s", len(n), len(s.texts), ranges(n))}}
}

// textLayer is what read a page whose text was laid over its picture by others.
const textLayer = "text layer of a scan"
