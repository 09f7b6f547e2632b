package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// ModelSet decides, for the provider of a general-purpose AI model, from which day Art. 53 to 55 bind (Art. 111(3), 113).
// Whoever builds the model of another into a system is no such provider.
var ModelSet = rule.Set{
	Concludes: &ModelFrom,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_53"},
	Scope:     rule.All{covered, modelProvider},
	Rules:     []*rule.Rule{&article113_b, &article111_3},
}

var modelProvider = rule.Any{
	rule.Is{Fact: &Model, Option: "provides"},
	rule.Is{Fact: &Model, Option: "provides_systemic"},
}
