package roadmap

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// conditions is what the steps ask, by name. It is made when a road is built, so that the module every visitor loads carries none of it.
type conditions struct {
	mdr, ivdr rule.Cond // which act governs it

	// The roads of a manufacturer.
	ordinary rule.Cond // to the market by the procedures of MDR Art. 52(3) to (7), IVDR Art. 48(3) to (10)
	custom   rule.Cond // on a prescription (MDR Annex XIII)
	pack     rule.Cond // a system or procedure pack (MDR Art. 22)
	inHouse  rule.Cond // MDR and IVDR Art. 5(5)
	study    rule.Cond // MDR Art. 62, IVDR Art. 57
	legacy   rule.Cond // still on the market under the directives, and with time left
	ai       rule.Cond // no device, and an AI system whose provider the person is
	aiHigh   rule.Cond // such a one that is high-risk
	made     rule.Cond // any but a pack and a study: something that is made and supplied or used

	// What a notified body does.
	deviceBody    rule.Cond // takes part for a device
	biometricBody rule.Cond // for an AI system that is no device (AI Act Annex VII)
	body          rule.Cond // either
	newBody       rule.Cond // and has still to be found
	documents     rule.Cond // looks at the technical documentation

	// Classes, each with its counterpart in the other act.
	classIII, classIIb, classIIa rule.Cond
	limited                      rule.Cond // a notified body for one aspect alone
	summarised                   rule.Cond // a summary of safety and performance is owed
	implantable                  rule.Cond

	code         rule.Cond // software, or an AI system, is in it
	perhapsCode  rule.Cond // an active device or an instrument: it may have software in it
	highRisk     rule.Cond // as an AI system, with duties that come by a day
	highRiskOnce rule.Cond // with duties only once its design is changed
	once         rule.Cond // the same, whoever asks (AI Act Art. 111(2))
	owed         rule.Cond // somebody owes something under the AI Act, without a change of design
	named        rule.Cond // the AI Act says something of it: what it is, and what binds whatever its risk
	tells        rule.Cond // Art. 50(1), 50(2)
	registered   rule.Cond // Art. 49
	derogated    rule.Cond // Art. 6(4)
	concerned    rule.Cond // somebody else with duties about the AI system of another
	matter       rule.Cond // made of or with substances or tissues that others are asked about
	consulted    rule.Cond // MDR Art. 52(9) to (11), 54, IVDR Art. 48(3), (7)
	mayBeConsult rule.Cond
}

func is(f *fact.Fact, options ...string) rule.Cond {
	if len(options) == 1 {
		return rule.Is{Fact: f, Option: options[0]}
	}
	any := make(rule.Any, len(options))
	for i, o := range options {
		any[i] = rule.Is{Fact: f, Option: o}
	}
	return any
}

func not(c rule.Cond) rule.Cond { return rule.Not{Cond: c} }

func conditionsOf() *conditions {
	c := &conditions{mdr: is(&product.Regulation, "mdr"), ivdr: is(&product.Regulation, "ivdr")}
	c.roads()
	c.classes()
	c.bodies()
	c.system()
	return c
}

func (c *conditions) roads() {
	allowed := not(is(&aiact.Status, "prohibited"))
	maker := rule.All{allowed, rule.Any{
		rule.All{c.mdr, is(&mdr.Role, "manufacturer")},
		rule.All{c.ivdr, is(&ivdr.Role, "manufacturer")},
	}}
	c.ordinary = rule.All{maker, rule.Any{
		is(&mdr.Route, "self_declared", "class_i_limited", "class_iia", "class_iib", "class_iib_implantable", "class_iii"),
		is(&ivdr.Route, "self_declared", "class_a_sterile", "class_b", "class_c", "class_d"),
	}}
	c.custom = rule.All{maker, is(&mdr.Route, "custom_made", "custom_made_iii_implantable")}
	c.pack = rule.All{maker, is(&mdr.Route, "pack_statement", "pack_sterilised")}
	c.inHouse = rule.All{maker, rule.Any{is(&mdr.Route, "in_house"), is(&ivdr.Route, "in_house")}}
	c.study = rule.All{maker, rule.Any{is(&mdr.Route, "investigational"), is(&ivdr.Route, "performance_study")}}
	c.legacy = rule.All{c.ordinary, rule.Any{
		is(&mdr.Transition, "2027-12-31", "2028-12-31"),
		is(&ivdr.Transition, "2027-12-31", "2028-12-31", "2029-12-31"),
	}}
	c.ai = rule.All{allowed, is(&product.Regulation, "none"), is(&aiact.Role, "provider", "product_manufacturer")}
	c.aiHigh = rule.All{c.ai, is(&aiact.Status, "high_risk")}
	c.made = rule.Any{c.ordinary, c.custom, c.inHouse, c.aiHigh}
}

