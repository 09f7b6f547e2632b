package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 2: non-invasive devices that channel or store what goes into the body. The class of an active
// device to which they may be connected is asked, not concluded: it is another device.
var rule2 = rule.Rule{
	ID: "mdr.rule2", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.2"},
	InForce: since, Applies: since,
	Scope: rule.All{nonInvasive, rule.Not{Cond: rule.Is{Fact: &Channels, Option: "no"}}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.2/1/-1"},
		When: rule.Is{Fact: &Connected, Option: "class_iia_or_more"},
		Then: ClassIIa,
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.2/1/-2"},
		When: rule.Any{
			rule.Is{Fact: &Channels, Option: "blood_or_tissue"},
			rule.Is{Fact: &Channels, Option: "blood_bag"},
		},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.2/1/-2"},
			When: rule.Is{Fact: &Channels, Option: "blood_bag"},
			Then: ClassIIb,
		}},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.2/2"}, Then: ClassI},
}
