package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 17: recording of diagnostic X-ray images.
var rule17 = rule.Rule{
	ID: "mdr.rule17", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.4"},
	InForce: since, Applies: since,
	Scope: rule.All{medical, specialMatter},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.4"},
		When: rule.Is{Fact: &RecordsXray, Option: fact.Yes},
		Then: ClassIIa,
	}},
}
