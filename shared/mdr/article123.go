package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Registration says of a device of the MDR by which day it must be registered in Eudamed. It belongs to the set that
// concludes product.RegisteredBy, for which the IVDR has a rule of its own.
//
// The day is that of the notice of 27 November 2025 and six months (Art. 123(3)(d)); what was on the market before and still is has twelve (point (e)).
// Of what came under the directives that is so while Art. 120 gives it time: after that it comes to the market anew.
// Custom-made devices and those in a study are left out (Art. 29(1), 29(4)), and packs are registered by Art. 29(2).
var Registration = rule.Rule{
	ID: "mdr.article123.3", Ref: law.Ref{Act: law.MDR, Path: "art_123/3"},
	InForce: since, Applies: since,
	Scope: ordinaryDevice,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_123/3/e"},
		When: rule.Any{
			inTime,
			rule.All{rule.Not{Cond: isLegacy}, rule.Is{Fact: &product.Placed, Option: "before_2026-05-28"}},
		},
		Then: rule.Then{Value: "2026-11-27"},
	}},
	Else:    &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "art_29/4"}, Then: rule.Then{Value: "2026-05-28"}},
	Reading: "reading.mdr.123",
}

// ordinaryDevice is a device that comes to its users in the ordinary way, not one of a health institution, on prescription or in a study, and no pack.
var ordinaryDevice = rule.All{underMDR, ordinary, rule.Not{Cond: isPack}}
