// Package aiact encodes Regulation (EU) 2024/1689 (AI Act) as published in 2024 and as
// amended by Regulation (EU) 2026/1744. File names are citations. How a provision
// that can be read two ways is read stands in READINGS.md.
package aiact

import "github.com/cecheck/cecheck/shared/fact"

// Use: whether there is an AI system (Art. 3(1)) in the product, and whether it is itself the product or
// does what the product is for, or is only a component (Art. 6(1)(a)).
var Use = fact.Fact{ID: "aiact.use", Options: []string{"none", "itself", "component"}}

// SafetyPurpose: whether the AI component is intended to fulfil a safety function, that
// is to prevent or mitigate risks (Art. 3(14)).
var SafetyPurpose = fact.Fact{ID: "aiact.safety_purpose", Options: fact.YesNo}

// FailureEndangers: whether its failure or malfunctioning would endanger health and
// safety (Art. 3(14), Art. 6(1b)).
var FailureEndangers = fact.Fact{ID: "aiact.failure_endangers", Options: fact.YesNo}

// OnlyConvenience: whether it is used solely for aspects without relevance to safety: user assistance,
// performance optimisation, service efficiency, automation, convenience, quality control (Art. 6(1a)).
var OnlyConvenience = fact.Fact{ID: "aiact.only_convenience", Options: fact.YesNo}

// HostThirdParty: whether the medical device or IVD that the AI is a safety component of needs a
// notified body (Art. 6(1)(b): what counts is that product, not the component).
var HostThirdParty = fact.Fact{ID: "aiact.host_third_party", Options: fact.YesNo}

// OtherProduct: whether another act of Annex I than the MDR and the IVDR requires a third-party
// assessment of the product, and whether solely on account of risks other than to
// health and safety, as radio spectrum (Art. 6(1)(b), 6(1c)).
var OtherProduct = fact.Fact{ID: "aiact.other_product", Options: []string{"none", "third_party", "third_party_other_risks"}}

// ListedUse: whether the AI is meant for a use that Art. 5 forbids or Annex III lists: a single question for those systems of which neither is
// so. Where it is answered no, Practice and AnnexIII count as none.
var ListedUse = fact.Fact{ID: "aiact.listed_use", Options: fact.YesNo}

// Practice: which practice forbidden by Art. 5(1) it is. Of several any: each leads to the same.
var Practice = fact.Fact{ID: "aiact.practice", Options: []string{
	"none",
	"manipulation",             // (a)
	"vulnerability",            // (b)
	"intimate_material",        // (ba), within the limits of 1a
	"abuse_material",           // (bb), within the limits of 1a
	"social_scoring",           // (c)
	"crime_prediction",         // (d)
	"face_scraping",            // (e)
	"emotions_at_work",         // (f): at work or in education, for other than medical or safety reasons
	"sensitive_categorisation", // (g)
	"remote_identification",    // (h)
}}

// AnnexIII: the use listed in Annex III that the AI system is intended for (Art. 6(2)). Of several, any leads to the same status. What else
// hangs on it sets the order: categorisation and emotions (Art. 43(1), 50(3)) before remote identification (43(1)), then credit and insurance (Art. 27 for
// every deployer), and infrastructure last (excepted from Art. 27, 49 and 86).
var AnnexIII = fact.Fact{ID: "aiact.annex03_use", Options: []string{
	"none",
	"remote_identification",    // 1(a), verification excluded
	"biometric_categorisation", // 1(b)
	"emotion_recognition",      // 1(c)
	"critical_infrastructure",  // 2
	"education",                // 3
	"employment",               // 4
	"public_services",          // 5(a)
	"credit",                   // 5(b)
	"insurance",                // 5(c)
	"emergency",                // 5(d)
	"border_health",            // 7
	"other",                    // 6, 8
}}

// Profiling: whether it performs profiling of natural persons (Art. 6(3), third subparagraph).
var Profiling = fact.Fact{ID: "aiact.profiling", Options: fact.YesNo}

// Minor: which of the conditions of Art. 6(3), second subparagraph, is fulfilled.
var Minor = fact.Fact{ID: "aiact.minor_task", Options: []string{
	fact.No,
	"narrow_task",    // (a)
	"improves_human", // (b)
	"patterns",       // (c)
	"preparatory",    // (d)
}}

// SignificantRisk: whether it poses a significant risk of harm to health, safety or
// fundamental rights (Art. 6(3), first subparagraph).
var SignificantRisk = fact.Fact{ID: "aiact.significant_risk", Options: fact.YesNo}

// Changed: whether its design is significantly changed after the day from which its
// route's duties apply (Art. 111(2)).
var Changed = fact.Fact{ID: "aiact.changed", Product: true, Options: fact.YesNo}

// PublicAuthority: whether it is intended to be used by public authorities (Art. 111(2)).
var PublicAuthority = fact.Fact{ID: "aiact.public_authority", Product: true, Options: fact.YesNo}

