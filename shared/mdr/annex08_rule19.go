package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 19: nanomaterial, by the potential for internal exposure.
var rule19 = rule.Rule{
	ID: "mdr.rule19", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.6"},
	InForce: since, Applies: since,
	Scope: specialMatter,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.6/-1"},
		When: rule.Is{Fact: &Nano, Option: "medium_or_high"},
		Then: ClassIII,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.6/-2"},
		When: rule.Is{Fact: &Nano, Option: "low"},
		Then: ClassIIb,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.6/-3"},
		When: rule.Is{Fact: &Nano, Option: "negligible"},
		Then: ClassIIa,
	}},
}
