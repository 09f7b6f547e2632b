package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 1: transmissible agents where a wrong result reaches beyond the patient, and infectious load.
var rule1 = rule.Rule{
	ID: "ivdr.rule1", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.1"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.1/-1"},
		When: rule.All{strictUse, rule.Is{Fact: &TransfusionSafety, Option: fact.Yes}},
		Then: ClassD,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.1/-2"},
		When: rule.All{strictUse, rule.Is{Fact: &HighSpread, Option: fact.Yes}},
		Then: ClassD,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.1/-3"},
		When: rule.All{strictUse, rule.Is{Fact: &InfectiousLoad, Option: fact.Yes}},
		Then: ClassD,
	}},
}
