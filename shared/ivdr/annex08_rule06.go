package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// rule6: class B is what remains where no other rule says otherwise. For software with a medical
// purpose of its own it is a floor: of the products in class A (Rule 5) software is none, it only
// shares that class where it merely drives one (1.4).
var rule6 = rule.Rule{
	ID: "ivdr.rule6", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.6"},
	InForce: since, Applies: since,
	Scope: rule.Is{Fact: &product.Software, Option: fact.Yes},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.6"},
		When: rule.All{
			rule.Any{
				rule.Is{Fact: &product.Relation, Option: product.Independent},
				rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
			},
			rule.Is{Fact: &product.ActsOnData, Option: fact.Yes},
			rule.Is{Fact: &product.Individual, Option: fact.Yes},
			rule.Is{Fact: &product.MedicalPurpose, Option: fact.Yes},
		},
		Then:    rule.Then{Value: "B", Floor: true},
		Reading: "reading.ivdr.software_b",
	}},
}
