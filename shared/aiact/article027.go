package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// listed is a system that is high-risk by its use.
var listed = rule.All{highRisk, byUse}

// infrastructure is Annex III, point 2, which Art. 27, 49 and 86 except. It is read only of systems that are
// high-risk by their use, and so without the gate before it.
var infrastructure = rule.Is{Fact: &AnnexIII, Option: "critical_infrastructure"}

// RightsImpactSet decides whether the deployer must assess the impact on fundamental rights (Art. 27). It has no
// value for a system that is not high-risk by its use: the article is not about it.
var RightsImpactSet = rule.Set{
	Concludes: &RightsImpact,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_27"},
	Scope:     listed,
	Rules:     []*rule.Rule{&article27published, &article27},
}

var rightsImpact = []rule.Case{{
	// Creditworthiness and insurance: whoever deploys the system.
	Ref: law.Ref{Act: law.AIAct, Path: "art_27/1"},
	When: rule.Any{
		rule.Is{Fact: &AnnexIII, Option: "credit"},
		rule.Is{Fact: &AnnexIII, Option: "insurance"},
	},
	Then: rule.Then{Value: fact.Yes},
}, {
	Ref: law.Ref{Act: law.AIAct, Path: "art_27/1"},
	When: rule.All{
		rule.Not{Cond: infrastructure},
		rule.Any{
			rule.Is{Fact: &Deployer, Option: "public_services"},
			rule.Is{Fact: &Deployer, Option: "public_authority"},
		},
	},
	Then: rule.Then{Value: fact.Yes},
}}

var noRightsImpact = rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_27/1"}, Then: rule.Then{Value: fact.No}}

// article27published and article27 differ in the day alone: the amendment changed paragraphs 2, 4 and 5, on how the assessment is made.
var article27published = rule.Rule{
	ID: "aiact.article027.1", Ref: law.Ref{Act: law.AIAct, Path: "art_27/1"},
	InForce: published, Applies: law.Period{From: 20260802},
	Cases: rightsImpact, Else: &noRightsImpact,
}

var article27 = rule.Rule{
	ID: "aiact.article027.1", Ref: law.Ref{Act: law.AIAct, Path: "art_27/1"},
	InForce: amended, Applies: law.Period{From: 20271202},
	Cases: rightsImpact, Else: &noRightsImpact,
}
