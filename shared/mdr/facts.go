// Package mdr encodes Regulation (EU) 2017/745 on medical devices. File names are
// citations: annex08_rule11.go is Annex VIII, Rule 11. How a provision that can be
// read two ways is read stands in READINGS.md.
package mdr

import "github.com/cecheck/cecheck/shared/fact"

// classes are the classes of MDR Art. 51(1), from the mildest to the strictest.
var classes = []string{"I", "IIa", "IIb", "III"}

// Qualification is concluded: what the product is under MDR Art. 1, 2 and 22, IVDR Art. 1 and 2,
// and MDCG 2019-11 rev.1, figure 1. Which regulation governs a device is another conclusion.
var Qualification = fact.Fact{ID: "mdr.qualification", Derived: true, Options: []string{
	"not_device", "research_use_only", "general_laboratory", "other_law",
	"mdsw", "part_of_device", "accessory", "annex_xvi", "hardware", "procedure_pack",
}}

// Class is concluded: the risk class of MDR Annex VIII.
var Class = fact.Fact{ID: "mdr.class", Derived: true, Ordered: true, Options: classes}

// Route is concluded: the conformity assessment route of MDR Art. 52, 22 and 5(5).
var Route = fact.Fact{ID: "mdr.route", Derived: true, Options: []string{
	"in_house", "investigational", "custom_made", "custom_made_iii_implantable", "pack_statement", "pack_sterilised",
	"self_declared", "class_i_limited", "class_iia", "class_iib", "class_iib_implantable", "class_iii",
}}

// Transition is concluded, for legacy devices: the last day on which they may be placed on the market (Art. 120(3a)–(3c)), or that they may no longer be;
// for products of Annex XVI, that another act says so.
var Transition = fact.Fact{ID: "mdr.transition", Derived: true, Ordered: true, Options: []string{"elsewhere", "2028-12-31", "2027-12-31", "over"}}

// Role is concluded: what the person is under the MDR (Art. 2(30)–(34), 16(1)).
var Role = fact.Fact{ID: "mdr.role", Derived: true, Options: []string{
	"manufacturer", "authorised_representative", "importer", "distributor", "none",
}}

// DrivenClass: the class of the device that the software drives, influences or
// belongs to (Annex VIII 3.3).
var DrivenClass = fact.Fact{ID: "mdr.driven_class", Ordered: true, Options: classes}

// ActiveImplantable: whether the device that an accessory serves is an active
// implantable device (Rule 8, sixth indent).
var ActiveImplantable = fact.Fact{ID: "mdr.active_implantable", Options: fact.YesNo}

// Facts of software: Rule 11, and what software can meet of the other rules.
var (
	// InformsDecisions: whether the software is intended to provide information that is
	// used to take decisions with diagnosis or therapeutic purposes (Rule 11, first paragraph).
	InformsDecisions = fact.Fact{ID: "mdr.informs_decisions", Options: fact.YesNo}

	// WorstImpact: the worst that a decision taken with the information may cause, be it that of
	// software or of the program in a machine (Rule 11, first paragraph, indents).
	WorstImpact = fact.Fact{ID: "mdr.worst_impact", Ordered: true, Options: []string{
		"other", "serious_or_surgery", "death_or_irreversible",
	}}

	// SpecialUse: whether it monitors physiological processes (software), or one of EmergencyDiagnosis, Contraception and ClosedLoop is so: a
	// single question for those devices of which none is. Where it is answered no, they count as no.
	SpecialUse = fact.Fact{ID: "mdr.special_use", Options: fact.YesNo}

	// Monitors: whether the software is intended to monitor physiological processes
	// (Rule 11, second paragraph).
	Monitors = fact.Fact{ID: "mdr.monitors", Options: fact.YesNo}

	// MonitorsVital: whether what is monitored are vital physiological parameters, by software or another active device
	// (Rule 11, second paragraph; Rule 10, third indent).
	MonitorsVital = fact.Fact{ID: "mdr.monitors_vital", Options: fact.YesNo}

	// ImmediateDanger: whether the patient could be in danger at once where those parameters
	// change as they can (ibid.).
	ImmediateDanger = fact.Fact{ID: "mdr.immediate_danger", Options: fact.YesNo}

	// EmergencyDiagnosis: whether it is intended for diagnosis in clinical situations in
	// which the patient is in immediate danger (Rule 10, third indent).
	EmergencyDiagnosis = fact.Fact{ID: "mdr.emergency_diagnosis", Options: fact.YesNo}

	// Contraception: whether it is used for contraception or for preventing the
	// transmission of sexually transmitted diseases (Rule 15).
	Contraception = fact.Fact{ID: "mdr.contraception", Options: fact.YesNo}

	// ClosedLoop: whether it treats, and a diagnostic function built into it significantly
	// determines how it manages the patient (Rule 22).
	ClosedLoop = fact.Fact{ID: "mdr.closed_loop", Options: fact.YesNo}
)

