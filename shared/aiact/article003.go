package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// The wordings: as published in 2024, and as amended by Regulation (EU) 2026/1744.
var (
	published = law.Period{From: 20240801, Until: 20260727}
	amended   = law.Period{From: 20260727}
	anyTime   = law.Period{From: 20240801}
)

// chapters1and2 is the time from which Chapters I and II apply (Art. 113, third paragraph, point (a)).
var chapters1and2 = law.Period{From: 20250202}

var isSystem = rule.Is{Fact: &System, Option: fact.Yes}

// SafetyComponentSet decides whether an AI component is a safety component (Art. 3(14)).
var SafetyComponentSet = rule.Set{
	Concludes: &SafetyComponent,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_3/14"},
	Scope:     rule.All{isSystem, rule.Is{Fact: &Place, Option: "component"}},
	Rules:     []*rule.Rule{&article3_14published, &article3_14},
}

var safetyFunction = rule.Any{
	rule.Is{Fact: &SafetyPurpose, Option: fact.Yes},
	rule.Is{Fact: &FailureEndangers, Option: fact.Yes},
}

// article3_14published is the definition before the paragraphs 1a and 1b of Art. 6 came.
var article3_14published = rule.Rule{
	ID: "aiact.article003.14", Ref: law.Ref{Act: law.AIAct, Path: "art_3/14"},
	InForce: published, Applies: chapters1and2,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/14"},
		When: safetyFunction,
		Then: rule.Then{Value: fact.Yes},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_3/14"}, Then: rule.Then{Value: fact.No}},
}

// article3_14: use for convenience alone takes a component out (Art. 6(1a)), unless its failure would
// endanger health and safety (Art. 6(1b)).
var article3_14 = rule.Rule{
	ID: "aiact.article003.14", Ref: law.Ref{Act: law.AIAct, Path: "art_3/14"},
	InForce: amended, Applies: chapters1and2,
	Reading: "reading.aiact.3.14",
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/14"},
		When: safetyFunction,
		Then: rule.Then{Value: fact.Yes},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1a"},
			When: rule.Is{Fact: &OnlyConvenience, Option: fact.Yes},
			Then: rule.Then{Value: fact.No},
			Except: []rule.Case{{
				Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1b"},
				When: rule.Is{Fact: &FailureEndangers, Option: fact.Yes},
				Then: rule.Then{Value: fact.Yes},
			}},
		}},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_3/14"}, Then: rule.Then{Value: fact.No}},
}

// article3_1: without an AI system the Act asks nothing.
var article3_1 = rule.Rule{
	ID: "aiact.article003.1", Ref: law.Ref{Act: law.AIAct, Path: "art_3/1"},
	InForce: anyTime, Applies: chapters1and2,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/1"},
		When: isSystem,
		Then: rule.Then{Value: "not_high_risk"},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_3/1"}, Then: rule.Then{Value: "no_ai_system"}},
}
