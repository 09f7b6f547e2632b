package evidence

import "slices"

// What a requirement comes to once a model has read for it and code has found its
// quotations again. The ids are forever. Beside them stand [Candidate] and [None] for
// requirements that no model has judged.
const (
	NotApplicable Verdict = "not_applicable" // the requirement does not bind the product
	Contradicted  Verdict = "contradicted"   // a passage says the opposite of what an element asks
	Shown         Verdict = "shown"          // every element is shown
	PartlyShown   Verdict = "partly_shown"   // at least one element is shown, and at least one is not
	NotShown      Verdict = "not_shown"      // no element is shown
	NeedsPerson   Verdict = "needs_person"   // code cannot say: somebody has to look
)

// Stance is how a quotation stands to an element of a requirement.
type Stance string

const (
	Shows       Stance = "shows"       // gives concrete content about this product
	Mentions    Stance = "mentions"    // names the matter, intends it or asserts it, and says no more
	Contradicts Stance = "contradicts" // says the opposite
)

// State is what one element comes to.
type State string

const (
	IsShown        State = "shown"
	IsMentioned    State = "mentioned"
	IsNone         State = "none"
	IsContradicted State = "contradicted"
	IsUnsure       State = "unsure"   // said to be shown, and nothing but the model's word for it
	IsDisputed     State = "disputed" // said to be contradicted, and nothing but a word for it
)

// Weight counts what stands for and against one element.
type Weight struct {
	Shows, ShowsBare             int // quotations found in the document; bare: its passage has no word of the element
	Mentions                     int
	Contradicts, ContradictsBare int
	Lost                         int // quotations said to contradict that are not in the document
}

// State gives what the element comes to. In this order:
//
//  1. A quotation that contradicts counts above any that shows.
//  2. One that cannot be found again, or whose passage has no word of the element, is no
//     contradiction; that somebody claims one is for a person to look into.
//  3. A quotation that shows, from a passage that speaks of the element by our own reckoning too.
//  4. One from a passage that does not: a model can be talked into anything.
//  5. A mention.
func (w Weight) State() State {
	switch {
	case w.Contradicts > 0:
		return IsContradicted
	case w.ContradictsBare > 0, w.Lost > 0:
		return IsDisputed
	case w.Shows > 0:
		return IsShown
	case w.ShowsBare > 0:
		return IsUnsure
	case w.Mentions > 0:
		return IsMentioned
	}
	return IsNone
}

// Conclude gives the verdict on a requirement that binds the product. In this order:
//
//  1. An element is contradicted: contradicted.
//  2. One is disputed: needs a person.
//  3. All are shown: shown.
//  4. One is shown: partly shown. An element that a person has to look at is not shown yet.
//  5. One is unsure: needs a person.
//  6. Otherwise, mentions or not: not shown.
//
// A requirement without elements asks for nothing that could be found: needs a person.
//
// Dropping a quotation never raises the verdict by [Verdict.Rank].
func Conclude(elements []State) Verdict {
	shown := 0
	for _, s := range elements {
		if s == IsShown {
			shown++
		}
	}
	switch {
	case slices.Contains(elements, IsContradicted):
		return Contradicted
	case len(elements) == 0, slices.Contains(elements, IsDisputed):
		return NeedsPerson
	case shown == len(elements):
		return Shown
	case shown > 0:
		return PartlyShown
	case slices.Contains(elements, IsUnsure):
		return NeedsPerson
	}
	return NotShown
}

// Rank is how much a verdict credits the documentation with: 0 nothing, 1 nothing for
// now (contradicted, needs a person), 2 a part, 3 all. -1 is no verdict of a judge.
func (v Verdict) Rank() int {
	switch v {
	case NotShown:
		return 0
	case Contradicted, NeedsPerson:
		return 1
	case PartlyShown:
		return 2
	case Shown:
		return 3
	}
	return -1
}

// said is the strongest stance of one judge on an element, by word alone.
func said(stances []Stance) State {
	switch {
	case slices.Contains(stances, Contradicts):
		return IsContradicted
	case slices.Contains(stances, Shows):
		return IsShown
	case slices.Contains(stances, Mentions):
		return IsMentioned
	}
	return IsNone
}

// settle brings two judges together. first and second are what each said of the elements, weighed
// what the quotations of both come to. What they said counts here, not what was found again:
// a quotation that is dropped must not turn a quarrel into an agreement.
//
// Where one says that an element is shown and the other does not, it is unsure; where one
// says that it is contradicted, disputed. Two that come to different verdicts leave it to a person.
func settle(first, second, weighed []State) ([]State, Verdict) {
	out := slices.Clone(weighed)
	for i := range out {
		a, b := first[i], second[i]
		switch {
		case (a == IsContradicted) != (b == IsContradicted):
			out[i] = IsDisputed
		case (a == IsShown) != (b == IsShown) && out[i] == IsShown:
			out[i] = IsUnsure
		}
	}
	if Conclude(first) != Conclude(second) {
		return out, NeedsPerson
	}
	return out, Conclude(out)
}
