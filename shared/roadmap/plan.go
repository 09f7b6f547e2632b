package roadmap

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Plan is the road of one product.
//
// Early, likely and late figures are those by which one, five and nine of ten runs are done. What only perhaps applies is
// left out of the early figures, and counted in the likely and the late ones; where it is open which range holds, the early figures take the
// shortest and the others the longest. So a question that is still open makes the plan wider and never surer.
type Plan struct {
	On      law.Date // the day whose wording is read
	Start   law.Date
	Seed    uint32
	Runs    int
	Key     uint32   // the same for one product, whatever its plan: of the names of its modules and the seed
	Assumed []string // facts that nobody answered and that the plan takes for granted, as "product.role=manufacturer"
	Notes   []string // what is to be said of the road as a whole: "roadmap.note.on_market"

	Steps     []Planned // each after those that it waits for
	Finish    Days
	Cost      Range // early, likely and late sums
	Market    *Market
	Deadlines []Deadline
	Recurring []Recurring
}

// Planned is a step of the road with its days.
type Planned struct {
	Step    *Step
	Refs    []law.Ref
	Whose   string   // who does it on this road
	After   []string // of the steps on this road
	Applies rule.Truth
	Modules []string // ids of the modules that it is for, or may be

	Weeks, Cost Taken

	Start, Finish Days
	Critical      int      // in thousandths of the runs: how often a delay here delays the whole
	LatestStart   law.Date // by likely durations, for the day that is wanted; 0 without one
	LatestFinish  law.Date
}

// Taken is the range that a step is planned with.
type Taken struct {
	Range
	Basis string // "basis.given" where Given
	Given bool   // whether the person gave it
}

// Days are the day by which one, five and nine of ten runs are there.
type Days struct{ Early, Likely, Late law.Date }

// Market is what comes of the day on which the product is wanted on the market.
type Market struct {
	Wanted  law.Date
	Least   int      // in thousandths of the runs: how many are there in time, with everything that may apply
	Most    int      // the same without what only perhaps applies
	StartBy law.Date // the last day to begin on, by likely durations
}

// Deadline is a day that the law names, or that follows from the plan.
type Deadline struct {
	ID      string // "deadline.mdr.transition"
	Day     law.Date
	Ref     law.Ref
	Applies rule.Truth
	Met     Met
}

// Met is whether the plan keeps a deadline.
type Met string

const (
	MetYes     Met = "yes"     // nine of ten runs
	MetPerhaps Met = "perhaps" // something between
	MetNo      Met = "no"      // fewer than one of ten runs
	MetPast    Met = "past"    // the day lies before the start
	MetNot     Met = ""        // not for this plan to keep: the day follows from it, or binds somebody else
)

// Recurring is what comes round again once the product is on the market.
type Recurring struct {
	ID       string   // "recurring.psur"
	Months   int      // at least this often; 0: when there is reason to
	First    law.Date // by likely figures; 0 where nothing says when
	Ref      law.Ref
	Whose    string
	Applies  rule.Truth
	Practice bool // usual, and not laid down
}
