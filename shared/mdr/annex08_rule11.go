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
//
// The first paragraph asks what information software is intended to provide, not where it runs. A machine whose program
// works out a finding of its own meets it beside the rules for what the machine does. Such a machine is in the rule's
// scope, no other is: a program that only runs its machine has the machine's class (3.3), and what a machine measures
// and shows is Rule 10's. The second paragraph is left to Rule 10 for machines, because its third indent says the same
// of them, and mdr.diagnoses asks for it. The third is about software that nothing else classifies, which a machine is
// not: it always meets the first here.
var rule11 = rule.Rule{
	ID: "mdr.rule11", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3"},
	InForce: since, Applies: since,
	Scope: rule.Any{isSoftware, rule.All{medical, isActive, rule.Is{Fact: &OwnProgram, Option: fact.Yes}}},
	Cases: []rule.Case{{
		Ref:    law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1"},
		When:   rule.All{isSoftware, rule.Is{Fact: &InformsDecisions, Option: fact.Yes}},
		Then:   ClassIIa,
		Except: impact,
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1"},
		When:    notSoftware,
		Then:    ClassIIa,
		Except:  impact,
		Reading: "reading.mdr.rule11.machine",
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/2"},
		When: rule.All{isSoftware, specialUse, monitors},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/2"},
			When: rule.All{monitorsVital, immediateDanger},
			Then: ClassIIb,
		}},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/3"}, Then: ClassI},
}

// impact is the indents of the first paragraph.
var impact = []rule.Case{{
	Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-1"},
	When:    rule.Is{Fact: &WorstImpact, Option: "death_or_irreversible"},
	Then:    ClassIII,
	Reading: "reading.mdr.rule11.may_cause",
}, {
	Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-2"},
	When:    rule.Is{Fact: &WorstImpact, Option: "serious_or_surgery"},
	Then:    ClassIIb,
	Reading: "reading.mdr.rule11.may_cause",
}}
