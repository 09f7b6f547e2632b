package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// RoleSet decides what the person is under the Act: by the definitions of Art. 3, unless Art. 25 says otherwise.
var RoleSet = rule.Set{
	Concludes: &Role,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_25"},
	Scope:     covered,
	Rules:     []*rule.Rule{&article3Roles, &article25_1published, &article25_1, &article25_3published, &article25_3},
}

var isManufacturer = rule.Is{Fact: &product.Role, Option: "manufacturer"}

// others is whom Art. 25(1) can make a provider. It is about high-risk systems only: whoever puts a
// name on another system, or changes it, stays what he was.
var others = rule.All{rule.Not{Cond: isManufacturer}, highRisk}

var becomesProvider = []rule.Case{{
	Ref:  law.Ref{Act: law.AIAct, Path: "art_25/1/a"},
	When: rule.Is{Fact: &product.TakesOver, Option: "own_name"},
	Then: rule.Then{Value: "provider"},
}, {
	Ref:  law.Ref{Act: law.AIAct, Path: "art_25/1/b"},
	When: rule.Is{Fact: &product.TakesOver, Option: "modified"},
	Then: rule.Then{Value: "provider"},
}, {
	Ref:  law.Ref{Act: law.AIAct, Path: "art_25/1/c"},
	When: rule.Is{Fact: &product.TakesOver, Option: "changed_purpose"},
	Then: rule.Then{Value: "provider"},
}}

// article25_1published and article25_1 differ in the day alone.
var article25_1published = rule.Rule{
	ID: "aiact.article025.1", Ref: law.Ref{Act: law.AIAct, Path: "art_25/1"},
	InForce: published, Applies: law.Period{From: 20260802},
	Scope: others, Cases: becomesProvider, Displaces: []string{"aiact.article003.roles"},
}

var article25_1 = rule.Rule{
	ID: "aiact.article025.1", Ref: law.Ref{Act: law.AIAct, Path: "art_25/1"},
	InForce: amended, Applies: law.Period{From: 20271202},
	Scope: others, Cases: becomesProvider, Displaces: []string{"aiact.article003.roles"},
}

// manufacturerOfTheProduct: the AI is a safety component and high-risk on account of this very product. Where the AI is
// itself the product, its manufacturer is provider by definition; and where it is high-risk only on account of the device of another
// that it is built into, the manufacturer meant is that other.
func manufacturerOfTheProduct(assessed rule.Cond) []rule.Case {
	return []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_25/3"},
		When: rule.All{isManufacturer, rule.Is{Fact: &SafetyComponent, Option: fact.Yes}, assessed},
		Then: rule.Then{Value: "product_manufacturer"},
	}}
}

// article25_3published and article25_3 differ in the day, and in what Art. 6(1c) has taken out since.
var article25_3published = rule.Rule{
	ID: "aiact.article025.3", Ref: law.Ref{Act: law.AIAct, Path: "art_25/3"},
	InForce: published, Applies: law.Period{From: 20270802},
	Cases: manufacturerOfTheProduct(rule.Any{
		rule.Is{Fact: &product.ThirdParty, Option: fact.Yes},
		rule.Is{Fact: &OtherProduct, Option: "third_party"},
		rule.Is{Fact: &OtherProduct, Option: "third_party_other_risks"},
	}),
	Displaces: []string{"aiact.article003.roles"},
}

var article25_3 = rule.Rule{
	ID: "aiact.article025.3", Ref: law.Ref{Act: law.AIAct, Path: "art_25/3"},
	InForce: amended, Applies: law.Period{From: 20280802},
	Cases: manufacturerOfTheProduct(rule.Any{
		rule.Is{Fact: &product.ThirdParty, Option: fact.Yes},
		rule.Is{Fact: &OtherProduct, Option: "third_party"},
	}),
	Displaces: []string{"aiact.article003.roles"},
}
