package evidence

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Verdict is what can be said of a requirement: these two without a model, with one those
// that [Conclude] gives.
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
	Quotations  []Quotation // best first; where a model judged, in the order of the elements

	// Where a model was asked:
	Elements []ElementFinding // in the order of the requirement; empty where no model judged
	Dropped  int              // quotations that were not found in the passages given, or were no quotations
	Judges   []Provenance     // who judged
	Unjudged Unjudged         // why no model judged; "" where one did
}

// ElementFinding is what one element comes to.
type ElementFinding struct {
	ID      string
	State   State
	Missing string // what is missing, in the model's words
}

// Provenance says where a judgement comes from, so that it can be looked at again.
type Provenance struct {
	Model    string   // as the server calls it
	Prompts  []string // digest of each question, under which the reply is kept; more than one after a second look
	Replies  []string // digest of each reply
	Passages []string // ids of the passages given, see [Spot.ID]
}

// Unjudged says why a requirement stays at candidate evidence though a model was asked for.
type Unjudged string

const (
	NoModel     Unjudged = "unreachable" // no model could be reached
	NoBudget    Unjudged = "budget"      // what may be spent is spent
	NoReply     Unjudged = "bad_reply"   // the reply was cut off, refused or not in the form asked for
	TooLong     Unjudged = "too_long"    // not even one passage fits into the model
	NothingRead Unjudged = "no_passages" // no passage has a word of it: there is nothing to judge
)

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

	// Where a model quoted it:
	Element string
	Stance  Stance
	Passage string // id of the passage it begins in, see [Spot.ID]
	Bare    bool   // its passage has no word of the element by our own reckoning
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
