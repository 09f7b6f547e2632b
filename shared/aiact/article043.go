package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// general is the day of the Regulation (Art. 113, second paragraph).
var general = law.Period{From: 20260802}

// AssessmentSet decides the conformity assessment procedure of a high-risk system (Art. 43).
var AssessmentSet = rule.Set{
	Concludes: &Assessment,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_43"},
	Scope:     highRisk,
	Rules:     []*rule.Rule{&article43_1, &article43_2, &article43_3published, &article43_3},
}

// underDeviceLaw is a product under the MDR or the IVDR, Annex I, Section A, points 11 and 12.
var underDeviceLaw = rule.Any{
	rule.Is{Fact: &product.Regulation, Option: "mdr"},
	rule.Is{Fact: &product.Regulation, Option: "ivdr"},
}

// isDeviceOrSafety is a system that is a device, or a safety component of one.
var isDeviceOrSafety = rule.All{productOrSafety, underDeviceLaw}

// noProcedure is a device for which its law knows no conformity assessment: what a health institution makes and uses
// itself (MDR and IVDR Art. 5(5)), and what is only in an investigation or performance study. A custom-made device has one (MDR Annex XIII).
var noProcedure = rule.Any{
	rule.All{rule.Is{Fact: &product.Supply, Option: product.InHouse}, rule.Is{Fact: &product.InHouseMet, Option: fact.Yes}},
	rule.Is{Fact: &product.Supply, Option: product.Investigational},
}

// article43_3published and article43_3: the amendment said more of the assessment and of who may make it, and
// added the last subparagraph, which the first one already implied: the outcome is the same.
var article43_3published = rule.Rule{
	ID: "aiact.article043.3", Ref: law.Ref{Act: law.AIAct, Path: "art_43/3"},
	InForce: published, Applies: general,
	Cases: sectoral, Displaces: []string{"aiact.article043.1", "aiact.article043.2"},
}

var article43_3 = rule.Rule{
	ID: "aiact.article043.3", Ref: law.Ref{Act: law.AIAct, Path: "art_43/3"},
	InForce: amended, Applies: general,
	Cases: sectoral, Displaces: []string{"aiact.article043.1", "aiact.article043.2"},
}

// sectoral: the procedure of the law on the product, of which the requirements for high-risk systems become part. It takes
// in a device that no notified body sees and that is high-risk by its use alone: paragraph 3 speaks of systems that
// Section A covers, not of Art. 6(1). Where that law asks for no procedure, there is none to become part of.
var sectoral = []rule.Case{{
	Ref:  law.Ref{Act: law.AIAct, Path: "art_43/3"},
	When: byProduct,
	Then: rule.Then{Value: "sectoral"},
}, {
	Ref:     law.Ref{Act: law.AIAct, Path: "art_43/3"},
	When:    rule.All{rule.Not{Cond: byProduct}, isDeviceOrSafety, rule.Not{Cond: noProcedure}},
	Then:    rule.Then{Value: "sectoral"},
	Reading: "reading.aiact.43.3",
}}

// article43_1 and article43_2 are about the uses of Annex III, and so only about a system that its use makes high-risk.

// article43_1: biometrics. Internal control is open only to a provider who applies harmonised standards or common
// specifications, and today there are none. Once a standard is cited, this case asks whether it is applied in full.
var article43_1 = rule.Rule{
	ID: "aiact.article043.1", Ref: law.Ref{Act: law.AIAct, Path: "art_43/1"},
	InForce: anyTime, Applies: general,
	Scope: rule.All{byUse, biometrics},
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.AIAct, Path: "art_43/1"},
		Then:    rule.Then{Value: "annex_vii"},
		Reading: "reading.aiact.43.1",
	}},
}

var biometrics = rule.Any{
	rule.Is{Fact: &AnnexIII, Option: "remote_identification"},
	rule.Is{Fact: &AnnexIII, Option: "biometric_categorisation"},
	rule.Is{Fact: &AnnexIII, Option: "emotion_recognition"},
}

var article43_2 = rule.Rule{
	ID: "aiact.article043.2", Ref: law.Ref{Act: law.AIAct, Path: "art_43/2"},
	InForce: anyTime, Applies: general,
	Scope: rule.All{byUse, rule.Not{Cond: biometrics}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_43/2"},
		Then: rule.Then{Value: "annex_vi"},
	}},
}
