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
// A device under the MDR or the IVDR is a product of Annex I, Section A, points 11 and 12 (annex01.go);
// whether a third party must assess it follows from its class and route. Their procedures are about
// safety and performance, so paragraph 1c can only concern another act that
// covers the product too. A safety component takes after the product that it is built into, which
// can be another one than the module or accessory that is assessed.
var ProductRouteSet = rule.Set{
	Concludes: &ProductRoute,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6/1"},
	Scope:     inScope,
	Rules:     []*rule.Rule{&article6_1published, &article6_1},
}

// productOrSafety is point (a): the AI system is the product, or a safety component of it.
var productOrSafety = rule.Any{
	rule.Is{Fact: &Use, Option: "itself"},
	rule.Is{Fact: &SafetyComponent, Option: fact.Yes},
}

// ofHost: the AI is a safety component of somebody else's device, which needs a notified body. Software that works by itself, and
// a thing with a purpose of its own, is part of no other device.
var ofHost = rule.All{
	rule.Is{Fact: &SafetyComponent, Option: fact.Yes},
	rule.Not{Cond: rule.Any{
		rule.All{rule.Is{Fact: &product.Software, Option: fact.Yes}, rule.Is{Fact: &product.Relation, Option: product.Independent}},
		rule.All{rule.Is{Fact: &product.Software, Option: fact.No}, rule.Is{Fact: &product.Kind, Option: product.OwnPurpose}},
	}},
	rule.Is{Fact: &HostThirdParty, Option: fact.Yes},
}

// What is the same in both wordings of paragraph 1.
var (
	byDevice = rule.Case{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: rule.All{productOrSafety, rule.Is{Fact: &product.ThirdParty, Option: fact.Yes}},
		Then: rule.Then{Value: fact.Yes},
	}
	byHost = rule.Case{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1/b"},
		When: ofHost,
		Then: rule.Then{Value: fact.Yes},
	}

	// otherAct is point (b) on account of another act of Annex I.
	otherAct = rule.All{productOrSafety, rule.Any{
		rule.Is{Fact: &OtherProduct, Option: "third_party"},
		rule.Is{Fact: &OtherProduct, Option: "third_party_other_risks"},
	}}

	notByProduct = rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"}, Then: rule.Then{Value: fact.No}}
)

// article6_1published knows no paragraph 1c: an assessment for whatever risk counts.
var article6_1published = rule.Rule{
	ID: "aiact.article006.1", Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"},
	InForce: published, Applies: law.Period{From: 20270802},
	Cases: []rule.Case{byDevice, byHost, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: otherAct,
		Then: rule.Then{Value: fact.Yes},
	}},
	Else: &notByProduct,
}

var article6_1 = rule.Rule{
	ID: "aiact.article006.1", Ref: law.Ref{Act: law.AIAct, Path: "art_6/1"},
	InForce: amended, Applies: law.Period{From: 20280802},
	Cases: []rule.Case{byDevice, byHost, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: otherAct,
		Then: rule.Then{Value: fact.Yes},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1c"},
			When: rule.Is{Fact: &OtherProduct, Option: "third_party_other_risks"},
			Then: rule.Then{Value: fact.No},
		}},
	}},
	Else: &notByProduct,
}

// UseRouteSet decides whether the system is high-risk by way of its use (Art. 6(2), 6(3), Annex III).
var UseRouteSet = rule.Set{
	Concludes: &UseRoute,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6/2"},
	Scope:     inScope,
	Rules:     []*rule.Rule{&article6_2published, &article6_2},
}

var notByUse = rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"}, Then: rule.Then{Value: fact.No}}

// article6_2published and article6_2 differ in their day alone.
var article6_2published = rule.Rule{
	ID: "aiact.article006.2", Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"},
	InForce: published, Applies: law.Period{From: 20260802},
	Cases: annex03Cases,
	Else:  &notByUse,
}

var article6_2 = rule.Rule{
	ID: "aiact.article006.2", Ref: law.Ref{Act: law.AIAct, Path: "art_6/2"},
	InForce: amended, Applies: law.Period{From: 20271202},
	Cases: annex03Cases,
	Else:  &notByUse,
}

// StatusSet sums up.
var StatusSet = rule.Set{
	Concludes: &Status,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6"},
	Rules: []*rule.Rule{
		&article3_1, &article2, &article6,
		&article5_1a, &article5_1b, &article5_1ba, &article5_1bb, &article5_1c, &article5_1d,
		&article5_1e, &article5_1f, &article5_1g, &article5_1h,
	},
}

var (
	byProduct = rule.Is{Fact: &ProductRoute, Option: fact.Yes}
	byUse     = rule.Is{Fact: &UseRoute, Option: fact.Yes}
)

var article6 = rule.Rule{
	ID: "aiact.article006", Ref: law.Ref{Act: law.AIAct, Path: "art_6"},
	InForce: anyTime, Applies: anyTime,
	Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/1"},
		When: byProduct,
		Then: rule.Then{Value: "high_risk"},
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_6/2"},
		When: byUse,
		Then: rule.Then{Value: "high_risk"},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_6"}, Then: rule.Then{Value: "not_high_risk"}},
}

// covered is a system that the Act is about, for what is read after the status. What a forbidden practice does besides being
// forbidden is covered too.
var covered = rule.Not{Cond: rule.Any{
	rule.Is{Fact: &Status, Option: "no_ai_system"},
	rule.Is{Fact: &Status, Option: "out_of_scope"},
}}

// highRisk leaves out what is forbidden, of which nothing more is asked than that it stop.
var highRisk = rule.Is{Fact: &Status, Option: "high_risk"}

// allowed is a system that the Act is about and does not forbid.
var allowed = rule.Any{rule.Is{Fact: &Status, Option: "not_high_risk"}, highRisk}
