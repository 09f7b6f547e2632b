package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// inHouse: a health institution that makes and uses a device within its walls is held to Annex I and its own
// documentation, not to the procedures of Art. 48 (Art. 5(5)).
var inHouse = rule.Rule{
	ID: "ivdr.article005.5", Ref: law.Ref{Act: law.IVDR, Path: "art_5/5"},
	InForce: since, Applies: since,
	Scope: governs,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_5/5"},
		When: rule.Is{Fact: &product.Supply, Option: product.InHouse},
		Then: rule.Then{Value: "in_house"},
	}},
}
