package roadmap

import (
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
)

// empty is two queries of which nothing is known, so that neither finds the other's result ready.
func empty(i int) assess.Query {
	unknown := fact.Answers{{Fact: &product.Software}}
	return assess.Query{On: 20261120, Modules: []assess.Module{{ID: "m1", Answers: unknown[:i%2]}}}
}

// BenchmarkConclude is the part of a roadmap that is not this package's: what an empty questionnaire may come to.
func BenchmarkConclude(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		if _, err := assess.Conclude(empty(i)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBuild is the whole of it for the same, with the longest road that there is; BenchmarkAgain is it with another figure of one's own.
func BenchmarkBuild(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		if _, err := Build(empty(i), Inputs{Start: 20261120, Seed: 1}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAgain(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		given := []Given{{"roadmap.qms", Range{10, 20, 30 + i%9}}}
		if _, err := Build(empty(0), Inputs{Start: 20261120, Seed: 1, Weeks: given}); err != nil {
			b.Fatal(err)
		}
	}
}