// Facts of what is not software: form, time and place.
var (
	// Active: whether it depends on a source of energy other than the body or gravity (Art. 2(4)).
	Active = fact.Fact{ID: "mdr.active", Options: fact.YesNo}

	// OwnProgram: whether a program in it works out a finding of its own, on which decisions about diagnosis or treatment rest, beyond running the machine,
	// producing the picture or showing the measured value (Rule 11, first paragraph).
	OwnProgram = fact.Fact{ID: "mdr.own_program", Options: fact.YesNo}

	// Invasiveness: how it enters the body (Art. 2(5), 2(6), Annex VIII 2.1, 2.2).
	Invasiveness = fact.Fact{ID: "mdr.invasiveness", Options: []string{
		"non_invasive", "body_orifice", "surgically_invasive", "implantable",
	}}

	// Duration: how long it is normally used without a break, immediate replacement by the same type counted together (Annex VIII 1, 3.6).
	Duration = fact.Fact{ID: "mdr.duration", Ordered: true, Options: []string{"transient", "short_term", "long_term"}}

	// Connected: to which active device it may be (Rule 2) or is intended to be (Rule 5) connected.
	Connected = fact.Fact{ID: "mdr.connected", Options: []string{"none", "class_i", "class_iia_or_more"}}
)

// Facts of Rules 2 to 4: non-invasive devices, and what touches injured skin or mucous membrane.
var (
	// Channels: what it channels or stores for eventual infusion, administration or introduction into the body (Rule 2).
	Channels = fact.Fact{ID: "mdr.channels", Options: []string{"no", "other", "blood_or_tissue", "blood_bag"}}

	// Modifies: whether it modifies the composition of tissues, cells, blood or liquids for implantation or
	// administration, and whether by filtration, centrifugation or exchange of gas or heat alone (Rule 3, first paragraph).
	Modifies = fact.Fact{ID: "mdr.modifies", Options: []string{"no", "physical", "other"}}

	// InVitroSubstance: whether it is a substance that touches human cells, tissues, organs or embryos outside the body (Rule 3, second paragraph).
	InVitroSubstance = fact.Fact{ID: "mdr.in_vitro_substance", Options: fact.YesNo}

	// InjuredContact: whether it comes into contact with injured skin or injured mucous membrane (Rule 4).
	InjuredContact = fact.Fact{ID: "mdr.injured_contact", Options: []string{"no", "skin", "mucosa"}}

	// WoundPurpose: what it does there; of several the last (Rule 4).
	WoundPurpose = fact.Fact{ID: "mdr.wound_purpose", Ordered: true, Options: []string{
		"barrier", "other", "microenvironment", "secondary_intent",
	}}
)

