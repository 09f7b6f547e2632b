// Package product holds the facts that several acts share, so that no question is
// asked twice.
package product

import "github.com/cecheck/cecheck/shared/fact"

// Software: whether the thing assessed is software, that is, instructions that
// process input data and create output data (MDCG 2019-11 rev.1, section 2).
// Software inside hardware counts as software when it is looked at by itself.
var Software = fact.Fact{ID: "product.software", Options: fact.YesNo}

// Kind: what a thing that is not software is meant to be (MDR Art. 1(2), 2(1), 2(2), 22; IVDR Art. 2(2), 2(4)).
var Kind = fact.Fact{ID: "product.kind", Options: []string{OwnPurpose, Accessory, AnnexXVI, Pack}}

// Relation: how the software stands to other devices (MDCG 2019-11 rev.1,
// figure 1, step 2; MDR Annex VIII 3.3, IVDR Annex VIII 1.4).
var Relation = fact.Fact{ID: "product.relation", Options: []string{
	Independent, DrivesWithPurpose, DrivesWithoutPurpose, Accessory, AnnexXVI,
}}

// The options of [Kind] and [Relation].
const (
	OwnPurpose           = "own_purpose"            // has a purpose of its own; whether that is medical is another fact
	Independent          = "independent"            // works independently of any other device
	DrivesWithPurpose    = "drives_with_purpose"    // drives or influences a device and has a medical purpose of its own
	DrivesWithoutPurpose = "drives_without_purpose" // drives or influences a device, nothing else
	Accessory            = "accessory"              // enables or assists a device, without a purpose of its own (MDR Art. 2(2), IVDR Art. 2(4))
	AnnexXVI             = "annex_xvi"              // is, or belongs to, a product without a medical purpose listed in MDR Annex XVI
	Pack                 = "pack"                   // a system or procedure pack of several products (MDR Art. 2(10), 2(11), 22)
)

// Function: what the software does with data, and for whom (MDCG 2019-11 rev.1, figure 1, steps 3 and 4).
var Function = fact.Fact{ID: "product.function", Options: []string{
	"stores_or_transmits", // no more than storage, archival, communication, simple search, lossless compression
	"not_individual",      // more than that, but not for the benefit of individual patients
	"individual",          // more than that, for the benefit of individual patients
}}

// MedicalPurpose: whether the intended purpose is one of those of MDR Art. 2(1), its second subparagraph included,
// or of IVDR Art. 2(2) (MDCG 2019-11 rev.1, figure 1, step 5); or which neighbour of such a purpose
// it is (IVDR Art. 1(3)(a)).
var MedicalPurpose = fact.Fact{ID: "product.medical_purpose", Options: []string{
	fact.Yes, fact.No,
	"research_only",      // research use only, without a medical objective
	"general_laboratory", // for general laboratory use, not specifically for in vitro diagnosis
}}

// OtherLaw: whether a product that is not software and has a medical purpose is left to other law
// (MDR Art. 1(6), 1(8), 1(9), 1(10), 2(1); IVDR Art. 1(3)).
var OtherLaw = fact.Fact{ID: "product.other_law", Options: []string{
	"none",
	"medicinal_product",  // acts mainly by pharmacological, immunological or metabolic means, or is a medicine with a device in it (MDR Art. 1(6)(b), 1(8), 1(9))
	"advanced_therapy",   // MDR Art. 1(6)(c)
	"blood_product",      // MDR Art. 1(6)(d)
	"cosmetic",           // MDR Art. 1(6)(e)
	"tissue",             // transplants, tissues or cells, human or animal, unless non-viable (MDR Art. 1(6)(f), (g))
	"viable_biological",  // other viable biological material (MDR Art. 1(6)(h))
	"food",               // MDR Art. 1(6)(i)
	"reference_material", // internationally certified reference material (IVDR Art. 1(3)(c))
	"quality_assessment", // for external quality assessment schemes (IVDR Art. 1(3)(d))
}}

// Specimen: how far the information that software gives rests on data from in vitro examination of
// specimens (IVDR Art. 2(2); MDCG 2019-11 rev.1, figure 2).
var Specimen = fact.Fact{ID: "product.specimen", Options: []string{"none", "minor", "mainly", "only"}}

// InVitro: whether a product that is not software is used in vitro for the examination of specimens from the human
// body (IVDR Art. 2(2), 2(3)); a product that takes the specimen from the body is not (IVDR Art. 1(3)(b)).
// A device with an in vitro diagnostic as an integral part is governed by the MDR (MDR Art. 1(7), IVDR Art. 1(4)).
var InVitro = fact.Fact{ID: "product.in_vitro", Options: []string{"no", "integral_part", "yes"}}

// Partner: whether the device that the product drives, influences or serves is an
// in vitro diagnostic device; it decides the regulation (MDCG 2019-11 rev.1, figure 2).
var Partner = fact.Fact{ID: "product.partner", Options: []string{"medical_device", "ivd"}}

