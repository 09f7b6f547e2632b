package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// For which devices a duty is.
var (
	// onMarket: devices that come to the market by Art. 48, of any class. A legacy device is among them once its time is over.
	onMarket = rule.All{governs, supplied, rule.Not{Cond: legacy}}

	// afterMarket: these, and legacy devices, which keep to the directive but for what Art. 110(3d) and (11) name.
	afterMarket = rule.All{governs, supplied}

	// legacy: devices that still come to the market under Art. 110(3).
	legacy = rule.All{governs, isLegacy, rule.Any{
		rule.Is{Fact: &Transition, Option: "2027-12-31"},
		rule.Is{Fact: &Transition, Option: "2028-12-31"},
		rule.Is{Fact: &Transition, Option: "2029-12-31"},
	}}

	isLegacy  = rule.Is{Fact: &product.Supply, Option: product.Legacy}
	inStudy   = rule.All{governs, forStudy}
	inOneLab  = rule.All{governs, madeInHouse}
	classB    = rule.Is{Fact: &Class, Option: "B"}
	classC    = rule.Is{Fact: &Class, Option: "C"}
	classD    = rule.Is{Fact: &Class, Option: "D"}
	companion = rule.All{specificUse, rule.Is{Fact: &Companion, Option: fact.Yes}}

	// layOrNear: Art. 48(3), (7), (9), each second subparagraph.
	layOrNear = rule.Any{
		rule.Is{Fact: &User, Option: "self_test"},
		rule.Is{Fact: &User, Option: "near_patient"},
	}

	// withBody: a notified body takes part (Art. 48(3), (7), (9), (10)).
	withBody = rule.Is{Fact: &product.ThirdParty, Option: fact.Yes}
)

