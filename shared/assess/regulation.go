package assess

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// regulationSet decides which regulation governs the product (MDR Art. 1(6)(a), IVDR
// Art. 2(2); MDCG 2019-11 rev.1, figure 2).
var regulationSet = rule.Set{
	Concludes: &product.Regulation,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.IVDR, Path: "art_2/2"},
	Rules:     []*rule.Rule{&noDevice, &software, &partner, &hardware},
}

var bothApply = law.Period{From: 20220526}

var noDevice = rule.Rule{
	ID: "product.regulation.none", Ref: law.Ref{Act: law.MDR, Path: "art_1/1"},
	InForce: law.Period{From: 20210526}, Applies: law.Period{From: 20210526},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_1/1"},
		When: rule.Is{Fact: &mdr.Qualification, Option: "not_device"},
		Then: rule.Then{Value: "none"},
	}},
}

// software with a purpose of its own follows its sources: information from specimens
// alone, or driven by them, is for the IVDR, everything else for the MDR. Software that
// also drives a device follows that device, so that its class cannot fall below it.
var software = rule.Rule{
	ID: "product.regulation.software", Ref: law.Ref{Act: law.MDR, Path: "art_1/6/a"},
	InForce: bothApply, Applies: bothApply,
	Scope: rule.Is{Fact: &mdr.Qualification, Option: "mdsw"},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "art_2/2"},
		When: rule.Any{
			rule.All{
				rule.Is{Fact: &product.Relation, Option: product.Independent},
				rule.Any{
					rule.Is{Fact: &product.Specimen, Option: "only"},
					rule.Is{Fact: &product.Specimen, Option: "mainly"},
				},
			},
			rule.All{
				rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
				rule.Is{Fact: &product.Partner, Option: "ivd"},
			},
		},
		Then:    rule.Then{Value: "ivdr"},
		Reading: "reading.figure2",
	}},
	Else: &rule.Case{
		Ref:     law.Ref{Act: law.MDR, Path: "art_1/6/a"},
		Then:    rule.Then{Value: "mdr"},
		Reading: "reading.figure2",
	},
}

// partner: an accessory, and software that only drives a device, follow that device.
var partner = rule.Rule{
	ID: "product.regulation.partner", Ref: law.Ref{Act: law.MDR, Path: "art_1/4"},
	InForce: bothApply, Applies: bothApply,
	Scope: rule.Any{
		rule.Is{Fact: &mdr.Qualification, Option: "accessory"},
		rule.Is{Fact: &mdr.Qualification, Option: "part_of_device"},
		rule.Is{Fact: &mdr.Qualification, Option: "annex_xvi"},
	},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "art_2/4"},
		When: rule.All{
			rule.Is{Fact: &product.Partner, Option: "ivd"},
			rule.Not{Cond: rule.Is{Fact: &mdr.Qualification, Option: "annex_xvi"}},
		},
		Then: rule.Then{Value: "ivdr"},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.MDR, Path: "art_1/4"}, Then: rule.Then{Value: "mdr"}},
}

// hardware takes over what its maker states.
var hardware = rule.Rule{
	ID: "product.regulation.hardware", Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
	InForce: bothApply, Applies: bothApply,
	Scope: rule.Is{Fact: &mdr.Qualification, Option: "hardware"},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/1"},
		Then: rule.Then{From: &product.HardwareRegulation},
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
