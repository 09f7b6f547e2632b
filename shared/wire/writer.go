package wire

import "github.com/cecheck/cecheck/shared/fact"

// writer writes JSON without spaces. Keys come in the order in which they are written.
type writer struct {
	b []byte
}

// comma separates what comes from what went before it.
func (w *writer) comma() {
	if n := len(w.b); n > 0 && w.b[n-1] != '{' && w.b[n-1] != '[' && w.b[n-1] != ':' {
		w.b = append(w.b, ',')
	}
}

func (w *writer) open(c byte)  { w.b = append(w.b, c) }
func (w *writer) close(c byte) { w.b = append(w.b, c) }

func (w *writer) key(k string) {
	w.comma()
	w.quote(k)
	w.b = append(w.b, ':')
}

func (w *writer) str(k, v string) { w.key(k); w.quote(v) }

func (w *writer) num(k string, n int) { w.key(k); w.b = append(w.b, itoa(n)...) }

func (w *writer) flag(k string, v bool) {
	w.key(k)
	if v {
		w.b = append(w.b, "true"...)
	} else {
		w.b = append(w.b, "false"...)
	}
}

func (w *writer) text(v string) { w.quote(v) }

// list writes n elements; each writes one.
func (w *writer) list(k string, n int, each func(i int)) {
	w.key(k)
	w.open('[')
	for i := 0; i < n; i++ {
		w.comma()
		each(i)
	}
	w.close(']')
}

func (w *writer) strs(k string, list []string) {
	w.list(k, len(list), func(i int) { w.text(list[i]) })
}

// possible writes the values of a set in the order of the options; "" stands for "no value".
func (w *writer) possible(k string, f *fact.Fact, s fact.Set) {
	w.key(k)
	w.open('[')
	for i := range s.Each {
		w.comma()
		w.text(f.Option(i))
	}
	w.close(']')
}

// quote writes a JSON string. Bytes that are no UTF-8 become U+FFFD; what could end a
// script element is escaped.
func (w *writer) quote(s string) {
	w.b = append(w.b, '"')
	if plain(s) {
		w.b = append(append(w.b, s...), '"')
		return
	}
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

// plain reports whether s stands in JSON as it is: nearly everything here is an id.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x7f || c == '"' || c == '\\' || c == '<' {
			return false
		}
	}
	return true
}