// Facts of Rules 5 to 8: invasive devices.
var (
	// OrificeSite: where in the body orifice (Rule 5; Rule 21 asks for its own site).
	OrificeSite = fact.Fact{ID: "mdr.orifice_site", Options: []string{"mouth_ear_nose", "other"}}

	// MucosaAbsorbs: whether it is liable to be absorbed by the mucous membrane (Rule 5, third indent).
	MucosaAbsorbs = fact.Fact{ID: "mdr.mucosa_absorbs", Options: fact.YesNo}

	// HeartOrNerves: whether it is made to touch the heart, the great vessels (2.6), the brain or the spinal cord (2.7), for Rules 6 and 7
	// made specially for that, or by touching heart or vessels deals with a defect of theirs.
	HeartOrNerves = fact.Fact{ID: "mdr.heart_or_nerves", Options: []string{"no", "contact", "defect"}}

	// ReusableInstrument: whether it is a reusable surgical instrument (Annex VIII 2.3; Rule 6, Art. 52(7)(c)).
	ReusableInstrument = fact.Fact{ID: "mdr.reusable_instrument", Options: fact.YesNo}

	// Ionising: whether it emits ionising radiation, or controls, monitors or directly influences a device that does, for therapy or
	// diagnostic or therapeutic radiology (Rules 6, 7, 9, 10).
	Ionising = fact.Fact{ID: "mdr.ionising", Options: []string{"no", "controls", "emits"}}

	// BiologicalEffect: whether it has a biological effect or is wholly or mainly absorbed (Rules 6 to 8).
	BiologicalEffect = fact.Fact{ID: "mdr.biological_effect", Options: fact.YesNo}

	// ChemicalChange: whether it is intended to undergo chemical change in the body (Rules 7, 8).
	ChemicalChange = fact.Fact{ID: "mdr.chemical_change", Options: fact.YesNo}

	// InTeeth: whether it is placed in the teeth (Rules 7, 8).
	InTeeth = fact.Fact{ID: "mdr.in_teeth", Options: fact.YesNo}

	// Medicines: whether it is intended to administer medicinal products, and whether in a potentially hazardous manner (Rules 6 to 8, 12).
	Medicines = fact.Fact{ID: "mdr.medicines", Ordered: true, Options: []string{"no", "ordinary", "hazardous"}}

	// Implant: which of the implants that Rule 8 names it is (seventh to ninth indent).
	Implant = fact.Fact{ID: "mdr.implant", Options: []string{
		"other", "joint_or_spine_component", "breast_or_mesh", "joint_replacement", "spine",
	}}

	// WellEstablished: whether it is on the list of Art. 52(4), second subparagraph, and since when: as first adopted, or since Delegated
	// Regulation (EU) 2026/1359. Art. 120(3a)(a) names the first list alone.
	WellEstablished = fact.Fact{ID: "mdr.well_established", Options: []string{"no", "first_list", "added_2026"}}
)

// Facts of Rules 9, 10 and 12: active devices.
var (
	// Energy: whether an active therapeutic device administers or exchanges energy, and whether in a potentially hazardous way (Rule 9, first paragraph).
	Energy = fact.Fact{ID: "mdr.energy", Ordered: true, Options: []string{"no", "ordinary", "hazardous"}}

	// Controls: which devices it controls, monitors or directly influences (Rule 9, second and fourth paragraph).
	Controls = fact.Fact{ID: "mdr.controls", Ordered: true, Options: []string{"none", "therapeutic_iib", "active_implantable"}}

	// Diagnoses: whether an active device is intended for diagnosis or monitoring, and what it does for it; of several the last (Rule 10, Annex VIII 3.7).
	Diagnoses = fact.Fact{ID: "mdr.diagnoses", Ordered: true, Options: []string{
		"no",              // not for diagnosis or monitoring
		"other",           // none of the following
		"visible_light",   // supplies energy that the body absorbs only as light of the visible spectrum
		"energy_absorbed", // supplies energy that the body absorbs
		"tracer_image",    // images the distribution of radiopharmaceuticals
		"direct_or_vital", // allows direct diagnosis or monitors vital processes
	}}

	// Substances: whether an active device administers body liquids or other substances than medicinal products, or removes any substance, medicinal
	// products included, and whether in a potentially hazardous manner (Rule 12).
	Substances = fact.Fact{ID: "mdr.substances", Ordered: true, Options: []string{"no", "ordinary", "hazardous"}}
)

