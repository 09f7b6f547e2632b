package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

var isPack = rule.Is{Fact: &Qualification, Option: "procedure_pack"}

// pack: a system or procedure pack of CE-marked parts that fit together is no device of its own; any other is treated as one
// (Art. 22(4)).
var pack = rule.Rule{
	ID: "mdr.article022", Ref: law.Ref{Act: law.MDR, Path: "art_22"},
	InForce: since, Applies: since,
	Scope: rule.All{notSoftware, rule.Is{Fact: &product.Kind, Option: product.Pack}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_22/1"},
		Then: rule.Then{Value: "procedure_pack"},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "art_22/4"},
			When: rule.Is{Fact: &PackContents, Option: "not_compatible"},
			Then: rule.Then{Value: "hardware"},
		}},
	}},
}

// packRoute: who combines the parts draws up a statement. Who sterilises the pack goes to a notified body for that alone. A prescription,
// a study or use in one house changes nothing: Art. 52(8), 52(13) and 5(5) are about devices, and such a pack is none.
var packRoute = rule.Rule{
	ID: "mdr.article022.route", Ref: law.Ref{Act: law.MDR, Path: "art_22"},
	InForce: since, Applies: since,
	Scope: rule.All{isPack, rule.Not{Cond: rule.Any{
		rule.Is{Fact: &product.Supply, Option: product.Research},
		rule.Is{Fact: &product.Supply, Option: product.OutsideUnion},
	}}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_22/1"},
		Then: rule.Then{Value: "pack_statement"},
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "art_22/3"},
			When: rule.Is{Fact: &PackContents, Option: "compatible_sterilised"},
			Then: rule.Then{Value: "pack_sterilised"},
		}},
	}},
}
