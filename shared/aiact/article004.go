package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// LiteracySet decides whether the Act asks anything at all: of every system that it is about, AI literacy (Art. 4),
// but of open source only what Art. 2(12) leaves. A forbidden practice frees from nothing, least of all one that is forbidden only
// from a later day on.
var LiteracySet = rule.Set{
	Concludes: &Literacy,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_4"},
	Scope:     covered,
	Rules:     []*rule.Rule{&article4published, &article4},
}

// article4published and article4 differ in how much is owed, and not in who owes it: first a sufficient level of literacy, as far as possible; since
// the amendment measures that support it.
var article4published = rule.Rule{
	ID: "aiact.article004", Ref: law.Ref{Act: law.AIAct, Path: "art_4"},
	InForce: published, Applies: chapters1and2,
	Cases: literate,
}

var article4 = rule.Rule{
	ID: "aiact.article004", Ref: law.Ref{Act: law.AIAct, Path: "art_4"},
	InForce: amended, Applies: chapters1and2,
	Cases: literate,
}

var literate = []rule.Case{{
	Ref:  law.Ref{Act: law.AIAct, Path: "art_4"},
	Then: rule.Then{Value: fact.Yes},
	Except: []rule.Case{{
		Ref:     law.Ref{Act: law.AIAct, Path: "art_2/12"},
		When:    letGo,
		Then:    rule.Then{Value: fact.No},
		Reading: "reading.aiact.2.12",
	}},
}}

// letGo is a system to which the Act does not apply since it is open source (Art. 2(12)).
var letGo = rule.All{
	rule.Is{Fact: &Status, Option: "not_high_risk"},
	rule.Not{Cond: rule.Any{toInform, toMark, toTellOfBiometrics}},
	rule.Is{Fact: &OpenSource, Option: fact.Yes},
}
