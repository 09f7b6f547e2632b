package order

import (
	"crypto/rand"
	"encoding/base32"
	"strings"
	"unicode"
	"unicode/utf8"
)

var letters = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

const idLen = 26 // of 16 bytes in base32

// NewID makes an order's id: whoever knows it may do everything with the order,
// so it holds 128 random bits.
func NewID() string { return random(16) }

// NewKey makes the key of an uploaded file.
func NewKey() string { return random(10) }

func random(n int) string {
	b := make([]byte, n)
	rand.Read(b) // never fails: the program ends if the system has no randomness
	return letters.EncodeToString(b)
}

// ValidID reports whether id has the form of an order's id.
func ValidID(id string) bool {
	return len(id) == idLen && strings.Trim(id, "abcdefghijklmnopqrstuvwxyz234567") == ""
}

// Prefix is what the names of all blobs of an order begin with.
func Prefix(id string) string { return "o/" + id + "/" }

// UploadName is the blob that holds an uploaded file as it came.
func UploadName(id, key string) string { return Prefix(id) + "in/" + key }

// PassagesName is the blob that holds the documents read from an uploaded file, as JSON.
func PassagesName(id, key string) string { return Prefix(id) + "read/" + key }

// PartsPrefix is what the names of an order's partial findings begin with; the
// requirement's id follows.
func PartsPrefix(id string) string { return Prefix(id) + "part/" }

// FindingsName is the blob that holds the findings, as JSON.
func FindingsName(id string) string { return Prefix(id) + "findings" }

// ValidName reports whether name may name a blob: segments of a-z 0-9 . _ -
// joined by "/", none beginning with a dot, at most 200 bytes. Such a name is
// safe on every file system and in every object store.
func ValidName(name string) bool {
	if len(name) == 0 || len(name) > 200 {
		return false
	}
	for seg := range strings.SplitSeq(name, "/") {
		if seg == "" || seg[0] == '.' || seg[len(seg)-1] == '.' {
			return false
		}
		for _, c := range []byte(seg) {
			if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-') {
				return false
			}
		}
	}
	return true
}

const maxDisplay = 160 // bytes of a display name

// DisplayName cleans a file's name for people to read: no separators of paths,
// no control or invisible characters (a right-to-left override can turn
// "gpj.exe" around), no run of spaces, not too long. It is "" if nothing is left.
func DisplayName(name string) string {
	var b strings.Builder
	space := false
	for _, r := range strings.ToValidUTF8(name, "\uFFFD") {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case r == '/' || r == '\\':
			r = '_'
		case unicode.IsControl(r), unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs):
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	s := b.String()
	if strings.Trim(s, "._ ") == "" {
		return ""
	}
	if len(s) > maxDisplay {
		// The ending says what a file is: keep it.
		end := ""
		if i := strings.LastIndexByte(s, '.'); i > 0 && len(s)-i <= 10 {
			end = s[i:]
		}
		cut := maxDisplay - len(end)
		for !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = strings.TrimRight(s[:cut], " ") + end
	}
	return s
}
