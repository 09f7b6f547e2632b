package mdr_test

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
)

// This file states MDR Annex VIII a second time, in plain Go and from the provision alone, so
// that the rules of this package can be held against it. get gives the option of a fact. Every
// function takes for granted that the MDR governs the product; secondRuleN gives the class that
// Rule N alone leads to, or "" where Rule N does not apply.

// secondClasses are the classes from the mildest to the strictest; "" is no class.
var secondClasses = []string{"", "I", "IIa", "IIb", "III"}

// secondStrictest is Annex VIII 3.5, for rules and for sub-rules.
func secondStrictest(classes ...string) string {
	top := 0
	for _, c := range classes {
		rank := -1
		for i, known := range secondClasses {
			if known == c {
				rank = i
			}
		}
		if rank < 0 {
			panic("second statement: class " + c)
		}
		top = max(top, rank)
	}
	return secondClasses[top]
}

// secondSpecialUse tells whether a yes/no fact behind the gate mdr.SpecialUse is so.
func secondSpecialUse(get func(string) string, f fact.Fact) bool {
	return get(mdr.SpecialUse.ID) == fact.Yes && get(f.ID) == fact.Yes
}

// secondSpecialMatter gives the option of a fact behind the gate mdr.SpecialMatter.
func secondSpecialMatter(get func(string) string, f fact.Fact) string {
	if get(mdr.SpecialMatter.ID) != fact.Yes {
		return fact.No
	}
	return get(f.ID)
}

// secondThing tells whether the product is a thing other than software that the rules classify.
// A pack of Art. 22(1) is none: only Art. 22(4) makes a pack a device in its own right.
func secondThing(get func(string) string) bool {
	if get(product.Software.ID) == fact.Yes {
		return false
	}
	return get(product.Kind.ID) != product.Pack || get(mdr.PackContents.ID) == "not_compatible"
}

// secondMedicalThing leaves out the products of Annex XVI, for the rules whose words presuppose
// a medical purpose: therapy (9, 22), diagnosis (10, 17), and what Art. 2(1) itself counts among
// the medical purposes, the control of conception and the cleaning of devices (15, 16).
func secondMedicalThing(get func(string) string) bool {
	return secondThing(get) && get(product.Kind.ID) != product.AnnexXVI
}

// secondOwnMedicalPurpose tells whether the purpose of its own that driving software has turns
// out to be medical. Where it does not, the software is part of the device that it drives.
func secondOwnMedicalPurpose(get func(string) string) bool {
	return get(product.Function.ID) == "individual" && get(product.MedicalPurpose.ID) == fact.Yes
}

// secondSoftware tells whether the product is software that the rules classify in its own right
// (Annex VIII 3.2, 3.3): software that drives and does nothing else is not, nor is software of
// Annex XVI.
func secondSoftware(get func(string) string) bool {
	if get(product.Software.ID) != fact.Yes {
		return false
	}
	switch get(product.Relation.ID) {
	case product.Independent, product.Accessory:
		return true
	case product.DrivesWithPurpose:
		return secondOwnMedicalPurpose(get)
	}
	return false
}

// secondAccessorySoftware: of the software that the rules classify, only an accessory can be
// close to another device without 3.3 giving it the class of that device. Independent software
// has no such device, and driving software gets at least the class of the one that it drives.
func secondAccessorySoftware(get func(string) string) bool {
	return secondSoftware(get) && get(product.Relation.ID) == product.Accessory
}

func secondNonInvasive(get func(string) string) bool {
	return secondThing(get) && get(mdr.Invasiveness.ID) == "non_invasive"
}

// secondOrifice: invasive by a body orifice, and not surgically.
func secondOrifice(get func(string) string) bool {
	return secondThing(get) && get(mdr.Invasiveness.ID) == "body_orifice"
}

func secondImplantable(get func(string) string) bool {
	return secondThing(get) && get(mdr.Invasiveness.ID) == "implantable"
}

// secondSurgical: surgically invasive for that duration. An implantable device stays after the
// procedure (Art. 2(5)), so Rule 8 takes it whatever its duration, and Rules 6 and 7 do not.
func secondSurgical(get func(string) string, duration string) bool {
	return secondThing(get) && get(mdr.Invasiveness.ID) == "surgically_invasive" && get(mdr.Duration.ID) == duration
}

