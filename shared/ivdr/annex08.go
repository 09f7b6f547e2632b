package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// The classes as outcomes.
var (
	ClassA = rule.Then{Value: "A"}
	ClassB = rule.Then{Value: "B"}
	ClassC = rule.Then{Value: "C"}
	ClassD = rule.Then{Value: "D"}
)

// ClassSet decides the class under Annex VIII. Several rules may apply; the strictest counts (1.9).
//
// Every device has a class, and where no other rule says which, it is B (Rule 6). Rules 1 to 3 read what the answer is
// for, so they are about tests and about software with a purpose of its own; what Rules 5 and 7 and the implementing
// rules name stands apart from them.
var ClassSet = rule.Set{
	Concludes: &Class,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.IVDR, Path: "anx_VIII/1.9"},
	Scope:     governs,
	Rules:     []*rule.Rule{&rule1_4, &rule1_4Floor, &rule1_5, &rule1_6, &rule1, &rule2, &rule3, &rule4, &rule5, &rule6, &rule7},
	Otherwise: "B",
}

// since is the time from which the IVDR applies (Art. 113(2)).
var since = law.Period{From: 20220526}

var (
	governs    = rule.Is{Fact: &product.Regulation, Option: "ivdr"}
	isSoftware = rule.Is{Fact: &product.Software, Option: fact.Yes}
	isHardware = rule.Is{Fact: &product.Software, Option: fact.No}

	strictUse   = rule.Is{Fact: &StrictUse, Option: fact.Yes}
	specificUse = rule.Is{Fact: &SpecificUse, Option: fact.Yes}
)
