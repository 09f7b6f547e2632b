package evidence

import (
	"strconv"
	"unicode/utf8"
)

// AppendJSON appends the findings as JSON in the form of the contract: keys in a
// fixed order, no spaces. mode is "lexical" without a model.
func AppendJSON(dst []byte, mode string, docs []Document, findings []Finding) []byte {
	dst = append(dst, `{"v":1,"mode":`...)
	dst = appendString(dst, mode)
	dst = append(dst, `,"files":[`...)
	for i := range docs {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendFile(dst, &docs[i])
	}
	dst = append(dst, `],"findings":[`...)
	for i := range findings {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendFinding(dst, &findings[i])
	}
	return append(dst, `]}`...)
}

func appendFile(dst []byte, d *Document) []byte {
	guidance := 0
	for i := range d.Passages {
		if d.Passages[i].Guidance {
			guidance++
		}
	}
	dst = append(dst, `{"name":`...)
	dst = appendString(dst, d.Name)
	dst = append(dst, `,"digest":`...)
	dst = appendString(dst, d.Digest)
	dst = append(dst, `,"reader":`...)
	dst = appendString(dst, d.Reader)
	dst = appendInt(dst, `,"pages":`, d.Pages)
	dst = appendInt(dst, `,"passages":`, len(d.Passages))
	dst = appendInt(dst, `,"guidance":`, guidance)
	dst = append(dst, `,"problems":[`...)
	for i, p := range d.Problems {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"code":`...)
		dst = appendString(dst, p.Code)
		dst = append(dst, `,"file":`...)
		dst = appendString(dst, p.File)
		dst = appendInt(dst, `,"page":`, p.Page)
		dst = append(dst, `,"detail":`...)
		dst = appendString(dst, p.Detail)
		dst = append(dst, '}')
	}
	return append(dst, `]}`...)
}

func appendFinding(dst []byte, f *Finding) []byte {
	dst = append(dst, `{"requirement":`...)
	dst = appendString(dst, f.Requirement)
	dst = append(dst, `,"ref":`...)
	dst = appendString(dst, f.Ref.String())
	dst = append(dst, `,"verdict":`...)
	dst = appendString(dst, string(f.Verdict))
	dst = append(dst, `,"quotations":[`...)
	for i := range f.Quotations {
		if i > 0 {
			dst = append(dst, ',')
		}
		q := &f.Quotations[i]
		dst = appendInt(dst, `{"rank":`, q.Rank)
		dst = append(dst, `,"text":`...)
		dst = appendString(dst, q.Text)
		dst = append(dst, `,"file":`...)
		dst = appendString(dst, q.File)
		dst = appendInt(dst, `,"page":`, q.Page)
		dst = append(dst, `,"path":`...)
		dst = appendStrings(dst, q.Path)
		dst = appendInt(dst, `,"para":`, q.Para)
		dst = appendInt(dst, `,"start":`, q.Start)
		dst = appendInt(dst, `,"end":`, q.End)
		dst = appendInt(dst, `,"score":`, q.Score)
		dst = append(dst, `,"why":`...)
		dst = appendStrings(dst, q.Why)
		dst = append(dst, '}')
	}
	return append(dst, `]}`...)
}

func appendInt(dst []byte, key string, n int) []byte {
	return strconv.AppendInt(append(dst, key...), int64(n), 10)
}

func appendStrings(dst []byte, ss []string) []byte {
	dst = append(dst, '[')
	for i, s := range ss {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendString(dst, s)
	}
	return append(dst, ']')
}

// appendString writes a JSON string. Control characters and the two line
// separators that break JavaScript are escaped; bytes that are no UTF-8 become
// U+FFFD, as encoding/json does it.
func appendString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, `\n`...)
		case c < 0x20 || c == 0x7f || c == '<' || c == '>' || c == '&':
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c < utf8.RuneSelf:
			dst = append(dst, c)
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				dst = append(dst, "\ufffd"...)
			case r == '\u2028' || r == '\u2029':
				dst = append(dst, `\u202`...)
				dst = append(dst, hex[r&15])
			default:
				dst = append(dst, s[i:i+n]...)
			}
			i += n
			continue
		}
		i++
	}
	return append(dst, '"')
}
