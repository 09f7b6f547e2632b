package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

var (
	aiLiteracy = rule.Is{Fact: &Literacy, Option: fact.Yes}

	// mightMakeImages: whoever supplies a system that could make intimate images or depictions of abuse has to keep it from that
	// (Art. 5(1a)(a)(ii)). Whether what is generated is text alone is not asked; the words of the duty say that text is not meant. A deployer is
	// bound only by the prohibition itself (Art. 5(1a)(b)).
	mightMakeImages = rule.All{covered, rule.Any{
		toMark,
		rule.All{listedUse, rule.Any{
			rule.Is{Fact: &Practice, Option: "intimate_material"},
			rule.Is{Fact: &Practice, Option: "abuse_material"},
		}},
	}}

	// oneFile is a system related to a product of Section A: there is one technical documentation for both.
	oneFile = rule.All{highRisk, rule.Any{byProduct, underDeviceLaw}}

	// takenOver is a system of which someone other than its maker becomes the provider.
	takenOver = rule.All{others, rule.Not{Cond: rule.Is{Fact: &product.TakesOver, Option: fact.No}}}

	safetyComponentOfProduct = rule.All{highRisk, rule.Is{Fact: &SafetyComponent, Option: fact.Yes}, byProduct}

	// otherOperators leaves out what is not supplied, and the unchanged older system that only its use by public authorities brings in: the second sentence of
	// Art. 111(2) names providers and deployers alone.
	otherOperators = rule.All{supplied, rule.Not{Cond: rule.Is{Fact: &DutiesFrom, Option: "2030-08-02"}}}

	// supplied is not what a health institution makes and keeps for itself: nobody imports or distributes it, and the institution is in the
	// Union (MDR and IVDR Art. 5(5)).
	supplied = rule.All{highRisk, rule.Not{Cond: rule.All{
		rule.Is{Fact: &product.Supply, Option: product.InHouse}, rule.Is{Fact: &product.InHouseMet, Option: fact.Yes},
	}}}

	// deviceIncidents takes in the safety component of a device of somebody else (Art. 73(10)).
	deviceIncidents = rule.All{highRisk, rule.Any{
		isDeviceOrSafety,
		ofHost,
	}}

	// realWorldTest is an investigation of a system that is high-risk, or that as a device will be once its class counts (Art. 60).
	investigated  = rule.Is{Fact: &product.Supply, Option: product.Investigational}
	realWorldTest = rule.All{covered, investigated, rule.Any{highRisk, isDeviceOrSafety}}

	authority = rule.Is{Fact: &Deployer, Option: "public_authority"}

	usedByAuthority        = rule.All{listed, rule.Not{Cond: infrastructure}, authority}
	identifiesForAuthority = rule.All{listed, rule.Is{Fact: &AnnexIII, Option: "remote_identification"}, authority}
)

