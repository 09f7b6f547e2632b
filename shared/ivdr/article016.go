package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// RoleSet decides what the person is under the IVDR (Art. 2(23)–(27), 16(1)). Who only uses the device or supplies parts of it is
// no economic operator (Art. 2(28)).
var RoleSet = rule.Set{
	Concludes: &Role,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.IVDR, Path: "art_2/28"},
	Scope:     governs,
	Rules:     []*rule.Rule{&article16_1, &operator},
	Otherwise: "none",
}

// article16_1: who puts a device of another under the own name, or changes it or its purpose, has the duties of its manufacturer.
// It is not only for importers and distributors but for everyone.
var article16_1 = rule.Rule{
	ID: "ivdr.article016.1", Ref: law.Ref{Act: law.IVDR, Path: "art_16/1"},
	InForce: since, Applies: since,
	Scope: rule.Not{Cond: rule.Is{Fact: &product.Role, Option: "manufacturer"}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "art_16/1/1/a"},
		When: rule.Is{Fact: &product.TakesOver, Option: "own_name"},
		Then: rule.Then{Value: "manufacturer"},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_16/1/1/b"},
		When: rule.Is{Fact: &product.TakesOver, Option: "changed_purpose"},
		Then: rule.Then{Value: "manufacturer"},
	}, {
		Ref:  law.Ref{Act: law.IVDR, Path: "art_16/1/1/c"},
		When: rule.Is{Fact: &product.TakesOver, Option: "modified"},
		Then: rule.Then{Value: "manufacturer"},
	}},
	Displaces: []string{"ivdr.article002.28"},
}
