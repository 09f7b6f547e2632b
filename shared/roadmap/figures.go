package roadmap

import "github.com/cecheck/cecheck/shared/rule"

// What ranges rest on. What each says stands in the wording under the same id.
const (
	BasisTeam   = "basis.team"   // our assumption: a small team with its first product
	BasisDays   = "basis.days"   // our assumption: signatures and entries
	BasisBodies = "basis.bodies" // the Commission's survey of notified bodies, data to February 2025
	BasisFees   = "basis.fees"   // a published list of fees, and our assumption of how they grow
	BasisLaw    = "basis.law"    // a period that an act lays down
	BasisMarket = "basis.market" // our assumption on prices of what is bought
	BasisNone   = "basis.none"   // takes no time or costs nothing of its own
	BasisGiven  = "basis.given"  // the person's own figure
)

// same is one range for every product.
func same(low, likely, high int, basis string) []Estimate {
	return []Estimate{{Range: Range{low, likely, high}, Basis: basis}}
}

// byClass is a range for each class: III and D, IIb and C, IIa and B, and the rest.
func (c *conditions) byClass(basis string, three, twoB, twoA, one Range) []Estimate {
	return []Estimate{
		{c.classIII, three, basis},
		{c.classIIb, twoB, basis},
		{c.classIIa, twoA, basis},
		{nil, one, basis},
	}
}

// where is one range where a condition holds, and another otherwise.
func where(c rule.Cond, basis string, then, otherwise Range) []Estimate {
	return []Estimate{{c, then, basis}, {nil, otherwise, basis}}
}

// nothing is the range of what takes no time.
func nothing() []Estimate { return same(0, 0, 0, BasisNone) }
