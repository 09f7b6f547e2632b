package markup

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode gives the text in UTF-8. A byte order mark decides; then valid UTF-8 is
// UTF-8; then HTML may name its encoding; what remains is taken as
// Windows-1252, the superset of Latin-1 that browsers use.
func decode(b []byte, isHTML bool) []byte {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return b[3:]
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return fromUTF16(b[2:], 0, 1)
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return fromUTF16(b[2:], 1, 0)
	case utf8.Valid(b):
		return b
	}
	name := "text/plain"
	if isHTML {
		name = "text/html"
	}
	enc, _, _ := charset.DetermineEncoding(b[:min(len(b), 1024)], name)
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte("\ufffd"))
	}
	return out
}

func fromUTF16(b []byte, low, high int) []byte {
	out := make([]byte, 0, len(b))
	for i := 0; i+1 < len(b); i += 2 {
		u := rune(b[i+low]) | rune(b[i+high])<<8
		if utf16.IsSurrogate(u) && i+3 < len(b) {
			if r := utf16.DecodeRune(u, rune(b[i+2+low])|rune(b[i+2+high])<<8); r != utf8.RuneError {
				out = utf8.AppendRune(out, r)
				i += 2
				continue
			}
		}
		out = utf8.AppendRune(out, u)
	}
	return out
}
