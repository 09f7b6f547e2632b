package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 7: surgically invasive devices for short-term use. Unlike in Rule 6, medicines count however they are given.
var rule7 = rule.Rule{
	ID: "mdr.rule7", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/5.3"},
	InForce: since, Applies: since,
	Scope: rule.All{surgical, shortTerm},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3"},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3/-1"},
			When: rule.Is{Fact: &HeartOrNerves, Option: "defect"},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3/-2"},
			When: rule.Is{Fact: &HeartOrNerves, Option: "contact"},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3/-3"},
			When: rule.Is{Fact: &Ionising, Option: "emits"},
			Then: ClassIIb,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3/-4"},
			When: rule.Is{Fact: &BiologicalEffect, Option: fact.Yes},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3/-5"},
			When: changesOutsideTeeth,
			Then: ClassIIb,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.3/-6"},
			When: administersMedicines,
			Then: ClassIIb,
		}},
	}},
}

var (
	changesOutsideTeeth = rule.All{
		rule.Is{Fact: &ChemicalChange, Option: fact.Yes},
		rule.Is{Fact: &InTeeth, Option: fact.No},
	}
	administersMedicines = rule.Not{Cond: rule.Is{Fact: &Medicines, Option: "no"}}
)
