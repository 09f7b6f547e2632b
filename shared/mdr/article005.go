package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// inHouse: a health institution that makes and uses a device within its walls is held to
// Annex I and its own documentation, not to the procedures of Art. 52, as long as it meets every condition of
// Art. 5(5). Where it does not, the device goes the ordinary way. A pack is no device.
var inHouse = rule.Rule{
	ID: "mdr.article005.5", Ref: law.Ref{Act: law.MDR, Path: "art_5/5"},
	InForce: since, Applies: since,
	Scope: rule.Not{Cond: isPack},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_5/5"},
		When: rule.All{
			rule.Is{Fact: &product.Supply, Option: product.InHouse},
			rule.Is{Fact: &product.InHouseMet, Option: fact.Yes},
		},
		Then: rule.Then{Value: "in_house"},
	}},
}
