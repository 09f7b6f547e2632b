package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// The classes as outcomes.
var (
	ClassI   = rule.Then{Value: "I"}
	ClassIIa = rule.Then{Value: "IIa"}
	ClassIIb = rule.Then{Value: "IIb"}
	ClassIII = rule.Then{Value: "III"}
)

// ClassSet decides the class under Annex VIII. Several rules may apply; the strictest counts (3.5).
//
// For software it holds the rules that software can meet by itself. Rules 9 and 12
// reach software through the class of the device that it drives (3.3).
var ClassSet = rule.Set{
	Concludes: &Class,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.MDR, Path: "anx_VIII/3.5"},
	Scope:     rule.Is{Fact: &product.Regulation, Option: "mdr"},
	Rules:     []*rule.Rule{&claimed, &rule33, &rule33Floor, &rule8, &rule10, &rule11, &rule13, &rule15, &rule22},
}

// claimed takes over what the maker of hardware states: its rules are not decided here yet.
var claimed = rule.Rule{
	ID: "mdr.claimed", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/3.1"},
	InForce: since, Applies: since,
	Scope: isHardware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/3.1"},
		Then: rule.Then{From: &ClaimedClass},
	}},
}

var isHardware = rule.Is{Fact: &Qualification, Option: "hardware"}
