package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// RegistrationSet decides whether and how the provider registers the system (Art. 49). What is high-risk by its product
// alone is in no database of this Act; devices are registered in Eudamed. Systems for law enforcement, migration and
// borders go into the part that is not public (49(4)), which changes what is entered and not whether.
var RegistrationSet = rule.Set{
	Concludes: &Registration,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_49"},
	Scope:     allowed,
	Rules:     []*rule.Rule{&article49_1, &article49_2, &article49_5},
	Otherwise: "none",
}

var article49_1 = rule.Rule{
	ID: "aiact.article049.1", Ref: law.Ref{Act: law.AIAct, Path: "art_49/1"},
	InForce: anyTime, Applies: general,
	Scope: byUse,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_49/1"},
		When: rule.Not{Cond: infrastructure},
		Then: rule.Then{Value: "article49_1"},
	}},
}

// derogated is a system with a listed use that its provider holds not to be high-risk (Art. 6(3)). It may be high-risk by its product all the same.
var derogated = rule.All{
	listedUse,
	rule.Not{Cond: rule.Is{Fact: &AnnexIII, Option: "none"}},
	rule.Is{Fact: &UseRoute, Option: fact.No},
}

// article49_2 has no exception for point 2 of Annex III, but an open-source system is let go.
var article49_2 = rule.Rule{
	ID: "aiact.article049.2", Ref: law.Ref{Act: law.AIAct, Path: "art_49/2"},
	InForce: anyTime, Applies: general,
	Scope: derogated,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_49/2"},
		Then: rule.Then{Value: "article49_2"},
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.AIAct, Path: "art_2/12"},
			When:    letGo,
			Then:    rule.Nothing,
			Reading: "reading.aiact.2.12",
		}},
	}},
}

var article49_5 = rule.Rule{
	ID: "aiact.article049.5", Ref: law.Ref{Act: law.AIAct, Path: "art_49/5"},
	InForce: anyTime, Applies: general,
	Scope: byUse,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_49/5"},
		When: infrastructure,
		Then: rule.Then{Value: "national"},
	}},
}
