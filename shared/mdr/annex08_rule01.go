package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 1: a non-invasive device is in class I unless a later rule applies.
var rule1 = rule.Rule{
	ID: "mdr.rule1", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.1"},
	InForce: since, Applies: since,
	Scope: nonInvasive,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.1"},
		Then: ClassI,
	}},
	ResidualTo: []string{
		"mdr.rule2", "mdr.rule3", "mdr.rule4", "mdr.rule8", "mdr.rule9", "mdr.rule10", "mdr.rule11", "mdr.rule12", "mdr.rule13", "mdr.rule14", "mdr.rule15",
		"mdr.rule16", "mdr.rule17", "mdr.rule18", "mdr.rule19", "mdr.rule21", "mdr.rule22",
	},
}