func secondActiveThing(get func(string) string) bool {
	return secondThing(get) && get(mdr.Active.ID) == fact.Yes
}

func secondActiveMedicalThing(get func(string) string) bool {
	return secondMedicalThing(get) && get(mdr.Active.ID) == fact.Yes
}

// secondRule1: class I for what is not invasive and what no later rule catches. Software has no
// form and is left to Rule 11.
func secondRule1(get func(string) string) string {
	if !secondNonInvasive(get) {
		return ""
	}
	for _, later := range secondLaterRules {
		if later(get) != "" {
			return ""
		}
	}
	return "I"
}

func secondRule2(get func(string) string) string {
	if !secondNonInvasive(get) {
		return ""
	}
	switch get(mdr.Channels.ID) {
	case "blood_bag":
		return "IIb"
	case "blood_or_tissue":
		return "IIa"
	case "other":
		if get(mdr.Connected.ID) == "class_iia_or_more" {
			return "IIa"
		}
		return "I" // last sentence: in all other cases
	}
	return ""
}

func secondRule3(get func(string) string) string {
	// What is used in vitro is not invasive in that use, whatever form its other uses have (READINGS.md, rule3.in_vitro).
	if secondThing(get) && secondSpecialMatter(get, mdr.InVitroSubstance) == fact.Yes {
		return "III" // stricter than the whole first paragraph
	}
	if !secondNonInvasive(get) {
		return ""
	}
	switch get(mdr.Modifies.ID) {
	case "physical":
		return "IIa"
	case "other":
		return "IIb"
	}
	return ""
}

// secondRule4: of what is invasive, only what touches an injured mucous membrane (last sentence).
func secondRule4(get func(string) string) string {
	if !secondThing(get) {
		return ""
	}
	contact := get(mdr.InjuredContact.ID)
	if contact != "mucosa" && !(contact == "skin" && secondNonInvasive(get)) {
		return ""
	}
	switch get(mdr.WoundPurpose.ID) {
	case "barrier":
		return "I"
	case "secondary_intent":
		return "IIb"
	}
	return "IIa"
}

// secondRule5: its second paragraph looks at the connection alone. The milder and the stricter
// classes by duration stand in the first paragraph, which is not for such devices, so even a
// device for long-term use is in class IIa there.
func secondRule5(get func(string) string) string {
	if !secondOrifice(get) {
		return ""
	}
	if get(mdr.Connected.ID) == "class_iia_or_more" {
		return "IIa"
	}
	switch get(mdr.Duration.ID) {
	case "transient":
		return "I"
	case "short_term":
		if get(mdr.OrificeSite.ID) == "mouth_ear_nose" {
			return "I"
		}
		return "IIa"
	}
	if get(mdr.OrificeSite.ID) == "mouth_ear_nose" && get(mdr.MucosaAbsorbs.ID) != fact.Yes {
		return "IIa"
	}
	return "IIb"
}

// secondRule6: the indents are exceptions to class IIa, milder or stricter; of several the
// strictest holds. So a reusable instrument made for the heart is in class III (LAW.md, section 7).
func secondRule6(get func(string) string) string {
	if !secondSurgical(get, "transient") {
		return ""
	}
	indents := ""
	if get(mdr.HeartOrNerves.ID) != "no" {
		indents = secondStrictest(indents, "III") // first and third
	}
	if get(mdr.Active.ID) == fact.No && get(mdr.ReusableInstrument.ID) == fact.Yes { // 2.3: no connection to an active device
		indents = secondStrictest(indents, "I")
	}
	if get(mdr.Ionising.ID) == "emits" {
		indents = secondStrictest(indents, "IIb")
	}
	if get(mdr.BiologicalEffect.ID) == fact.Yes {
		indents = secondStrictest(indents, "IIb")
	}
	if get(mdr.Medicines.ID) == "hazardous" {
		indents = secondStrictest(indents, "IIb")
	}
	if indents == "" {
		return "IIa"
	}
	return indents
}