// Duties is what the AI Act asks, of whom, and from which day.
//
// Whose each duty is stands beside it; the person's own role ([Role]) is not in the conditions, so that a manufacturer also
// sees what others will ask for. What the Act permits is no duty: Art. 4a and 10(5) on special categories of data, Art. 63.
//
// All of Chapter III and what depends on it begins on the day of Art. 6 for the system concerned ([DutiesFrom]), also
// where Art. 113 lets the article apply earlier (Section 5, Art. 72, 73, 86): until then no system is high-risk.
var Duties = []require.Requirement{
	// Every AI system.
	{ID: "aiact.article004", Ref: law.Ref{Act: law.AIAct, Path: "art_4"}, When: aiLiteracy, From: 20250202, Whose: "provider_deployer"},
	{ID: "aiact.article005", Ref: law.Ref{Act: law.AIAct, Path: "art_5"}, When: covered, From: 20250202, Whose: "provider_deployer"},
	{ID: "aiact.article005.1a", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1a"}, InForce: amended, When: mightMakeImages, From: 20261202, Whose: "provider"},
	// Shown for every system: biometric categorisation by traits that are not sensitive and texts on matters of public interest are not asked about.
	{ID: "aiact.article050", Ref: law.Ref{Act: law.AIAct, Path: "art_50"}, When: covered, Judged: true, From: 20260802, Whose: "provider_deployer"},
	{ID: "aiact.article050.1", Ref: law.Ref{Act: law.AIAct, Path: "art_50/1"}, When: rule.All{covered, toInform}, From: 20260802, Whose: "provider"},
	{ID: "aiact.article050.2", Ref: law.Ref{Act: law.AIAct, Path: "art_50/2"}, When: rule.All{covered, toMark}, Day: &MarksFrom, Whose: "provider"},
	{ID: "aiact.article050.3", Ref: law.Ref{Act: law.AIAct, Path: "art_50/3"}, When: rule.All{covered, toTellOfBiometrics}, From: 20260802, Whose: "deployer"},
	{ID: "aiact.article050.4", Ref: law.Ref{Act: law.AIAct, Path: "art_50/4"}, When: rule.All{covered, rule.Is{Fact: &Generates, Option: "deep_fake"}}, From: 20260802, Whose: "deployer"},

	// Requirements for the system (Chapter III, Section 2).
	{ID: "aiact.article008", Ref: law.Ref{Act: law.AIAct, Path: "art_8"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article009", Ref: law.Ref{Act: law.AIAct, Path: "art_9"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article010", Ref: law.Ref{Act: law.AIAct, Path: "art_10"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article011", Ref: law.Ref{Act: law.AIAct, Path: "art_11"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article011.2", Ref: law.Ref{Act: law.AIAct, Path: "art_11/2"}, When: oneFile, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article012", Ref: law.Ref{Act: law.AIAct, Path: "art_12"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article013", Ref: law.Ref{Act: law.AIAct, Path: "art_13"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article014", Ref: law.Ref{Act: law.AIAct, Path: "art_14"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article015", Ref: law.Ref{Act: law.AIAct, Path: "art_15"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},

	// Obligations of the provider (Section 3).
	{ID: "aiact.article016", Ref: law.Ref{Act: law.AIAct, Path: "art_16"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article017", Ref: law.Ref{Act: law.AIAct, Path: "art_17"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article018", Ref: law.Ref{Act: law.AIAct, Path: "art_18"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article019", Ref: law.Ref{Act: law.AIAct, Path: "art_19"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article020", Ref: law.Ref{Act: law.AIAct, Path: "art_20"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article021", Ref: law.Ref{Act: law.AIAct, Path: "art_21"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article022", Ref: law.Ref{Act: law.AIAct, Path: "art_22/1"}, When: supplied, Judged: true, Day: &DutiesFrom, Whose: "provider"},

	// Obligations of others, and who becomes a provider (Section 3).
	{ID: "aiact.article022.3", Ref: law.Ref{Act: law.AIAct, Path: "art_22/3"}, When: otherOperators, Day: &DutiesFrom, Whose: "authorised_representative"},
	{ID: "aiact.article023", Ref: law.Ref{Act: law.AIAct, Path: "art_23"}, When: otherOperators, Day: &DutiesFrom, Whose: "importer"},
	{ID: "aiact.article024", Ref: law.Ref{Act: law.AIAct, Path: "art_24"}, When: otherOperators, Day: &DutiesFrom, Whose: "distributor"},
	{ID: "aiact.article025.1", Ref: law.Ref{Act: law.AIAct, Path: "art_25/1"}, When: takenOver, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article025.2", Ref: law.Ref{Act: law.AIAct, Path: "art_25/2"}, When: takenOver, Day: &DutiesFrom, Whose: "initial_provider"},
	{ID: "aiact.article025.3", Ref: law.Ref{Act: law.AIAct, Path: "art_25/3"}, When: safetyComponentOfProduct, Day: &DutiesFrom, Whose: "product_manufacturer"},
	{ID: "aiact.article025.4", Ref: law.Ref{Act: law.AIAct, Path: "art_25/4"}, When: highRisk, Day: &DutiesFrom, Whose: "provider_supplier"},
	{ID: "aiact.article026", Ref: law.Ref{Act: law.AIAct, Path: "art_26"}, When: highRisk, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article026.8", Ref: law.Ref{Act: law.AIAct, Path: "art_26/8"}, When: usedByAuthority, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article026.9", Ref: law.Ref{Act: law.AIAct, Path: "art_26/9"}, When: highRisk, Judged: true, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article026.10", Ref: law.Ref{Act: law.AIAct, Path: "art_26/10"}, When: identifiesForAuthority, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article026.11", Ref: law.Ref{Act: law.AIAct, Path: "art_26/11"}, When: listed, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article027", Ref: law.Ref{Act: law.AIAct, Path: "art_27"}, When: rule.Is{Fact: &RightsImpact, Option: fact.Yes}, Day: &DutiesFrom, Whose: "deployer"},

	// Conformity assessment, declaration, marking, registration (Section 5).
	{ID: "aiact.article043", Ref: law.Ref{Act: law.AIAct, Path: "art_43"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article043.3", Ref: law.Ref{Act: law.AIAct, Path: "art_43/3"}, When: rule.Is{Fact: &Assessment, Option: "sectoral"}, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article043.4", Ref: law.Ref{Act: law.AIAct, Path: "art_43/4"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article047", Ref: law.Ref{Act: law.AIAct, Path: "art_47"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article048", Ref: law.Ref{Act: law.AIAct, Path: "art_48"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article049", Ref: law.Ref{Act: law.AIAct, Path: "art_49/1"}, When: rule.Is{Fact: &Registration, Option: "article49_1"}, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article049.3", Ref: law.Ref{Act: law.AIAct, Path: "art_49/3"}, When: usedByAuthority, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article049.5", Ref: law.Ref{Act: law.AIAct, Path: "art_49/5"}, When: rule.Is{Fact: &Registration, Option: "national"}, Day: &DutiesFrom, Whose: "provider"},

	// What is listed in Annex III and held not to be high-risk. The day is that on which Art. 6(2) begins to apply, in each wording
	// another.
	{ID: "aiact.article006.4", Ref: law.Ref{Act: law.AIAct, Path: "art_6/4"}, InForce: published, When: rule.Is{Fact: &Registration, Option: "article49_2"}, From: 20260802, Whose: "provider"},
	{ID: "aiact.article006.4", Ref: law.Ref{Act: law.AIAct, Path: "art_6/4"}, InForce: amended, When: rule.Is{Fact: &Registration, Option: "article49_2"}, From: 20271202, Whose: "provider"},
	{ID: "aiact.article049.2", Ref: law.Ref{Act: law.AIAct, Path: "art_49/2"}, InForce: published, When: rule.Is{Fact: &Registration, Option: "article49_2"}, From: 20260802, Whose: "provider"},
	{ID: "aiact.article049.2", Ref: law.Ref{Act: law.AIAct, Path: "art_49/2"}, InForce: amended, When: rule.Is{Fact: &Registration, Option: "article49_2"}, From: 20271202, Whose: "provider"},

	// Testing in real-world conditions (Chapter VI, which applies from the day of the Regulation). The first wording knew it only for the uses
	// of Annex III.
	{ID: "aiact.article060", Ref: law.Ref{Act: law.AIAct, Path: "art_60"}, InForce: published, When: rule.All{investigated, listed}, From: 20260802, Whose: "provider"},
	{ID: "aiact.article060", Ref: law.Ref{Act: law.AIAct, Path: "art_60"}, InForce: amended, When: realWorldTest, From: 20260802, Whose: "provider"},

	// General-purpose AI models (Chapter V).
	{ID: "aiact.article053", Ref: law.Ref{Act: law.AIAct, Path: "art_53"}, When: rule.All{covered, modelProvider}, Day: &ModelFrom, Whose: "model_provider"},
	{ID: "aiact.article055", Ref: law.Ref{Act: law.AIAct, Path: "art_55"}, When: rule.All{covered, rule.Is{Fact: &Model, Option: "provides_systemic"}}, Day: &ModelFrom, Whose: "model_provider"},

	// After the market (Chapter IX).
	{ID: "aiact.article072", Ref: law.Ref{Act: law.AIAct, Path: "art_72"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article073", Ref: law.Ref{Act: law.AIAct, Path: "art_73"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article073.10", Ref: law.Ref{Act: law.AIAct, Path: "art_73/10"}, When: deviceIncidents, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article086", Ref: law.Ref{Act: law.AIAct, Path: "art_86"}, When: rule.All{listed, rule.Not{Cond: infrastructure}}, Day: &DutiesFrom, Whose: "deployer"},
}
