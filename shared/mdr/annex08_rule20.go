package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 20: inhalation of medicines through a body orifice. It counts beside Rule 5, and the stricter of the two decides.
var rule20 = rule.Rule{
	ID: "mdr.rule20", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.7"},
	InForce: since, Applies: since,
	Scope: rule.All{specialMatter, rule.Is{Fact: &Invasiveness, Option: "body_orifice"}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.7"},
		When: rule.Not{Cond: rule.Is{Fact: &Inhalation, Option: "no"}},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.7"},
			When: rule.Is{Fact: &Inhalation, Option: "essential_or_life_threatening"},
			Then: ClassIIb,
		}},
	}},
}
