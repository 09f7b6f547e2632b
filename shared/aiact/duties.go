package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

var (
	// listed is a system with a use of Annex III: it is also registered in the database for AI systems.
	listed = rule.All{highRisk, byUse}

	// derogated is a system with a listed use that its provider holds not to be high-risk.
	derogated = rule.All{inScope, listedUse, rule.Not{Cond: rule.Is{Fact: &AnnexIII, Option: "none"}}, rule.Is{Fact: &UseRoute, Option: fact.No}}

	oneFile = rule.All{highRisk, byProduct, rule.Any{
		rule.Is{Fact: &product.Regulation, Option: "mdr"},
		rule.Is{Fact: &product.Regulation, Option: "ivdr"},
	}}
)

// Duties is what the AI Act asks, in outline.
var Duties = []require.Requirement{
	{ID: "aiact.article004", Ref: law.Ref{Act: law.AIAct, Path: "art_4"}, When: inScope, From: 20250202, Whose: "provider_deployer"},
	{ID: "aiact.article005", Ref: law.Ref{Act: law.AIAct, Path: "art_5"}, When: inScope, From: 20250202, Whose: "provider_deployer"},
	{ID: "aiact.article050", Ref: law.Ref{Act: law.AIAct, Path: "art_50"}, When: inScope, From: 20260802, Whose: "provider_deployer"},
	{ID: "aiact.article009", Ref: law.Ref{Act: law.AIAct, Path: "art_9"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article010", Ref: law.Ref{Act: law.AIAct, Path: "art_10"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article011", Ref: law.Ref{Act: law.AIAct, Path: "art_11"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article012", Ref: law.Ref{Act: law.AIAct, Path: "art_12"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article013", Ref: law.Ref{Act: law.AIAct, Path: "art_13"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article014", Ref: law.Ref{Act: law.AIAct, Path: "art_14"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article015", Ref: law.Ref{Act: law.AIAct, Path: "art_15"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article016", Ref: law.Ref{Act: law.AIAct, Path: "art_16"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article017", Ref: law.Ref{Act: law.AIAct, Path: "art_17"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article011.2", Ref: law.Ref{Act: law.AIAct, Path: "art_11/2"}, When: oneFile, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article026", Ref: law.Ref{Act: law.AIAct, Path: "art_26"}, When: highRisk, Day: &DutiesFrom, Whose: "deployer"},
	{ID: "aiact.article043", Ref: law.Ref{Act: law.AIAct, Path: "art_43"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article047", Ref: law.Ref{Act: law.AIAct, Path: "art_47"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article049", Ref: law.Ref{Act: law.AIAct, Path: "art_49/1"}, When: listed, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article006.4", Ref: law.Ref{Act: law.AIAct, Path: "art_6/4"}, When: derogated, From: 20271202, Whose: "provider"},
	{ID: "aiact.article072", Ref: law.Ref{Act: law.AIAct, Path: "art_72"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
	{ID: "aiact.article073", Ref: law.Ref{Act: law.AIAct, Path: "art_73"}, When: highRisk, Day: &DutiesFrom, Whose: "provider"},
}
