package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 13: every other active device is in class I, that is, every one to which none of the rules for active devices before it applies. Of software
// Rule 11 leaves none over; it is in scope so that the reader sees that it was considered.
var rule13 = rule.Rule{
	ID: "mdr.rule13", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.5"},
	InForce: since, Applies: since,
	Scope: rule.Any{isSoftware, isActive},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.5"},
		Then: ClassI,
	}},
	ResidualTo: []string{"mdr.rule9", "mdr.rule10", "mdr.rule11", "mdr.rule12"},
}
