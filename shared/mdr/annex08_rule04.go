package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 4: what comes into contact with injured skin or mucous membrane. Of invasive devices only the contact with mucous membrane counts.
var rule4 = rule.Rule{
	ID: "mdr.rule4", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.4"},
	InForce: since, Applies: since,
	Scope: rule.All{notSoftware, rule.Any{
		rule.Is{Fact: &InjuredContact, Option: "mucosa"},
		rule.All{rule.Is{Fact: &InjuredContact, Option: "skin"}, rule.Is{Fact: &Invasiveness, Option: "non_invasive"}},
	}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.4/1/-1"},
		When: rule.Is{Fact: &WoundPurpose, Option: "barrier"},
		Then: ClassI,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.4/1/-2"},
		When: rule.Is{Fact: &WoundPurpose, Option: "secondary_intent"},
		Then: ClassIIb,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.4/1/-3"},
		When: rule.Is{Fact: &WoundPurpose, Option: "microenvironment"},
		Then: ClassIIa,
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.4/1/-4"}, Then: ClassIIa},
}
