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

// Group is the gate of a fact that can be answered by no: where the gate was answered yes, such facts can be asked together, as
// a list to tick. Which of several options a tick means is then asked by itself.
func Group(f *fact.Fact) *fact.Fact {
	if f.Index(fact.No) == 0 {
		return nil
	}
	return Gate(f)
}
