// Package mdr encodes Regulation (EU) 2017/745 on medical devices. File names are
// citations: annex08_rule11.go is Annex VIII, Rule 11. How a provision that can be
// read two ways is read stands in READINGS.md.
package mdr

import "github.com/cecheck/cecheck/shared/fact"

// classes are the classes of MDR Art. 51(1), from the mildest to the strictest.
var classes = []string{"I", "IIa", "IIb", "III"}

// Qualification is concluded: what the product is under MDR Art. 2(1), (2), Art. 1(2)
// and MDCG 2019-11 rev.1, figure 1.
var Qualification = fact.Fact{ID: "mdr.qualification", Derived: true, Options: []string{
	"not_device", "mdsw", "part_of_device", "accessory", "annex_xvi", "hardware",
}}

// Class is concluded: the risk class of MDR Annex VIII.
var Class = fact.Fact{ID: "mdr.class", Derived: true, Ordered: true, Options: classes}

// Route is concluded: the conformity assessment route of MDR Art. 52.
var Route = fact.Fact{ID: "mdr.route", Derived: true, Options: []string{
	"in_house", "investigational", "custom_made", "custom_made_iii_implantable",
	"self_declared", "class_i_limited", "class_iia", "class_iib", "class_iii",
}}

// ClaimedClass: for hardware, whose rules are not decided here yet, the class its maker states.
var ClaimedClass = fact.Fact{ID: "mdr.claimed_class", Ordered: true, Options: classes}

// DrivenClass: the class of the device that the software drives, influences or
// belongs to (MDR Annex VIII 3.3).
var DrivenClass = fact.Fact{ID: "mdr.driven_class", Ordered: true, Options: classes}

// InformsDecisions: whether the software is intended to provide information that is
// used to take decisions with diagnosis or therapeutic purposes (Rule 11, first paragraph).
var InformsDecisions = fact.Fact{ID: "mdr.informs_decisions", Options: fact.YesNo}

// WorstImpact: the worst that a decision taken with the information may cause
// (Rule 11, first paragraph, indents).
var WorstImpact = fact.Fact{ID: "mdr.worst_impact", Ordered: true, Options: []string{
	"other", "serious_or_surgery", "death_or_irreversible",
}}

// Monitors: whether the software is intended to monitor physiological processes
// (Rule 11, second paragraph).
var Monitors = fact.Fact{ID: "mdr.monitors", Options: fact.YesNo}

// MonitorsVital: whether what it monitors are vital physiological parameters
// (Rule 11, second paragraph; Rule 10, third indent).
var MonitorsVital = fact.Fact{ID: "mdr.monitors_vital", Options: fact.YesNo}

// ImmediateDanger: whether the patient could be in danger at once where those parameters
// change as they can (ibid.).
var ImmediateDanger = fact.Fact{ID: "mdr.immediate_danger", Options: fact.YesNo}

// EmergencyDiagnosis: whether it is intended for diagnosis in clinical situations in
// which the patient is in immediate danger (Rule 10, third indent).
var EmergencyDiagnosis = fact.Fact{ID: "mdr.emergency_diagnosis", Options: fact.YesNo}

// Contraception: whether it is used for contraception or for preventing the
// transmission of sexually transmitted diseases (Rule 15).
var Contraception = fact.Fact{ID: "mdr.contraception", Options: fact.YesNo}

// ClosedLoop: whether it treats, and a diagnostic function built into it significantly
// determines how it manages the patient (Rule 22).
var ClosedLoop = fact.Fact{ID: "mdr.closed_loop", Options: fact.YesNo}

// SpecialClassI: whether a class I device is placed on the market sterile, has a
// measuring function or is a reusable surgical instrument (Art. 52(7)).
var SpecialClassI = fact.Fact{ID: "mdr.special_class_i", Options: []string{
	"none", "sterile", "measuring", "reusable_instrument",
}}

// ActiveImplantable: whether the device that an accessory serves is an active
// implantable device (Rule 8, sixth indent).
var ActiveImplantable = fact.Fact{ID: "mdr.active_implantable", Options: fact.YesNo}
