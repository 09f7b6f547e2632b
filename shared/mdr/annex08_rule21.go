package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 21: devices made of substances that the body absorbs or that disperse locally. Its indents are not alternatives: what is applied to
// the skin and works by being absorbed is in class III.
var rule21 = rule.Rule{
	ID: "mdr.rule21", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.8"},
	InForce: since, Applies: since,
	Scope: rule.All{specialMatter, rule.Is{Fact: &SubstanceDevice, Option: fact.Yes}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.8/-1"},
		When: rule.Is{Fact: &Absorption, Option: "to_achieve_purpose"},
		Then: ClassIII,
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.8/-2"},
		When: rule.All{
			rule.Is{Fact: &SubstanceSite, Option: "stomach_lower_gut"},
			rule.Not{Cond: rule.Is{Fact: &Absorption, Option: "not_systemic"}},
		},
		Then: ClassIII,
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.8/-3"},
		When: rule.Any{
			rule.Is{Fact: &SubstanceSite, Option: "skin"},
			rule.Is{Fact: &SubstanceSite, Option: "nose_mouth"},
		},
		Then: ClassIIa,
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.8/-4"}, Then: ClassIIb},
}
