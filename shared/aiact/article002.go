package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// The wordings: as published in 2024, and as amended by Regulation (EU) 2026/1744. A rule
// whose words and days did not change stands in both.
var (
	published = law.Period{From: 20240801, Until: 20260727}
	amended   = law.Period{From: 20260727}
	anyTime   = law.Period{From: 20240801}
)

// chapters1and2 is the time from which Chapters I and II apply (Art. 113, third paragraph, point (a)).
var chapters1and2 = law.Period{From: 20250202}

var hasSystem = rule.Not{Cond: rule.Is{Fact: &Use, Option: "none"}}

// inScope is an AI system that the Act is about. The scope of every set begins with it, so that nothing
// more is asked of a system outside.
//
// What is only under clinical investigation stays inside: Art. 2(8) leaves out
// research, testing and development before the market, but not testing in real-world
// conditions, and an investigation with patients is such a test.
//
// Open source is not left out here. Art. 2(12) lets it go only where the system is
// neither high-risk nor a matter of Art. 5 or 50, which is concluded later (article004.go).
var inScope = rule.All{
	hasSystem,
	rule.Not{Cond: rule.Any{
		rule.Is{Fact: &product.Supply, Option: product.Defence},
		rule.Is{Fact: &product.Supply, Option: product.Research},
		rule.Is{Fact: &product.Supply, Option: product.OutsideUnion},
		researchOnly,
	}},
}

// researchOnly is a product that is supplied, but to be used for research alone. Its purpose is read only where the
// law on devices asks for it too, so that no question is put for this provision's sake.
var researchOnly = rule.All{
	rule.Is{Fact: &product.Regulation, Option: "none"},
	rule.Any{
		rule.All{
			rule.Is{Fact: &product.Software, Option: fact.Yes},
			rule.Is{Fact: &product.Relation, Option: product.Independent},
			rule.Is{Fact: &product.Function, Option: "individual"},
		},
		rule.All{
			rule.Is{Fact: &product.Software, Option: fact.No},
			rule.Is{Fact: &product.Kind, Option: product.OwnPurpose},
		},
	},
	rule.Is{Fact: &product.MedicalPurpose, Option: "research_only"},
}

// article2: an AI system that the Act leaves alone. Paragraph 12 is in article004.go; paragraphs 4 and 10, about who uses
// a system, are not decided (READINGS.md).
var article2 = rule.Rule{
	ID: "aiact.article002", Ref: law.Ref{Act: law.AIAct, Path: "art_2"},
	InForce: anyTime, Applies: chapters1and2,
	Scope: hasSystem,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_2/1"},
		When: rule.Is{Fact: &product.Supply, Option: product.OutsideUnion},
		Then: rule.Then{Value: "out_of_scope"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_2/3/2"},
		When: rule.Is{Fact: &product.Supply, Option: product.Defence},
		Then: rule.Then{Value: "out_of_scope"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_2/6"},
		When: rule.Is{Fact: &product.Supply, Option: product.Research},
		Then: rule.Then{Value: "out_of_scope"},
	}, {
		Ref:     law.Ref{Act: law.AIAct, Path: "art_2/6"},
		When:    researchOnly,
		Then:    rule.Then{Value: "out_of_scope"},
		Reading: "reading.aiact.2.6",
	}},
}
