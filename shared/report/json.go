package report

// jsonWriter writes JSON without spaces. Keys come in the order in which they are written.
type jsonWriter struct{ b []byte }

func (w *jsonWriter) comma() {
	if n := len(w.b); n > 0 && w.b[n-1] != '{' && w.b[n-1] != '[' && w.b[n-1] != ':' {
		w.b = append(w.b, ',')
	}
}

func (w *jsonWriter) open(c byte)  { w.comma(); w.b = append(w.b, c) }
func (w *jsonWriter) close(c byte) { w.b = append(w.b, c) }

func (w *jsonWriter) key(k string) {
	w.comma()
	w.quote(k)
	w.b = append(w.b, ':')
}

func (w *jsonWriter) str(k, v string) { w.key(k); w.quote(v) }

func (w *jsonWriter) num(k string, n int) { w.key(k); w.b = append(w.b, itoa(n)...) }

func (w *jsonWriter) flag(k string, v bool) {
	w.key(k)
	if v {
		w.b = append(w.b, "true"...)
	} else {
		w.b = append(w.b, "false"...)
	}
}

// value writes what is JSON already.
func (w *jsonWriter) value(k, v string) { w.key(k); w.b = append(w.b, v...) }

func (w *jsonWriter) text(s string) { w.comma(); w.quote(s) }

// quote writes a JSON string. Bytes that are no UTF-8 become U+FFFD; what could end a script element is escaped.
func (w *jsonWriter) quote(s string) {
	w.b = append(w.b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			w.b = append(w.b, '\\', byte(r))
		case r < ' ' || r == '<' || r == 0x2028 || r == 0x2029:
			const h = "0123456789abcdef"
			w.b = append(w.b, '\\', 'u', h[r>>12&15], h[r>>8&15], h[r>>4&15], h[r&15])
		default:
			w.b = append(w.b, string(r)...)
		}
	}
	w.b = append(w.b, '"')
}

// blocks writes a document's blocks as data. Looks are left out, but for what is to be filled in.
func (w *jsonWriter) blocks(list []Block) {
	w.key("blocks")
	w.open('[')
	for _, b := range list {
		w.block(b)
	}
	w.close(']')
}

func (w *jsonWriter) block(b Block) {
	begin := func(kind string) { w.open('{'); w.str("type", kind) }
	switch b := b.(type) {
	case Heading:
		begin("heading")
		w.num("level", b.Level)
		w.str("id", b.ID)
		w.str("text", b.Text)
	case Paragraph:
		begin("paragraph")
		w.key("text")
		w.line(b.Text)
	case Note:
		begin("note")
		w.flag("warning", b.Warning)
		w.key("text")
		w.line(b.Text)
	case List:
		begin("list")
		w.key("items")
		w.lines(b.Items)
	case Checklist:
		begin("checklist")
		w.key("items")
		w.open('[')
		for _, c := range b.Items {
			w.open('{')
			w.key("text")
			w.line(c.Text)
			w.str("note", c.Note.String())
			w.flag("done", c.Done)
			w.close('}')
		}
		w.close(']')
	case Table:
		begin("table")
		w.key("head")
		w.open('[')
		for _, s := range b.Head {
			w.text(s)
		}
		w.close(']')
		w.key("rows")
		w.open('[')
		for _, row := range b.Rows {
			w.comma()
			w.lines(row)
		}
		w.close(']')
	case Picture:
		begin("picture")
		w.str("text", b.Alt)
	case Code:
		begin("code")
		w.str("text", b.Text)
	default:
		return // contents, page breaks and codes to scan are for paper
	}
	w.close('}')
}

func (w *jsonWriter) lines(list []Line) {
	w.b = append(w.b, '[')
	for _, l := range list {
		w.comma()
		w.line(l)
	}
	w.close(']')
}

// line writes a line as the list of its parts: a string, or {"gap":"…"} for what is to be filled in.
func (w *jsonWriter) line(l Line) {
	w.b = append(w.b, '[')
	for i := 0; i < len(l); i++ {
		if l[i].Style == Gap {
			w.open('{')
			w.str("gap", l[i].Text)
			w.close('}')
			continue
		}
		s := l[i].Text
		for i+1 < len(l) && l[i+1].Style != Gap {
			i++
			s += l[i].Text
		}
		w.text(s)
	}
	w.close(']')
}
