package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// For which devices a duty is.
var (
	// onMarket: devices that come to the market by Art. 52, of any class. A legacy device is among them once its time is over.
	onMarket = rule.All{ordinaryDevice, rule.Not{Cond: legacy}}

	// afterMarket: these, and legacy devices, which keep to the directive but for what Art. 120(3d) and (13) name.
	afterMarket = ordinaryDevice

	// legacy: devices that still come to the market under Art. 120(3).
	legacy = rule.All{underMDR, isLegacy, rule.Any{
		rule.Is{Fact: &Transition, Option: "2027-12-31"},
		rule.Is{Fact: &Transition, Option: "2028-12-31"},
	}}

	customMade = rule.All{underMDR, rule.Not{Cond: isPack}, rule.Is{Fact: &product.Supply, Option: product.CustomMade}}
	madeForUse = rule.Any{onMarket, customMade}
	watched    = rule.Any{afterMarket, customMade}
	inStudy    = rule.All{underMDR, rule.Not{Cond: isPack}, rule.Is{Fact: &product.Supply, Option: product.Investigational}}
	inOneHouse = rule.All{underMDR, rule.Is{Fact: &Route, Option: "in_house"}}
	packed     = rule.All{underMDR, isPack, rule.Any{
		rule.Is{Fact: &Route, Option: "pack_statement"},
		rule.Is{Fact: &Route, Option: "pack_sterilised"},
	}}
	withBody = rule.Is{Fact: &product.ThirdParty, Option: fact.Yes}

	classI   = rule.Is{Fact: &Class, Option: "I"}
	classIIa = rule.Is{Fact: &Class, Option: "IIa"}
	classIIb = rule.Is{Fact: &Class, Option: "IIb"}
	classIII = rule.Is{Fact: &Class, Option: "III"}

	// consulted: Art. 54(1). Whether one of the exceptions of its second paragraph takes the device out is not asked.
	consulted = rule.Any{
		rule.All{classIII, implantable},
		rule.All{classIIb, activeHardware, administersMedicines},
	}

	// perhapsConsulted: active devices that remove substances, of which medicines may be one (Art. 54(1)(b)); that is not asked by itself.
	perhapsConsulted = rule.All{classIIb, activeHardware, rule.Not{Cond: rule.Is{Fact: &Substances, Option: "no"}}, rule.Not{Cond: administersMedicines}}

	// withDiagnostic: Art. 1(7), second sentence.
	withDiagnostic = rule.All{notSoftware, rule.Is{Fact: &product.Kind, Option: product.OwnPurpose}, rule.Is{Fact: &product.InVitro, Option: "integral_part"}}

	// withCard: implants but those of Art. 18(3), which are the twelve types of the first list. Of an implant in class III that list is not asked about;
	// a breast implant, a mesh and a whole or part joint are none of them.
	withCard = rule.All{implantable, rule.Any{
		rule.Not{Cond: rule.Is{Fact: &WellEstablished, Option: "first_list"}},
		rule.Is{Fact: &Implant, Option: "breast_or_mesh"},
		rule.Is{Fact: &Implant, Option: "joint_replacement"},
	}}
)

