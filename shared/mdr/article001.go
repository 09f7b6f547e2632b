package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// annexXVI: products without a medical purpose that are listed in Annex XVI are covered (Art. 1(2)), and software that belongs to one with it.
var annexXVI = rule.Rule{
	ID: "mdr.article001.2", Ref: law.Ref{Act: law.MDR, Path: "art_1/2"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_1/2"},
		When: rule.Any{
			rule.All{isSoftware, rule.Is{Fact: &product.Relation, Option: product.AnnexXVI}},
			rule.All{notSoftware, rule.Is{Fact: &product.Kind, Option: product.AnnexXVI}},
		},
		Then: rule.Then{Value: "annex_xvi"},
	}},
}

// otherLaw: what has a medical purpose and is no software, unless Art. 1(6), 1(8) to (10) or their counterpart in the IVDR
// leave it to other law. Whether it is governed by the MDR or by the IVDR is another conclusion.
var otherLaw = rule.Rule{
	ID: "mdr.article001.6", Ref: law.Ref{Act: law.MDR, Path: "art_1/6"},
	InForce: since, Applies: since,
	Scope: ownPurposeHardware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/1"},
		When: rule.Is{Fact: &product.MedicalPurpose, Option: fact.Yes},
		Then: rule.Then{Value: "hardware"},
		Except: []rule.Case{{
			// The mode of action (Art. 2(1)), a substance whose action is principal (1(8)) and a single product with the medicine (1(9)).
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/b"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "medicinal_product"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/c"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "advanced_therapy"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/d"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "blood_product"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/e"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "cosmetic"},
			Then: rule.Then{Value: "other_law"},
		}, {
			// Point (f) is of animal and point (g) of human origin; human tissue whose action is principal goes with it (1(10)).
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/g"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "tissue"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/h"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "viable_biological"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "art_1/6/i"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "food"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.IVDR, Path: "art_1/3/c"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "reference_material"},
			Then: rule.Then{Value: "other_law"},
		}, {
			Ref:  law.Ref{Act: law.IVDR, Path: "art_1/3/d"},
			When: rule.Is{Fact: &product.OtherLaw, Option: "quality_assessment"},
			Then: rule.Then{Value: "other_law"},
		}},
	}},
}