func secondRule7(get func(string) string) string {
	if !secondSurgical(get, "short_term") {
		return ""
	}
	switch {
	case get(mdr.HeartOrNerves.ID) != "no", get(mdr.BiologicalEffect.ID) == fact.Yes:
		return "III"
	case get(mdr.Ionising.ID) == "emits", get(mdr.Medicines.ID) != "no":
		return "IIb"
	case get(mdr.ChemicalChange.ID) == fact.Yes && get(mdr.InTeeth.ID) != fact.Yes:
		return "IIb"
	}
	return "IIa"
}

// secondRule8: the sixth indent names accessories, which need not be implantable themselves, so
// for them it holds whatever their form, software included. The named implants are implantable
// devices; what is merely surgically invasive is none of them.
func secondRule8(get func(string) string) string {
	accessory := secondAccessorySoftware(get) || secondThing(get) && get(product.Kind.ID) == product.Accessory
	if accessory && get(mdr.ActiveImplantable.ID) == fact.Yes {
		return "III"
	}
	implantable := secondImplantable(get)
	if !implantable && !secondSurgical(get, "long_term") {
		return ""
	}
	if get(mdr.HeartOrNerves.ID) != "no" || get(mdr.BiologicalEffect.ID) == fact.Yes || get(mdr.Medicines.ID) != "no" {
		return "III"
	}
	if implantable {
		if get(mdr.Active.ID) == fact.Yes {
			return "III"
		}
		switch get(mdr.Implant.ID) {
		case "breast_or_mesh", "joint_replacement", "spine":
			return "III"
		}
	}
	switch teeth := get(mdr.InTeeth.ID) == fact.Yes; {
	case teeth:
		return "IIa" // the fourth indent leaves out what is in the teeth
	case get(mdr.ChemicalChange.ID) == fact.Yes:
		return "III"
	}
	return "IIb"
}

// secondRule9: the fact on ionising radiation does not tell therapy from diagnosis; Rule 9, third
// paragraph, and Rule 10, second paragraph, lead to the same class, so both are taken to apply.
func secondRule9(get func(string) string) string {
	class := ""
	if secondActiveMedicalThing(get) {
		switch get(mdr.Energy.ID) {
		case "ordinary":
			class = "IIa"
		case "hazardous":
			class = "IIb"
		}
	}
	return secondStrictest(class, secondControls(get), secondIonising(get))
}

// secondControls is Rule 9, second and fourth paragraph. They name active devices of any kind,
// and software is one (Art. 2(4)): an accessory that monitors how such a device performs.
func secondControls(get func(string) string) string {
	if !secondActiveMedicalThing(get) && !secondAccessorySoftware(get) {
		return ""
	}
	switch get(mdr.Controls.ID) {
	case "therapeutic_iib":
		return "IIb"
	case "active_implantable":
		return "III"
	}
	return ""
}

// secondIonising is Rule 9, third paragraph, and Rule 10, second paragraph. Software emits
// nothing; as an accessory it may monitor what does.
func secondIonising(get func(string) string) string {
	switch {
	case secondActiveMedicalThing(get):
		if get(mdr.Ionising.ID) != "no" {
			return "IIb"
		}
	case secondAccessorySoftware(get):
		if get(mdr.Ionising.ID) == "controls" {
			return "IIb"
		}
	}
	return ""
}

// secondRule10: the exception on vital parameters and on diagnosis where the patient is in
// immediate danger stands inside the third indent, so a thing must first be one of that indent.
// Of software nobody asks whether it allows direct diagnosis: such software informs decisions,
// and Rule 11 gives it class IIa at least. What is intended for diagnosis in such situations is
// taken to be within the indent.
func secondRule10(get func(string) string) string {
	if secondSoftware(get) {
		class := secondIonising(get)
		if secondSpecialUse(get, mdr.EmergencyDiagnosis) {
			class = secondStrictest(class, "IIb")
		}
		if secondSpecialUse(get, mdr.Monitors) && get(mdr.MonitorsVital.ID) == fact.Yes {
			class = secondStrictest(class, "IIa")
			if get(mdr.ImmediateDanger.ID) == fact.Yes {
				class = secondStrictest(class, "IIb")
			}
		}
		return class
	}
	if !secondActiveMedicalThing(get) {
		return ""
	}
	class := secondIonising(get)
	switch get(mdr.Diagnoses.ID) {
	case "visible_light":
		class = secondStrictest(class, "I")
	case "energy_absorbed", "tracer_image":
		class = secondStrictest(class, "IIa")
	case "direct_or_vital":
		class = secondStrictest(class, "IIa")
		vital := get(mdr.MonitorsVital.ID) == fact.Yes && get(mdr.ImmediateDanger.ID) == fact.Yes
		if vital || secondSpecialUse(get, mdr.EmergencyDiagnosis) {
			class = secondStrictest(class, "IIb")
		}
	}
	return class
}

