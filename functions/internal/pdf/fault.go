package pdf

import (
	"bytes"

	"github.com/cecheck/cecheck/shared/evidence"
)

// faults are the problems that a child may report, and what we say of them. The
// child's own words are not shown.
var faults = map[string]string{
	"encrypted":       "the file needs a password; save it without one",
	"damaged":         "the file cannot be understood as a PDF",
	"no_pages":        "the file has no pages",
	"too_large":       "a page has more text than a page can show",
	"too_much_memory": "reading needs too much memory",
}

func fault(b []byte) *evidence.Problem {
	code := string(bytes.ToValidUTF8(b, nil))
	detail, known := faults[code]
	switch {
	case !known:
		return &evidence.Problem{Code: "damaged", Detail: faults["damaged"]}
	case code == "no_pages":
		return &evidence.Problem{Code: "damaged", Detail: detail}
	}
	return &evidence.Problem{Code: code, Detail: detail}
}
