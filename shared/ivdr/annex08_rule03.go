package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 3: purposes where a wrong result is grave for the person tested.
//
// Points (e), (g) and (j) ask besides that an error may lead to a life-threatening decision; the others count
// by their purpose alone. Point (m) has its condition in the answer.
var rule3 = rule.Rule{
	ID: "ivdr.rule3", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/a"},
		When: rule.All{specificUse, rule.Is{Fact: &SexuallyTransmitted, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/b"},
		When:    rule.All{specificUse, rule.Is{Fact: &AgentInBlood, Option: fact.Yes}},
		Then:    ClassC,
		Reading: "reading.ivdr.rule3.agent_in_blood",
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/c"},
		When: rule.All{specificUse, rule.Is{Fact: &AgentSevere, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/d"},
		When: rule.All{specificUse, rule.Is{Fact: &PrenatalImmune, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/e"},
		When: rule.All{specificUse, rule.Is{Fact: &InfectiveStatus, Option: fact.Yes}, errorLifeThreatening},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/f"},
		When: rule.All{specificUse, rule.Is{Fact: &Companion, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/g"},
		When: rule.All{specificUse, rule.Is{Fact: &Staging, Option: fact.Yes}, errorLifeThreatening},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/h"},
		When: rule.All{specificUse, rule.Is{Fact: &Cancer, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/i"},
		When: rule.All{specificUse, rule.Is{Fact: &Genetic, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/j"},
		When: rule.All{specificUse, rule.Is{Fact: &Levels, Option: fact.Yes}, errorLifeThreatening},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/k"},
		When: rule.All{specificUse, rule.Is{Fact: &LifeThreatening, Option: fact.Yes}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/l"},
		When: rule.All{specificUse, rule.Is{Fact: &Congenital, Option: "foetus"}},
		Then: ClassC,
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.3/m"},
		When: rule.All{specificUse, rule.Is{Fact: &Congenital, Option: "newborn_severe"}},
		Then: ClassC,
	}},
}

var errorLifeThreatening = rule.Is{Fact: &ErrorLifeThreatening, Option: fact.Yes}
