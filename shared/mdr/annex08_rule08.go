package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 8, as far as software meets it: accessories of active implantable devices are in
// class III, although accessories are otherwise classified in their own right (3.2).
var rule8 = rule.Rule{
	ID: "mdr.rule8", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/5.4"},
	InForce: since, Applies: since,
	Scope: rule.Is{Fact: &Qualification, Option: "accessory"},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-6"},
		When: rule.Is{Fact: &ActiveImplantable, Option: fact.Yes},
		Then: ClassIII,
	}},
}
