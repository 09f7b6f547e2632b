package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 5: devices that enter a body orifice and are not surgically invasive. For those connected to an active device of class IIa or above
// the duration does not count, so that a long-term device may come out lower than if it were not connected.
var rule5 = rule.Rule{
	ID: "mdr.rule5", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/5.1"},
	InForce: since, Applies: since,
	Scope: inOrifice,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.1/2"},
		When: rule.Is{Fact: &Connected, Option: "class_iia_or_more"},
		Then: ClassIIa,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.1/1/-1"},
		When: rule.All{unconnected, transient},
		Then: ClassI,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.1/1/-2"},
		When: rule.All{unconnected, shortTerm},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.1/1/-2"},
			When: inMouthEarNose,
			Then: ClassI,
		}},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.1/1/-3"},
		When: rule.All{unconnected, longTerm},
		Then: ClassIIb,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.1/1/-3"},
			When: rule.All{inMouthEarNose, rule.Is{Fact: &MucosaAbsorbs, Option: fact.No}},
			Then: ClassIIa,
		}},
	}},
}

var (
	unconnected    = rule.Not{Cond: rule.Is{Fact: &Connected, Option: "class_iia_or_more"}}
	inMouthEarNose = rule.Is{Fact: &OrificeSite, Option: "mouth_ear_nose"}
)
