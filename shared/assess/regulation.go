package assess

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// regulationSet decides which regulation governs the product (MDR Art. 1(6)(a), 1(7), IVDR
// Art. 1(4), 2(2); MDCG 2019-11 rev.1, figure 2).
var regulationSet = rule.Set{
	Concludes: &product.Regulation,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.IVDR, Path: "art_2/2"},
	Rules:     []*rule.Rule{&notSupplied, &noDevice, &software, &partner, &hardware, &pack},
}

var bothApply = law.Period{From: 20220526}

// supplied is every product that comes to the market or into service in the Union, or is meant to.
var supplied = rule.Not{Cond: rule.Any{
	rule.Is{Fact: &product.Supply, Option: product.Research},
	rule.Is{Fact: &product.Supply, Option: product.OutsideUnion},
}}

// notSupplied: the regulations are about placing on the market and putting into service in the Union, services at a distance included (MDR Art. 6).
var notSupplied = rule.Rule{
	ID: "product.regulation.not_supplied", Ref: law.Ref{Act: law.MDR, Path: "art_1/1"},
	InForce: bothApply, Applies: bothApply,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_5/1"},
		When: rule.Is{Fact: &product.Supply, Option: product.Research},
		Then: rule.Then{Value: "none"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_6/2"},
		When: rule.Is{Fact: &product.Supply, Option: product.OutsideUnion},
		Then: rule.Then{Value: "none"},
	}},
}

var noDevice = rule.Rule{
	ID: "product.regulation.none", Ref: law.Ref{Act: law.MDR, Path: "art_1/1"},
	InForce: bothApply, Applies: bothApply,
	Scope: supplied,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_1/1"},
		When: rule.Is{Fact: &mdr.Qualification, Option: "not_device"},
		Then: rule.Then{Value: "none"},
	}, {
		// Neither is a medical purpose. The IVDR says so of what would examine specimens.
		Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
		When: rule.Any{
			rule.Is{Fact: &mdr.Qualification, Option: "research_use_only"},
			rule.Is{Fact: &mdr.Qualification, Option: "general_laboratory"},
		},
		Then: rule.Then{Value: "none"},
		Except: []rule.Case{{
			Ref: law.Ref{Act: law.IVDR, Path: "art_1/3/a"},
			When: rule.Any{
				rule.All{rule.Is{Fact: &product.Software, Option: fact.No}, rule.Is{Fact: &product.InVitro, Option: "yes"}},
				rule.All{rule.Is{Fact: &product.Software, Option: fact.Yes}, fromSpecimens},
			},
			Then: rule.Then{Value: "none"},
		}},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_1/6"},
		When: rule.Is{Fact: &mdr.Qualification, Option: "other_law"},
		Then: rule.Then{Value: "none"},
	}},
}

// software with a purpose of its own follows its sources: information from specimens alone, or driven by them, is for the
// IVDR, everything else for the MDR. Where it also drives a device of the other act, what it is for in the first place decides between the
// two: the IVDR takes only what is meant solely or principally to give information from specimens.
var software = rule.Rule{
	ID: "product.regulation.software", Ref: law.Ref{Act: law.MDR, Path: "art_1/6/a"},
	InForce: bothApply, Applies: bothApply,
	Scope: rule.All{supplied, rule.Is{Fact: &mdr.Qualification, Option: "mdsw"}},
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.IVDR, Path: "art_2/2"},
		When:    fromSpecimens,
		Then:    rule.Then{Value: "ivdr"},
		Reading: "reading.figure2",
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.IVDR, Path: "art_2/2"},
			When:    rule.All{alsoDrives, rule.Is{Fact: &product.Partner, Option: "medical_device"}},
			Then:    rule.Then{Value: "ivdr"},
			Reading: "reading.figure2.mixed",
			Except: []rule.Case{{
				Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/3.3/1"},
				When:    rule.Is{Fact: &product.PrincipalPurpose, Option: "driving"},
				Then:    rule.Then{Value: "mdr"},
				Reading: "reading.figure2.mixed",
			}},
		}},
	}},
	Else: &rule.Case{
		Ref:     law.Ref{Act: law.MDR, Path: "art_1/6/a"},
		Then:    rule.Then{Value: "mdr"},
		Reading: "reading.figure2",
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.MDR, Path: "art_1/6/a"},
			When:    rule.All{alsoDrives, rule.Is{Fact: &product.Partner, Option: "ivd"}},
			Then:    rule.Then{Value: "mdr"},
			Reading: "reading.figure2.mixed",
			Except: []rule.Case{{
				Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/1.4/1"},
				When:    rule.Is{Fact: &product.PrincipalPurpose, Option: "driving"},
				Then:    rule.Then{Value: "ivdr"},
				Reading: "reading.figure2.mixed",
			}},
		}},
	},
}

