package report

import "strings"

// Markdown is the document as CommonMark with tables and task lists (GitHub Flavored Markdown).
func Markdown(d *Document) []byte {
	m := &mdWriter{d: d, b: make([]byte, 0, room)}
	m.raw("# ", mdEscape(d.Title), "\n")
	if d.Sub != "" {
		m.raw("\n", mdEscape(d.Sub), "\n")
	}
	for _, b := range d.Blocks {
		m.block(b)
	}
	return m.b
}

type mdWriter struct {
	d *Document
	b []byte
}

func (m *mdWriter) raw(parts ...string) { m.b = appendAll(m.b, parts...) }

func (m *mdWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		m.raw("\n", strings.Repeat("#", min(b.Level+1, 6)), " <a id=\"", escape(b.ID), "\"></a>", mdEscape(b.Text), "\n")
	case Paragraph:
		m.raw("\n", m.line(b.Text, "  \n"), "\n")
	case List:
		m.raw("\n")
		for i, item := range b.Items {
			mark := "- "
			if b.Ordered {
				mark = itoa(i+1) + ". "
			}
			m.raw(mark, m.line(item, "<br>"), "\n")
		}
	case Checklist:
		m.raw("\n")
		for _, item := range b.Items {
			mark := "- [ ] "
			if item.Done {
				mark = "- [x] "
			}
			m.raw(mark, m.line(item.Text, "<br>"))
			if len(item.Note) > 0 {
				m.raw("<br>", m.line(item.Note, "<br>"))
			}
			m.raw("\n")
		}
	case Table:
		m.table(b)
	case Note:
		m.raw("\n> ", m.line(b.Text, "  \n> "), "\n")
	case Picture:
		m.raw("\n*", mdEscape(b.Alt), "*\n")
	case Code:
		m.raw("\n```text\n", b.Text, "\n```\n")
	case QR:
		m.raw("\n<", b.Text, ">\n")
	case PageBreak:
	case TOC:
		m.raw("\n**", mdEscape(b.Title), "**\n\n")
		for _, x := range m.d.Blocks {
			if h, ok := x.(Heading); ok && h.Level <= b.Depth {
				m.raw(strings.Repeat("  ", h.Level-1), "- [", mdEscape(h.Text), "](#", h.ID, ")\n")
			}
		}
	}
}

func (m *mdWriter) table(t Table) {
	m.raw("\n")
	head := t.Head
	if len(head) == 0 && len(t.Rows) > 0 {
		head = make([]string, len(t.Rows[0])) // a table of Markdown has a head, if an empty one
	}
	m.raw("|")
	for _, s := range head {
		m.raw(" ", mdEscape(s), " |")
	}
	m.raw("\n|")
	for range head {
		m.raw("---|")
	}
	m.raw("\n")
	for _, row := range t.Rows {
		m.raw("|")
		for _, cell := range row {
			m.raw(" ", m.line(cell, "<br>"), " |")
		}
		m.raw("\n")
	}
}

// line is a line in Markdown; broken is what begins a new line where it stands.
func (m *mdWriter) line(l Line, broken string) string {
	s := ""
	for _, p := range l {
		text := mdEscape(p.Text)
		switch p.Style {
		case Strong:
			text = "**" + text + "**"
		case Mono:
			text = "`" + p.Text + "`"
		}
		if p.Link != "" {
			text = "[" + text + "](" + p.Link + ")"
		}
		s += strings.ReplaceAll(text, "\n", broken)
	}
	return s
}

// mdEscape keeps text from being taken for marks.
func mdEscape(s string) string {
	b := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case '\\', '*', '_', '`', '[', ']', '<', '>', '|', '#', '~':
			b = append(b, '\\')
		case '.', ')', '-', '+':
			// At the head of a line these would begin a list.
			if i > 0 && listMark(s[:i]) || i == 0 && (c == '-' || c == '+') {
				b = append(b, '\\')
			}
		}
		b = append(b, c)
	}
	return string(b)
}

// listMark reports whether s is a number alone.
func listMark(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) < 10
}
