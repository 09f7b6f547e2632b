package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
)

// String is the state in its canonical form: the same state always gives the same string.
func (st State) String() string {
	b := []byte("v=" + Version + "&rules=" + assess.Digest())
	if st.On != 0 {
		b = appendPair(b, "on", st.On.String())
	}
	b = appendPair(b, "lang", st.Lang)
	if st.Mode == assess.Document {
		b = appendPair(b, "mode", "document")
	}
	if len(st.Modules) > 1 || len(st.Modules) == 1 && st.Modules[0].Name != "" {
		b = append(b, "&modules="...)
		for i, m := range st.Modules {
			if i > 0 {
				b = append(b, ',')
			}
			name := m.Name
			if name == "" {
				name = m.ID
			}
			b = appendEscaped(b, escapeName(name))
		}
	}
	for _, f := range assess.Vocabulary() {
		b = st.appendAnswers(b, f)
	}
	for _, p := range st.Rest {
		b = appendPair(b, p.Key, p.Value)
	}
	return string(b)
}

// appendAnswers writes the answers to one fact: the first module's without a prefix, those
// of the others only where they differ from it.
func (st State) appendAnswers(b []byte, f *fact.Fact) []byte {
	if len(st.Modules) == 0 {
		return b
	}
	first, ok := st.Modules[0].Answers.Get(f)
	everywhere := ok
	for _, m := range st.Modules[1:] {
		if _, has := m.Answers.Get(f); !has {
			everywhere = false
		}
	}
	if ok {
		key := f.ID
		if !everywhere && len(st.Modules) > 1 {
			key = st.Modules[0].ID + "." + f.ID // a module that has no answer must not take over this one
		}
		b = appendPair(b, key, optionOf(first))
	}
	for i := 1; i < len(st.Modules); i++ {
		a, has := st.Modules[i].Answers.Get(f)
		if has && !(everywhere && a.Index == first.Index) {
			b = appendPair(b, moduleID(i)+"."+f.ID, optionOf(a))
		}
	}
	return b
}

func optionOf(a fact.Answer) string {
	if a.Index == 0 {
		return fact.Unknown
	}
	return a.Fact.Option(a.Index)
}

func appendPair(b []byte, key, value string) []byte {
	if len(b) > 0 {
		b = append(b, '&')
	}
	b = append(b, key...)
	b = append(b, '=')
	return appendEscaped(b, value)
}

const hexDigits = "0123456789ABCDEF"

// escapeName escapes in a module's name what would end it or be taken for an escape.
func escapeName(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '%':
			b = append(b, "%25"...)
		case ',':
			b = append(b, "%2C"...)
		default:
			b = append(b, s[i])
		}
	}
	return string(b)
}

// appendEscaped writes s with every byte percent-encoded that the grammar does not let stand.
func appendEscaped(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case lower(c), c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '.', c == '_', c == '~', c == ':', c == '-', c == ',':
			b = append(b, c)
		default:
			b = append(b, '%', hexDigits[c>>4], hexDigits[c&15])
		}
	}
	return b
}

// unescape undoes percent-encoding; ok is false where a percent sign is not followed by two hex digits.
func unescape(s string) (plain string, ok bool) {
	if index(s, '%') < 0 {
		return s, true
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b = append(b, s[i])
			continue
		}
		if i+2 >= len(s) {
			return "", false
		}
		hi, lo := hexValue(s[i+1]), hexValue(s[i+2])
		if hi < 0 || lo < 0 {
			return "", false
		}
		b = append(b, byte(hi<<4|lo))
		i += 2
	}
	return string(b), true
}

func hexValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
