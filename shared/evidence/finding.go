package evidence

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Verdict is what can be said of a requirement without a model.
type Verdict string

const (
	Candidate Verdict = "candidate" // at least one passage may show it; a person decides
	None      Verdict = "none"      // nothing was found that shows it
)

// Finding is what was found for one requirement.
type Finding struct {
	Requirement string  // id
	Ref         law.Ref // the provision
	Verdict     Verdict
	Quotations  []Quotation // best first; empty where the verdict is None
}

// Quotation is a stretch of a file, verbatim, with its place.
type Quotation struct {
	Rank  int      // from 1
	Text  string   // the passage as it was read
	File  string   // Document.Name
	Page  int      // from 1; 0 where the format has no pages
	Path  []string // the headings above
	Para  int      // number of the passage in the file, from 1
	Start int      // byte offsets in the file's text
	End   int
	Score int      // thousandths; compares quotations of one requirement, no probability
	Why   []string // the query terms that were found, in the order of the requirement
}

// DefaultQuotations is how many quotations [Check] gives for a requirement at most.
const DefaultQuotations = 5

// Check looks for each requirement's evidence in docs. The findings come in the
// order of reqs. It is deterministic: the same input gives the same bytes.
func Check(docs []Document, reqs []require.Requirement) []Finding {
	ix := NewIndex(docs, reqs)
	out := make([]Finding, len(reqs))
	for i := range reqs {
		out[i] = ix.Find(&reqs[i], DefaultQuotations)
	}
	return out
}
