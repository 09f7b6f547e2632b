package ivdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex01 is the general safety and performance requirements: Annex I, point by point, in the order of the annex.
//
// A numbered point is a requirement, and its letters are elements of it. A letter that is for other devices than the rest of its point is a
// requirement of its own.
//
// A point that names what it is about ("devices that …", "where …") is for certain where a fact says so. Where facts say
// so for some devices and nothing of the others, it is there twice: by its number for the first, and under that id with ".judged" for the others.
//
// A device made and used in one health institution has to meet what is relevant of the annex (Art. 5(5)), and one for a performance study what the study
// does not examine (Art. 57(1)); neither is asked, so they are given what other devices are.
func Annex01() []require.Requirement {
	all := slices.Concat(annex01Chapter1(), annex01Section9to13(), annex01Section14to19(), annex01Section20point1to3(), annex01Section20point4())
	return orJudged(all, map[string]rule.Cond{
		"ivdr.annex01.9.3":       calibrates,
		"ivdr.annex01.13.1":      combined,
		"ivdr.annex01.13.2.d":    isSoftware,
		"ivdr.annex01.13.5":      combined,
		"ivdr.annex01.16.1":      isSoftware,
		"ivdr.annex01.16.2":      isSoftware,
		"ivdr.annex01.16.4":      isSoftware,
		"ivdr.annex01.20.4.1.i":  isHardware,
		"ivdr.annex01.20.4.1.j":  combined,
		"ivdr.annex01.20.4.1.q":  isHardware,
		"ivdr.annex01.20.4.1.s":  installed,
		"ivdr.annex01.20.4.1.u":  calibrates,
		"ivdr.annex01.20.4.1.v":  givesResult,
		"ivdr.annex01.20.4.1.w":  givesResult,
		"ivdr.annex01.20.4.1.x":  givesResult,
		"ivdr.annex01.20.4.1.y":  givesResult,
		"ivdr.annex01.20.4.1.ah": isSoftware,
	})
}

// For which devices a point of the annex is.
var (
	// everyDevice is what the annex as a whole is for.
	everyDevice = rule.Any{onMarket, inOneLab, inStudy}

	// tangible: devices that are no software. What the annex says of materials, microbes, packaging, radiation, energy, mechanics and
	// waste is about things; software looked at by itself is none, even where it runs in one.
	tangible = rule.All{everyDevice, isHardware}

	notSterile  = rule.Is{Fact: &Sterile, Option: fact.No}
	selfTest    = rule.Is{Fact: &User, Option: "self_test"}
	nearPatient = rule.Is{Fact: &User, Option: "near_patient"}
	laboratory  = rule.Is{Fact: &User, Option: "laboratory"} // by professionals and not near the patient
	assay       = rule.Is{Fact: &Kind, Option: "test"}

	// calibrates: material whose assigned values carry the metrological traceability of others.
	calibrates = rule.All{isHardware, rule.Any{
		rule.Is{Fact: &Kind, Option: "calibrator"},
		rule.Is{Fact: &Kind, Option: "control_assigned"},
	}}

	// combined: what is meant to be used together with another device by what it is.
	combined = rule.Any{
		rule.All{isSoftware, rule.Any{
			rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
			rule.Is{Fact: &product.Relation, Option: product.DrivesWithoutPurpose},
			rule.Is{Fact: &product.Relation, Option: product.Accessory},
		}},
		rule.All{isHardware, rule.Any{
			rule.Is{Fact: &Kind, Option: "instrument"},
			rule.Is{Fact: &Kind, Option: "calibrator"},
			rule.Is{Fact: &Kind, Option: "control_assigned"},
			rule.Is{Fact: &Kind, Option: "control_unassigned"},
		}},
	}

	// givesResult: what examines by itself or interprets, rather than serving what does.
	givesResult = rule.Any{
		rule.All{isHardware, assay},
		rule.All{isSoftware, rule.Any{
			rule.Is{Fact: &product.Relation, Option: product.Independent},
			rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
		}},
	}

	// installed: what is set up before it is used.
	installed = rule.Any{isSoftware, rule.All{isHardware, rule.Is{Fact: &Kind, Option: "instrument"}}}
)

// orJudged puts after each requirement that is named the same for the devices of which its condition does not hold, to be judged.
func orJudged(list []require.Requirement, certain map[string]rule.Cond) (out []require.Requirement) {
	for _, r := range list {
		c, named := certain[r.ID]
		if !named {
			out = append(out, r)
			continue
		}
		open := r
		open.ID, open.Judged = r.ID+".judged", true
		r.When, open.When = rule.All{r.When, c}, rule.All{r.When, rule.Not{Cond: c}}
		out = append(out, r, open)
	}
	return out
}
