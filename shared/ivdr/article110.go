package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// TransitionSet decides until when a legacy device may be placed on the market or put into service (Art. 110(3)). Where no
// paragraph gives it time, or a condition fails, it may no longer be.
var TransitionSet = rule.Set{
	Concludes: &Transition,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.IVDR, Path: "art_110/3"},
	Scope:     rule.All{governs, rule.Is{Fact: &product.Supply, Option: product.Legacy}},
	Rules:     []*rule.Rule{&article110_3c, &article110_3a, &article110_3b},
	Otherwise: "over",
}

// What the paragraphs ask, by name, because another detail needs it too.
var (
	certified = rule.Is{Fact: &product.LegacyKind, Option: "certificate"}
	declared  = rule.Is{Fact: &product.LegacyKind, Option: "declaration"}

	conditionsFail = rule.Is{Fact: &product.LegacyConditions, Option: fact.No}
	changed        = rule.Is{Fact: &product.SignificantChange, Option: fact.Yes}

	// inTime is a legacy device to which [TransitionSet] gives a day. A detail cannot read what another concludes.
	inTime = rule.All{
		isLegacy, rule.Not{Cond: conditionsFail}, rule.Not{Cond: changed},
		rule.Any{
			certified,
			rule.All{declared, rule.Any{rule.Not{Cond: rule.Is{Fact: &Class, Option: "A"}}, sterile}},
		},
	}
)

// extended is the time from which the dates of Regulation (EU) 2024/1860 stand in Art. 110.
var extended = law.Period{From: 20240709}

// article110_3a: a certificate under Directive 98/79/EC gives time until one day, whatever the class is now.
var article110_3a = rule.Rule{
	ID: "ivdr.article110.3a", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3a"},
	InForce: extended, Applies: extended,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_110/3a"},
		When: certified,
		Then: rule.Then{Value: "2027-12-31"},
	}},
}

// article110_3b: a declaration of the maker alone gives time by the class that the device has now, if a notified body has now to take part. Class A
// that is not sterile needs none and has no time.
var article110_3b = rule.Rule{
	ID: "ivdr.article110.3b", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3b"},
	InForce: extended, Applies: extended,
	Scope: declared,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_110/3b/a"},
		When: rule.Is{Fact: &Class, Option: "D"},
		Then: rule.Then{Value: "2027-12-31"},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_110/3b/b"},
		When: rule.Is{Fact: &Class, Option: "C"},
		Then: rule.Then{Value: "2028-12-31"},
	}, {
		Ref: law.Ref{Act: law.IVDR, Path: "art_110/3b/c"},
		When: rule.Any{
			rule.Is{Fact: &Class, Option: "B"},
			rule.All{rule.Is{Fact: &Class, Option: "A"}, sterile},
		},
		Then: rule.Then{Value: "2029-12-31"},
	}},
}

// article110_3c: the conditions, all of which must be met. That on changes is asked by itself, because it can still
// be broken tomorrow.
var article110_3c = rule.Rule{
	ID: "ivdr.article110.3c", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3c"},
	InForce: extended, Applies: extended,
	Scope: rule.Not{Cond: rule.Is{Fact: &product.LegacyKind, Option: "declaration_no_body"}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_110/3c"},
		When: conditionsFail,
		Then: rule.Then{Value: "over"},
	}, {
		Ref:     law.Ref{Act: law.IVDR, Path: "art_110/3c/b"},
		When:    changed,
		Then:    rule.Then{Value: "over"},
		Reading: "reading.ivdr.110.change",
	}},
}
