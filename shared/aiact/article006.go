package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// ProductRouteSet decides whether the system is high-risk by way of the product that it is or
// belongs to (Art. 6(1)). Both conditions are needed. The derogation of Art. 6(3) is not for these systems.
//
// A device under the MDR or the IVDR is a product of Annex I, Section A, points 11 and 12;
// whether a third party must assess it follows from its class and route. Their procedures are about
// safety and performance, so paragraph 1c can only concern another act that
// covers the product too. A safety component takes after the product that it is built into, which
// can be another one than the module or accessory that is assessed.
var ProductRouteSet = rule.Set{
	Concludes: &ProductRoute,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6/1"},
	Scope:     isSystem,
	Rules:     []*rule.Rule{&article6_1published, &article6_1},
}

// productOrSafety is point (a): the AI system is the product, or a safety component of it.
var productOrSafety = rule.Any{
	rule.Is{Fact: &Place, Option: "itself"},
	rule.Is{Fact: &SafetyComponent, Option: fact.Yes},
}

// otherThirdParty is point (b) on account of another act of Annex I.
var otherThirdParty = rule.Any{
	rule.Is{Fact: &OtherProduct, Option: "third_party"},
	rule.Is{Fact: &OtherProduct, Option: "third_party_other_risks"},
}

var article6_1published = rule.Rule{
	ID: "aiact.article006.1", Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"},
	InForce: published, Applies: law.Period{From: 20270802},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: rule.All{productOrSafety, rule.Is{Fact: &product.ThirdParty, Option: fact.Yes}},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1/b"},
		When: rule.All{rule.Is{Fact: &SafetyComponent, Option: fact.Yes}, rule.Is{Fact: &HostThirdParty, Option: fact.Yes}},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: rule.All{productOrSafety, otherThirdParty},
		Then: rule.Then{Value: fact.Yes},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"}, Then: rule.Then{Value: fact.No}},
}

var article6_1 = rule.Rule{
	ID: "aiact.article006.1", Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"},
	InForce: amended, Applies: law.Period{From: 20280802},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: rule.All{productOrSafety, rule.Is{Fact: &product.ThirdParty, Option: fact.Yes}},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1/b"},
		When: rule.All{rule.Is{Fact: &SafetyComponent, Option: fact.Yes}, rule.Is{Fact: &HostThirdParty, Option: fact.Yes}},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: rule.All{productOrSafety, otherThirdParty},
		Then: rule.Then{Value: fact.Yes},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1c"},
			When: rule.Is{Fact: &OtherProduct, Option: "third_party_other_risks"},
			Then: rule.Then{Value: fact.No},
		}},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"}, Then: rule.Then{Value: fact.No}},
}

// UseRouteSet decides whether the system is high-risk by way of its use (Art. 6(2), 6(3), Annex III).
var UseRouteSet = rule.Set{
	Concludes: &UseRoute,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6/2"},
	Scope:     isSystem,
	Rules:     []*rule.Rule{&article6_2published, &article6_2},
}

// useCases: a use listed in Annex III, unless the system poses no significant risk and does
// one of four minor things; with profiling it always is high-risk.
var useCases = []rule.Case{{
	Ref:  law.Ref{Act: law.AIAct, Path: "art_6/2"},
	When: rule.Not{Cond: rule.Is{Fact: &AnnexIII, Option: "none"}},
	Then: rule.Then{Value: fact.Yes},
	Except: []rule.Case{{
		Ref: law.Ref{Act: law.AIAct, Path: "art_6/3"},
		When: rule.All{
			rule.Is{Fact: &SignificantRisk, Option: fact.No},
			rule.Is{Fact: &Minor, Option: fact.Yes},
		},
		Then:    rule.Then{Value: fact.No},
		Reading: "reading.aiact.6.3",
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.AIAct, Path: "art_6/3/3"},
			When: rule.Is{Fact: &Profiling, Option: fact.Yes},
			Then: rule.Then{Value: fact.Yes},
		}},
	}},
}}

var article6_2published = rule.Rule{
	ID: "aiact.article006.2", Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"},
	InForce: published, Applies: law.Period{From: 20260802},
	Cases: useCases,
	Else:  &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"}, Then: rule.Then{Value: fact.No}},
}

var article6_2 = rule.Rule{
	ID: "aiact.article006.2", Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"},
	InForce: amended, Applies: law.Period{From: 20271202},
	Cases: useCases,
	Else:  &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"}, Then: rule.Then{Value: fact.No}},
}

// StatusSet sums up.
var StatusSet = rule.Set{
	Concludes: &Status,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6"},
	Rules:     []*rule.Rule{&article3_1, &article6, &article5_1f},
}

var article6 = rule.Rule{
	ID: "aiact.article006", Ref: law.Ref{Act: law.AIAct, Path: "art_6"},
	InForce: anyTime, Applies: anyTime,
	Scope: isSystem,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: rule.Is{Fact: &ProductRoute, Option: fact.Yes},
		Then: rule.Then{Value: "high_risk"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/2"},
		When: rule.Is{Fact: &UseRoute, Option: fact.Yes},
		Then: rule.Then{Value: "high_risk"},
	}},
}