func (c *conditions) classes() {
	c.classIII = rule.Any{is(&mdr.Class, "III"), is(&ivdr.Class, "D")}
	c.classIIb = rule.Any{is(&mdr.Class, "IIb"), is(&ivdr.Class, "C")}
	c.classIIa = rule.Any{is(&mdr.Class, "IIa"), is(&ivdr.Class, "B")}
	c.limited = rule.Any{is(&mdr.Route, "class_i_limited", "pack_sterilised"), is(&ivdr.Route, "class_a_sterile")}
	c.implantable = rule.All{c.mdr, is(&product.Software, fact.No), is(&mdr.Invasiveness, "implantable")}
	c.summarised = rule.All{c.ordinary, rule.Any{is(&mdr.Class, "III"), c.implantable, is(&ivdr.Class, "C", "D")}}
}

func (c *conditions) bodies() {
	c.biometricBody = rule.All{c.aiHigh, is(&aiact.Assessment, "annex_vii")}
	c.deviceBody = rule.All{rule.Any{c.ordinary, c.custom, c.pack}, is(&product.ThirdParty, fact.Yes)}
	c.body = rule.Any{c.deviceBody, c.biometricBody}
	c.newBody = rule.All{c.body, not(c.legacy)}
	c.documents = rule.Any{c.biometricBody, rule.All{c.ordinary, rule.Any{
		is(&mdr.Route, "class_iia", "class_iib", "class_iib_implantable", "class_iii"),
		is(&ivdr.Route, "class_b", "class_c", "class_d"),
	}}}
	c.matter = rule.All{c.mdr, is(&product.Software, fact.No), is(&mdr.SpecialMatter, fact.Yes)}
	c.consulted = rule.All{c.documents, rule.Any{
		rule.All{c.mdr, rule.Any{c.medicinal(), c.tissue(), c.absorbed(), c.surePanel()}},
		rule.All{c.ivdr, is(&ivdr.Class, "C", "D"), c.companion()},
	}}
	c.mayBeConsult = rule.All{c.documents, rule.Any{
		rule.All{c.mdr, c.panel()},
		is(&ivdr.Class, "D"),
	}}
}

// What others are asked about: MDR Art. 52(9), (10), (11).
func (c *conditions) medicinal() rule.Cond {
	return rule.All{c.matter, is(&mdr.MedicinalSubstance, fact.Yes)}
}

func (c *conditions) tissue() rule.Cond {
	return rule.All{c.matter, is(&mdr.Tissue, "animal_intact_skin", "animal", "human")}
}

func (c *conditions) absorbed() rule.Cond {
	return rule.All{c.matter, is(&mdr.SubstanceDevice, fact.Yes)}
}

// surePanel: the expert panel of MDR Art. 54(1).
func (c *conditions) surePanel() rule.Cond {
	return rule.Any{
		rule.All{is(&mdr.Class, "III"), c.implantable},
		rule.All{activeIIb, is(&mdr.Medicines, "ordinary", "hazardous")},
	}
}

// panel: the same, and what removes substances, of which medicines may be one (Art. 54(1)(b)).
func (c *conditions) panel() rule.Cond {
	return rule.Any{c.surePanel(), rule.All{activeIIb, not(is(&mdr.Substances, "no"))}}
}

var activeIIb = rule.All{is(&mdr.Class, "IIb"), is(&product.Software, fact.No), is(&mdr.Active, fact.Yes)}

// companion: a companion diagnostic (IVDR Art. 48(3), (7)).
func (c *conditions) companion() rule.Cond {
	return rule.All{is(&ivdr.SpecificUse, fact.Yes), is(&ivdr.Companion, fact.Yes)}
}

func (c *conditions) system() {
	provided := rule.Any{c.ordinary, c.custom, c.inHouse, c.ai}
	c.code = rule.Any{is(&product.Software, fact.Yes), not(is(&aiact.Use, "none"))}
	c.perhapsCode = rule.Any{rule.All{c.mdr, is(&mdr.Active, fact.Yes)}, rule.All{c.ivdr, is(&ivdr.Kind, "instrument")}}
	high := is(&aiact.Status, "high_risk")
	c.once = rule.All{high, is(&aiact.DutiesFrom, "on_change")}
	c.owed = rule.All{rule.Any{high, c.ai}, not(c.once)}
	c.named = rule.Any{high, c.ai}
	c.highRisk = rule.All{provided, high, not(c.once)}
	c.highRiskOnce = rule.All{provided, c.once}
	c.tells = rule.All{provided, rule.Any{is(&aiact.Informs, fact.Yes), is(&aiact.MarksFrom, "2026-12-02", "2026-08-02")}}
	c.registered = rule.All{provided, is(&aiact.Registration, "article49_1", "article49_2", "national")}
	c.concerned = is(&aiact.Role, "authorised_representative", "importer", "distributor", "deployer", "supplier")
	c.derogated = rule.All{provided, is(&aiact.Registration, "article49_2")}
}
