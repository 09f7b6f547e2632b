package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// TransitionSet decides until when a legacy device may be placed on the market or put into service (Art. 120(3)). Where no
// paragraph gives it time, or a condition fails, it may no longer be. The class and the route are those of the MDR. A system or procedure pack is
// no device, and the article says nothing of it.
var TransitionSet = rule.Set{
	Concludes: &Transition,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.MDR, Path: "art_120/3"},
	Scope:     rule.All{underMDR, isLegacy, rule.Not{Cond: isPack}},
	Rules:     []*rule.Rule{&article120_3c, &article120_3a, &article120_3b, &article120Annex16},
	Otherwise: "over",
}

var isLegacy = rule.Is{Fact: &product.Supply, Option: product.Legacy}

// What the paragraphs ask, by name, because another detail needs it too.
var (
	certified = rule.Is{Fact: &product.LegacyKind, Option: "certificate"}
	declared  = rule.Is{Fact: &product.LegacyKind, Option: "declaration"}

	sterileOrMeasures = rule.Any{
		rule.All{notSoftware, rule.Is{Fact: &Sterile, Option: fact.Yes}},
		rule.Is{Fact: &Measuring, Option: fact.Yes},
	}
	needsBody = rule.Not{Cond: rule.Is{Fact: &Route, Option: "self_declared"}}

	conditionsFail = rule.Is{Fact: &product.LegacyConditions, Option: fact.No}
	changed        = rule.Is{Fact: &product.SignificantChange, Option: fact.Yes}

	// inTime is a legacy device, no pack, to which [TransitionSet] gives a day. A detail cannot read what another concludes.
	inTime = rule.All{
		isLegacy, rule.Not{Cond: isAnnexXVI}, rule.Not{Cond: conditionsFail}, rule.Not{Cond: changed},
		rule.Any{
			rule.All{certified, rule.Any{rule.Not{Cond: rule.Is{Fact: &Class, Option: "I"}}, sterileOrMeasures}},
			rule.All{declared, needsBody},
		},
	}
)

// extended is the time from which the dates of Regulation (EU) 2023/607 stand in Art. 120.
var extended = law.Period{From: 20230320}

// article120_3a: a certificate under the old directives gives time by the class that the device has now. The implantable devices that point (a) excepts are
// twelve types; the list of Art. 52(4) has grown since, this one has not.
var article120_3a = rule.Rule{
	ID: "mdr.article120.3a", Ref: law.Ref{Act: law.MDR, Path: "art_120/3a"},
	InForce: extended, Applies: extended,
	Scope: certified,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_120/3a/a"},
		When: rule.Any{
			rule.Is{Fact: &Class, Option: "III"},
			rule.All{
				rule.Is{Fact: &Class, Option: "IIb"},
				implantable,
				rule.Not{Cond: rule.Is{Fact: &WellEstablished, Option: "first_list"}},
			},
		},
		Then: rule.Then{Value: "2027-12-31"},
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "art_120/3a/b"},
		When: rule.Any{
			rule.Is{Fact: &Class, Option: "IIb"},
			rule.Is{Fact: &Class, Option: "IIa"},
			rule.All{rule.Is{Fact: &Class, Option: "I"}, sterileOrMeasures},
		},
		Then: rule.Then{Value: "2028-12-31"},
	}},
}

// article120_3b: a declaration of the maker alone gives time where a notified body has now to take part, whatever the class.
var article120_3b = rule.Rule{
	ID: "mdr.article120.3b", Ref: law.Ref{Act: law.MDR, Path: "art_120/3b"},
	InForce: extended, Applies: extended,
	Scope: declared,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_120/3b"},
		When: needsBody,
		Then: rule.Then{Value: "2028-12-31"},
	}},
}

// article120_3c: the conditions, all of which must be met. That on changes is asked by itself, because it can still
// be broken tomorrow.
var article120_3c = rule.Rule{
	ID: "mdr.article120.3c", Ref: law.Ref{Act: law.MDR, Path: "art_120/3c"},
	InForce: extended, Applies: extended,
	Scope: rule.Not{Cond: rule.Is{Fact: &product.LegacyKind, Option: "declaration_no_body"}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_120/3c"},
		When: conditionsFail,
		Then: rule.Then{Value: "over"},
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "art_120/3c/b"},
		When:    changed,
		Then:    rule.Then{Value: "over"},
		Reading: "reading.mdr.120.change",
	}},
}

// article120Annex16: the paragraphs suppose a procedure under the directives, of which products without a medical purpose had none. Their
// transition stands in Implementing Regulation (EU) 2022/2346, whose text is not among those that this project holds, so no day is given.
var article120Annex16 = rule.Rule{
	ID: "mdr.article120.annex16", Ref: law.Ref{Act: law.MDR, Path: "art_1/2"},
	InForce: since, Applies: since,
	Scope: isAnnexXVI,
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.MDR, Path: "art_1/2"},
		Then:    rule.Then{Value: "elsewhere"},
		Reading: "reading.mdr.120.annex16",
	}},
	Displaces: []string{"mdr.article120.3a", "mdr.article120.3b", "mdr.article120.3c"},
}