// Duties is what the MDR asks, and of whom, in outline. Days are those of Art. 123 and of the amending acts.
var Duties = []require.Requirement{
	{ID: "mdr.annex01", Ref: law.Ref{Act: law.MDR, Path: "anx_I"}, When: rule.Any{onMarket, customMade, inStudy, inOneHouse}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article005.5", Ref: law.Ref{Act: law.MDR, Path: "art_5/5"}, When: inOneHouse, From: 20210526, Whose: "health_institution"},
	{ID: "mdr.article010", Ref: law.Ref{Act: law.MDR, Path: "art_10"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article010.9", Ref: law.Ref{Act: law.MDR, Path: "art_10/9"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article010a", Ref: law.Ref{Act: law.MDR, Path: "art_10a"}, When: afterMarket, From: 20250110, Whose: "manufacturer"},
	{ID: "mdr.article011.1", Ref: law.Ref{Act: law.MDR, Path: "art_11/1"}, When: madeForUse, Judged: true, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article011", Ref: law.Ref{Act: law.MDR, Path: "art_11/3"}, When: madeForUse, From: 20210526, Whose: "authorised_representative"},
	{ID: "mdr.article013", Ref: law.Ref{Act: law.MDR, Path: "art_13"}, When: madeForUse, From: 20210526, Whose: "importer"},
	{ID: "mdr.article014", Ref: law.Ref{Act: law.MDR, Path: "art_14"}, When: madeForUse, From: 20210526, Whose: "distributor"},
	{ID: "mdr.article015", Ref: law.Ref{Act: law.MDR, Path: "art_15/1"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article015.6", Ref: law.Ref{Act: law.MDR, Path: "art_15/6"}, When: madeForUse, From: 20210526, Whose: "authorised_representative"},
	{ID: "mdr.article016.importer", Ref: law.Ref{Act: law.MDR, Path: "art_16/3"}, When: onMarket, Judged: true, From: 20210526, Whose: "importer"},
	{ID: "mdr.article016.distributor", Ref: law.Ref{Act: law.MDR, Path: "art_16/3"}, When: onMarket, Judged: true, From: 20210526, Whose: "distributor"},
	{ID: "mdr.article025", Ref: law.Ref{Act: law.MDR, Path: "art_25/2"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article025.importer", Ref: law.Ref{Act: law.MDR, Path: "art_25/2"}, When: madeForUse, From: 20210526, Whose: "importer"},
	{ID: "mdr.article025.distributor", Ref: law.Ref{Act: law.MDR, Path: "art_25/2"}, When: madeForUse, From: 20210526, Whose: "distributor"},
	{ID: "mdr.article001.7", Ref: law.Ref{Act: law.MDR, Path: "art_1/7"}, When: rule.All{madeForUse, withDiagnostic}, From: 20220526, Whose: "manufacturer"},

	{ID: "mdr.annex02", Ref: law.Ref{Act: law.MDR, Path: "anx_II"}, When: onMarket, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.annex03", Ref: law.Ref{Act: law.MDR, Path: "anx_III"}, When: onMarket, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.annex13", Ref: law.Ref{Act: law.MDR, Path: "anx_XIII"}, When: customMade, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article061", Ref: law.Ref{Act: law.MDR, Path: "art_61"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article061.4", Ref: law.Ref{Act: law.MDR, Path: "art_61/4"}, When: rule.All{madeForUse, rule.Any{classIII, implantable}}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article061.9", Ref: law.Ref{Act: law.MDR, Path: "art_61/9"}, When: rule.All{madeForUse, isAnnexXVI}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.annex14", Ref: law.Ref{Act: law.MDR, Path: "anx_XIV/prt_B"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article062", Ref: law.Ref{Act: law.MDR, Path: "art_62"}, When: inStudy, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article080", Ref: law.Ref{Act: law.MDR, Path: "art_80"}, When: inStudy, From: 20210526, Whose: "manufacturer"},

	{ID: "mdr.article052", Ref: law.Ref{Act: law.MDR, Path: "art_52"}, When: rule.Any{onMarket, rule.All{customMade, rule.Is{Fact: &Route, Option: "custom_made_iii_implantable"}}}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article052.9", Ref: law.Ref{Act: law.MDR, Path: "art_52/9"}, When: rule.All{onMarket, withBody, specialMatter, rule.Is{Fact: &MedicinalSubstance, Option: fact.Yes}}, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article052.10", Ref: law.Ref{Act: law.MDR, Path: "art_52/10"}, When: rule.All{onMarket, withBody, specialMatter, rule.Not{Cond: rule.Is{Fact: &Tissue, Option: "no"}}}, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article052.11", Ref: law.Ref{Act: law.MDR, Path: "art_52/11"}, When: rule.All{onMarket, withBody, specialMatter, rule.Is{Fact: &SubstanceDevice, Option: fact.Yes}}, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article053", Ref: law.Ref{Act: law.MDR, Path: "art_53"}, When: rule.All{madeForUse, withBody}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article054", Ref: law.Ref{Act: law.MDR, Path: "art_54"}, When: rule.All{onMarket, consulted}, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article054.removal", Ref: law.Ref{Act: law.MDR, Path: "art_54"}, When: rule.All{onMarket, perhapsConsulted}, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article056", Ref: law.Ref{Act: law.MDR, Path: "art_56"}, When: rule.Any{rule.All{onMarket, withBody}, rule.All{customMade, withBody}, rule.All{packed, withBody}}, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article019", Ref: law.Ref{Act: law.MDR, Path: "art_19"}, When: onMarket, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article020", Ref: law.Ref{Act: law.MDR, Path: "art_20"}, When: onMarket, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article022", Ref: law.Ref{Act: law.MDR, Path: "art_22"}, When: packed, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article022.3", Ref: law.Ref{Act: law.MDR, Path: "art_22/3"}, When: rule.All{packed, rule.Is{Fact: &Route, Option: "pack_sterilised"}}, From: 20210526, Whose: "manufacturer"},

	{ID: "mdr.article018", Ref: law.Ref{Act: law.MDR, Path: "art_18/1"}, When: rule.All{madeForUse, withCard}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article018.2", Ref: law.Ref{Act: law.MDR, Path: "art_18/2"}, When: rule.All{madeForUse, withCard}, From: 20210526, Whose: "health_institution"},
	{ID: "mdr.article027", Ref: law.Ref{Act: law.MDR, Path: "art_27/3"}, When: onMarket, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article027.4.class_iii", Ref: law.Ref{Act: law.MDR, Path: "art_27/4"}, When: rule.All{onMarket, rule.Any{classIII, implantable}}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article027.4.class_ii", Ref: law.Ref{Act: law.MDR, Path: "art_27/4"}, When: rule.All{onMarket, rule.Any{classIIa, classIIb}, rule.Not{Cond: implantable}}, From: 20230526, Whose: "manufacturer"},
	{ID: "mdr.article027.4.class_i", Ref: law.Ref{Act: law.MDR, Path: "art_27/4"}, When: rule.All{onMarket, classI}, From: 20250526, Whose: "manufacturer"},
	{ID: "mdr.article027.8", Ref: law.Ref{Act: law.MDR, Path: "art_27/8"}, When: rule.All{onMarket, classIII, implantable}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article027.8.importer", Ref: law.Ref{Act: law.MDR, Path: "art_27/8"}, When: rule.All{onMarket, classIII, implantable}, From: 20210526, Whose: "importer"},
	{ID: "mdr.article027.8.distributor", Ref: law.Ref{Act: law.MDR, Path: "art_27/8"}, When: rule.All{onMarket, classIII, implantable}, From: 20210526, Whose: "distributor"},
	{ID: "mdr.article027.9", Ref: law.Ref{Act: law.MDR, Path: "art_27/9"}, When: rule.All{onMarket, classIII, implantable}, From: 20210526, Whose: "health_institution"},
	{ID: "mdr.article029", Ref: law.Ref{Act: law.MDR, Path: "art_29"}, When: afterMarket, Day: &product.RegisteredBy, Whose: "manufacturer"},
	{ID: "mdr.article029.2", Ref: law.Ref{Act: law.MDR, Path: "art_29/2"}, When: packed, From: 20260528, Whose: "manufacturer"},
	{ID: "mdr.article031", Ref: law.Ref{Act: law.MDR, Path: "art_31/1"}, When: afterMarket, From: 20260528, Whose: "manufacturer"},
	{ID: "mdr.article031.authorised_representative", Ref: law.Ref{Act: law.MDR, Path: "art_31/1"}, When: afterMarket, From: 20260528, Whose: "authorised_representative"},
	{ID: "mdr.article031.importer", Ref: law.Ref{Act: law.MDR, Path: "art_31/1"}, When: afterMarket, From: 20260528, Whose: "importer"},
	{ID: "mdr.article032", Ref: law.Ref{Act: law.MDR, Path: "art_32"}, When: rule.All{onMarket, rule.Any{classIII, implantable}}, From: 20210526, Whose: "manufacturer"},

	{ID: "mdr.article083", Ref: law.Ref{Act: law.MDR, Path: "art_83"}, When: watched, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article084", Ref: law.Ref{Act: law.MDR, Path: "art_84"}, When: watched, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article085", Ref: law.Ref{Act: law.MDR, Path: "art_85"}, When: rule.All{watched, classI}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article086", Ref: law.Ref{Act: law.MDR, Path: "art_86"}, When: rule.All{watched, rule.Any{classIIa, classIIb, classIII}}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article087", Ref: law.Ref{Act: law.MDR, Path: "art_87"}, When: watched, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article088", Ref: law.Ref{Act: law.MDR, Path: "art_88"}, When: watched, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article089", Ref: law.Ref{Act: law.MDR, Path: "art_89"}, When: watched, From: 20210526, Whose: "manufacturer"},

	{ID: "mdr.article120.3c", Ref: law.Ref{Act: law.MDR, Path: "art_120/3c"}, When: legacy, From: 20230320, Whose: "manufacturer"},
	{ID: "mdr.article120.3d", Ref: law.Ref{Act: law.MDR, Path: "art_120/3d"}, When: legacy, From: 20230320, Whose: "manufacturer"},
	{ID: "mdr.article120.3e", Ref: law.Ref{Act: law.MDR, Path: "art_120/3e"}, When: rule.All{legacy, certified}, From: 20230320, Whose: "notified_body"},
	{ID: "mdr.article120.3e.declaration", Ref: law.Ref{Act: law.MDR, Path: "art_120/3e"}, When: rule.All{legacy, declared}, From: 20240926, Whose: "notified_body"},
}
