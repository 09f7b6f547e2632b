package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 16: what disinfects, cleans, rinses or hydrates contact lenses, and what disinfects or sterilises devices. Its third paragraph leaves
// out what cleans other devices by physical action alone; here that is an option for which no case holds.
var rule16 = rule.Rule{
	ID: "mdr.rule16", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.3"},
	InForce: since, Applies: since,
	Scope: rule.All{medical, specialMatter},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.3/1"},
		When: rule.Is{Fact: &Disinfects, Option: "contact_lenses"},
		Then: ClassIIb,
	}, {
		Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/7.3/2"},
		When: rule.Any{
			rule.Is{Fact: &Disinfects, Option: "devices"},
			rule.Is{Fact: &Disinfects, Option: "invasive_end_point"},
		},
		Then: ClassIIa,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/7.3/2"},
			When: rule.Is{Fact: &Disinfects, Option: "invasive_end_point"},
			Then: ClassIIb,
		}},
	}},
}
