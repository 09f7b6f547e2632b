package techdoc

import "github.com/cecheck/cecheck/shared/rule"

// Pair sets one point of the AI Act beside what the device regulations ask for the same, by ids of the catalogue. An id stands for every
// requirement on the same provision ("mdr.annex01.17.1" also for "mdr.annex01.17.1.embedded"); what is no requirement itself, for all whose
// ids it begins ("ivdr.annex02.3.1").
type Pair struct {
	AIAct     string
	MDR, IVDR []string
	Relation  Relation
	More      rule.Cond // of [Same]: for which products the device's file or system need not hold it all, so that it is [Extends]; nil for none
}

// Relation is what a point of the AI Act adds to the file of a device that meets what stands beside it.
type Relation string

const (
	Same    Relation = "same"    // nothing: the device's file holds it already
	Extends Relation = "extends" // the device's file deals with it; the AI Act asks for more
	New     Relation = "new"     // the device's file has nothing of it
)