// secondRule11: the rule says "software intended to provide information" and not where that software runs. What is inside a
// thing and gives information of its own is met by the first paragraph, and the class falls on the thing, because that is
// what is placed on the market (READINGS.md, rule11.machine). A program needs energy, and information for diagnosis or
// therapy is a medical purpose. Monitoring by things is Rule 10, third indent, with the same words; "all other software" is
// no description of a thing.
func secondRule11(get func(string) string) string {
	if secondActiveMedicalThing(get) && get(mdr.OwnProgram.ID) == fact.Yes {
		return secondImpact(get)
	}
	if !secondSoftware(get) {
		return ""
	}
	class := "I" // last paragraph: all other software
	if get(mdr.InformsDecisions.ID) == fact.Yes {
		class = secondImpact(get)
	}
	if secondSpecialUse(get, mdr.Monitors) {
		if get(mdr.MonitorsVital.ID) == fact.Yes && get(mdr.ImmediateDanger.ID) == fact.Yes {
			return secondStrictest(class, "IIb")
		}
		return secondStrictest(class, "IIa")
	}
	return class
}

// secondImpact is the first paragraph of Rule 11 with its indents.
func secondImpact(get func(string) string) string {
	switch get(mdr.WorstImpact.ID) {
	case "death_or_irreversible":
		return "III"
	case "serious_or_surgery":
		return "IIb"
	}
	return "IIa"
}

// secondRule12 presupposes no medical purpose, so Annex XVI is not left out. Software administers
// and removes nothing; where it drives what does, 3.3 gives the class.
func secondRule12(get func(string) string) string {
	if !secondActiveThing(get) {
		return ""
	}
	medicines, substances := get(mdr.Medicines.ID), get(mdr.Substances.ID)
	switch {
	case medicines == "hazardous" || substances == "hazardous":
		return "IIb"
	case medicines == "ordinary" || substances == "ordinary":
		return "IIa"
	}
	return ""
}

// secondRule13: "other" than those of Rules 9 to 12, the same section. Rule 11 leaves no software over.
func secondRule13(get func(string) string) string {
	if !secondActiveThing(get) ||
		secondStrictest(secondRule9(get), secondRule10(get), secondRule11(get), secondRule12(get)) != "" {
		return ""
	}
	return "I"
}

func secondRule14(get func(string) string) string {
	if secondThing(get) && secondSpecialMatter(get, mdr.MedicinalSubstance) == fact.Yes {
		return "III"
	}
	return ""
}

func secondRule15(get func(string) string) string {
	if !secondMedicalThing(get) && !secondSoftware(get) || !secondSpecialUse(get, mdr.Contraception) {
		return ""
	}
	longTermInvasive := (secondOrifice(get) || secondThing(get) && get(mdr.Invasiveness.ID) == "surgically_invasive") &&
		get(mdr.Duration.ID) == "long_term"
	if secondImplantable(get) || longTermInvasive {
		return "III"
	}
	return "IIb"
}

func secondRule16(get func(string) string) string {
	if !secondMedicalThing(get) {
		return ""
	}
	switch secondSpecialMatter(get, mdr.Disinfects) {
	case "contact_lenses", "invasive_end_point":
		return "IIb"
	case "devices":
		return "IIa"
	}
	return "" // cleans_physically: last paragraph
}

// secondRule17 is taken for things alone: LAW.md 2.2 does not count it among the rules for software.
func secondRule17(get func(string) string) string {
	if secondMedicalThing(get) && secondSpecialMatter(get, mdr.RecordsXray) == fact.Yes {
		return "IIa"
	}
	return ""
}

