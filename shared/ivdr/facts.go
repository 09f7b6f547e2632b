// Package ivdr encodes Regulation (EU) 2017/746 on in vitro diagnostic medical
// devices. File names are citations: annex08_rule03.go is Annex VIII, Rule 3. How a
// provision that can be read two ways is read stands in READINGS.md.
package ivdr

import "github.com/cecheck/cecheck/shared/fact"

// classes are the classes of IVDR Art. 47(1), from the mildest to the strictest.
var classes = []string{"A", "B", "C", "D"}

// Class is concluded: the class of IVDR Annex VIII.
var Class = fact.Fact{ID: "ivdr.class", Derived: true, Ordered: true, Options: classes}

// Route is concluded: the conformity assessment route of IVDR Art. 48.
var Route = fact.Fact{ID: "ivdr.route", Derived: true, Options: []string{
	"in_house", "performance_study", "self_declared", "class_a_sterile", "class_b", "class_c", "class_d",
}}

// Transition is concluded, for legacy devices: the last day on which they may be placed on the market (Art. 110(3a)–(3c)), or that they may no longer be.
var Transition = fact.Fact{ID: "ivdr.transition", Derived: true, Ordered: true, Options: []string{
	"2029-12-31", "2028-12-31", "2027-12-31", "over",
}}

// Role is concluded: what the person is under the IVDR (Art. 2(23)–(27), 16(1)).
var Role = fact.Fact{ID: "ivdr.role", Derived: true, Options: []string{
	"manufacturer", "authorised_representative", "importer", "distributor", "none",
}}

// Kind: what a product is that is governed by the IVDR and is not software (Annex VIII 1.5, 1.6, Rules 5 and 7).
var Kind = fact.Fact{ID: "ivdr.kind", Options: []string{
	"test",               // reagent, kit, assay, test, or an accessory with critical characteristics
	"instrument",         // Rule 5(b)
	"receptacle",         // specimen receptacle, Rule 5(c)
	"laboratory_product", // Rule 5(a): general laboratory product, accessory without critical characteristics, buffer, washing solution, culture medium, stain
	"calibrator",         // 1.5
	"control_assigned",   // 1.6: control material with assigned values
	"control_unassigned", // Rule 7
}}

// CriticalAccessory: whether software that is an accessory possesses critical characteristics (Rule 5(a)); for what is not software Kind says so.
var CriticalAccessory = fact.Fact{ID: "ivdr.critical_accessory", Options: fact.YesNo}

// PartnerClass: the class of the device that the product drives, influences, calibrates or controls (Annex VIII 1.4–1.6).
var PartnerClass = fact.Fact{ID: "ivdr.partner_class", Ordered: true, Options: classes}

// Facts of Rules 1 and 2.
var (
	// StrictUse: whether one of the next four is so: a single question for those devices of which none is. Where it is answered no, they count as no.
	StrictUse = fact.Fact{ID: "ivdr.strict_use", Options: fact.YesNo}

	// TransfusionSafety: whether it detects a transmissible agent in order to assess suitability for transfusion, transplantation or cell administration (Rule 1, first indent).
	TransfusionSafety = fact.Fact{ID: "ivdr.transfusion_safety", Options: fact.YesNo}

	// HighSpread: whether it detects an agent of a life-threatening disease with a high or suspected high risk of propagation (Rule 1, second indent).
	HighSpread = fact.Fact{ID: "ivdr.high_spread", Options: fact.YesNo}

	// InfectiousLoad: whether it determines the infectious load of a life-threatening disease whose monitoring is critical (Rule 1, third indent).
	InfectiousLoad = fact.Fact{ID: "ivdr.infectious_load", Options: fact.YesNo}

	// Grouping: whether it is for blood grouping, foeto-maternal incompatibility or tissue typing, and whether for a marker that Rule 2 lists.
	Grouping = fact.Fact{ID: "ivdr.grouping", Ordered: true, Options: []string{"no", "other_marker", "listed_marker"}}
)

// Facts of Rule 3.
var (
	// SpecificUse: whether one of the following twelve is so: a single question for those devices of which none is. Where it is answered no, they count as no.
	SpecificUse = fact.Fact{ID: "ivdr.specific_use", Options: fact.YesNo}

	SexuallyTransmitted = fact.Fact{ID: "ivdr.sexually_transmitted", Options: fact.YesNo} // (a)
	AgentInBlood        = fact.Fact{ID: "ivdr.agent_in_blood", Options: fact.YesNo}       // (b): an infectious agent in cerebrospinal fluid or blood, without a high or suspected high risk of propagation
	AgentSevere         = fact.Fact{ID: "ivdr.agent_severe", Options: fact.YesNo}         // (c): an infectious agent, an error about which may well cause death or severe disability
	PrenatalImmune      = fact.Fact{ID: "ivdr.prenatal_immune", Options: fact.YesNo}      // (d)
	InfectiveStatus     = fact.Fact{ID: "ivdr.infective_status", Options: fact.YesNo}     // (e), without its condition
	Companion           = fact.Fact{ID: "ivdr.companion", Options: fact.YesNo}            // (f): companion diagnostic (Art. 2(7))
	Staging             = fact.Fact{ID: "ivdr.staging", Options: fact.YesNo}              // (g), without its condition
	Cancer              = fact.Fact{ID: "ivdr.cancer", Options: fact.YesNo}               // (h)
	Genetic             = fact.Fact{ID: "ivdr.genetic", Options: fact.YesNo}              // (i)
	Levels              = fact.Fact{ID: "ivdr.levels", Options: fact.YesNo}               // (j), without its condition
	LifeThreatening     = fact.Fact{ID: "ivdr.life_threatening", Options: fact.YesNo}     // (k)

	// Congenital: for whom it screens for congenital disorders ((l), (m)).
	Congenital = fact.Fact{ID: "ivdr.congenital", Ordered: true, Options: []string{"no", "newborn", "newborn_severe", "foetus"}}

	// ErrorLifeThreatening: whether an erroneous result would risk a management decision that is life-threatening for patient or offspring (the condition of (e), (g), (j)).
	ErrorLifeThreatening = fact.Fact{ID: "ivdr.error_life_threatening", Options: fact.YesNo}
)

// Facts of Rule 4 and of the route.
var (
	// User: who uses it (Art. 2(5), 2(6); Rule 4).
	User = fact.Fact{ID: "ivdr.user", Options: []string{"laboratory", "near_patient", "self_test"}}

	// SelfTestListed: whether a self-test is one of those that Rule 4(a) leaves in class B.
	SelfTestListed = fact.Fact{ID: "ivdr.self_test_listed", Options: fact.YesNo}

	// Sterile: whether a class A device is placed on the market sterile (Art. 48(10)).
	Sterile = fact.Fact{ID: "ivdr.sterile", Options: fact.YesNo}
)
