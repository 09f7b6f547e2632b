package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Implementing rule 3.3: software that drives a device or influences its use has the
// class of that device.
//
// Where it has no purpose of its own there is nothing else to classify, so no other
// rule counts. Software of a product listed in Annex XVI stands and falls with it in the same way.
var rule33 = rule.Rule{
	ID: "mdr.rule3.3", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/3.3"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/3.3/1"},
		When: rule.Any{
			rule.Is{Fact: &Qualification, Option: "part_of_device"},
			rule.Is{Fact: &Qualification, Option: "annex_xvi"},
		},
		Then: rule.Then{From: &DrivenClass},
	}},
	Displaces: []string{"mdr.rule10", "mdr.rule11", "mdr.rule13", "mdr.rule15", "mdr.rule22"},
}

// rule33Floor: software with a purpose of its own that also drives a device is
// classified by that purpose, but never below the device. A device of the IVDR has no class here.
var rule33Floor = rule.Rule{
	ID: "mdr.rule3.3.floor", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/3.3"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/3.3/1"},
		When:    rule.All{rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose}, rule.Is{Fact: &product.Partner, Option: "medical_device"}},
		Then:    rule.Then{From: &DrivenClass, Floor: true},
		Reading: "reading.mdr.3.3",
	}},
}
