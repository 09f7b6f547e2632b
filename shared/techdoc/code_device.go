package techdoc

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

func is(f *fact.Fact, option string) rule.Cond { return rule.Is{Fact: f, Option: option} }
func not(c rule.Cond) rule.Cond                { return rule.Not{Cond: c} }

func oneOf(f *fact.Fact, options ...string) (any rule.Any) {
	for _, o := range options {
		any = append(any, is(f, o))
	}
	return any
}

// given adds to every code what all have in common.
func given(common rule.Cond, codes []coded) []coded {
	for i := range codes {
		c := &codes[i]
		if c.maybe != nil {
			c.maybe = rule.All{common, c.maybe}
		}
		if c.when == nil {
			c.when = rule.Any{}
		}
		c.when = rule.All{common, c.when}
	}
	return codes
}

// deviceCodes is the codes of Annex I for devices that need a notified body. One of MDA and MDN is given to a device, the first in the list that fits
// (MDCG 2019-14, section 3.1); of MDS all that fit.
func deviceCodes() []coded {
	software, hardware := is(&product.Software, fact.Yes), is(&product.Software, fact.No)
	implantable := is(&mdr.Invasiveness, "implantable")
	active := rule.All{hardware, is(&mdr.Active, fact.Yes), not(implantable)}
	implant := rule.All{hardware, is(&mdr.Active, fact.No), implantable}
	plain := rule.All{hardware, is(&mdr.Active, fact.No), not(implantable)}
	orthopaedic := oneOf(&mdr.Implant, "joint_or_spine_component", "joint_replacement", "spine")
	special := func(c rule.Cond) rule.Cond { return rule.All{hardware, is(&mdr.SpecialMatter, fact.Yes), c} }
	inBody := rule.All{hardware, oneOf(&mdr.Invasiveness, "surgically_invasive", "implantable")}
	activeImplant := rule.All{hardware, is(&mdr.Active, fact.Yes), implantable}
	diagnoses := rule.All{active, not(is(&mdr.Diagnoses, "no"))}
	disinfects := special(oneOf(&mdr.Disinfects, "cleans_physically", "devices", "invasive_end_point"))
	contraceptive := rule.All{plain, is(&mdr.SpecialUse, fact.Yes), is(&mdr.Contraception, fact.Yes)}
	substances := special(is(&mdr.SubstanceDevice, fact.Yes))
	medicinal := special(is(&mdr.MedicinalSubstance, fact.Yes))

	return given(rule.All{is(&product.Regulation, "mdr"), is(&product.ThirdParty, fact.Yes)}, []coded{
		{code: "MDA 0101", maybe: activeImplant},
		{code: "MDA 0102", maybe: activeImplant},
		{code: "MDA 0103", maybe: activeImplant},
		{code: "MDA 0104", maybe: activeImplant},
		{code: "MDA 0201", when: rule.All{active, is(&mdr.Diagnoses, "tracer_image")}, maybe: rule.All{diagnoses, is(&mdr.Ionising, "emits")}},
		{code: "MDA 0202", maybe: rule.All{diagnoses, not(is(&mdr.Diagnoses, "tracer_image"))}},
		{code: "MDA 0203", when: rule.All{active, is(&mdr.Diagnoses, "direct_or_vital"), is(&mdr.MonitorsVital, fact.Yes)}},
		{code: "MDA 0204", maybe: rule.All{diagnoses, not(is(&mdr.Diagnoses, "tracer_image")), not(is(&mdr.MonitorsVital, fact.Yes))}},
		{code: "MDA 0301", maybe: rule.All{active, is(&mdr.Diagnoses, "no"), is(&mdr.Ionising, "emits")}},
		{code: "MDA 0306", maybe: rule.All{active, rule.Any{oneOf(&mdr.Medicines, "ordinary", "hazardous"), oneOf(&mdr.Substances, "ordinary", "hazardous")}}},
		// Software that is part of a device is assessed with it, under the code of the device.
		{code: "MDA 0315", when: rule.All{software, is(&product.Relation, product.Independent)}, maybe: software},
		{code: "MDA 0317", when: rule.All{active, disinfects}},

		{code: "MDN 1101", maybe: rule.All{implant, not(orthopaedic), oneOf(&mdr.HeartOrNerves, "contact", "defect")}},
		{code: "MDN 1102", when: rule.All{implant, orthopaedic}},
		{code: "MDN 1103", when: rule.All{implant, is(&mdr.InTeeth, fact.Yes)}},
		{code: "MDN 1104", when: rule.All{implant, is(&mdr.Implant, "breast_or_mesh")}, maybe: rule.All{implant, is(&mdr.Implant, "other"), not(is(&mdr.InTeeth, fact.Yes))}},
		{code: "MDN 1204", maybe: rule.All{plain, oneOf(&mdr.InjuredContact, "skin", "mucosa")}},
		{code: "MDN 1206", maybe: rule.All{plain, special(is(&mdr.Disinfects, "contact_lenses"))}},
		{code: "MDN 1208", maybe: rule.All{plain, is(&mdr.Invasiveness, "surgically_invasive"), is(&mdr.ReusableInstrument, fact.Yes)}},
		{code: "MDN 1210", when: rule.All{contraceptive, rule.Any{is(&mdr.Invasiveness, "non_invasive"), oneOf(&mdr.Duration, "transient", "short_term")}}, maybe: contraceptive},
		{code: "MDN 1211", when: rule.All{plain, disinfects}, maybe: rule.All{plain, special(is(&mdr.Disinfects, "contact_lenses"))}},
		{code: "MDN 1213", maybe: rule.All{plain, substances}},

		{code: "MDS 1001", when: medicinal},
		{code: "MDS 1002", when: special(is(&mdr.Tissue, "human"))},
		{code: "MDS 1003", when: special(is(&mdr.Tissue, "animal"))}, // not for contact with intact skin alone
		{code: "MDS 1005", when: rule.All{hardware, is(&mdr.Sterile, fact.Yes)}},
		{code: "MDS 1006", when: rule.All{hardware, is(&mdr.Invasiveness, "surgically_invasive"), is(&mdr.ReusableInstrument, fact.Yes)}},
		{code: "MDS 1007", when: special(oneOf(&mdr.Nano, "negligible", "low", "medium_or_high"))},
		{code: "MDS 1008", when: rule.Any{rule.All{inBody, rule.Any{is(&mdr.BiologicalEffect, fact.Yes), is(&mdr.ChemicalChange, fact.Yes)}}, substances}},
		// A device with an AI system in it has software in it. Whether bodies give the code to stand-alone software beside MDA 0315 is theirs to say.
		{code: "MDS 1009", when: rule.All{hardware, oneOf(&aiact.Use, "itself", "component")}, maybe: rule.Any{software, active, activeImplant}},
		{code: "MDS 1010", when: is(&mdr.Measuring, fact.Yes)},
		{code: "MDS 1011", when: is(&mdr.Qualification, "procedure_pack")},
		{code: "MDS 1012", when: is(&mdr.Qualification, "annex_xvi")},
		{code: "MDS 1013", when: is(&mdr.Route, "custom_made_iii_implantable")},
		{code: "MDS 1014", when: rule.All{hardware, is(&product.Kind, product.OwnPurpose), is(&product.InVitro, "integral_part")}},

		{code: "MDT 2007", when: medicinal},
		{code: "MDT 2009", when: special(oneOf(&mdr.Tissue, "animal_intact_skin", "animal", "human"))},
	})
}
