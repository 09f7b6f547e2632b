package assess

import (
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
)

// Gate is the question that stands for f and others, nil if there is none: where it is answered no, they count as no.
func Gate(f *fact.Fact) *fact.Fact {
	for _, g := range gates {
		if slices.Contains(g.facts, f) {
			return g.gate
		}
	}
	return nil
}

// Group is the gate of a fact that is answered by yes or no: where the gate was answered yes, such facts
// can be asked together, as a list to tick.
func Group(f *fact.Fact) *fact.Fact {
	if !slices.Equal(f.Options, fact.YesNo) {
		return nil
	}
	return Gate(f)
}
