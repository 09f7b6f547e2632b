package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// inHouse: a health institution that makes and uses a device within its walls is held to Annex I and its own
// documentation, not to the procedures of Art. 48, if it fulfils every condition (Art. 5(5)). Without one of them the
// device is like any other.
var inHouse = rule.Rule{
	ID: "ivdr.article005.5", Ref: law.Ref{Act: law.IVDR, Path: "art_5/5"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_5/5"},
		When: madeInHouse,
		Then: rule.Then{Value: "in_house"},
	}},
}

var madeInHouse = rule.All{
	rule.Is{Fact: &product.Supply, Option: product.InHouse},
	rule.Is{Fact: &product.InHouseMet, Option: fact.Yes},
}
