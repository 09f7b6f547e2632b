package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Registration says of a device of the IVDR by which day it must be registered in Eudamed. It belongs to the set that
// concludes product.RegisteredBy, for which the MDR has a rule of its own.
//
// The day is that of the notice of 27 November 2025 and six months; what was on the market before has twelve.
// Of what came under the directive that is so while Art. 110 gives it time: after that it comes to the market anew.
var Registration = rule.Rule{
	ID: "ivdr.article113.3", Ref: law.Ref{Act: law.IVDR, Path: "art_113/3/f"},
	InForce: since, Applies: since,
	Scope: rule.All{governs, supplied},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "art_113/3/f"},
		When: rule.Any{
			inTime,
			rule.All{rule.Not{Cond: isLegacy}, rule.Is{Fact: &product.Placed, Option: "before_2026-05-28"}},
		},
		Then: rule.Then{Value: "2026-11-27"},
	}},
	Else:    &rule.Case{Ref: law.Ref{Act: law.IVDR, Path: "art_26/3"}, Then: rule.Then{Value: "2026-05-28"}},
	Reading: "reading.ivdr.113",
}