var fromSpecimens = rule.Any{
	rule.Is{Fact: &product.Specimen, Option: "only"},
	rule.Is{Fact: &product.Specimen, Option: "mainly"},
}

var alsoDrives = rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose}

// partner: an accessory, and software that only drives a device, follow that device. A product listed in Annex XVI is for the MDR.
var partner = rule.Rule{
	ID: "product.regulation.partner", Ref: law.Ref{Act: law.MDR, Path: "art_1/4"},
	InForce: bothApply, Applies: bothApply,
	Scope: rule.All{supplied, rule.Any{
		rule.Is{Fact: &mdr.Qualification, Option: "accessory"},
		rule.Is{Fact: &mdr.Qualification, Option: "part_of_device"},
		rule.Is{Fact: &mdr.Qualification, Option: "annex_xvi"},
	}},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "art_2/4"},
		When: rule.All{
			rule.Not{Cond: rule.Is{Fact: &mdr.Qualification, Option: "annex_xvi"}},
			rule.Is{Fact: &product.Partner, Option: "ivd"},
		},
		Then: rule.Then{Value: "ivdr"},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "art_1/4"}, Then: rule.Then{Value: "mdr"}},
}

// hardware that examines specimens in vitro is for the IVDR, unless it is an integral part of another
// device or has one as an integral part.
var hardware = rule.Rule{
	ID: "product.regulation.hardware", Ref: law.Ref{Act: law.IVDR, Path: "art_2/2"},
	InForce: bothApply, Applies: bothApply,
	Scope: rule.All{supplied, rule.Is{Fact: &mdr.Qualification, Option: "hardware"}},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "art_2/2"},
		When: rule.All{
			rule.Is{Fact: &product.Kind, Option: product.OwnPurpose},
			rule.Is{Fact: &product.InVitro, Option: "yes"},
		},
		Then: rule.Then{Value: "ivdr"},
	}},
	Else: &rule.Case{
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/1"},
		Then: rule.Then{Value: "mdr"},
	},
}

// pack: systems and procedure packs stand in the MDR; a kit of in vitro diagnostics alone is a device of its own (IVDR Art. 2(11)).
var pack = rule.Rule{
	ID: "product.regulation.pack", Ref: law.Ref{Act: law.MDR, Path: "art_22"},
	InForce: bothApply, Applies: bothApply,
	Scope: supplied,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_22"},
		When: rule.Is{Fact: &mdr.Qualification, Option: "procedure_pack"},
		Then: rule.Then{Value: "mdr"},
	}},
}

// thirdPartySet decides whether a notified body must take part. Each regulation says so for its routes.
var thirdPartySet = rule.Set{
	Concludes: &product.ThirdParty,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_6/1/b"},
	Rules:     []*rule.Rule{&mdr.ThirdParty, &ivdr.ThirdParty},
	Otherwise: fact.No,
}

// registrationSet decides from which day the device must be registered in Eudamed.
var registrationSet = rule.Set{
	Concludes: &product.RegisteredBy,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.MDR, Path: "art_29/4"},
	Rules:     []*rule.Rule{&mdr.Registration, &ivdr.Registration},
}
