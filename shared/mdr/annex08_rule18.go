package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 18: devices made with non-viable tissues or cells or their derivatives. Those of animal origin that touch intact skin only are
// left to the other rules.
var rule18 = rule.Rule{
	ID: "mdr.rule18", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.5"},
	InForce: since, Applies: since,
	Scope: specialMatter,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.5"},
		When: rule.Not{Cond: rule.Is{Fact: &Tissue, Option: "no"}},
		Then: ClassIII,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.5"},
			When: rule.Is{Fact: &Tissue, Option: "animal_intact_skin"},
			Then: rule.Nothing,
		}},
	}},
}
