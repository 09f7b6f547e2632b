package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 6: class B is what remains where none of the rules above it says otherwise. It must not lift what Rule 5 puts in class A.
//
// So software that interprets results is never in class A: it is none of the things of Rule 5 and comes here
// where Rules 1 to 4 leave it.
var rule6 = rule.Rule{
	ID: "ivdr.rule6", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.6"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.6"},
		When:    isSoftware,
		Then:    ClassB,
		Reading: "reading.ivdr.software_b",
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.6"},
		When: isHardware,
		Then: ClassB,
	}},
	ResidualTo: []string{"ivdr.rule1", "ivdr.rule2", "ivdr.rule3", "ivdr.rule4", "ivdr.rule5"},
}
