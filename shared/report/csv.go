package report

import "strings"

// appendRow adds a line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe.
func appendRow(b []byte, cells ...string) []byte {
	for i, c := range cells {
		if i > 0 {
			b = append(b, ',')
		}
		if c != "" && strings.IndexByte("=+-@\t\r", c[0]) >= 0 {
			c = "'" + c
		}
		if strings.IndexByte(c, '"') < 0 && strings.IndexByte(c, ',') < 0 && strings.IndexByte(c, '\n') < 0 && strings.IndexByte(c, '\r') < 0 {
			b = append(b, c...)
			continue
		}
		b = appendAll(b, `"`, strings.ReplaceAll(c, `"`, `""`), `"`)
	}
	return append(b, "\r\n"...)
}

// CSV is a document as rows: the section, the kind of thing, and its cells.
func CSV(d *Document) []byte {
	b := appendRow(nil, "section", "kind", "1", "2", "3", "4", "5", "6", "7")
	section := ""
	for _, block := range d.Blocks {
		switch x := block.(type) {
		case Heading:
			section = x.Text
		case Paragraph:
			b = appendRow(b, section, "text", x.Text.String(), "", "", "", "", "", "")
		case Note:
			b = appendRow(b, section, "note", x.Text.String(), "", "", "", "", "", "")
		case List:
			for _, item := range x.Items {
				b = appendRow(b, section, "item", item.String(), "", "", "", "", "", "")
			}
		case Checklist:
			for _, item := range x.Items {
				b = appendRow(b, section, "check", item.Text.String(), item.Note.String(), "", "", "", "", "")
			}
		case Table:
			for _, row := range x.Rows {
				cells := [9]string{section, "row"}
				for i, c := range row {
					if i < 7 {
						cells[i+2] = c.String()
					}
				}
				b = appendRow(b, cells[:]...)
			}
		}
	}
	return b
}
