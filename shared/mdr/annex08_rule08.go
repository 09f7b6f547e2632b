package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 8: implantable devices and long-term surgically invasive devices; and the accessories of active implantable devices, which
// need not enter the body, although accessories are otherwise classified in their own right (3.2).
//
// The last three indents are about implants. A component of a joint or of the spine, such as a screw, meets neither of the last two
// and stays where the rest of the rule leaves it.
var rule8 = rule.Rule{
	ID: "mdr.rule8", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/5.4"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-6"},
		When: rule.All{isAccessory, rule.Is{Fact: &ActiveImplantable, Option: fact.Yes}},
		Then: ClassIII,
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4"},
		When: rule.Any{implantable, rule.All{surgical, longTerm}},
		Then: ClassIIb,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-1"},
			When: rule.Is{Fact: &InTeeth, Option: fact.Yes},
			Then: ClassIIa,
		}, {
			Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-2"},
			When: rule.Any{
				rule.Is{Fact: &HeartOrNerves, Option: "contact"},
				rule.Is{Fact: &HeartOrNerves, Option: "defect"},
			},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-3"},
			When: rule.Is{Fact: &BiologicalEffect, Option: fact.Yes},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-4"},
			When: changesOutsideTeeth,
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-5"},
			When: administersMedicines,
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-6"},
			When: rule.All{implanted, isActive},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-7"},
			When: rule.All{implanted, rule.Is{Fact: &Implant, Option: "breast_or_mesh"}},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-8"},
			When: rule.All{implanted, rule.Is{Fact: &Implant, Option: "joint_replacement"}},
			Then: ClassIII,
		}, {
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/5.4/-9"},
			When: rule.All{implanted, rule.Is{Fact: &Implant, Option: "spine"}},
			Then: ClassIII,
		}},
	}},
}
