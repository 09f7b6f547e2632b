package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 5: what a laboratory needs for an examination without answering its question.
//
// An instrument that measures by itself, without a test that is placed on the market separately, is no instrument in
// this sense but a test, and so is an accessory with critical characteristics.
//
// Rules 1 to 3 ask for the answer and so pass these devices by. Rule 4 asks for the user and stands beside: what lay persons
// test with is in class C, the meter as the strips (1.9).
var rule5 = rule.Rule{
	ID: "ivdr.rule5", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.5"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.5/a"},
		When:    rule.All{isHardware, rule.Is{Fact: &Kind, Option: "laboratory_product"}},
		Then:    ClassA,
		Reading: "reading.ivdr.alone",
	}, {
		Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.5/a"},
		When: rule.All{
			isSoftware,
			rule.Is{Fact: &product.Relation, Option: product.Accessory},
			rule.Is{Fact: &CriticalAccessory, Option: fact.No},
		},
		Then:    ClassA,
		Reading: "reading.ivdr.rule5.software_accessory",
	}, {
		Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.5/b"},
		When:    rule.All{isHardware, rule.Is{Fact: &Kind, Option: "instrument"}},
		Then:    ClassA,
		Reading: "reading.ivdr.rule5.instrument",
	}, {
		Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.5/c"},
		When:    rule.All{isHardware, rule.Is{Fact: &Kind, Option: "receptacle"}},
		Then:    ClassA,
		Reading: "reading.ivdr.alone",
	}},
	Displaces: []string{"ivdr.rule1", "ivdr.rule2", "ivdr.rule3"},
}
