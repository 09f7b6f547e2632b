package pdf

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/evidence"
)

// The stream from child to parent is frames: one byte of kind, four bytes of
// length, big-endian, and the payload. The parent believes nothing of it: a
// parser that was taken over writes the stream.
const (
	frameReady   = 'R' // 1 byte: 1 if sealed. The file is read after it
	framePages   = 'N' // uvarint: pages of the file
	framePage    = 'P' // one page, see page.append
	framePicture = 'I' // one page as a picture, see picture.append
	frameFault   = 'F' // a key of faults: reading ended early
	frameEnd     = 'Z' // empty: all was read

	maxFrame = 4 << 20
	maxGaps  = 40
)

var (
	errTooMuch = errors.New("frame too large")
	errFrame   = errors.New("malformed frame")
)

func writeFrame(w io.Writer, kind byte, payload []byte) error {
	var head [5]byte
	head[0] = kind
	binary.BigEndian.PutUint32(head[1:], uint32(len(payload)))
	if _, err := w.Write(head[:]); err != nil {
		return err
	}
	_, err := w.Write(payload)
	return err
}

func readFrame(r io.Reader) (kind byte, payload []byte, err error) {
	var head [5]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	n := binary.BigEndian.Uint32(head[1:])
	if n > maxFrame && (head[0] != framePicture || n > maxPicture) {
		return 0, nil, errTooMuch
	}
	payload = make([]byte, n)
	if _, err := io.ReadFull(r, payload); err != nil {
		return 0, nil, err
	}
	return head[0], payload, nil
}

// page is the text of one page as the child found it.
type page struct {
	number int  // from 1
	marks  bool // something is drawn on it
	layer  bool // its text lies invisibly over a picture
	lines  []line

	recognised bool // by OCR; known to the parent only
}

// line is one line of text. Lengths are in hundredths of a point; y grows
// upwards.
type line struct {
	text                     string
	left, right, top, bottom int32
	bold                     bool
	veil                     byte // why it cannot be seen; see hidden.go
	pieces                   int  // of drawing that it consists of; known to the child only
	gaps                     []gap
	row                      bool // has columns; found by the parent
	table                    int  // number of the row on its page; 0 outside tables
}

// gap is a place in a line with more room than there is between words: where a
// cell of a table may begin.
type gap struct {
	at int   // byte offset in the line's text of what comes after the gap
	x  int32 // where that stands on the page
}

func (p *page) append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(p.number))
	b = append(b, flag(p.marks), flag(p.layer))
	b = binary.AppendUvarint(b, uint64(len(p.lines)))
	for _, l := range p.lines {
		for _, v := range []int32{l.left, l.right, l.top, l.bottom} {
			b = binary.AppendVarint(b, int64(v))
		}
		b = append(b, flag(l.bold), l.veil)
		b = binary.AppendUvarint(b, uint64(len(l.text)))
		b = append(b, l.text...)
		b = binary.AppendUvarint(b, uint64(len(l.gaps)))
		for _, g := range l.gaps {
			b = binary.AppendUvarint(b, uint64(g.at))
			b = binary.AppendVarint(b, int64(g.x))
		}
	}
	return b
}

func flag(on bool) byte {
	if on {
		return 1
	}
	return 0
}

// parsePage reads what append wrote, or errFrame.
func parsePage(b []byte) (page, error) {
	c := &cut{b: b}
	p := page{number: int(c.uint(maxPages)), marks: c.byte() == 1, layer: c.byte() == 1}
	n := int(c.uint(maxFrame))
	for i := 0; i < n && c.err == nil; i++ {
		l := line{left: c.int(), right: c.int(), top: c.int(), bottom: c.int(), bold: c.byte() == 1, veil: c.byte()}
		l.text = c.text(int(c.uint(maxFrame)))
		for range c.uint(maxGaps) {
			l.gaps = append(l.gaps, gap{int(c.uint(uint64(len(l.text)))), c.int()})
		}
		if !l.gapsFit() || l.veil > invisible {
			return p, errFrame
		}
		p.lines = append(p.lines, l)
	}
	if c.err == nil && (len(c.b) != 0 || p.number < 1) {
		c.err = errFrame
	}
	return p, c.err
}

// cut takes values off a payload and remembers the first error.
type cut struct {
	b   []byte
	err error
}

func (c *cut) uint(most uint64) uint64 {
	v, n := binary.Uvarint(c.b)
	if n <= 0 || v > most {
		c.err, c.b = errFrame, nil
		return 0
	}
	c.b = c.b[n:]
	return v
}

func (c *cut) int() int32 {
	v, n := binary.Varint(c.b)
	if n <= 0 || v > math.MaxInt32/4 || v < math.MinInt32/4 {
		c.err, c.b = errFrame, nil
		return 0
	}
	c.b = c.b[n:]
	return int32(v)
}

func (c *cut) byte() byte {
	if len(c.b) == 0 {
		c.err = errFrame
		return 0
	}
	v := c.b[0]
	c.b = c.b[1:]
	return v
}

func (c *cut) text(n int) string {
	if n > len(c.b) || !utf8.Valid(c.b[:n]) {
		c.err, c.b = errFrame, nil
		return ""
	}
	s := string(c.b[:n])
	c.b = c.b[n:]
	return s
}

// receive takes frames until the child says that it is done, which ended tells.
func (s *scan) receive(r io.Reader, unsealed bool, progress func(int, int)) (ended bool, err error) {
	noText := 0
	for {
		kind, b, err := readFrame(r)
		if err != nil {
			return false, err
		}
		switch kind {
		case frameReady:
			s.ready = true
			if len(b) != 1 || b[0] != 1 && !unsealed {
				return false, errUnsealed
			}
		case framePages:
			c := &cut{b: b}
			s.pages = int(c.uint(math.MaxInt32))
			if c.err != nil {
				return false, c.err
			}
			progress(0, min(s.pages, maxPages))
		case framePage:
			p, err := parsePage(b)
			if err != nil || p.number != len(s.texts)+1 || p.number > s.pages {
				return false, errFrame
			}
			s.texts = append(s.texts, p)
			progress(p.number, min(s.pages, maxPages))
			if len(p.lines) == 0 {
				noText++
			}
			if noText == p.number && noText >= maxNoText && s.pages > maxNoText {
				s.fault = &evidence.Problem{Code: "scanned", Detail: fmt.Sprintf("%d of the first %d pages have no text; the file needs OCR", noText, noText)}
				return true, nil
			}
		case frameFault:
			s.fault = fault(b)
			return true, nil
		case frameEnd:
			if s.pages > maxPages {
				s.fault = &evidence.Problem{Code: "too_many_pages", Detail: fmt.Sprintf("%d pages; a file may have %d", s.pages, maxPages)}
			}
			return true, nil
		default:
			return false, errFrame
		}
	}
}