// Duties is what the IVDR asks, and of whom, in outline.
var Duties = []require.Requirement{
	{ID: "ivdr.annex01", Ref: law.Ref{Act: law.IVDR, Path: "anx_I"}, When: rule.Any{onMarket, inOneLab, inStudy}, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article005.5", Ref: law.Ref{Act: law.IVDR, Path: "art_5/5"}, When: inOneLab, From: 20220526, Whose: "health_institution"},
	{ID: "ivdr.article010", Ref: law.Ref{Act: law.IVDR, Path: "art_10"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article010.8", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article010a", Ref: law.Ref{Act: law.IVDR, Path: "art_10a"}, When: afterMarket, From: 20250110, Whose: "manufacturer"},
	{ID: "ivdr.article011.1", Ref: law.Ref{Act: law.IVDR, Path: "art_11/1"}, When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article011", Ref: law.Ref{Act: law.IVDR, Path: "art_11/3"}, When: onMarket, From: 20220526, Whose: "authorised_representative"},
	{ID: "ivdr.article013", Ref: law.Ref{Act: law.IVDR, Path: "art_13"}, When: onMarket, From: 20220526, Whose: "importer"},
	{ID: "ivdr.article014", Ref: law.Ref{Act: law.IVDR, Path: "art_14"}, When: onMarket, From: 20220526, Whose: "distributor"},
	{ID: "ivdr.article015", Ref: law.Ref{Act: law.IVDR, Path: "art_15/1"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article015.6", Ref: law.Ref{Act: law.IVDR, Path: "art_15/6"}, When: onMarket, From: 20220526, Whose: "authorised_representative"},
	{ID: "ivdr.article016.importer", Ref: law.Ref{Act: law.IVDR, Path: "art_16/3"}, When: onMarket, Judged: true, From: 20220526, Whose: "importer"},
	{ID: "ivdr.article016.distributor", Ref: law.Ref{Act: law.IVDR, Path: "art_16/3"}, When: onMarket, Judged: true, From: 20220526, Whose: "distributor"},

	{ID: "ivdr.article022", Ref: law.Ref{Act: law.IVDR, Path: "art_22/2"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article022.importer", Ref: law.Ref{Act: law.IVDR, Path: "art_22/2"}, When: onMarket, From: 20220526, Whose: "importer"},
	{ID: "ivdr.article022.distributor", Ref: law.Ref{Act: law.IVDR, Path: "art_22/2"}, When: onMarket, From: 20220526, Whose: "distributor"},

	{ID: "ivdr.annex02", Ref: law.Ref{Act: law.IVDR, Path: "anx_II"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.annex03", Ref: law.Ref{Act: law.IVDR, Path: "anx_III"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article056", Ref: law.Ref{Act: law.IVDR, Path: "art_56"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article057", Ref: law.Ref{Act: law.IVDR, Path: "art_57"}, When: inStudy, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article076", Ref: law.Ref{Act: law.IVDR, Path: "art_76"}, When: inStudy, From: 20220526, Whose: "manufacturer"},

	{ID: "ivdr.article048", Ref: law.Ref{Act: law.IVDR, Path: "art_48"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article048.self_test", Ref: law.Ref{Act: law.IVDR, Path: "anx_IX/5.1"}, When: rule.All{onMarket, rule.Any{classB, classC, classD}, layOrNear}, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article048.3.companion", Ref: law.Ref{Act: law.IVDR, Path: "anx_IX/5.2/c"}, When: rule.All{onMarket, rule.Any{classC, classD}, companion}, From: 20220526, Whose: "notified_body"},
	{ID: "ivdr.article048.5", Ref: law.Ref{Act: law.IVDR, Path: "art_48/5"}, When: rule.All{onMarket, classD}, From: 20220526, Whose: "notified_body"},
	{ID: "ivdr.article048.6", Ref: law.Ref{Act: law.IVDR, Path: "art_48/6"}, When: rule.All{onMarket, classD}, From: 20220526, Whose: "notified_body"},
	{ID: "ivdr.annex09.4.12", Ref: law.Ref{Act: law.IVDR, Path: "anx_IX/4.12"}, When: rule.All{onMarket, classD}, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article049", Ref: law.Ref{Act: law.IVDR, Path: "art_49"}, When: rule.All{onMarket, withBody}, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article050", Ref: law.Ref{Act: law.IVDR, Path: "art_50/1"}, When: rule.All{onMarket, classD}, From: 20220526, Whose: "notified_body"},
	{ID: "ivdr.article051", Ref: law.Ref{Act: law.IVDR, Path: "art_51/2"}, When: rule.All{onMarket, withBody}, From: 20220526, Whose: "notified_body"},
	{ID: "ivdr.article017", Ref: law.Ref{Act: law.IVDR, Path: "art_17"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article018", Ref: law.Ref{Act: law.IVDR, Path: "art_18"}, When: onMarket, From: 20220526, Whose: "manufacturer"},

	{ID: "ivdr.article024", Ref: law.Ref{Act: law.IVDR, Path: "art_24/3"}, When: onMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article024.4.class_d", Ref: law.Ref{Act: law.IVDR, Path: "art_24/4"}, When: rule.All{onMarket, classD}, From: 20230526, Whose: "manufacturer"},
	{ID: "ivdr.article024.4.class_b_c", Ref: law.Ref{Act: law.IVDR, Path: "art_24/4"}, When: rule.All{onMarket, rule.Any{classB, classC}}, From: 20250526, Whose: "manufacturer"},
	{ID: "ivdr.article024.4.class_a", Ref: law.Ref{Act: law.IVDR, Path: "art_24/4"}, When: rule.All{onMarket, rule.Is{Fact: &Class, Option: "A"}}, From: 20270526, Whose: "manufacturer"},
	{ID: "ivdr.article026", Ref: law.Ref{Act: law.IVDR, Path: "art_26/3"}, When: afterMarket, Day: &product.RegisteredBy, Whose: "manufacturer"},
	{ID: "ivdr.article028", Ref: law.Ref{Act: law.IVDR, Path: "art_28/1"}, When: afterMarket, From: 20260528, Whose: "manufacturer"},
	{ID: "ivdr.article028.authorised_representative", Ref: law.Ref{Act: law.IVDR, Path: "art_28/1"}, When: afterMarket, From: 20260528, Whose: "authorised_representative"},
	{ID: "ivdr.article028.importer", Ref: law.Ref{Act: law.IVDR, Path: "art_28/1"}, When: afterMarket, From: 20260528, Whose: "importer"},
	{ID: "ivdr.article029", Ref: law.Ref{Act: law.IVDR, Path: "art_29"}, When: rule.All{onMarket, rule.Any{classC, classD}}, From: 20220526, Whose: "manufacturer"},

	{ID: "ivdr.article078", Ref: law.Ref{Act: law.IVDR, Path: "art_78"}, When: afterMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article079", Ref: law.Ref{Act: law.IVDR, Path: "art_79"}, When: afterMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article080", Ref: law.Ref{Act: law.IVDR, Path: "art_80"}, When: rule.All{afterMarket, rule.Any{rule.Is{Fact: &Class, Option: "A"}, classB}}, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article081", Ref: law.Ref{Act: law.IVDR, Path: "art_81"}, When: rule.All{afterMarket, rule.Any{classC, classD}}, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article082", Ref: law.Ref{Act: law.IVDR, Path: "art_82"}, When: afterMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article083", Ref: law.Ref{Act: law.IVDR, Path: "art_83"}, When: afterMarket, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article084", Ref: law.Ref{Act: law.IVDR, Path: "art_84"}, When: afterMarket, From: 20220526, Whose: "manufacturer"},

	{ID: "ivdr.article110.3c", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3c"}, When: legacy, From: 20240709, Whose: "manufacturer"},
	{ID: "ivdr.article110.3d", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3d"}, When: legacy, From: 20240709, Whose: "manufacturer"},
	{ID: "ivdr.article110.3e", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3e"}, When: rule.All{legacy, certified}, From: 20240709, Whose: "notified_body"},
	{ID: "ivdr.article110.3e.declaration", Ref: law.Ref{Act: law.IVDR, Path: "art_110/3e"}, When: rule.All{legacy, declared}, From: 20250926, Whose: "notified_body"},
}
