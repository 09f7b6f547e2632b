package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// RoleSet decides what the person is under the MDR (Art. 2(30)–(34), 16(1)). Who only uses the device or supplies parts of it is
// no economic operator (Art. 2(35)).
var RoleSet = rule.Set{
	Concludes: &Role,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.MDR, Path: "art_2/35"},
	Scope:     underMDR,
	Rules:     []*rule.Rule{&article16_1, &operator},
	Otherwise: "none",
}

// article16_1: who puts a device of another under the own name, or changes it or its purpose, has the duties of its manufacturer. It is not
// only for importers and distributors but for everyone. An importer or distributor whose agreement leaves the manufacturer named on the label and
// answerable has not taken over (point (a)); nor has who adapts a device for one patient (second subparagraph). The question says so.
var article16_1 = rule.Rule{
	ID: "mdr.article016.1", Ref: law.Ref{Act: law.MDR, Path: "art_16/1"},
	InForce: since, Applies: since,
	Scope: rule.Not{Cond: rule.Is{Fact: &product.Role, Option: "manufacturer"}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_16/1/1/a"},
		When: rule.Is{Fact: &product.TakesOver, Option: "own_name"},
		Then: rule.Then{Value: "manufacturer"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_16/1/1/b"},
		When: rule.Is{Fact: &product.TakesOver, Option: "changed_purpose"},
		Then: rule.Then{Value: "manufacturer"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_16/1/1/c"},
		When: rule.Is{Fact: &product.TakesOver, Option: "modified"},
		Then: rule.Then{Value: "manufacturer"},
	}},
	Displaces: []string{"mdr.article002.35"},
}
