package pdf

import (
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/evidence"
)

// headingLevels gives a function that tells how deep a heading is: by its number
// where it has one, otherwise by its size among the sizes of headings.
func headingLevels(all []para) func(para) int {
	var sizes []int32
	numberedAny := false
	for _, p := range all {
		if p.kind == evidence.Heading && !p.contents {
			sizes = append(sizes, p.height/100)
			numberedAny = numberedAny || numbered.MatchString(p.text)
		}
	}
	slices.Sort(sizes)
	sizes = slices.Compact(sizes)
	slices.Reverse(sizes)
	return func(p para) int {
		if m := numbered.FindStringSubmatch(p.text); m != nil {
			return strings.Count(m[1], ".") + 1
		}
		if annexed.MatchString(p.text) {
			return 1
		}
		rank, _ := slices.BinarySearchFunc(sizes, p.height/100, func(a, b int32) int { return int(b - a) })
		if numberedAny && rank > 0 {
			// Between numbered headings, one without a number belongs to
			// the section it stands in.
			return 6 + min(rank, 3)
		}
		return min(rank, 8) + 1
	}
}
