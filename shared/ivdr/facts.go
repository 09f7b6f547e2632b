// Package ivdr encodes Regulation (EU) 2017/746 on in vitro diagnostic medical
// devices. The seven rules of its Annex VIII are not decided here yet: the class is
// the one that the maker states, and a range where none is stated.
package ivdr

import "github.com/cecheck/cecheck/shared/fact"

// classes are the classes of IVDR Art. 47(1), from the mildest to the strictest.
var classes = []string{"A", "B", "C", "D"}

// Class is concluded: the class of IVDR Annex VIII.
var Class = fact.Fact{ID: "ivdr.class", Derived: true, Ordered: true, Options: classes}

// Route is concluded: the conformity assessment route of IVDR Art. 48.
var Route = fact.Fact{ID: "ivdr.route", Derived: true, Options: []string{
	"in_house", "performance_study", "self_declared", "class_a_sterile", "class_b", "class_c", "class_d",
}}

// ClaimedClass: the class that the maker states.
var ClaimedClass = fact.Fact{ID: "ivdr.claimed_class", Ordered: true, Options: classes}

// Sterile: whether a class A device is placed on the market sterile (Art. 48(10)).
var Sterile = fact.Fact{ID: "ivdr.sterile", Options: fact.YesNo}
