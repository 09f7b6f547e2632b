package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Implementing rule 1.4: software that drives a device or influences its use has the class of that device.
//
// Where it has no purpose of its own, or none that makes a device of it, there is nothing else to classify, so no
// other rule counts.
var rule1_4 = rule.Rule{
	ID: "ivdr.rule1.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.4"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.4/1"},
		When: rule.Any{
			rule.Is{Fact: &product.Relation, Option: product.DrivesWithoutPurpose},
			rule.All{
				rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
				rule.Not{Cond: ownPurpose},
			},
		},
		Then: rule.Then{From: &PartnerClass},
	}},
	Displaces: []string{"ivdr.rule1", "ivdr.rule2", "ivdr.rule3", "ivdr.rule4", "ivdr.rule6"},
}

// rule1_4Floor: software with a purpose of its own that also drives a device is classified by that purpose, but never below
// the device. A device of the MDR has no class here.
var rule1_4Floor = rule.Rule{
	ID: "ivdr.rule1.4.floor", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.4"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.4/1"},
		When: rule.All{
			rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
			ownPurpose,
			rule.Is{Fact: &product.Partner, Option: "ivd"},
		},
		Then:    rule.Then{From: &PartnerClass, Floor: true},
		Reading: "reading.ivdr.1.4",
	}},
}

// ownPurpose: what the software is for makes a device of it (MDCG 2019-11 rev.1, figure 1, steps 4 and 5).
var ownPurpose = rule.All{
	rule.Is{Fact: &product.Function, Option: "individual"},
	rule.Is{Fact: &product.MedicalPurpose, Option: fact.Yes},
}
