package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// The classes as outcomes.
var (
	ClassI   = rule.Then{Value: "I"}
	ClassIIa = rule.Then{Value: "IIa"}
	ClassIIb = rule.Then{Value: "IIb"}
	ClassIII = rule.Then{Value: "III"}
)

// ClassSet decides the class under Annex VIII. Several rules may apply; the strictest counts (3.5). They apply to each device by itself,
// to accessories too (3.2). A system or procedure pack is no device and has no class.
//
// No device is without a class (Art. 51(1)). Rules 1, 11 and 13 leave over only invasive devices that are not active, and of
// these Rules 5 to 8 leave over none; that the class is never missing is said here once for all.
var ClassSet = rule.Set{
	Concludes: &Class,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.MDR, Path: "anx_VIII/3.5"},
	Scope:     rule.All{underMDR, rule.Not{Cond: isPack}},
	Rules: []*rule.Rule{
		&rule33, &rule33Floor, &annex16,
		&rule1, &rule2, &rule3, &rule4, &rule5, &rule6, &rule7, &rule8, &rule9, &rule10, &rule11,
		&rule12, &rule13, &rule14, &rule15, &rule16, &rule17, &rule18, &rule19, &rule20, &rule21, &rule22,
	},
	Otherwise: "I",
}

// How a device enters the body and for how long (Annex VIII, Chapter I). Software does not.
var (
	nonInvasive = rule.All{notSoftware, rule.Is{Fact: &Invasiveness, Option: "non_invasive"}}
	inOrifice   = rule.All{notSoftware, rule.Is{Fact: &Invasiveness, Option: "body_orifice"}}
	surgical    = rule.All{notSoftware, rule.Is{Fact: &Invasiveness, Option: "surgically_invasive"}}

	transient = rule.Is{Fact: &Duration, Option: "transient"}
	shortTerm = rule.Is{Fact: &Duration, Option: "short_term"}
	longTerm  = rule.Is{Fact: &Duration, Option: "long_term"}
)

var (
	// activeHardware is an active device that is not software; which of the rules for active devices software meets stands with each.
	activeHardware = rule.All{notSoftware, isActive}
	isActive       = rule.Is{Fact: &Active, Option: fact.Yes}

	// specialMatter and specialUse are the gates before facts that hardly any device has: where they are not met, those count as no.
	specialMatter = rule.All{notSoftware, rule.Is{Fact: &SpecialMatter, Option: fact.Yes}}
	specialUse    = rule.Is{Fact: &SpecialUse, Option: fact.Yes}

	// medical leaves out the products of Annex XVI, which have no medical purpose, for the rules whose words presuppose one: therapy (Annex VIII 2.4),
	// diagnosis (2.5), the control of conception and the cleaning of devices (Art. 2(1), second subparagraph).
	medical = rule.Not{Cond: isAnnexXVI}

	isAnnexXVI  = rule.Is{Fact: &Qualification, Option: "annex_xvi"}
	isAccessory = rule.Is{Fact: &Qualification, Option: "accessory"}
)
