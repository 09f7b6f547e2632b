package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// operator is who an economic operator is by definition.
var operator = rule.Rule{
	ID: "ivdr.article002.28", Ref: law.Ref{Act: law.IVDR, Path: "art_2/28"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_2/23"},
		When: rule.Is{Fact: &product.Role, Option: "manufacturer"},
		Then: rule.Then{Value: "manufacturer"},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_2/25"},
		When: rule.Is{Fact: &product.Role, Option: "authorised_representative"},
		Then: rule.Then{Value: "authorised_representative"},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_2/26"},
		When: rule.Is{Fact: &product.Role, Option: "importer"},
		Then: rule.Then{Value: "importer"},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_2/27"},
		When: rule.Is{Fact: &product.Role, Option: "distributor"},
		Then: rule.Then{Value: "distributor"},
	}},
}
