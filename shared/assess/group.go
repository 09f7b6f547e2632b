package assess

import (
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
)

// Group is the question that stands for f and others, nil if there is none: where it was answered yes, those of its facts that are
// answered by yes or no can be asked together, as a list to tick.
func Group(f *fact.Fact) *fact.Fact {
	if !slices.Equal(f.Options, fact.YesNo) {
		return nil
	}
	for _, g := range gates() {
		if slices.Contains(g.facts, f) {
			return g.gate
		}
	}
	return nil
}
