package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Implementing rule 1.5: a calibrator has the class of the device that it calibrates, whatever Rules 1 to 6
// would say of it: Rule 6 must not lift the calibrator of a class A device.
var rule1_5 = rule.Rule{
	ID: "ivdr.rule1.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.5"},
	InForce: since, Applies: since,
	Scope: isHardware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/1.5"},
		When: rule.Is{Fact: &Kind, Option: "calibrator"},
		Then: rule.Then{From: &PartnerClass},
	}},
	Displaces: []string{"ivdr.rule1", "ivdr.rule2", "ivdr.rule3", "ivdr.rule4", "ivdr.rule6"},
}

// Implementing rule 1.6: the same for control materials with assigned values, for one analyte or for several. Those without
// are in Rule 7.
var rule1_6 = rule.Rule{
	ID: "ivdr.rule1.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.6"},
	InForce: since, Applies: since,
	Scope: isHardware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/1.6"},
		When: rule.Is{Fact: &Kind, Option: "control_assigned"},
		Then: rule.Then{From: &PartnerClass},
	}},
	Displaces: []string{"ivdr.rule1", "ivdr.rule2", "ivdr.rule3", "ivdr.rule4", "ivdr.rule6"},
}
