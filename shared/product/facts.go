// Package product holds the facts that several acts share, so that no question is
// asked twice.
package product

import "github.com/cecheck/cecheck/shared/fact"

// Software: whether the thing assessed is software, that is, instructions that
// process input data and create output data (MDCG 2019-11 rev.1, section 2).
// Software inside hardware counts as software when it is looked at by itself.
var Software = fact.Fact{ID: "product.software", Options: fact.YesNo}

// Supply: how the product comes to be used. Everything but Market leaves the
// ordinary procedures (MDR Art. 2(3), 2(46), 5(5), 52(8), 52(13); IVDR Art. 2(45), 5(5)).
var Supply = fact.Fact{ID: "product.supply", Product: true, Options: []string{
	Market, InHouse, CustomMade, CustomMadeImplant, Investigational,
}}

// The options of [Supply].
const (
	Market            = "market"                      // placed on the market or put into service in the ordinary way
	InHouse           = "in_house"                    // made and used only within one health institution of the Union
	CustomMade        = "custom_made"                 // made on a written prescription for one patient
	CustomMadeImplant = "custom_made_iii_implantable" // the same, an implantable device of class III
	Investigational   = "investigational"             // only in a clinical investigation or performance study so far
)

// Relation: how the software stands to other devices (MDCG 2019-11 rev.1,
// figure 1, step 2; MDR Annex VIII 3.3, IVDR Annex VIII 1.4).
var Relation = fact.Fact{ID: "product.relation", Options: []string{
	Independent, DrivesWithPurpose, DrivesWithoutPurpose, Accessory, AnnexXVI,
}}

// The options of [Relation].
const (
	Independent          = "independent"            // works independently of any other device
	DrivesWithPurpose    = "drives_with_purpose"    // drives or influences a device and has a medical purpose of its own
	DrivesWithoutPurpose = "drives_without_purpose" // drives or influences a device, nothing else
	Accessory            = "accessory"              // enables or assists a device, without a purpose of its own (MDR Art. 2(2), IVDR Art. 2(4))
	AnnexXVI             = "annex_xvi"              // belongs to a product without a medical purpose listed in MDR Annex XVI
)

// Partner: whether the device that the software drives, influences or serves is an
// in vitro diagnostic device; it decides the regulation (MDCG 2019-11 rev.1, figure 2).
var Partner = fact.Fact{ID: "product.partner", Options: []string{"medical_device", "ivd"}}

// ActsOnData: whether the software does more to data than storing, archiving,
// transmitting, plain searching or lossless compressing (MDCG 2019-11 rev.1,
// figure 1, step 3).
var ActsOnData = fact.Fact{ID: "product.acts_on_data", Options: fact.YesNo}

// Individual: whether what it does is for the benefit of individual patients
// (MDCG 2019-11 rev.1, figure 1, step 4).
var Individual = fact.Fact{ID: "product.individual", Options: fact.YesNo}

// MedicalPurpose: whether the intended purpose is one of those of MDR Art. 2(1)
// or IVDR Art. 2(2) (MDCG 2019-11 rev.1, figure 1, step 5).
var MedicalPurpose = fact.Fact{ID: "product.medical_purpose", Options: fact.YesNo}

// Specimen: how far the information rests on data from in vitro examination of
// specimens (IVDR Art. 2(2); MDCG 2019-11 rev.1, figure 2).
var Specimen = fact.Fact{ID: "product.specimen", Options: []string{"none", "minor", "mainly", "only"}}

// HardwareRegulation: for what is not software, which regulation its maker says governs it.
// The qualification of hardware is not decided here yet.
var HardwareRegulation = fact.Fact{ID: "product.hardware_regulation", Options: []string{"none", "mdr", "ivdr"}}

// Regulation is concluded: which regulation governs the product as a device.
var Regulation = fact.Fact{ID: "product.regulation", Derived: true, Options: []string{"none", "mdr", "ivdr"}}

// ThirdParty is concluded: whether a notified body must take part in the
// conformity assessment of the product (MDR Art. 52, IVDR Art. 48).
var ThirdParty = fact.Fact{ID: "product.third_party", Derived: true, Options: []string{fact.No, fact.Yes}}
