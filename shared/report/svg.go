package report

import "strings"

// SVG is a drawing as an SVG element that stands in HTML or, with its name space, in a file.
func SVG(d *Drawing, alt string) []byte {
	b := appendAll(nil, `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 `, itoa(d.Width), " ", itoa(d.Height), `" font-family="'Source Sans 3','Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans',sans-serif">`,
		"<title>", escape(alt), "</title>\n")
	for i := range d.Shapes {
		b = d.Shapes[i].svg(b)
	}
	return appendAll(b, "</svg>")
}

func (s *Shape) svg(b []byte) []byte {
	looks := ""
	if s.Fill != "" {
		looks += ` fill="#` + s.Fill + `"`
	} else {
		looks += ` fill="none"`
	}
	if s.Stroke != "" {
		looks += ` stroke="#` + s.Stroke + `"`
	}
	if s.Dashed {
		looks += ` stroke-dasharray="3 2"`
	}
	switch s.Kind {
	case Rectangle:
		return appendAll(b, `<rect x="`, itoa(s.X), `" y="`, itoa(s.Y), `" width="`, itoa(s.W), `" height="`, itoa(s.H), `"`, looks, "/>\n")
	case Stroke:
		return appendAll(b, `<path d="M`, itoa(s.X), " ", itoa(s.Y), "l", itoa(s.W), " ", itoa(s.H), `"`, looks, "/>\n")
	case Lozenge:
		return appendAll(b, `<path d="M`, itoa(s.X+s.W/2), " ", itoa(s.Y), "L", itoa(s.X+s.W), " ", itoa(s.Y+s.H/2), "L", itoa(s.X+s.W/2), " ", itoa(s.Y+s.H), "L", itoa(s.X), " ", itoa(s.Y+s.H/2), `Z"`, looks, "/>\n")
	}
	x, anchor := s.X, "start"
	switch s.Align {
	case Centre:
		x, anchor = s.X+s.W/2, "middle"
	case Right:
		x, anchor = s.X+s.W, "end"
	}
	if s.Bold {
		looks += ` font-weight="600"`
	}
	return appendAll(b, `<text x="`, itoa(x), `" y="`, itoa(s.Y+(s.H+s.Size*7/10)/2), `" font-size="`, itoa(s.Size), `" text-anchor="`, anchor, `"`, looks, ">", escape(s.Text), "</text>\n")
}

// The quiet zone around a QR code, in modules (ISO/IEC 18004), and how large a module is, in thousandths of an inch.
const (
	quietZone  = 4
	moduleSize = 20
)

// qrSVG is a QR code as one path: a run of dark modules in a row is one rectangle.
func qrSVG(q QR) []byte {
	n := len(q.Modules) + 2*quietZone
	var path strings.Builder
	for y, row := range q.Modules {
		for x := 0; x < len(row); x++ {
			from := x
			for x < len(row) && row[x] {
				x++
			}
			if x > from {
				path.WriteString("M" + itoa(from+quietZone) + " " + itoa(y+quietZone) + "h" + itoa(x-from) + "v1h-" + itoa(x-from) + "z")
			}
		}
	}
	size := itoa(n * moduleSize * 96 / 1000)
	return appendAll(nil, `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="`, size, `" height="`, size, `" viewBox="0 0 `, itoa(n), " ", itoa(n), `" shape-rendering="crispEdges"><title>`, escape(q.Alt), `</title>`,
		`<path fill="#fff" d="M0 0h`, itoa(n), "v", itoa(n), "h-", itoa(n), `z"/><path fill="#000" d="`, path.String(), `"/></svg>`)
}

func appendAll(b []byte, parts ...string) []byte {
	for _, s := range parts {
		b = append(b, s...)
	}
	return b
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	var b [20]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(b[i:])
		}
	}
}
