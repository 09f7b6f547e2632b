package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// since is the time from which the IVDR applies (Art. 113(2)).
var since = law.Period{From: 20220526}

var governs = rule.Is{Fact: &product.Regulation, Option: "ivdr"}

// ClassSet takes over the class that the maker states; where none is stated, every
// class stays possible. Software that interprets results is at least in class B.
var ClassSet = rule.Set{
	Concludes: &Class,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.IVDR, Path: "anx_VIII"},
	Scope:     governs,
	Rules:     []*rule.Rule{&claimed, &rule6},
}

var claimed = rule.Rule{
	ID: "ivdr.claimed", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/1.1"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/1.1"},
		Then: rule.Then{From: &ClaimedClass},
	}},
}
