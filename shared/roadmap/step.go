// Package roadmap says what lies between an assessment and the CE mark: the steps, what each waits for, how long they take and
// what they cost as ranges, the days by which they must be done, and what comes round again afterwards.
//
// No figure here is law unless its basis says so. Every one is a range with a basis, and a person can put figures of their own in its place.
package roadmap

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Step is one thing to be done on the way.
type Step struct {
	ID    string    // forever: "roadmap.qms"
	Refs  []law.Ref // the provisions it stands on; those of an act that is not concerned are left out
	Only  []Only    // which of them are about some products alone
	When  rule.Cond // when it belongs to the road; nil is never
	Maybe rule.Cond // when it may belong to it: what decides is something that no question asks; nil is never
	After []string  // the steps that it waits for, of those that are on the road
	Whose string    // who does it: "manufacturer", "notified_body", …
	Weeks []Estimate
	Cost  []Estimate // in euros
}

// Only is a provision of a step that is cited for some of its products alone.
type Only struct {
	Ref  law.Ref
	When rule.Cond
}

// Estimate is what a step takes: a range for a class of products. Of several the first whose condition holds counts; they
// stand from the strictest to the mildest.
type Estimate struct {
	When rule.Cond // nil is always
	Range
	Basis string // "basis.fees": what the range rests on, a source or a stated assumption
}

// Range is what something takes at least, in all likelihood and at most.
type Range struct{ Low, Likely, High int }

// Inputs is what a person plans with.
type Inputs struct {
	Start  law.Date // the day the work begins
	Market law.Date // the day the product is wanted on the market; 0: none
	Weeks  []Given
	Cost   []Given
	Seed   uint32
}

// Given is a range that a person gave for a step.
type Given struct {
	Step string // "roadmap.qms"
	Range
}
