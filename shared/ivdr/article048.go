package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// RouteSet decides the conformity assessment route (Art. 48, 5(5)).
//
// Custom-made devices are unknown to the IVDR: such an answer leaves the ordinary route. A legacy device has the route that it will
// have to take in the end; until when it may go on without is another conclusion (Art. 110).
var RouteSet = rule.Set{
	Concludes: &Route,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.IVDR, Path: "art_48"},
	Scope:     governs,
	Rules:     []*rule.Rule{&inHouse, &article48_3, &article48_7, &article48_9, &article48_10, &article48_11},
}

// supplied is every way of supply that places a device on the market of the Union or puts it into service there, so that
// Art. 48(1) or (2) has something to be about; in-house devices and those for a performance study have their own.
var supplied = rule.Not{Cond: rule.Any{
	madeInHouse, forStudy,
	rule.Is{Fact: &product.Supply, Option: product.Research},
	rule.Is{Fact: &product.Supply, Option: product.OutsideUnion},
}}

var forStudy = rule.Is{Fact: &product.Supply, Option: product.Investigational}

var article48_3 = rule.Rule{
	ID: "ivdr.article048.3", Ref: law.Ref{Act: law.IVDR, Path: "art_48/3"},
	InForce: since, Applies: since,
	Scope: supplied,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/3"},
		When: rule.Is{Fact: &Class, Option: "D"},
		Then: rule.Then{Value: "class_d"},
	}},
}

var article48_7 = rule.Rule{
	ID: "ivdr.article048.7", Ref: law.Ref{Act: law.IVDR, Path: "art_48/7"},
	InForce: since, Applies: since,
	Scope: supplied,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/7"},
		When: rule.Is{Fact: &Class, Option: "C"},
		Then: rule.Then{Value: "class_c"},
	}},
}

var article48_9 = rule.Rule{
	ID: "ivdr.article048.9", Ref: law.Ref{Act: law.IVDR, Path: "art_48/9"},
	InForce: since, Applies: since,
	Scope: supplied,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/9"},
		When: rule.Is{Fact: &Class, Option: "B"},
		Then: rule.Then{Value: "class_b"},
	}},
}

var article48_10 = rule.Rule{
	ID: "ivdr.article048.10", Ref: law.Ref{Act: law.IVDR, Path: "art_48/10"},
	InForce: since, Applies: since,
	Scope: supplied,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/10/1"},
		When: rule.Is{Fact: &Class, Option: "A"},
		Then: rule.Then{Value: "self_declared"},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.IVDR, Path: "art_48/10/2"},
			When: sterile,
			Then: rule.Then{Value: "class_a_sterile"},
		}},
	}},
}

// sterile: nothing that is software is placed on the market sterile, so it is not asked.
var sterile = rule.All{isHardware, rule.Is{Fact: &Sterile, Option: fact.Yes}}

var article48_11 = rule.Rule{
	ID: "ivdr.article048.11", Ref: law.Ref{Act: law.IVDR, Path: "art_48/11"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/11"},
		When: forStudy,
		Then: rule.Then{Value: "performance_study"},
	}},
}

// ThirdParty says of each route whether a notified body must take part in it.
var ThirdParty = rule.Rule{
	ID: "ivdr.article048", Ref: law.Ref{Act: law.IVDR, Path: "art_48"},
	InForce: since, Applies: since,
	Scope: governs,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/3"},
		When: rule.Is{Fact: &Route, Option: "class_d"},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/7"},
		When: rule.Is{Fact: &Route, Option: "class_c"},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/9"},
		When: rule.Is{Fact: &Route, Option: "class_b"},
		Then: rule.Then{Value: fact.Yes},
	}, {
		Ref:     law.Ref{Act: law.IVDR, Path: "art_48/10/2"},
		When:    rule.Is{Fact: &Route, Option: "class_a_sterile"},
		Then:    rule.Then{Value: fact.Yes},
		Reading: "reading.aiact.6.1.limited",
	}, {
		Ref:     law.Ref{Act: law.IVDR, Path: "art_5/5"},
		When:    rule.Is{Fact: &Route, Option: "in_house"},
		Then:    rule.Then{Value: fact.No},
		Reading: "reading.aiact.6.1.in_house",
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_48/11"},
		When: rule.Is{Fact: &Route, Option: "performance_study"},
		Then: rule.Then{Value: fact.No},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.IVDR, Path: "art_48/10/1"}, Then: rule.Then{Value: fact.No}},
}
