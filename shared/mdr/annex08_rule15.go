package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 15: contraception, and prevention of sexually transmitted diseases. Software
// that is used for contraception meets it; software that supports conception does not.
// Its class III is for implantable and long-term invasive devices, which software is not.
var rule15 = rule.Rule{
	ID: "mdr.rule15", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.2"},
	InForce: since, Applies: since,
	Scope: rule.All{medical, specialUse},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.2"},
		When: rule.Is{Fact: &Contraception, Option: fact.Yes},
		Then: ClassIIb,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.2"},
			When: rule.Any{implantable, rule.All{rule.Any{inOrifice, surgical}, longTerm}},
			Then: ClassIII,
		}},
	}},
}
