package law

// Proposal is a change of an act that has been proposed and is no law. It is never in
// application. Its wording is not held, so nothing is computed from it: only the difference is
// described, in words that stand under "proposal.<id>", and marked as a secondary source.
type Proposal struct {
	ID      string   // "com-2025-1023"
	Number  string   // as the Union counts it: "COM(2025) 1023"
	Tabled  Date     // the day it was made
	Seen    Date     // the day its state was last looked at
	Affects []string // the ids of rules and duties that it would change
}
