package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 14: a medicinal substance that is an integral part of the device and acts ancillary to it.
var rule14 = rule.Rule{
	ID: "mdr.rule14", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.1"},
	InForce: since, Applies: since,
	Scope: specialMatter,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.1"},
		When: rule.Is{Fact: &MedicinalSubstance, Option: fact.Yes},
		Then: ClassIII,
	}},
}
