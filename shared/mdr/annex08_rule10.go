package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 10: active devices for diagnosis and monitoring.
//
// Software is an active device (Art. 2(4)), and 3.5 knows no exception for it, so the
// third indent counts beside Rule 11. Only its class IIb can add something: who
// monitors a vital process is in IIa by Rule 11 already. The first two indents and the
// last paragraph are about emitting energy and imaging radiopharmaceuticals, which
// software by itself does not do.
//
// Other devices are asked what they do for the diagnosis. Where they meet no indent the rule leaves them to Rule 13. Products of Annex XVI
// diagnose nothing (Annex VIII 2.5).
var rule10 = rule.Rule{
	ID: "mdr.rule10", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.2"},
	InForce: since, Applies: since,
	Scope: rule.All{medical, rule.Any{isSoftware, isActive}},
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
		When:    rule.All{isSoftware, specialUse, rule.Any{emergency, rule.All{monitors, monitorsVital}}},
		Then:    ClassIIa,
		Reading: "reading.mdr.rule11.beside",
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
			When:    emergency,
			Then:    ClassIIb,
			Reading: "reading.mdr.rule10.emergency",
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
			When: rule.All{monitors, monitorsVital, immediateDanger},
			Then: ClassIIb,
		}},
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-1"},
		When: rule.All{notSoftware, rule.Any{
			rule.Is{Fact: &Diagnoses, Option: "energy_absorbed"},
			rule.Is{Fact: &Diagnoses, Option: "visible_light"},
		}},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-1"},
			When: rule.Is{Fact: &Diagnoses, Option: "visible_light"},
			Then: ClassI,
		}},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-2"},
		When: rule.All{notSoftware, rule.Is{Fact: &Diagnoses, Option: "tracer_image"}},
		Then: ClassIIa,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
		When: rule.All{notSoftware, rule.Is{Fact: &Diagnoses, Option: "direct_or_vital"}},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
			When: rule.All{monitorsVital, immediateDanger},
			Then: ClassIIb,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/1/-3"},
			When: rule.All{specialUse, emergency},
			Then: ClassIIb,
		}},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/6.2/2"},
		When: rule.All{notSoftware, ionising},
		Then: ClassIIb,
	}},
}

var (
	emergency       = rule.Is{Fact: &EmergencyDiagnosis, Option: fact.Yes}
	monitors        = rule.Is{Fact: &Monitors, Option: fact.Yes}
	monitorsVital   = rule.Is{Fact: &MonitorsVital, Option: fact.Yes}
	immediateDanger = rule.Is{Fact: &ImmediateDanger, Option: fact.Yes}
)
