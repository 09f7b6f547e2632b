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
	ID   string    // forever: "aiact.annex04.2.b"
	Ref  law.Ref   // the provision it stands on
	When rule.Cond // when it applies; nil is always

	// InForce is the time for which the act asks this; zero is always. Where a wording
	// changed the day of a duty, two values with the same id follow each other.
	InForce law.Period

	// From is the day the duty binds, where that is one day for every product.
	// Otherwise Day is the concluded fact whose options are the possible days.
	From law.Date
	Day  *fact.Fact

	Whose    string    // whose duty: "provider", "manufacturer", "deployer"
	Elements []Element // what a document must show; empty for a duty that no document shows
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