// Facts that decide no status, but which duties there are.
var (
	// OpenSource: whether the AI system is released under a free and open-source licence (Art. 2(12)).
	OpenSource = fact.Fact{ID: "aiact.open_source", Product: true, Options: fact.YesNo}

	// Interacts: whether it is intended to interact directly with natural persons, and whether that is obvious to them (Art. 50(1)).
	Interacts = fact.Fact{ID: "aiact.interacts", Options: []string{"no", "obvious", "yes"}}

	// Generates: whether it generates synthetic audio, image, video or text, beyond assisting standard editing, and whether deep fakes (Art. 50(2), 50(4)).
	Generates = fact.Fact{ID: "aiact.generates", Options: []string{"no", "assists_editing", "yes", "deep_fake"}}

	// Deployer: who uses it (Art. 26(8), 27(1), 49(3)).
	Deployer = fact.Fact{ID: "aiact.deployer", Product: true, Options: []string{
		"private", "public_services", "public_authority",
	}}

	// Model: whether the person provides a general-purpose AI model (Art. 3(63), 51, 53), and whether one with systemic risk.
	Model = fact.Fact{ID: "aiact.model", Product: true, Ordered: true, Options: []string{
		"none", "built_in", "provides", "provides_systemic",
	}}

	// ModelPlaced: when that model was placed on the market (Art. 111(3)).
	ModelPlaced = fact.Fact{ID: "aiact.model_placed", Product: true, Options: []string{"before_2025-08-02", "from_2025-08-02"}}
)

// SafetyComponent is concluded: whether the AI component is a safety component (Art. 3(14), 6(1a), 6(1b)).
var SafetyComponent = fact.Fact{ID: "aiact.safety_component", Derived: true, Options: []string{fact.No, fact.Yes}}

// ProductRoute is concluded: whether Art. 6(1) makes the system high-risk.
var ProductRoute = fact.Fact{ID: "aiact.high_risk_product", Derived: true, Options: []string{fact.No, fact.Yes}}

// UseRoute is concluded: whether Art. 6(2) and (3) make it high-risk.
var UseRoute = fact.Fact{ID: "aiact.high_risk_use", Derived: true, Options: []string{fact.No, fact.Yes}}

// Status is concluded: how the AI Act sees the system.
var Status = fact.Fact{ID: "aiact.status", Derived: true, Ordered: true, Options: []string{
	"no_ai_system", "out_of_scope", "not_high_risk", "high_risk", "prohibited",
}}

// DutiesFrom is concluded: the day from which the duties for high-risk systems
// bind this product (Art. 111(2), 113). From the mildest to the strictest:
// only once the design is significantly changed, then the days from the latest to the earliest.
var DutiesFrom = fact.Fact{ID: "aiact.duties_from", Derived: true, Ordered: true, Options: []string{
	"on_change", "2030-08-02", "2028-08-02", "2027-12-02", "2027-08-02", "2026-08-02",
}}

// Conclusions that decide no status, but which duties there are.
var (
	// Role is concluded: what the person is under the AI Act (Art. 3(3)–(8), 25(1), 25(3)).
	Role = fact.Fact{ID: "aiact.role", Derived: true, Options: []string{
		"provider", "product_manufacturer", "authorised_representative", "importer", "distributor", "deployer", "supplier",
	}}

	// Assessment is concluded: the conformity assessment procedure of Art. 43 for a high-risk system.
	Assessment = fact.Fact{ID: "aiact.assessment", Derived: true, Options: []string{"sectoral", "annex_vi", "annex_vii"}}

	// Registration is concluded: whether the system is registered in the database for AI systems (Art. 49).
	Registration = fact.Fact{ID: "aiact.registration", Derived: true, Options: []string{"none", "article49_1", "article49_2", "national"}}

	// Informs is concluded: whether persons must be told that they deal with an AI system (Art. 50(1)).
	Informs = fact.Fact{ID: "aiact.informs", Derived: true, Options: []string{fact.No, fact.Yes}}

	// MarksFrom is concluded, for systems that generate content: the day from which it must be marked (Art. 50(2), 111(4)).
	MarksFrom = fact.Fact{ID: "aiact.marks_from", Derived: true, Ordered: true, Options: []string{"2026-12-02", "2026-08-02"}}

	// DeployerInforms is concluded: whether deployers must inform of emotion recognition, biometric categorisation or deep fakes (Art. 50(3), 50(4)).
	DeployerInforms = fact.Fact{ID: "aiact.deployer_informs", Derived: true, Options: []string{"no", "biometrics", "deep_fake"}}

	// RightsImpact is concluded: whether the deployer must assess the impact on fundamental rights (Art. 27).
	RightsImpact = fact.Fact{ID: "aiact.rights_impact", Derived: true, Options: []string{fact.No, fact.Yes}}

	// ModelFrom is concluded, for providers of general-purpose AI models: the day from which Art. 53 to 55 bind (Art. 111(3), 113).
	ModelFrom = fact.Fact{ID: "aiact.model_from", Derived: true, Ordered: true, Options: []string{"2027-08-02", "2025-08-02"}}

	// Literacy is concluded: whether the Act asks anything at all of a system that is not high-risk (Art. 2(12), 4).
	Literacy = fact.Fact{ID: "aiact.literacy", Derived: true, Options: []string{fact.No, fact.Yes}}
)
