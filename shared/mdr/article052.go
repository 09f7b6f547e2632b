package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// RouteSet decides the conformity assessment route (Art. 52, 5(5)).
var RouteSet = rule.Set{
	Concludes: &Route,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.MDR, Path: "art_52"},
	Scope:     rule.Is{Fact: &product.Regulation, Option: "mdr"},
	Rules:     []*rule.Rule{&inHouse, &article52_3, &article52_4, &article52_4list, &article52_6, &article52_7, &article52_8, &article52_13},
}

// ordinary is every way of supply that Art. 52(3) to (7) do not except.
var ordinary = rule.Is{Fact: &product.Supply, Option: product.Market}

var article52_3 = rule.Rule{
	ID: "mdr.article052.3", Ref: law.Ref{Act: law.MDR, Path: "art_52/3"},
	InForce: since, Applies: since,
	Scope: ordinary,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/3"},
		When: rule.Is{Fact: &Class, Option: "III"},
		Then: rule.Then{Value: "class_iii"},
	}},
}

var article52_4 = rule.Rule{
	ID: "mdr.article052.4", Ref: law.Ref{Act: law.MDR, Path: "art_52/4"},
	InForce: since, Applies: since,
	Scope: ordinary,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/4"},
		When: rule.Is{Fact: &Class, Option: "IIb"},
		Then: rule.Then{Value: "class_iib"},
	}},
}

// article52_4list is the list of implantable devices whose documentation is only sampled, as it read
// before Delegated Regulation (EU) 2026/1359 lengthened it: that text is not held. A delegated act can
// change nothing else there (Art. 52(5)), and software is not implantable.
var article52_4list = rule.Rule{
	ID: "mdr.article052.4.list", Ref: law.Ref{Act: law.MDR, Path: "art_52/4/2"},
	InForce: law.Period{From: 20210526, Until: 20260719}, Applies: since,
	Scope:   rule.All{ordinary, rule.Not{Cond: isSoftware}, rule.Is{Fact: &Class, Option: "IIb"}},
	NotHeld: "Delegated Regulation (EU) 2026/1359, in force since 19 July 2026",
}

var article52_6 = rule.Rule{
	ID: "mdr.article052.6", Ref: law.Ref{Act: law.MDR, Path: "art_52/6"},
	InForce: since, Applies: since,
	Scope: ordinary,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/6"},
		When: rule.Is{Fact: &Class, Option: "IIa"},
		Then: rule.Then{Value: "class_iia"},
	}},
}

// article52_7: class I is declared by its maker alone, unless it is sterile, measures or is a
// reusable surgical instrument: then a notified body looks at that aspect.
var article52_7 = rule.Rule{
	ID: "mdr.article052.7", Ref: law.Ref{Act: law.MDR, Path: "art_52/7"},
	InForce: since, Applies: since,
	Scope: rule.All{ordinary, rule.Is{Fact: &Class, Option: "I"}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/7"},
		Then: rule.Then{Value: "self_declared"},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/7/a"},
			When: rule.Is{Fact: &SpecialClassI, Option: "sterile"},
			Then: rule.Then{Value: "class_i_limited"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/7/b"},
			When: rule.Is{Fact: &SpecialClassI, Option: "measuring"},
			Then: rule.Then{Value: "class_i_limited"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/7/c"},
			When: rule.Is{Fact: &SpecialClassI, Option: "reusable_instrument"},
			Then: rule.Then{Value: "class_i_limited"},
		}},
	}},
}

var article52_8 = rule.Rule{
	ID: "mdr.article052.8", Ref: law.Ref{Act: law.MDR, Path: "art_52/8"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_52/8/1"},
		When: rule.Any{
			rule.Is{Fact: &product.Supply, Option: product.CustomMade},
			rule.Is{Fact: &product.Supply, Option: product.CustomMadeImplant},
		},
		Then: rule.Then{Value: "custom_made"},
		Except: []rule.Case{{
			Ref: law.Ref{Act: law.MDR, Path: "art_52/8/2"},
			When: rule.All{
				rule.Is{Fact: &product.Supply, Option: product.CustomMadeImplant},
				rule.Is{Fact: &Class, Option: "III"},
				rule.Not{Cond: isSoftware},
			},
			Then: rule.Then{Value: "custom_made_iii_implantable"},
		}},
	}},
}

var article52_13 = rule.Rule{
	ID: "mdr.article052.13", Ref: law.Ref{Act: law.MDR, Path: "art_52/13"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/13"},
		When: rule.Is{Fact: &product.Supply, Option: product.Investigational},
		Then: rule.Then{Value: "investigational"},
	}},
}

// ThirdParty says of each route whether a notified body must take part in it. The
// AI Act asks for exactly this (Art. 6(1)(b)), and not how far it takes part.
var ThirdParty = rule.Rule{
	ID: "mdr.article052", Ref: law.Ref{Act: law.MDR, Path: "art_52"},
	InForce: since, Applies: since,
	Scope: rule.Is{Fact: &product.Regulation, Option: "mdr"},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_52/3"},
		When: rule.Any{
			rule.Is{Fact: &Route, Option: "class_iii"},
			rule.Is{Fact: &Route, Option: "class_iib"},
			rule.Is{Fact: &Route, Option: "class_iia"},
		},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "art_52/7"},
		When:    rule.Is{Fact: &Route, Option: "class_i_limited"},
		Then:    rule.Then{Value: fact.Yes},
		Reading: "reading.aiact.6.1.limited",
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "art_52/8/2"},
		When:    rule.Is{Fact: &Route, Option: "custom_made_iii_implantable"},
		Then:    rule.Then{Value: fact.Yes},
		Reading: "reading.aiact.6.1.custom",
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "art_5/5"},
		When:    rule.Is{Fact: &Route, Option: "in_house"},
		Then:    rule.Then{Value: fact.No},
		Reading: "reading.aiact.6.1.in_house",
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/8/1"},
		When: rule.Is{Fact: &Route, Option: "custom_made"},
		Then: rule.Then{Value: fact.No},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/13"},
		When: rule.Is{Fact: &Route, Option: "investigational"},
		Then: rule.Then{Value: fact.No},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "art_52/7"}, Then: rule.Then{Value: fact.No}},
}