func secondRule18(get func(string) string) string {
	if secondThing(get) {
		switch secondSpecialMatter(get, mdr.Tissue) {
		case "animal", "human": // contact with intact skin alone excuses animal tissue only
			return "III"
		}
	}
	return ""
}

func secondRule19(get func(string) string) string {
	if secondThing(get) {
		switch secondSpecialMatter(get, mdr.Nano) {
		case "negligible":
			return "IIa"
		case "low":
			return "IIb"
		case "medium_or_high":
			return "III"
		}
	}
	return ""
}

func secondRule20(get func(string) string) string {
	if secondOrifice(get) {
		switch secondSpecialMatter(get, mdr.Inhalation) {
		case "ordinary":
			return "IIa"
		case "essential_or_life_threatening":
			return "IIb"
		}
	}
	return ""
}

// secondRule21 asks for no form: its own words say how the substances come into or onto the body.
func secondRule21(get func(string) string) string {
	if !secondThing(get) || secondSpecialMatter(get, mdr.SubstanceDevice) != fact.Yes {
		return ""
	}
	absorption := get(mdr.Absorption.ID)
	if absorption == "to_achieve_purpose" {
		return "III"
	}
	switch get(mdr.SubstanceSite.ID) {
	case "stomach_lower_gut":
		if absorption == "systemic" {
			return "III"
		}
	case "skin", "nose_mouth":
		return "IIa"
	}
	return "IIb"
}

// secondRule22: software that closes a loop shares class III (LAW.md, section 7).
func secondRule22(get func(string) string) string {
	if (secondActiveMedicalThing(get) || secondSoftware(get)) && secondSpecialUse(get, mdr.ClosedLoop) {
		return "III"
	}
	return ""
}

// secondLaterRules are the rules after Rule 1.
var secondLaterRules = []func(func(string) string) string{
	secondRule2, secondRule3, secondRule4, secondRule5, secondRule6, secondRule7, secondRule8,
	secondRule9, secondRule10, secondRule11, secondRule12, secondRule13, secondRule14, secondRule15,
	secondRule16, secondRule17, secondRule18, secondRule19, secondRule20, secondRule21, secondRule22,
}

// secondAnnexXVI is Implementing Regulation (EU) 2022/2347. Its title and its first recital speak
// of active products. Equipment of points 5 and 6 is active by what it is; equipment for adipose
// tissue need not be (a cannula without a drive), and then the rules alone classify it.
func secondAnnexXVI(get func(string) string) string {
	if get(product.Software.ID) == fact.Yes || get(product.Kind.ID) != product.AnnexXVI {
		return ""
	}
	switch get(mdr.AnnexXVIGroup.ID) {
	case "adipose_tissue":
		if get(mdr.Active.ID) == fact.Yes {
			return "IIb"
		}
	case "hair_removal":
		return "IIa"
	case "skin_radiation":
		return "IIb"
	case "brain_stimulation":
		return "III"
	}
	return ""
}

// secondClass is the class of the device, or "" for a pack of Art. 22(1), which is no device in
// its own right.
//
// The reclassification of Annex XVI derogates from Annex VIII (Art. 51(3)(b)). Whether it also
// sets aside a stricter special rule, such as Rule 19, it does not say; the strictest is taken.
func secondClass(get func(string) string) string {
	byRules := secondRule1(get)
	for _, later := range secondLaterRules {
		byRules = secondStrictest(byRules, later(get))
	}
	if secondThing(get) {
		// Class I: invasive or not, what no rule catches.
		return secondStrictest("I", byRules, secondAnnexXVI(get))
	}
	if get(product.Software.ID) != fact.Yes {
		return ""
	}
	switch {
	case !secondSoftware(get):
		return get(mdr.DrivenClass.ID) // 3.3, first paragraph; Annex XVI
	case get(product.Relation.ID) == product.DrivesWithPurpose && get(product.Partner.ID) == "medical_device": // a device of the IVDR has no such class
		return secondStrictest(byRules, get(mdr.DrivenClass.ID)) // 3.3, reading B
	}
	return byRules
}
