package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 3: what modifies tissues, cells, blood and other liquids before they go into the body, and substances used in vitro in direct
// contact with human cells, tissues, organs or embryos. What such a substance is used for in vitro is not invasive whatever else is done with it: a medium in
// which embryos are also transferred stays with it, so its other form does not count.
var rule3 = rule.Rule{
	ID: "mdr.rule3", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.3"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/4.3/1"},
		When: rule.All{nonInvasive, rule.Any{
			rule.Is{Fact: &Modifies, Option: "other"},
			rule.Is{Fact: &Modifies, Option: "physical"},
		}},
		Then: ClassIIb,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/4.3/1"},
			When: rule.Is{Fact: &Modifies, Option: "physical"},
			Then: ClassIIa,
		}},
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/4.3/2"},
		When:    rule.All{specialMatter, rule.Is{Fact: &InVitroSubstance, Option: fact.Yes}},
		Then:    ClassIII,
		Reading: "reading.mdr.rule3.in_vitro",
	}},
}
