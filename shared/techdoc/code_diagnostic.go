package techdoc

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// diagnosticCodes is the codes of Annex II for IVDs that need a notified body. One of IVR is given as a rule, the first in the list that fits
// (MDCG 2021-14, section 3.1); of IVS all that fit.
func diagnosticCodes() []coded {
	software, hardware := is(&product.Software, fact.Yes), is(&product.Software, fact.No)
	strict := func(c rule.Cond) rule.Cond { return rule.All{is(&ivdr.StrictUse, fact.Yes), c} }
	specific := func(c rule.Cond) rule.Cond { return rule.All{is(&ivdr.SpecificUse, fact.Yes), c} }
	kind := func(option string) rule.Cond { return rule.All{hardware, is(&ivdr.Kind, option)} }
	sterile := func(option string) rule.Cond { return rule.All{is(&ivdr.Route, "class_a_sterile"), kind(option)} }

	listed := strict(is(&ivdr.Grouping, "listed_marker"))
	other := strict(is(&ivdr.Grouping, "other_marker"))
	cancer := specific(is(&ivdr.Cancer, fact.Yes))
	genetic := specific(is(&ivdr.Genetic, fact.Yes))
	congenital := specific(oneOf(&ivdr.Congenital, "newborn", "newborn_severe", "foetus"))
	immune := specific(is(&ivdr.PrenatalImmune, fact.Yes))
	donated := strict(is(&ivdr.TransfusionSafety, fact.Yes))
	agent := rule.Any{
		strict(is(&ivdr.HighSpread, fact.Yes)),
		specific(rule.Any{is(&ivdr.SexuallyTransmitted, fact.Yes), is(&ivdr.AgentInBlood, fact.Yes), is(&ivdr.AgentSevere, fact.Yes)}),
	}
	load := rule.Any{strict(is(&ivdr.InfectiousLoad, fact.Yes)), specific(is(&ivdr.InfectiveStatus, fact.Yes))}

	first := func(c rule.Cond, before ...rule.Cond) rule.Cond {
		return rule.All{c, not(rule.Any(append([]rule.Cond{listed, other}, before...)))}
	}
	driving := oneOf(&product.Relation, product.DrivesWithPurpose, product.DrivesWithoutPurpose)

	return given(rule.All{is(&product.Regulation, "ivdr"), is(&product.ThirdParty, fact.Yes)}, []coded{
		{code: "IVR 0101", maybe: listed},
		{code: "IVR 0102", maybe: listed},
		{code: "IVR 0103", maybe: listed},
		{code: "IVR 0104", maybe: listed},
		{code: "IVR 0105", maybe: listed},
		{code: "IVR 0106", maybe: other},
		{code: "IVR 0201", maybe: other},
		{code: "IVR 0202", maybe: other},
		{code: "IVR 0301", when: first(cancer, genetic), maybe: cancer},
		{code: "IVR 0401", when: first(rule.All{genetic, congenital}, cancer), maybe: rule.Any{genetic, congenital}},
		{code: "IVR 0402", maybe: genetic},
		{code: "IVR 0403", maybe: genetic},
		{code: "IVR 0501", when: first(immune, cancer, genetic), maybe: immune},
		{code: "IVR 0502", when: first(donated), maybe: donated},
		{code: "IVR 0503", when: first(agent, cancer, genetic, immune, donated), maybe: agent},
		{code: "IVR 0504", when: first(load, cancer, genetic, immune, donated, agent), maybe: load},
		{code: "IVR 0605", maybe: specific(is(&ivdr.Levels, fact.Yes))},
		{code: "IVR 0606", maybe: specific(is(&ivdr.Staging, fact.Yes))},
		{code: "IVR 0701", maybe: kind("control_unassigned")},
		{code: "IVR 0702", maybe: kind("control_unassigned")},
		{code: "IVR 0801", when: sterile("laboratory_product")},
		{code: "IVR 0802", when: sterile("instrument")},
		{code: "IVR 0803", when: sterile("receptacle")},

		{code: "IVS 1001", when: is(&ivdr.User, "near_patient")},
		{code: "IVS 1002", when: is(&ivdr.User, "self_test")},
		{code: "IVS 1003", when: specific(is(&ivdr.Companion, fact.Yes))},
		{code: "IVS 1005", when: is(&ivdr.Route, "class_a_sterile")},
		{code: "IVS 1006", when: kind("calibrator")},
		{code: "IVS 1007", when: kind("control_assigned")},
		{code: "IVS 1008", when: kind("instrument")},
		{code: "IVS 1009", when: rule.All{software, is(&product.Relation, product.Independent)}, maybe: software},
		{code: "IVS 1010", when: rule.All{hardware, oneOf(&aiact.Use, "itself", "component")}, maybe: rule.Any{kind("instrument"), rule.All{software, driving}}},
	})
}

// intelligenceCodes is the codes of AI Act Annex XIV, which was read: by the act of Annex I, and for biometrics by the use. Of the codes of technology
// one alone can be seen from the answers.
func intelligenceCodes() []coded {
	product1 := is(&aiact.ProductRoute, fact.Yes)
	now := not(is(&aiact.DutiesFrom, "on_change")) // a system that was there before is assessed only once its design is changed (Art. 111(2))
	device := func(regulation string) (when, maybe rule.Cond) {
		maybe = rule.All{product1, is(&product.Regulation, regulation)}
		return rule.All{maybe, is(&product.ThirdParty, fact.Yes), now}, maybe
	}
	biometrics := func(use string) rule.Cond {
		return rule.All{is(&aiact.Assessment, "annex_vii"), is(&aiact.ListedUse, fact.Yes), is(&aiact.AnnexIII, use)}
	}
	model := oneOf(&aiact.Model, "built_in", "provides", "provides_systemic")
	assessed := rule.Any{
		rule.All{product1, oneOf(&product.Regulation, "mdr", "ivdr")},
		is(&aiact.Assessment, "annex_vii"),
	}
	biometric := func(code, use string) coded {
		return coded{code: code, when: rule.All{biometrics(use), now}, maybe: biometrics(use)}
	}
	when111, maybe111 := device("mdr")
	when112, maybe112 := device("ivdr")
	return given(rule.All{}, []coded{
		{code: "AIP 0111", when: when111, maybe: maybe111},
		{code: "AIP 0112", when: when112, maybe: maybe112},
		biometric("AIB 0201", "remote_identification"),
		biometric("AIB 0202", "biometric_categorisation"),
		biometric("AIB 0203", "emotion_recognition"),
		{code: "AIH 0301", when: rule.All{assessed, model, now}, maybe: rule.All{assessed, rule.Any{model, oneOf(&aiact.Generates, "yes", "deep_fake")}}},
	})
}
