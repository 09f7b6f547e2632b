package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 13: every other active device is in class I. It holds only where no rule before
// it does, so for software never: Rule 11 leaves none over. It stands here so that the
// reader sees that it was considered.
var rule13 = rule.Rule{
	ID: "mdr.rule13", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.5"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.5"},
		Then: ClassI,
	}},
	ResidualTo: []string{"mdr.rule8", "mdr.rule10", "mdr.rule11"},
}
