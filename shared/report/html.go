package report

import "strings"

// HTML is the document as one file that needs nothing else: no script, nothing fetched. Browsers print it on the paper that they are
// set to, with page numbers and a running head from the margin boxes of CSS Paged Media.
func HTML(d *Document) []byte {
	h := &htmlWriter{d: d, b: make([]byte, 0, room)}
	h.raw("<!doctype html>\n<html lang=\"", escape(d.Lang), "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n",
		"<title>", escape(d.Title), "</title>\n<style>\n", style, pageStyle(d), "</style>\n</head>\n<body>\n<main>\n")
	h.raw("<header>\n<h1>", escape(d.Title), "</h1>\n")
	if d.Sub != "" {
		h.raw("<p class=\"sub\">", escape(d.Sub), "</p>\n")
	}
	h.raw("</header>\n")
	for _, b := range d.Blocks {
		h.block(b)
	}
	h.raw("</main>\n</body>\n</html>\n")
	return h.b
}

type htmlWriter struct {
	d *Document
	b []byte
}

func (h *htmlWriter) raw(parts ...string) {
	for _, s := range parts {
		h.b = append(h.b, s...)
	}
}

func (h *htmlWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		n := string(rune('1' + min(b.Level, 5))) // the title is the only first level
		h.raw("<h", n, " id=\"", escape(b.ID), "\">", escape(b.Text), "</h", n, ">\n")
	case Paragraph:
		h.raw("<p>")
		h.line(b.Text)
		h.raw("</p>\n")
	case List:
		tag := "ul"
		if b.Ordered {
			tag = "ol"
		}
		h.raw("<", tag, ">\n")
		for _, item := range b.Items {
			h.raw("<li>")
			h.line(item)
			h.raw("</li>\n")
		}
		h.raw("</", tag, ">\n")
	case Checklist:
		h.checklist(b)
	case Table:
		h.table(b)
	case Note:
		class := "note"
		if b.Warning {
			class = "note warning"
		}
		h.raw("<p class=\"", class, "\">")
		h.line(b.Text)
		h.raw("</p>\n")
	case Picture:
		h.raw("<figure>\n")
		h.b = append(h.b, SVG(b.Drawing, b.Alt)...)
		if b.Caption != "" {
			h.raw("\n<figcaption>", escape(b.Caption), "</figcaption>")
		}
		h.raw("\n</figure>\n")
	case Code:
		h.raw("<p class=\"state\"><code>", escape(b.Text), "</code></p>\n")
	case QR:
		h.raw("<figure class=\"qr\">\n")
		h.b = append(h.b, qrSVG(b)...)
		h.raw("\n</figure>\n")
	case PageBreak:
		h.raw("<div class=\"break\"></div>\n")
	case TOC:
		h.contents(b)
	}
}

func (h *htmlWriter) checklist(c Checklist) {
	h.raw("<ul class=\"check\">\n")
	for _, item := range c.Items {
		// The box is a sign of its own for whoever copies the text or hears it read; the style draws it.
		if item.Done {
			h.raw("<li><span class=\"box\">☑</span> ")
		} else {
			h.raw("<li><span class=\"box\">☐</span> ")
		}
		h.line(item.Text)
		if len(item.Note) > 0 {
			h.raw("<br><span class=\"quiet\">")
			h.line(item.Note)
			h.raw("</span>")
		}
		h.raw("</li>\n")
	}
	h.raw("</ul>\n")
}

func (h *htmlWriter) table(t Table) {
	if t.Plain {
		h.raw("<table class=\"plain\">\n")
	} else {
		h.raw("<table>\n")
	}
	for _, w := range t.Widths {
		h.raw("<col class=\"w", itoa(w), "\">")
	}
	if len(t.Head) > 0 {
		h.raw("<thead>\n<tr>")
		for _, s := range t.Head {
			h.raw("<th scope=\"col\">", escape(s), "</th>")
		}
		h.raw("</tr>\n</thead>\n")
	}
	h.raw("<tbody>\n")
	for _, row := range t.Rows {
		h.raw("<tr>")
		for i, cell := range row {
			tag := "td"
			if t.Plain && i == 0 {
				tag = "th"
				h.raw("<th scope=\"row\">")
			} else {
				h.raw("<td>")
			}
			h.line(cell)
			h.raw("</", tag, ">")
		}
		h.raw("</tr>\n")
	}
	h.raw("</tbody>\n</table>\n")
}

func (h *htmlWriter) contents(t TOC) {
	h.raw("<nav class=\"toc\" aria-labelledby=\"toc\">\n<h2 id=\"toc\">", escape(t.Title), "</h2>\n<ol>\n")
	for _, b := range h.d.Blocks {
		if x, ok := b.(Heading); ok && x.Level <= t.Depth {
			h.raw("<li class=\"l", itoa(x.Level), "\"><a href=\"#", escape(x.ID), "\">", escape(x.Text), "</a></li>\n")
		}
	}
	h.raw("</ol>\n</nav>\n")
}

var spanTags = [...][2]string{
	Plain:  {"", ""},
	Strong: {"<strong>", "</strong>"},
	Quiet:  {"<span class=\"quiet\">", "</span>"},
	Mono:   {"<code>", "</code>"},
	Gap:    {"<mark>", "</mark>"},
}

func (h *htmlWriter) line(l Line) {
	for _, s := range l {
		h.raw(spanTags[s.Style][0])
		if s.Link != "" {
			h.raw("<a href=\"", escape(s.Link), "\"")
			if s.Link[0] != '#' {
				h.raw(" rel=\"noreferrer\"")
			}
			h.raw(">")
		}
		h.raw(strings.ReplaceAll(escape(s.Text), "\n", "<br>"))
		if s.Link != "" {
			h.raw("</a>")
		}
		h.raw(spanTags[s.Style][1])
	}
}

// escape makes text safe in an element and in an attribute between double quotes.
func escape(s string) string {
	if strings.IndexByte(s, '&') < 0 && strings.IndexByte(s, '<') < 0 && strings.IndexByte(s, '>') < 0 && strings.IndexByte(s, '"') < 0 {
		return s
	}
	b := make([]byte, 0, len(s)+16)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '&':
			b = append(b, "&amp;"...)
		case '<':
			b = append(b, "&lt;"...)
		case '>':
			b = append(b, "&gt;"...)
		case '"':
			b = append(b, "&quot;"...)
		default:
			b = append(b, c)
		}
	}
	return string(b)
}
