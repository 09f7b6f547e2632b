package report

import "hash/crc32"

// point is how many English Metric Units a point has.
const point = 12700

// drawing writes a picture as shapes, which Word and LibreOffice draw at any size. Where it is as wide as the text, it is a group.
func (x *docxWriter) drawing(p Picture) {
	x.things++
	id := itoa(x.things)
	d := p.Drawing
	width := pageWidth * point / 20
	height := width / d.Width * d.Height
	x.raw(`<w:p><w:pPr><w:keepNext/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="`, itoa(width), `" cy="`, itoa(height), `"/>`,
		`<wp:docPr id="`, id, `" name="Picture `, id, `" descr="`, escapeXML(p.Alt), `"/><wp:cNvGraphicFramePr/>`,
		`<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="`, itoa(width), `" cy="`, itoa(height), `"/>`,
		`<a:chOff x="0" y="0"/><a:chExt cx="`, itoa(d.Width*point), `" cy="`, itoa(d.Height*point), `"/></a:xfrm></wpg:grpSpPr>`)
	for i := range d.Shapes {
		x.shape(&d.Shapes[i])
	}
	x.raw(`</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">`, escapeXML(p.Alt), `</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`)
}

func (x *docxWriter) shape(s *Shape) {
	x.things++
	form := "rect"
	at, w, h := [2]int{s.X, s.Y}, s.W, s.H
	flip := ""
	switch s.Kind {
	case Stroke:
		form = "line"
		if w < 0 {
			at[0], w, flip = at[0]+w, -w, ` flipH="1"`
		}
		if h < 0 {
			at[1], h = at[1]+h, -h
		}
	case Lozenge:
		form = "diamond"
	}
	x.raw(`<wps:wsp><wps:cNvPr id="`, itoa(x.things), `" name="Shape `, itoa(x.things), `"/>`)
	if s.Kind == Label {
		x.raw(`<wps:cNvSpPr txBox="1"/>`)
	} else {
		x.raw(`<wps:cNvSpPr/>`)
	}
	x.raw(`<wps:spPr><a:xfrm`, flip, `><a:off x="`, itoa(at[0]*point), `" y="`, itoa(at[1]*point), `"/><a:ext cx="`, itoa(w*point), `" cy="`, itoa(h*point), `"/></a:xfrm><a:prstGeom prst="`, form, `"><a:avLst/></a:prstGeom>`)
	if s.Fill != "" && s.Kind != Label {
		x.raw(`<a:solidFill><a:srgbClr val="`, s.Fill, `"/></a:solidFill>`)
	} else {
		x.raw(`<a:noFill/>`)
	}
	if s.Stroke == "" {
		x.raw(`<a:ln><a:noFill/></a:ln>`)
	} else {
		x.raw(`<a:ln w="9525"><a:solidFill><a:srgbClr val="`, s.Stroke, `"/></a:solidFill>`)
		if s.Dashed {
			x.raw(`<a:prstDash val="dash"/>`)
		}
		x.raw(`</a:ln>`)
	}
	x.raw(`</wps:spPr>`)
	if s.Kind == Label {
		align := [...]string{Left: "left", Centre: "center", Right: "right"}[s.Align]
		bold := ""
		if s.Bold {
			bold = "<w:b/>"
		}
		// The group is drawn smaller than it was measured, but text keeps its size.
		size := s.Size * 2 * (pageWidth / 20) / x.wide()
		x.raw(`<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="`, align, `"/></w:pPr>`,
			run(bold+`<w:color w:val="`+s.Fill+`"/><w:sz w:val="`+itoa(size)+`"/>`, s.Text), `</w:p></w:txbxContent></wps:txbx>`,
			`<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr" wrap="square"><a:noAutofit/></wps:bodyPr></wps:wsp>`)
		return
	}
	x.raw(`<wps:bodyPr/></wps:wsp>`)
}

// wide is the width that drawings are measured in.
func (x *docxWriter) wide() int {
	for _, b := range x.d.Blocks {
		if p, ok := b.(Picture); ok {
			return p.Drawing.Width
		}
	}
	return pageWidth / 20
}

// picture writes a QR code as a PNG.
func (x *docxWriter) picture(q QR) {
	x.things++
	x.pictures = append(x.pictures, png(q.Modules))
	id := itoa(x.things)
	side := itoa((len(q.Modules) + 2*quietZone) * moduleSize * 914400 / 1000)
	x.raw(`<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="`, side, `" cy="`, side, `"/><wp:docPr id="`, id, `" name="Picture `, id, `" descr="`, escapeXML(q.Alt), `"/>`,
		`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="`, id, `" name="qr.png"/><pic:cNvPicPr/></pic:nvPicPr>`,
		`<pic:blipFill><a:blip r:embed="rImg`, itoa(len(x.pictures)), `"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="`, side, `" cy="`, side, `"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`)
}

// dots is how many dots of a PNG a module is wide and high, so that programs that smooth a picture leave its edges sharp.
const dots = 8

// png is a QR code with its quiet zone as a PNG of one bit a dot (ISO/IEC 15948). Its data is not compressed: the archive does that.
func png(modules [][]bool) []byte {
	n := (len(modules) + 2*quietZone) * dots
	row := 1 + (n+7)/8
	data := make([]byte, 0, n*row)
	line := make([]byte, row)
	for y := 0; y < n; y++ {
		for i := range line {
			line[i] = 0xff
		}
		line[0] = 0 // no filter
		if my := y/dots - quietZone; my >= 0 && my < len(modules) {
			for mx, dark := range modules[my] {
				if dark {
					line[1+mx+quietZone] = 0 // a module is a byte wide
				}
			}
		}
		data = append(data, line...)
	}
	head := append(append(big(nil, n), big(nil, n)...), 1, 0, 0, 0, 0)
	b := []byte("\x89PNG\r\n\x1a\n")
	b = chunk(b, "IHDR", head)
	b = chunk(b, "IDAT", stored(data))
	return chunk(b, "IEND", nil)
}

// stored is a zlib stream of data that is not compressed (RFC 1950, RFC 1951).
func stored(data []byte) []byte {
	b := []byte{0x78, 0x01}
	s1, s2 := uint32(1), uint32(0)
	for _, c := range data {
		s1 = (s1 + uint32(c)) % 65521
		s2 = (s2 + s1) % 65521
	}
	for first := true; first || len(data) > 0; first = false {
		n := min(len(data), 0xffff)
		last := byte(0)
		if n == len(data) {
			last = 1
		}
		b = append(b, last, byte(n), byte(n>>8), byte(^n), byte(^n>>8))
		b = append(b, data[:n]...)
		data = data[n:]
	}
	return big(b, int(s2<<16|s1))
}

func chunk(b []byte, kind string, data []byte) []byte {
	b = big(b, len(data))
	from := len(b)
	b = append(append(b, kind...), data...)
	return big(b, int(crc32.ChecksumIEEE(b[from:])))
}

// big appends 32 bits, the highest first.
func big(b []byte, n int) []byte {
	return append(b, byte(uint32(n)>>24), byte(uint32(n)>>16), byte(uint32(n)>>8), byte(uint32(n)))
}
