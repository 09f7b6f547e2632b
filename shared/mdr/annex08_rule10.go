package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 10: active devices for diagnosis and monitoring, as far as software meets it.
//
// Software is an active device (Art. 2(4)), and 3.5 knows no exception for it, so the
// third indent counts beside Rule 11. Only its class IIb can add something: who
// monitors a vital process is in IIa by Rule 11 already. The first two indents and the
// last paragraph are about emitting energy and imaging radiopharmaceuticals, which
// software by itself does not do.
var rule10 = rule.Rule{
	ID: "mdr.rule10", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.2"},
	InForce: since, Applies: since,
	Scope:   isSoftware,
	Reading: "reading.mdr.rule11.beside",
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
		When: rule.Any{
			rule.Is{Fact: &EmergencyDiagnosis, Option: fact.Yes},
			rule.All{rule.Is{Fact: &Monitors, Option: fact.Yes}, rule.Is{Fact: &MonitorsVital, Option: fact.Yes}},
		},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
			When:    rule.Is{Fact: &EmergencyDiagnosis, Option: fact.Yes},
			Then:    ClassIIb,
			Reading: "reading.mdr.rule10.emergency",
		}, {
			Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
			When: rule.All{
				rule.Is{Fact: &Monitors, Option: fact.Yes},
				rule.Is{Fact: &MonitorsVital, Option: fact.Yes},
				rule.Is{Fact: &ImmediateDanger, Option: fact.Yes},
			},
			Then: ClassIIb,
		}},
	}},
}
