package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 12: active devices that bring medicines, body liquids or other substances into the body or out of it. Software does so
// only through a device that it drives, and has that device's class (3.3).
var rule12 = rule.Rule{
	ID: "mdr.rule12", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.4"},
	InForce: since, Applies: since,
	Scope: activeHardware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.4"},
		When: rule.Any{administersMedicines, rule.Not{Cond: rule.Is{Fact: &Substances, Option: "no"}}},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.4"},
			When: rule.Any{
				rule.Is{Fact: &Medicines, Option: "hazardous"},
				rule.Is{Fact: &Substances, Option: "hazardous"},
			},
			Then: ClassIIb,
		}},
	}},
}
