package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 6: surgically invasive devices for transient use. The exceptions go both ways: a reusable instrument comes down to class I, and
// where it is specifically meant for contact with the heart or the central nervous system, up again.
var rule6 = rule.Rule{
	ID: "mdr.rule6", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/5.2"},
	InForce: since, Applies: since,
	Scope: rule.All{surgical, transient},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.2"},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:    law.Ref{Act: law.MDR, Path: "anx_VIII/5.2/-1"},
			When:   rule.Is{Fact: &HeartOrNerves, Option: "defect"},
			Then:   ClassIII,
			Except: reusableOnHeart,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.2/-2"},
			When: isReusableInstrument,
			Then: ClassI,
		}, {
			Ref:    law.Ref{Act: law.MDR, Path: "anx_VIII/5.2/-3"},
			When:   rule.Is{Fact: &HeartOrNerves, Option: "contact"},
			Then:   ClassIII,
			Except: reusableOnHeart,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.2/-4"},
			When: rule.Is{Fact: &Ionising, Option: "emits"},
			Then: ClassIIb,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.2/-5"},
			When: rule.Is{Fact: &BiologicalEffect, Option: fact.Yes},
			Then: ClassIIb,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.2/-6"},
			When: rule.Is{Fact: &Medicines, Option: "hazardous"},
			Then: ClassIIb,
		}},
	}},
}

// reusableOnHeart changes no class: it ties the reading to the one device for which it matters.
var reusableOnHeart = []rule.Case{{
	Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/3.5"},
	When:    isReusableInstrument,
	Then:    ClassIII,
	Reading: "reading.mdr.rule6.reusable",
}}

// isReusableInstrument: an instrument that is itself active is none, for one has no connection to an active device (2.3).
var isReusableInstrument = rule.All{
	rule.Is{Fact: &Active, Option: fact.No},
	rule.Is{Fact: &ReusableInstrument, Option: fact.Yes},
}
