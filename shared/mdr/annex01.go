package mdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex01 is the general safety and performance requirements: Annex I, point by point, in the order of the annex.
//
// A requirement is one numbered point, with its letters and indents as elements; whom it binds and since when is said of the whole annex, by the duty. Where facts settle
// for some devices only whether a point applies, those for which it takes a judgement have a requirement of their own, whose id ends in a word:
// "mdr.annex01.17.1.embedded". Sections 10.4.3 and 10.4.4 are missing because they charge the Commission, not the manufacturer.
//
// Regulation (EU) 2025/2457 has amended 10.4.1(b), 10.4.2(d), 10.4.3 and 10.4.4 from 1 January 2026 and its wording is not among those that this project
// holds: what is said of them rests on what both wordings are about, and points to the lists and guidelines in force.
func Annex01() []require.Requirement {
	of := Duties[slices.IndexFunc(Duties, func(d require.Requirement) bool { return d.ID == "mdr.annex01" })]
	list := slices.Concat(annex01Chapter1(), annex01Materials(), annex01Construction(), annex01Programmable(), annex01Hazards(), annex01Information())
	for i := range list {
		r := &list[i]
		r.From, r.Whose = of.From, of.Whose
		if r.When == nil {
			r.When = of.When
		} else {
			r.When = rule.All{of.When, r.When}
		}
	}
	return list
}

// The conditions of more than one point. They are functions so that the module every visitor loads carries none of them.

// driving: software that drives, influences or serves another device, or belongs to a product of Annex XVI. By itself it emits and supplies nothing; what
// that device does may be in its hands.
func driving() rule.Cond {
	return rule.All{isSoftware, rule.Not{Cond: rule.Is{Fact: &product.Relation, Option: product.Independent}}}
}

func isDeliveredSterile() rule.Cond {
	return rule.All{notSoftware, rule.Is{Fact: &Sterile, Option: fact.Yes}}
}

// emitsIonising: the answer counts for active devices and surgically invasive ones, the only ones that are asked (Rules 6, 7, 9, 10).
func emitsIonising() rule.Cond {
	return rule.All{rule.Any{isActive, rule.Is{Fact: &Invasiveness, Option: "surgically_invasive"}}, notSoftware, rule.Is{Fact: &Ionising, Option: "emits"}}
}

// supplies: devices that give energy or medicines to the body. What only gives or removes other substances is left to judgement: one question covers both.
func supplies() rule.Cond {
	return rule.All{notSoftware, rule.Any{
		rule.All{rule.Any{isActive, surgical, implantable}, administersMedicines},
		rule.All{isActive, rule.Not{Cond: rule.Is{Fact: &Energy, Option: "no"}}},
		rule.All{isActive, rule.Any{
			rule.Is{Fact: &Diagnoses, Option: "visible_light"},
			rule.Is{Fact: &Diagnoses, Option: "energy_absorbed"},
		}},
		emitsIonising(),
	}}
}