// Facts of Rules 14 to 21, and of Annex XVI.
var (
	// SpecialMatter: whether one of InVitroSubstance, MedicinalSubstance, Disinfects, RecordsXray, Tissue, Nano, Inhalation and SubstanceDevice is so: a single question for those devices of which none is.
	// Where it is answered no, they count as no.
	SpecialMatter = fact.Fact{ID: "mdr.special_matter", Options: fact.YesNo}

	// MedicinalSubstance: whether it incorporates, as an integral part, a substance that would be a medicinal product by itself and acts ancillary to the device (Rule 14).
	MedicinalSubstance = fact.Fact{ID: "mdr.medicinal_substance", Options: fact.YesNo}

	// Disinfects: what it is specifically intended to disinfect, clean or sterilise (Rule 16).
	Disinfects = fact.Fact{ID: "mdr.disinfects", Options: []string{
		"no", "cleans_physically", "devices", "invasive_end_point", "contact_lenses",
	}}

	// RecordsXray: whether it is specifically intended for recording diagnostic images generated by X-rays (Rule 17).
	RecordsXray = fact.Fact{ID: "mdr.records_xray", Options: fact.YesNo}

	// Tissue: whether it is made with non-viable tissues or cells or their derivatives (Rule 18).
	Tissue = fact.Fact{ID: "mdr.tissue", Options: []string{"no", "animal_intact_skin", "animal", "human"}}

	// Nano: the potential for internal exposure to the nanomaterial in it (Rule 19).
	Nano = fact.Fact{ID: "mdr.nano", Ordered: true, Options: []string{"no", "negligible", "low", "medium_or_high"}}

	// Inhalation: whether it administers medicinal products by inhalation, and whether its mode of action is essential to them or it treats life-threatening conditions (Rule 20).
	Inhalation = fact.Fact{ID: "mdr.inhalation", Ordered: true, Options: []string{"no", "ordinary", "essential_or_life_threatening"}}

	// SubstanceDevice: whether it is composed of substances that are introduced by a body orifice or applied to the skin, and absorbed or locally dispersed (Rule 21).
	SubstanceDevice = fact.Fact{ID: "mdr.substance_device", Options: fact.YesNo}

	// Absorption: whether these or their products of metabolism are systemically absorbed (Rule 21).
	Absorption = fact.Fact{ID: "mdr.absorption", Ordered: true, Options: []string{"not_systemic", "systemic", "to_achieve_purpose"}}

	// SubstanceSite: where they achieve the purpose (Rule 21).
	SubstanceSite = fact.Fact{ID: "mdr.substance_site", Options: []string{"skin", "nose_mouth", "stomach_lower_gut", "other"}}

	// AnnexXVIGroup: the group of Annex XVI (points 1 to 6), as Implementing Regulation (EU) 2022/2347 classifies it.
	AnnexXVIGroup = fact.Fact{ID: "mdr.annex16_group", Options: []string{
		"contact_lenses", "inserted", "fillers", "adipose_tissue", "hair_removal", "skin_radiation", "brain_stimulation",
	}}
)

// Facts of the route: Art. 52(7), 22.
var (
	// Sterile: whether it is placed on the market in sterile condition (Art. 52(7)(a)).
	Sterile = fact.Fact{ID: "mdr.sterile", Options: fact.YesNo}

	// Measuring: whether it has a measuring function (Art. 52(7)(b)).
	Measuring = fact.Fact{ID: "mdr.measuring", Options: fact.YesNo}

	// PackContents: what a system or procedure pack is made of, and whether who combines it sterilises it (Art. 22(1), (3), (4)).
	PackContents = fact.Fact{ID: "mdr.pack_contents", Options: []string{
		"compatible", "compatible_sterilised", "not_compatible",
	}}
)
