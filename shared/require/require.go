// Package require is the form of a requirement: what a provision asks of a
// product, when, from which day, of whom, and what a document must show.
// The acts declare values of it.
package require

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Requirement is one duty or one point that a documentation must cover.
type Requirement struct {
	ID   string    // forever: "aiact.annex04.2.b"; "mdr.annex02" is about all that "mdr.annex02.1.1.a" is a part of
	Ref  law.Ref   // the provision it stands on
	When rule.Cond // when it applies; nil is always

	// Judged: whether it applies to the product turns on something that no question asks; within When,
	// the documentation shows it or says why it does not apply.
	Judged bool

	// InForce is the time for which the act asks this; zero is always. Where a wording
	// changed the day of a duty, two values with the same id follow each other.
	InForce law.Period

	// From is the day the duty binds, where that is one day for every product.
	// Otherwise Day is the concluded fact whose options are the possible days.
	From law.Date
	Day  *fact.Fact

	Whose    string    // whose duty: "provider", "manufacturer", "deployer"
	Elements []Element // what a document must show; empty for a duty that no document shows

	Evidence []Document // the kinds of document that usually show it, the likeliest first
	Related  []Clause   // where standards deal with the same
}

// Document is a kind of document in a manufacturer's files: "risk_management_file".
type Document string

// Shown is what is said of a requirement beside the duty itself: it stands apart from
// the duty so that the module every visitor loads carries none of it.
type Shown struct {
	ID       string // of the requirement
	Elements []Element
	Evidence []Document
	Related  []Clause
}

// With gives the requirements with what is said of them. A note about a requirement that
// is not in the list is a mistake of the program.
func With(list []Requirement, shown []Shown) []Requirement {
	out := append([]Requirement(nil), list...)
	for _, s := range shown {
		found := false
		for i := range out {
			if r := &out[i]; r.ID == s.ID {
				found = true
				r.Elements, r.Evidence, r.Related = s.Elements, s.Evidence, s.Related
			}
		}
		if !found {
			panic("require: nothing is called " + s.ID)
		}
	}
	return out
}

// Element is one thing a document must show for a requirement.
type Element struct {
	ID    string // "goal"; unique in the requirement, forever
	Query []Query
}

// Query is what a passage that shows an element talks about, in one language.
// The words are ours, written from the provision.
type Query struct {
	Lang  string   // "en", "de", "fr"
	Terms []string // words and phrases; a phrase counts when its words stand close together
}
