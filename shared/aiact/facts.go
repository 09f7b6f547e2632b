// Package aiact encodes Regulation (EU) 2024/1689 (AI Act) as published in 2024 and as
// amended by Regulation (EU) 2026/1744. File names are citations. How a provision
// that can be read two ways is read stands in READINGS.md.
package aiact

import "github.com/cecheck/cecheck/shared/fact"

// System: whether the product is or contains an AI system (Art. 3(1)).
var System = fact.Fact{ID: "aiact.ai_system", Options: fact.YesNo}

// Place: whether the AI system is itself the product or a part of it (Art. 6(1)(a)).
var Place = fact.Fact{ID: "aiact.place", Options: []string{"itself", "component"}}

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

// AnnexIII: the use listed in Annex III that the AI system is intended for (Art. 6(2)).
var AnnexIII = fact.Fact{ID: "aiact.annex03_use", Options: []string{
	"none", "biometrics", "public_services", "insurance", "emergency", "other",
}}

// EmotionsAtWork: whether it infers emotions of people at work or in education for other
// than medical or safety reasons (Art. 5(1)(f)).
var EmotionsAtWork = fact.Fact{ID: "aiact.emotions_at_work", Options: fact.YesNo}

// Profiling: whether it performs profiling of natural persons (Art. 6(3), third subparagraph).
var Profiling = fact.Fact{ID: "aiact.profiling", Options: fact.YesNo}

// Minor: whether one of the conditions (a) to (d) of Art. 6(3) is fulfilled: a narrow procedural task,
// improving finished human work, detecting patterns in decisions, a preparatory task.
var Minor = fact.Fact{ID: "aiact.minor_task", Options: fact.YesNo}

// SignificantRisk: whether it poses a significant risk of harm to health, safety or
// fundamental rights (Art. 6(3), first subparagraph).
var SignificantRisk = fact.Fact{ID: "aiact.significant_risk", Options: fact.YesNo}

// Placed: when the system is first placed on the market or put into service, between
// the days that Art. 111 and 113 name.
var Placed = fact.Fact{ID: "aiact.placed", Product: true, Ordered: true, Options: []string{
	"before_2026-08-02", "2026-08-02_to_2027-08-01", "2027-08-02_to_2027-12-01", "2027-12-02_to_2028-08-01", "from_2028-08-02",
}}

// Changed: whether its design is significantly changed after the day from which its
// route's duties apply (Art. 111(2)).
var Changed = fact.Fact{ID: "aiact.changed", Product: true, Options: fact.YesNo}

// PublicAuthority: whether it is intended to be used by public authorities (Art. 111(2)).
var PublicAuthority = fact.Fact{ID: "aiact.public_authority", Product: true, Options: fact.YesNo}

// SafetyComponent is concluded: whether the AI component is a safety component (Art. 3(14), 6(1a), 6(1b)).
var SafetyComponent = fact.Fact{ID: "aiact.safety_component", Derived: true, Options: []string{fact.No, fact.Yes}}

// ProductRoute is concluded: whether Art. 6(1) makes the system high-risk.
var ProductRoute = fact.Fact{ID: "aiact.high_risk_product", Derived: true, Options: []string{fact.No, fact.Yes}}

// UseRoute is concluded: whether Art. 6(2) and (3) make it high-risk.
var UseRoute = fact.Fact{ID: "aiact.high_risk_use", Derived: true, Options: []string{fact.No, fact.Yes}}

// Status is concluded: how the AI Act sees the system.
var Status = fact.Fact{ID: "aiact.status", Derived: true, Ordered: true, Options: []string{
	"no_ai_system", "not_high_risk", "high_risk", "prohibited",
}}

// DutiesFrom is concluded: the day from which the duties for high-risk systems
// bind this product (Art. 111(2), 113). From the mildest to the strictest:
// only once the design is significantly changed, then the days from the latest to the earliest.
var DutiesFrom = fact.Fact{ID: "aiact.duties_from", Derived: true, Ordered: true, Options: []string{
	"on_change", "2030-08-02", "2028-08-02", "2027-12-02", "2027-08-02", "2026-08-02",
}}
