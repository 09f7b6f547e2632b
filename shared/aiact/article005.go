package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// article5_1f: inferring emotions at work or in education is forbidden, except for medical or
// safety reasons. Of the forbidden practices it is the one that a use listed in Annex III is
// mistaken for; the others are named as not decided here.
var article5_1f = rule.Rule{
	ID: "aiact.article005.1.f", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/f"},
	InForce: anyTime, Applies: chapters1and2,
	Scope: rule.All{isSystem, rule.Not{Cond: rule.Is{Fact: &AnnexIII, Option: "none"}}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/f"},
		When: rule.Is{Fact: &EmotionsAtWork, Option: fact.Yes},
		Then: rule.Then{Value: "prohibited"},
	}},
}
