package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 11: software.
//
// Its paragraphs are not alternatives: software can both inform decisions and
// monitor, and then 3.5 takes the stricter. Only the third is residual. What counts for
// the indents is what the decision may cause, not what the software may.
var rule11 = rule.Rule{
	ID: "mdr.rule11", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1"},
		When: rule.Is{Fact: &InformsDecisions, Option: fact.Yes},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-1"},
			When:    rule.Is{Fact: &WorstImpact, Option: "death_or_irreversible"},
			Then:    ClassIII,
			Reading: "reading.mdr.rule11.may_cause",
		}, {
			Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-2"},
			When:    rule.Is{Fact: &WorstImpact, Option: "serious_or_surgery"},
			Then:    ClassIIb,
			Reading: "reading.mdr.rule11.may_cause",
		}},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/2"},
		When: rule.All{specialUse, monitors},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/2"},
			When: rule.All{monitorsVital, immediateDanger},
			Then: ClassIIb,
		}},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/3"}, Then: ClassI},
}
