package roadmap

import (
	"slices"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Steps is every step of every road, each after those that it waits for.
//
// Weeks of notified bodies are those of the Commission's survey; of one's own work they are the planning ranges of this project. What a step
// costs is what is spent on it, own working time included.
func Steps() []Step {
	c := conditionsOf()
	return slices.Concat(c.beginning(), c.making(), c.assessment(), c.market(), c.ownHouse(), c.studies(), c.others())
}

// IDs is the ids of all steps.
func IDs() (list []string) {
	for _, s := range Steps() {
		list = append(list, s.ID)
	}
	return list
}

func m(path string) law.Ref { return law.Ref{Act: law.MDR, Path: path} }
func v(path string) law.Ref { return law.Ref{Act: law.IVDR, Path: path} }
func a(path string) law.Ref { return law.Ref{Act: law.AIAct, Path: path} }

// only is provisions that are about some products alone.
func only(when rule.Cond, refs ...law.Ref) []Only {
	list := make([]Only, len(refs))
	for i, r := range refs {
		list[i] = Only{r, when}
	}
	return list
}

func (c *conditions) beginning() []Step {
	marketed := rule.Any{c.ordinary, c.custom}
	return []Step{{
		ID:   "roadmap.purpose",
		Refs: []law.Ref{m("art_2/12"), m("art_51"), v("art_2/12"), v("art_47"), a("art_6")},
		When: rule.Any{c.made, c.pack, c.study, c.tells, c.registered}, Whose: "manufacturer",
		Weeks: same(2, 4, 6, BasisTeam), Cost: same(1000, 4000, 12000, BasisTeam),
	}, {
		ID: "roadmap.legacy_conditions", Refs: []law.Ref{m("art_120/3c"), v("art_110/3c")},
		When: c.legacy, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(1, 2, 4, BasisTeam), Cost: same(500, 2000, 6000, BasisTeam),
	}, {
		ID: "roadmap.prrc", Refs: []law.Ref{m("art_15"), v("art_15")},
		When: marketed, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(2, 4, 8, BasisTeam), Cost: same(0, 6000, 25000, BasisMarket),
	}, {
		// Whether the manufacturer sits in the Union is not asked.
		ID: "roadmap.representative", Refs: []law.Ref{m("art_11"), m("art_13"), v("art_11"), v("art_13"), a("art_22")},
		Maybe: rule.Any{marketed, c.aiHigh}, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(2, 4, 8, BasisTeam), Cost: same(2000, 5000, 15000, BasisMarket),
	}, {
		ID: "roadmap.actor_registration", Refs: []law.Ref{m("art_31"), v("art_28")},
		When: c.ordinary, After: []string{"roadmap.prrc", "roadmap.representative"}, Whose: "manufacturer",
		Weeks: same(2, 3, 6, BasisTeam), Cost: same(0, 500, 2000, BasisTeam),
	}, {
		ID: "roadmap.udi", Refs: []law.Ref{m("art_27"), m("art_29/1"), v("art_24"), v("art_26/1")},
		When: c.ordinary, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(2, 3, 6, BasisTeam), Cost: same(300, 1500, 5000, BasisMarket),
	}}
}

func (c *conditions) making() []Step {
	marketed := rule.Any{c.ordinary, c.custom}
	patients := rule.Any{c.ordinary, c.custom, c.inHouse}
	withCode := rule.All{c.made, c.code}
	mayCode := rule.All{patients, c.perhapsCode}
	return []Step{{
		ID: "roadmap.qms", Refs: []law.Ref{m("art_10/9"), v("art_10/8"), a("art_17")},
		When: rule.Any{c.ordinary, c.custom, c.aiHigh}, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: where(c.body, BasisTeam, Range{17, 26, 52}, Range{13, 20, 44}),
		Cost:  where(c.body, BasisTeam, Range{20000, 60000, 150000}, Range{8000, 25000, 70000}),
	}, {
		ID: "roadmap.risk", Refs: []law.Ref{m("anx_I/chp_I/3"), v("anx_I/chp_I/3"), a("art_9")},
		When: rule.Any{c.made, c.study}, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(6, 10, 20, BasisTeam), Cost: same(5000, 15000, 50000, BasisTeam),
	}, {
		ID: "roadmap.data_governance", Refs: []law.Ref{a("art_10")},
		When: c.highRisk, Maybe: c.highRiskOnce, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(8, 17, 39, BasisTeam), Cost: same(8000, 30000, 120000, BasisTeam),
	}, {
		ID: "roadmap.ai_design", Refs: []law.Ref{a("art_12"), a("art_13"), a("art_14"), a("art_15")},
		When: c.highRisk, Maybe: c.highRiskOnce, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(6, 12, 26, BasisTeam), Cost: same(6000, 20000, 70000, BasisTeam),
	}, {
		ID: "roadmap.software_lifecycle", Refs: []law.Ref{m("anx_I/17.2"), v("anx_I/16.2")},
		When: rule.All{patients, c.code}, Maybe: mayCode, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: c.byClass(BasisTeam, Range{26, 43, 78}, Range{22, 35, 65}, Range{17, 26, 52}, Range{13, 20, 39}),
		Cost:  c.byClass(BasisTeam, Range{25000, 90000, 300000}, Range{20000, 70000, 250000}, Range{15000, 45000, 180000}, Range{8000, 25000, 90000}),
	}, {
		ID: "roadmap.cybersecurity", Refs: []law.Ref{m("anx_I/17.4"), v("anx_I/16.4"), a("art_15/5")},
		When: withCode, Maybe: mayCode, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(4, 10, 26, BasisTeam), Cost: same(5000, 20000, 80000, BasisTeam),
	}, {
		ID: "roadmap.usability", Refs: []law.Ref{m("anx_I/chp_I/5"), v("anx_I/chp_I/5")},
		When: patients, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(6, 12, 26, BasisTeam), Cost: same(5000, 20000, 80000, BasisTeam),
	}, {
		ID: "roadmap.testing", Refs: []law.Ref{m("anx_II/6.1"), v("anx_II/6.1")},
		When: rule.All{patients, is(&product.Software, fact.No)}, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(8, 20, 43, BasisTeam), Cost: same(10000, 40000, 200000, BasisMarket),
	}, {
		ID: "roadmap.clinical_evaluation", Refs: []law.Ref{m("art_61"), m("anx_XIV/prt_A")},
		When: rule.All{rule.Any{c.ordinary, c.custom}, c.mdr}, After: []string{"roadmap.risk", "roadmap.data_governance"}, Whose: "manufacturer",
		Weeks: c.byClass(BasisTeam, Range{39, 60, 78}, Range{30, 48, 78}, Range{26, 39, 65}, Range{26, 30, 52}),
		Cost:  c.byClass(BasisMarket, Range{50000, 200000, 1000000}, Range{20000, 80000, 400000}, Range{10000, 40000, 200000}, Range{5000, 15000, 60000}),
	}, {
		ID: "roadmap.performance_evaluation", Refs: []law.Ref{v("art_56"), v("anx_XIII/prt_A")},
		When: rule.All{c.ordinary, c.ivdr}, After: []string{"roadmap.risk", "roadmap.data_governance"}, Whose: "manufacturer",
		Weeks: c.byClass(BasisTeam, Range{39, 60, 78}, Range{30, 48, 78}, Range{26, 39, 65}, Range{26, 30, 52}),
		Cost:  c.byClass(BasisMarket, Range{50000, 180000, 800000}, Range{20000, 80000, 400000}, Range{10000, 40000, 200000}, Range{5000, 15000, 60000}),
	}, {
		// A device of a health institution owes it only as a high-risk AI system.
		ID: "roadmap.pms", Refs: []law.Ref{m("art_83"), m("art_84"), v("art_78"), v("art_79"), a("art_72")},
		Only: only(marketed, m("art_83"), m("art_84"), v("art_78"), v("art_79")),
		When: rule.Any{marketed, c.aiHigh, rule.All{c.inHouse, c.highRisk}}, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(2, 4, 8, BasisTeam), Cost: same(2000, 6000, 20000, BasisTeam),
	}, {
		ID: "roadmap.summary", Refs: []law.Ref{m("art_32"), v("art_29")},
		When: c.summarised, After: []string{"roadmap.clinical_evaluation", "roadmap.performance_evaluation"}, Whose: "manufacturer",
		Weeks: same(2, 4, 8, BasisTeam), Cost: same(2000, 5000, 15000, BasisTeam),
	}, {
		ID: "roadmap.technical_documentation", Refs: []law.Ref{m("anx_II"), m("anx_III"), v("anx_II"), v("anx_III"), a("art_11")},
		When: rule.Any{c.ordinary, c.aiHigh}, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: c.byClass(BasisTeam, Range{35, 52, 78}, Range{30, 43, 78}, Range{26, 39, 65}, Range{26, 30, 52}),
		Cost:  c.byClass(BasisTeam, Range{30000, 100000, 250000}, Range{25000, 70000, 200000}, Range{15000, 50000, 150000}, Range{8000, 20000, 60000}),
	}, {
		ID: "roadmap.custom_documentation", Refs: []law.Ref{m("anx_XIII/2")},
		When: c.custom, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(9, 17, 35, BasisTeam), Cost: same(6000, 20000, 60000, BasisTeam),
	}, {
		// Under the IVDR only class D owes it in so many words (Art. 5(5)(g)).
		ID: "roadmap.in_house_documentation", Refs: []law.Ref{m("art_5/5/f"), v("art_5/5/g"), a("art_11")},
		When: rule.All{c.inHouse, not(rule.All{c.ivdr, not(is(&ivdr.Class, "D"))})}, Maybe: c.inHouse, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(9, 17, 35, BasisTeam), Cost: same(6000, 20000, 60000, BasisTeam),
	}, {
		ID: "roadmap.ai_transparency", Refs: []law.Ref{a("art_50")},
		When: c.tells, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(1, 3, 8, BasisTeam), Cost: same(500, 3000, 15000, BasisTeam),
	}, {
		ID: "roadmap.ai_exception", Refs: []law.Ref{a("art_6/3"), a("art_6/4")},
		When: c.derogated, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(1, 2, 6, BasisTeam), Cost: same(500, 3000, 12000, BasisTeam),
	}}
}

// shown is everything that has to be ready before somebody looks at the documentation, or signs for it, after what else is waited for.
func shown(more ...string) []string {
	return append(more,
		"roadmap.legacy_conditions", "roadmap.risk", "roadmap.data_governance", "roadmap.ai_design", "roadmap.software_lifecycle", "roadmap.cybersecurity",
		"roadmap.usability", "roadmap.testing", "roadmap.clinical_evaluation", "roadmap.performance_evaluation", "roadmap.pms", "roadmap.summary", "roadmap.technical_documentation",
		"roadmap.custom_documentation", "roadmap.in_house_documentation",
	)
}

// signed is what a declaration waits for, after what else it waits for.
func signed(more ...string) []string {
	return shown(append(more,
		"roadmap.certificate", "roadmap.ai_certificate", "roadmap.ai_internal_control", "roadmap.qms", "roadmap.prrc", "roadmap.representative", "roadmap.ai_transparency", "roadmap.ai_exception",
	)...)
}

func (c *conditions) assessment() []Step {
	return []Step{{
		ID: "roadmap.notified_body_search", Refs: []law.Ref{m("art_53/1"), v("art_49/1"), a("art_43")},
		When: c.newBody, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(22, 24, 35, BasisTeam), Cost: same(1000, 4000, 15000, BasisTeam),
	}, {
		ID: "roadmap.application", Refs: []law.Ref{m("art_53"), m("anx_VII/4.3"), v("art_49"), v("anx_VII/4.3"), a("art_43")},
		When: c.newBody, After: []string{"roadmap.notified_body_search", "roadmap.actor_registration", "roadmap.udi"}, Whose: "manufacturer",
		Weeks: same(4, 9, 17, BasisBodies), Cost: same(5000, 8500, 20000, BasisFees),
	}, {
		ID: "roadmap.qms_audit", Refs: []law.Ref{m("anx_IX/2.3"), v("anx_IX/2.3"), a("art_43"), a("anx_VII/3")},
		When: c.body, After: []string{"roadmap.application", "roadmap.qms", "roadmap.pms"}, Whose: "notified_body",
		Weeks: where(c.limited, BasisBodies, Range{13, 22, 39}, Range{13, 26, 44}),
		Cost:  where(c.limited, BasisFees, Range{5000, 12000, 30000}, Range{10000, 22000, 50000}),
	}, {
		ID: "roadmap.documentation_assessment", Refs: []law.Ref{m("anx_IX/chp_II"), v("anx_IX/chp_II"), a("art_43"), a("anx_VII/4"), a("anx_VII/4.3"), a("anx_VII/4.4"), a("anx_VII/4.5"), a("anx_VII/4.6/5")},
		// The assessment of a device takes these points of Annex VII alone (Art. 43(3)).
		Only: append(only(c.biometricBody, a("anx_VII/4")), only(c.deviceBody, a("anx_VII/4.3"), a("anx_VII/4.4"), a("anx_VII/4.5"), a("anx_VII/4.6/5"))...),
		When: c.documents, After: shown("roadmap.application"), Whose: "notified_body",
		Weeks: c.byClass(BasisBodies, Range{26, 52, 87}, Range{22, 47, 78}, Range{17, 39, 65}, Range{13, 30, 52}),
		Cost:  c.byClass(BasisFees, Range{30000, 70000, 180000}, Range{20000, 40000, 90000}, Range{10000, 25000, 60000}, Range{8000, 20000, 50000}),
	}, {
		ID: "roadmap.consultation", Refs: []law.Ref{m("art_52/9"), m("art_52/10"), m("art_52/11"), m("art_54"), v("art_48/3"), v("art_48/5"), v("art_48/6"), v("art_48/7")},
		Only: []Only{
			{m("art_52/9"), c.medicinal()}, {m("art_52/10"), c.tissue()}, {m("art_52/11"), c.absorbed()}, {m("art_54"), c.panel()},
			{v("art_48/3"), rule.All{is(&ivdr.Class, "D"), c.companion()}}, {v("art_48/5"), is(&ivdr.Class, "D")}, {v("art_48/6"), is(&ivdr.Class, "D")},
			{v("art_48/7"), rule.All{is(&ivdr.Class, "C"), c.companion()}},
		},
		When: c.consulted, Maybe: c.mayBeConsult, After: []string{"roadmap.documentation_assessment"}, Whose: "notified_body",
		Weeks: []Estimate{
			// Annex IX 5.2(d): 210 days; 5.4(c): 150; 5.3.1(b): 120; 5.1(c): 60; IVDR Annex IX 5.2(d): 60 and once more 60; 4.9: 60.
			{c.medicinal(), Range{13, 30, 39}, BasisLaw},
			{c.absorbed(), Range{13, 22, 30}, BasisLaw},
			{c.tissue(), Range{12, 17, 26}, BasisLaw},
			{nil, Range{3, 9, 17}, BasisLaw},
		},
		Cost: same(5000, 20000, 100000, BasisFees),
	}, {
		ID: "roadmap.certificate", Refs: []law.Ref{m("art_56"), v("art_51")},
		When: c.deviceBody, After: []string{"roadmap.qms_audit", "roadmap.documentation_assessment", "roadmap.consultation"}, Whose: "notified_body",
		Weeks: same(2, 4, 9, BasisBodies), Cost: same(500, 2000, 6000, BasisFees),
	}, {
		ID: "roadmap.ai_certificate", Refs: []law.Ref{a("art_44")},
		When: c.biometricBody, After: []string{"roadmap.qms_audit", "roadmap.documentation_assessment"}, Whose: "notified_body",
		Weeks: same(2, 4, 9, BasisBodies), Cost: same(500, 2000, 6000, BasisFees),
	}, {
		ID: "roadmap.ai_internal_control", Refs: []law.Ref{a("art_43/2"), a("anx_VI")},
		When:  rule.All{c.aiHigh, is(&aiact.Assessment, "annex_vi")},
		After: shown("roadmap.qms"), Whose: "manufacturer",
		Weeks: same(2, 4, 8, BasisTeam), Cost: same(2000, 6000, 20000, BasisTeam),
	}}
}

func (c *conditions) market() []Step {
	return []Step{{
		ID: "roadmap.declaration", Refs: []law.Ref{m("art_19"), m("art_20"), v("art_17"), v("art_18"), a("art_47"), a("art_48")},
		When: rule.Any{c.ordinary, c.aiHigh}, After: signed("roadmap.udi"), Whose: "manufacturer",
		Weeks: same(1, 1, 2, BasisDays), Cost: same(200, 1000, 3000, BasisTeam),
	}, {
		ID: "roadmap.custom_statement", Refs: []law.Ref{m("anx_XIII/1"), m("art_21/2")},
		When: c.custom, After: signed(), Whose: "manufacturer",
		Weeks: same(1, 1, 2, BasisDays), Cost: same(200, 500, 2000, BasisTeam),
	}, {
		ID: "roadmap.device_registration", Refs: []law.Ref{m("art_29/4"), v("art_26/3")},
		When: c.ordinary, After: []string{"roadmap.declaration", "roadmap.actor_registration", "roadmap.udi"}, Whose: "manufacturer",
		Weeks: same(1, 1, 3, BasisDays), Cost: same(200, 1000, 4000, BasisTeam),
	}, {
		ID: "roadmap.ai_registration", Refs: []law.Ref{a("art_49")},
		When: c.registered, After: []string{"roadmap.declaration", "roadmap.ai_exception", "roadmap.custom_statement"}, Whose: "manufacturer",
		Weeks: same(1, 1, 2, BasisDays), Cost: same(200, 800, 3000, BasisTeam),
	}, {
		ID: "roadmap.pack_check", Refs: []law.Ref{m("art_22/1"), m("art_22/2")},
		When: c.pack, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(4, 8, 17, BasisTeam), Cost: same(3000, 10000, 35000, BasisTeam),
	}, {
		ID: "roadmap.pack_statement", Refs: []law.Ref{m("art_22/2"), m("art_22/3"), m("art_22/5")},
		When: c.pack, After: []string{"roadmap.pack_check", "roadmap.certificate"}, Whose: "manufacturer",
		Weeks: same(1, 1, 2, BasisDays), Cost: same(200, 1000, 3000, BasisTeam),
	}, {
		ID: "roadmap.pack_registration", Refs: []law.Ref{m("art_29/2")},
		When: c.pack, After: []string{"roadmap.pack_statement"}, Whose: "manufacturer",
		Weeks: same(1, 2, 4, BasisDays), Cost: same(300, 1500, 5000, BasisTeam),
	}, {
		ID: "roadmap.market", Refs: []law.Ref{m("art_5/1"), v("art_5/1"), a("art_3/9")},
		When: rule.Any{c.ordinary, c.custom, c.pack, c.aiHigh, rule.All{c.ai, rule.Any{c.tells, c.registered}}},
		After: []string{
			"roadmap.declaration", "roadmap.custom_statement", "roadmap.device_registration", "roadmap.pack_registration",
			"roadmap.ai_registration", "roadmap.ai_transparency", "roadmap.ai_exception", "roadmap.pms",
		}, Whose: "manufacturer",
		Weeks: nothing(), Cost: nothing(),
	}}
}

func (c *conditions) ownHouse() []Step {
	return []Step{{
		// Under the IVDR it is asked only from 31 December 2030 (by Regulation (EU) 2024/1860, whose text is not held).
		ID: "roadmap.in_house_need", Refs: []law.Ref{m("art_5/5/c"), v("art_5/5/d")},
		When: rule.All{c.inHouse, c.mdr}, Maybe: c.inHouse, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(2, 4, 10, BasisTeam), Cost: same(1000, 4000, 12000, BasisTeam),
	}, {
		ID: "roadmap.in_house_qms", Refs: []law.Ref{m("art_5/5/b"), v("art_5/5/b"), v("art_5/5/c"), a("art_17")},
		When: c.inHouse, After: []string{"roadmap.purpose"}, Whose: "manufacturer",
		Weeks: same(9, 17, 35, BasisTeam), Cost: same(5000, 15000, 50000, BasisTeam),
	}, {
		// The derogation of Art. 5(5) is one from the MDR and the IVDR. What is high-risk by its use is assessed under the AI Act all the same.
		ID: "roadmap.in_house_ai", Refs: []law.Ref{a("art_43/2"), a("anx_VI"), a("art_47"), a("art_48")},
		When:  rule.All{c.inHouse, c.highRisk, is(&aiact.Assessment, "annex_vi")},
		Maybe: rule.All{c.inHouse, c.highRiskOnce, is(&aiact.Assessment, "annex_vi")},
		After: shown("roadmap.in_house_qms"), Whose: "manufacturer",
		Weeks: same(2, 4, 8, BasisTeam), Cost: same(2000, 6000, 20000, BasisTeam),
	}, {
		ID: "roadmap.in_house_declaration", Refs: []law.Ref{m("art_5/5/e"), v("art_5/5/f")},
		When: c.inHouse, Whose: "manufacturer",
		After: shown("roadmap.in_house_need", "roadmap.in_house_qms"),
		Weeks: same(1, 1, 2, BasisDays), Cost: same(200, 800, 2500, BasisTeam),
	}, {
		ID: "roadmap.in_house_use", Refs: []law.Ref{m("art_5/4"), v("art_5/4")},
		When: c.inHouse, After: []string{"roadmap.in_house_declaration", "roadmap.in_house_ai", "roadmap.ai_registration", "roadmap.ai_transparency"}, Whose: "manufacturer",
		Weeks: nothing(), Cost: nothing(),
	}}
}

func (c *conditions) studies() []Step {
	return []Step{{
		ID: "roadmap.study_documents", Refs: []law.Ref{m("anx_XV/chp_II"), v("anx_XIII/prt_A"), a("art_60")},
		When: c.study, After: []string{"roadmap.risk"}, Whose: "manufacturer",
		Weeks: same(8, 17, 39, BasisTeam), Cost: same(10000, 40000, 150000, BasisMarket),
	}, {
		ID: "roadmap.study_application", Refs: []law.Ref{m("art_70"), v("art_57"), v("art_66")},
		When: c.study, After: []string{"roadmap.study_documents"}, Whose: "manufacturer",
		Weeks: same(3, 9, 20, BasisLaw), Cost: same(2000, 8000, 25000, BasisMarket),
	}, {
		ID: "roadmap.study", Refs: []law.Ref{m("art_62"), m("art_72"), m("art_80"), v("art_57"), v("art_76")},
		When: c.study, After: []string{"roadmap.study_application"}, Whose: "manufacturer",
		Weeks: same(13, 39, 104, BasisTeam), Cost: same(40000, 200000, 1000000, BasisMarket),
	}, {
		ID: "roadmap.study_report", Refs: []law.Ref{m("art_77/5"), v("art_73/5")},
		When: c.study, After: []string{"roadmap.study"}, Whose: "manufacturer",
		Weeks: same(8, 26, 52, BasisLaw), Cost: same(5000, 15000, 50000, BasisTeam),
	}}
}

// others is the short roads of those who make nothing.
func (c *conditions) others() []Step {
	high := is(&aiact.Status, "high_risk")
	role := func(r string) rule.Cond {
		return rule.Any{is(&mdr.Role, r), is(&ivdr.Role, r), rule.All{is(&aiact.Role, r), high}}
	}
	return []Step{{
		ID: "roadmap.mandate", Refs: []law.Ref{m("art_11"), v("art_11"), a("art_22")},
		When: role("authorised_representative"), Whose: "authorised_representative",
		Weeks: same(2, 4, 10, BasisTeam), Cost: same(1000, 4000, 12000, BasisTeam),
	}, {
		ID: "roadmap.importer_check", Refs: []law.Ref{m("art_13"), m("art_16"), v("art_13"), v("art_16"), a("art_23")},
		When: role("importer"), Whose: "importer",
		Weeks: same(2, 4, 10, BasisTeam), Cost: same(1000, 4000, 15000, BasisTeam),
	}, {
		ID: "roadmap.distributor_check", Refs: []law.Ref{m("art_14"), v("art_14"), a("art_24")},
		When: role("distributor"), Whose: "distributor",
		Weeks: same(1, 2, 6, BasisTeam), Cost: same(500, 2000, 8000, BasisTeam),
	}, {
		ID: "roadmap.representative_registration", Refs: []law.Ref{m("art_31"), v("art_28")},
		When:  rule.Any{is(&mdr.Role, "authorised_representative"), is(&ivdr.Role, "authorised_representative")},
		After: []string{"roadmap.mandate"}, Whose: "authorised_representative",
		Weeks: same(2, 3, 6, BasisTeam), Cost: same(0, 500, 2000, BasisTeam),
	}, {
		ID: "roadmap.importer_registration", Refs: []law.Ref{m("art_31"), v("art_28")},
		When: rule.Any{is(&mdr.Role, "importer"), is(&ivdr.Role, "importer")}, Whose: "importer",
		Weeks: same(2, 3, 6, BasisTeam), Cost: same(0, 500, 2000, BasisTeam),
	}, {
		// Art. 27 and 49(3) are about the uses of Annex III alone.
		ID: "roadmap.deployer_check", Refs: []law.Ref{a("art_26"), a("art_27"), a("art_49/3")},
		Only: []Only{{a("art_27"), is(&aiact.RightsImpact, fact.Yes)}, {a("art_49/3"), rule.All{
			is(&aiact.UseRoute, fact.Yes), not(is(&aiact.AnnexIII, "critical_infrastructure")), is(&aiact.Deployer, "public_authority"),
		}}},
		When: rule.All{is(&aiact.Role, "deployer"), high}, Whose: "deployer",
		Weeks: same(4, 8, 20, BasisTeam), Cost: same(2000, 8000, 30000, BasisTeam),
	}, {
		ID: "roadmap.supply_agreement", Refs: []law.Ref{a("art_25/4")},
		When: rule.All{is(&aiact.Role, "supplier"), high}, Whose: "supplier",
		Weeks: same(2, 6, 13, BasisTeam), Cost: same(1000, 5000, 15000, BasisTeam),
	}}
}
