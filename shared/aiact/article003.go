package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// article3_1: without an AI system the Act asks nothing.
var article3_1 = rule.Rule{
	ID: "aiact.article003.1", Ref: law.Ref{Act: law.AIAct, Path: "art_3/1"},
	InForce: anyTime, Applies: chapters1and2,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/1"},
		When: rule.Is{Fact: &Use, Option: "none"},
		Then: rule.Then{Value: "no_ai_system"},
	}},
}

// SafetyComponentSet decides whether an AI component is a safety component (Art. 3(14)).
var SafetyComponentSet = rule.Set{
	Concludes: &SafetyComponent,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_3/14"},
	Scope:     rule.All{inScope, rule.Is{Fact: &Use, Option: "component"}},
	Rules:     []*rule.Rule{&article3_14published, &article3_14},
}

// safetyFunction is the definition, which the amendment explained but did not widen.
var safetyFunction = rule.Any{
	rule.Is{Fact: &SafetyPurpose, Option: fact.Yes},
	rule.Is{Fact: &FailureEndangers, Option: fact.Yes},
}

var noSafetyComponent = rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_3/14"}, Then: rule.Then{Value: fact.No}}

// article3_14published is the definition before paragraphs 1a and 1b of Art. 6 came.
var article3_14published = rule.Rule{
	ID: "aiact.article003.14", Ref: law.Ref{Act: law.AIAct, Path: "art_3/14"},
	InForce: published, Applies: chapters1and2,
	Reading: "reading.aiact.3.14",
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/14"},
		When: safetyFunction,
		Then: rule.Then{Value: fact.Yes},
	}},
	Else: &noSafetyComponent,
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
	Else: &noSafetyComponent,
}

// article3Roles: what the person is by the definitions. The manufacturer of a device with AI, or of one that is AI, is its
// provider: the AI goes to the market or into service under the manufacturer's name, whoever developed it, and use
// by the maker's own people is putting into service too (Art. 3(11)).
var article3Roles = rule.Rule{
	ID: "aiact.article003.roles", Ref: law.Ref{Act: law.AIAct, Path: "art_3/8"},
	InForce: anyTime, Applies: chapters1and2,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/3"},
		When: rule.Is{Fact: &product.Role, Option: "manufacturer"},
		Then: rule.Then{Value: "provider"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/4"},
		When: rule.Is{Fact: &product.Role, Option: "deployer"},
		Then: rule.Then{Value: "deployer"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/5"},
		When: rule.Is{Fact: &product.Role, Option: "authorised_representative"},
		Then: rule.Then{Value: "authorised_representative"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/6"},
		When: rule.Is{Fact: &product.Role, Option: "importer"},
		Then: rule.Then{Value: "importer"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_3/7"},
		When: rule.Is{Fact: &product.Role, Option: "distributor"},
		Then: rule.Then{Value: "distributor"},
	}, {
		// The supplier of a model, tool or part is no operator; the Act knows him from Art. 25(4) alone.
		Ref:  law.Ref{Act: law.AIAct, Path: "art_25/4"},
		When: rule.Is{Fact: &product.Role, Option: "supplier"},
		Then: rule.Then{Value: "supplier"},
	}},
}
