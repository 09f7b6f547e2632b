package ingest

import "strings"

// Guidance tells whether a text is wholly or mainly template or instruction
// text: something that says what to write, and nothing about a product.
func Guidance(s string) bool {
	return strings.HasPrefix(s, "[REQUIRED")
}
