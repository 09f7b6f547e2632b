package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 9: active therapeutic devices that administer or exchange energy, and what controls, monitors or directly influences
// such devices. Software that does the latter has the class of the device that it drives (3.3).
//
// It presupposes a treatment (Annex VIII 2.4); products of Annex XVI are left to the Implementing Regulation (see annex16).
var rule9 = rule.Rule{
	ID: "mdr.rule9", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.1"},
	InForce: since, Applies: since,
	Scope: rule.All{medical, activeHardware},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.1/1"},
		When: rule.Any{
			rule.Is{Fact: &Energy, Option: "ordinary"},
			rule.Is{Fact: &Energy, Option: "hazardous"},
		},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.1/1"},
			When: rule.Is{Fact: &Energy, Option: "hazardous"},
			Then: ClassIIb,
		}},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.1/2"},
		When: rule.Is{Fact: &Controls, Option: "therapeutic_iib"},
		Then: ClassIIb,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.1/3"},
		When: ionising,
		Then: ClassIIb,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.1/4"},
		When: rule.Is{Fact: &Controls, Option: "active_implantable"},
		Then: ClassIII,
	}},
}

// ionising is what emits ionising radiation or controls, monitors or directly influences what does. Whether that is for therapy (Rule 9, third paragraph)
// or for radiology (Rule 10, last paragraph) is not asked: the class is the same, and therapeutic radiology is in both.
var ionising = rule.Any{
	rule.Is{Fact: &Ionising, Option: "emits"},
	rule.Is{Fact: &Ionising, Option: "controls"},
}
