package wire

import "github.com/cecheck/cecheck/shared/assess"

// The few string helpers this package needs. The standard library's bring Unicode tables
// into every visitor's download.

func index(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

func lower(c byte) bool { return c >= 'a' && c <= 'z' }

func hasPrefix(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }

func trimPrefix(s, p string) string {
	if hasPrefix(s, p) {
		return s[len(p):]
	}
	return s
}

func itoa(n int) string {
	if n == 0 {
		return "0"
	}
	var b [20]byte
	i := len(b)
	for ; n > 0; n /= 10 {
		i--
		b[i] = byte('0' + n%10)
	}
	return string(b[i:])
}

// nearest is the known fact whose id is at most three single-letter changes away, or
// whose last part is the whole of what was given; "" if there is none.
func nearest(id string) string {
	best, least := "", 4
	for _, f := range assess.Vocabulary() {
		if hasSuffix(f.ID, "."+id) {
			return f.ID
		}
		if d := distance(id, f.ID, least); d < least {
			best, least = f.ID, d
		}
	}
	return best
}

func hasSuffix(s, x string) bool { return len(s) >= len(x) && s[len(s)-len(x):] == x }

// distance is the edit distance of a and b, or limit where it is not below it.
func distance(a, b string, limit int) int {
	if len(a) > 64 || len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			d := diagonal
			if a[i-1] != b[j-1] {
				d = 1 + min(diagonal, row[j], row[j-1])
			}
			diagonal, row[j] = row[j], d
		}
	}
	return min(row[len(b)], limit)
}