// PrincipalPurpose: what software with a purpose of its own is for in the first place, where its information comes from specimens and it drives a medical
// device, or the other way round: to give the information or to drive the device (IVDR Art. 2(2): solely or principally).
var PrincipalPurpose = fact.Fact{ID: "product.principal_purpose", Options: []string{"information", "driving"}}

// Supply: how the product comes to be used (MDR Art. 1(1), 2(3), 2(46), 5(5), 6, 52(8), 52(13), 120; IVDR Art. 5(5), 6, 110;
// AI Act Art. 2).
var Supply = fact.Fact{ID: "product.supply", Product: true, Options: []string{
	Market, Legacy, InHouse, CustomMade, Investigational, Defence, Research, OutsideUnion,
}}

// The options of [Supply].
const (
	Market          = "market"          // placed on the market or put into service in the ordinary way, or meant to be
	Legacy          = "legacy"          // still placed on the market under a certificate or declaration of the old directives
	InHouse         = "in_house"        // made and used only within one health institution of the Union
	CustomMade      = "custom_made"     // made on a written prescription for one patient
	Investigational = "investigational" // only in a clinical investigation or performance study so far
	Defence         = "defence"         // in the ordinary way, but exclusively for military, defence or national security purposes
	Research        = "research"        // never to be supplied: for scientific research and development alone
	OutsideUnion    = "outside_union"   // neither supplied in the Union nor its output used for persons there
)

// InHouseMet: whether every condition of MDR or IVDR Art. 5(5) is fulfilled.
var InHouseMet = fact.Fact{ID: "product.in_house_met", Product: true, Options: fact.YesNo}

// LegacyKind: what a legacy device is on the market under (MDR Art. 120(3a), (3b); IVDR Art. 110(3a), (3b)).
var LegacyKind = fact.Fact{ID: "product.legacy_kind", Product: true, Options: []string{
	"certificate",         // a certificate of a notified body under the directive, valid or deemed valid
	"declaration",         // a declaration of conformity of the maker alone, where the new regulation asks for a notified body
	"declaration_no_body", // the same, and the new regulation asks for no notified body either: no transition
}}

// LegacyConditions: whether the conditions of MDR Art. 120(3c), IVDR Art. 110(3c) are fulfilled, that on changes (b) aside: still
// in conformity with the directive, no unacceptable risk, quality management system, application and agreement in time.
var LegacyConditions = fact.Fact{ID: "product.legacy_conditions", Product: true, Options: fact.YesNo}

// SignificantChange: whether design and intended purpose of a legacy device have changed significantly
// (MDR Art. 120(3c)(b), IVDR Art. 110(3c)(b)).
var SignificantChange = fact.Fact{ID: "product.significant_change", Product: true, Options: fact.YesNo}

// Placed: when the product, with the AI that is in it, is first placed on the market or put into service, between the
// days that the acts name (AI Act Art. 111, 113; MDR Art. 123(3)(d), (e)).
var Placed = fact.Fact{ID: "product.placed", Product: true, Ordered: true, Options: []string{
	"before_2026-05-28", "2026-05-28_to_2026-08-01", "2026-08-02_to_2027-08-01",
	"2027-08-02_to_2027-12-01", "2027-12-02_to_2028-08-01", "from_2028-08-02",
}}

// Role: who the person is that asks (MDR Art. 2(30)–(34), AI Act Art. 3(3)–(7)).
var Role = fact.Fact{ID: "product.role", Product: true, Options: []string{
	"manufacturer", "authorised_representative", "importer", "distributor", "deployer", "supplier",
}}

// TakesOver: whether an importer, distributor, deployer or another person does what makes a manufacturer or
// provider of him (MDR Art. 16(1), IVDR Art. 16(1), AI Act Art. 25(1)).
var TakesOver = fact.Fact{ID: "product.takes_over", Product: true, Options: []string{
	"no", "own_name", "changed_purpose", "modified",
}}

// Regulation is concluded: which regulation governs the product as a device.
var Regulation = fact.Fact{ID: "product.regulation", Derived: true, Options: []string{"none", "mdr", "ivdr"}}

// ThirdParty is concluded: whether a notified body must take part in the
// conformity assessment of the product (MDR Art. 52, IVDR Art. 48).
var ThirdParty = fact.Fact{ID: "product.third_party", Derived: true, Options: []string{fact.No, fact.Yes}}

// RegisteredBy is concluded: the day from which the device must be registered in Eudamed (MDR Art. 29(4), 123(3)(d), (e); IVDR Art. 26(3), 113(3)).
var RegisteredBy = fact.Fact{ID: "product.registered_by", Derived: true, Ordered: true, Options: []string{"2026-11-27", "2026-05-28"}}
