package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// annex16: active products of Annex XVI whose group Implementing Regulation (EU) 2022/2347 has reclassified (Art. 51(3)(b)). The rules
// that would otherwise take them presuppose a medical purpose, and Rule 13 would leave them in class I. The other groups
// follow the other rules. What emits radiation or stimulates the brain is active by what it is; what removes adipose tissue need not be. Its
// text is not among those that this project holds.
var annex16 = rule.Rule{
	ID: "mdr.annex16", Ref: law.Ref{Act: law.MDR, Path: "art_51/3/b"},
	InForce: since, Applies: since,
	Scope: rule.All{notSoftware, isAnnexXVI},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_XVI/4"},
		When: rule.All{rule.Is{Fact: &AnnexXVIGroup, Option: "adipose_tissue"}, isActive},
		Then: ClassIIb,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_XVI/5"},
		When: rule.Is{Fact: &AnnexXVIGroup, Option: "skin_radiation"},
		Then: ClassIIb,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_XVI/5"},
		When: rule.Is{Fact: &AnnexXVIGroup, Option: "hair_removal"},
		Then: ClassIIa,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_XVI/6"},
		When: rule.Is{Fact: &AnnexXVIGroup, Option: "brain_stimulation"},
		Then: ClassIII,
	}},
	Reading: "reading.mdr.annex16",
}
