package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// annexXVI: products without a medical purpose that are listed in Annex XVI are covered (Art. 1(2)).
var annexXVI = rule.Rule{
	ID: "mdr.article001.2", Ref: law.Ref{Act: law.MDR, Path: "art_1/2"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_1/2"},
		When: rule.Is{Fact: &product.Relation, Option: product.AnnexXVI},
		Then: rule.Then{Value: "annex_xvi"},
	}},
}
