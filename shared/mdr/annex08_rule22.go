package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 22: active therapeutic devices whose built-in diagnostic function significantly
// determines how they manage the patient, as closed loops. Software that closes the loop
// by itself is read as such a device. Products of Annex XVI treat nothing (Annex VIII 2.4).
var rule22 = rule.Rule{
	ID: "mdr.rule22", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.9"},
	InForce: since, Applies: since,
	Scope: rule.All{medical, specialUse},
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/7.9"},
		When:    rule.All{isSoftware, rule.Is{Fact: &ClosedLoop, Option: fact.Yes}},
		Then:    ClassIII,
		Reading: "reading.mdr.rule22.software",
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.9"},
		When: rule.All{activeHardware, rule.Is{Fact: &ClosedLoop, Option: fact.Yes}},
		Then: ClassIII,
	}},
}
