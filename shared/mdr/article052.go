package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// RouteSet decides the conformity assessment route (Art. 52, 22, 5(5)).
var RouteSet = rule.Set{
	Concludes: &Route,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.MDR, Path: "art_52"},
	Scope:     underMDR,
	Rules:     []*rule.Rule{&inHouse, &packRoute, &article52_3, &article52_4, &article52_4list, &article52_6, &article52_7, &article52_8, &article52_13},
}

var (
	underMDR    = rule.Is{Fact: &product.Regulation, Option: "mdr"}
	implanted   = rule.Is{Fact: &Invasiveness, Option: "implantable"}
	implantable = rule.All{notSoftware, implanted}
)

// ordinary is every way of supply that Art. 52(3) to (7) do not except. What is still sold under the old directives is among them,
// because the question is which procedure it awaits; a device of a health institution that misses a condition of Art. 5(5) too.
var ordinary = rule.Any{
	rule.Is{Fact: &product.Supply, Option: product.Market},
	rule.Is{Fact: &product.Supply, Option: product.Legacy},
	rule.Is{Fact: &product.Supply, Option: product.Defence},
	rule.All{rule.Is{Fact: &product.Supply, Option: product.InHouse}, rule.Is{Fact: &product.InHouseMet, Option: fact.No}},
}

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

// article52_4: of implantable devices in class IIb the documentation of every one is assessed, not of a sample, unless they are of
// the well-established types that its second subparagraph lists.
var article52_4 = rule.Rule{
	ID: "mdr.article052.4", Ref: law.Ref{Act: law.MDR, Path: "art_52/4"},
	InForce: since, Applies: since,
	Scope: ordinary,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/4/1"},
		When: rule.Is{Fact: &Class, Option: "IIb"},
		Then: rule.Then{Value: "class_iib"},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/4/2"},
			When: implantable,
			Then: rule.Then{Value: "class_iib_implantable"},
			Except: []rule.Case{{
				Ref:  law.Ref{Act: law.MDR, Path: "art_52/4/2/a"},
				When: rule.Is{Fact: &WellEstablished, Option: "first_list"},
				Then: rule.Then{Value: "class_iib"},
			}, {
				Ref:  law.Ref{Act: law.MDR, Path: "art_52/4/2/b"},
				When: rule.Is{Fact: &WellEstablished, Option: "added_2026"},
				Then: rule.Then{Value: "class_iib"},
			}},
		}},
	}},
}

// article52_4list is that list as it read before Delegated Regulation (EU) 2026/1359 lengthened it: its wording of then is not held. A
// delegated act can change nothing else there (Art. 52(5)), so only implantable devices in class IIb are concerned.
var article52_4list = rule.Rule{
	ID: "mdr.article052.4.list", Ref: law.Ref{Act: law.MDR, Path: "art_52/4/2"},
	InForce: law.Period{From: 20210526, Until: 20260719}, Applies: since,
	Scope:   rule.All{ordinary, rule.Is{Fact: &Class, Option: "IIb"}, implantable},
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
			When: rule.All{notSoftware, rule.Is{Fact: &Sterile, Option: fact.Yes}},
			Then: rule.Then{Value: "class_i_limited"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/7/b"},
			When: rule.Is{Fact: &Measuring, Option: fact.Yes},
			Then: rule.Then{Value: "class_i_limited"},
		}, {
			// Surgical use is not surgical invasion (Annex VIII 2.3): a towel clamp is such an instrument too.
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/7/c"},
			When: rule.All{notSoftware, isReusableInstrument},
			Then: rule.Then{Value: "class_i_limited"},
		}},
	}},
}

var article52_8 = rule.Rule{
	ID: "mdr.article052.8", Ref: law.Ref{Act: law.MDR, Path: "art_52/8"},
	InForce: since, Applies: since,
	Scope: rule.Not{Cond: isPack},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/8/1"},
		When: rule.Is{Fact: &product.Supply, Option: product.CustomMade},
		Then: rule.Then{Value: "custom_made"},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "art_52/8/2"},
			When: rule.All{rule.Is{Fact: &Class, Option: "III"}, implantable},
			Then: rule.Then{Value: "custom_made_iii_implantable"},
		}},
	}},
}

var article52_13 = rule.Rule{
	ID: "mdr.article052.13", Ref: law.Ref{Act: law.MDR, Path: "art_52/13"},
	InForce: since, Applies: since,
	Scope: rule.Not{Cond: isPack},
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
	Scope: underMDR,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/3"},
		When: rule.Is{Fact: &Route, Option: "class_iii"},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "art_52/4"},
		When: rule.Any{
			rule.Is{Fact: &Route, Option: "class_iib_implantable"},
			rule.Is{Fact: &Route, Option: "class_iib"},
		},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_52/6"},
		When: rule.Is{Fact: &Route, Option: "class_iia"},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "art_52/7"},
		When:    rule.Is{Fact: &Route, Option: "class_i_limited"},
		Then:    rule.Then{Value: fact.Yes},
		Reading: "reading.aiact.6.1.limited",
	}, {
		Ref:     law.Ref{Act: law.MDR, Path: "art_22/3"},
		When:    rule.Is{Fact: &Route, Option: "pack_sterilised"},
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
		Ref:  law.Ref{Act: law.MDR, Path: "art_22/1"},
		When: rule.Is{Fact: &Route, Option: "pack_statement"},
		Then: rule.Then{Value: fact.No},
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
