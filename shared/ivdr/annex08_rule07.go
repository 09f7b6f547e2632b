package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 7: control materials without assigned values. It stands beside Rule 6, which says the same, but not beside
// Rules 1 to 3, which read what a test is for: a control answers no question of a patient.
var rule7 = rule.Rule{
	ID: "ivdr.rule7", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.7"},
	InForce: since, Applies: since,
	Scope: isHardware,
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.7"},
		When:    rule.Is{Fact: &Kind, Option: "control_unassigned"},
		Then:    ClassB,
		Reading: "reading.ivdr.alone",
	}},
	Displaces: []string{"ivdr.rule1", "ivdr.rule2", "ivdr.rule3"},
}
