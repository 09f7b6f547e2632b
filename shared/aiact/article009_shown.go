package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article009 is what a reviewer looks for separately in Art. 9: risk management.
// Art. 9(3) says which risks are meant, 9(7) and 9(10) what is permitted: they have no entry of their own.
func Article009() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article009.2.a", Ref: law.Ref{Act: law.AIAct, Path: "art_9/2/a"},
			Elements: elements("health", "rights", "method"),
			Evidence: []require.Document{"risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}, {Standard: &require.PrEN18228}, {Standard: &require.ISO23894}},
		},
		{
			ID: "aiact.article009.2.b", Ref: law.Ref{Act: law.AIAct, Path: "art_9/2/b"},
			Elements: elements("estimate", "misuse", "criteria"),
			Evidence: []require.Document{"risk_management_file", "usability_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.5"}, {Standard: &require.ISO14971, Number: "6"}, {Standard: &require.PrEN18228}, {Standard: &require.ISO23894}},
		},
		{
			ID: "aiact.article009.2.c", Ref: law.Ref{Act: law.AIAct, Path: "art_9/2/c"},
			Elements: elements("input", "review"),
			Evidence: []require.Document{"risk_management_file", "pms_plan", "pms_report"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "10"}, {Standard: &require.PrEN18228}},
		},
		{
			ID: "aiact.article009.2.d", Ref: law.Ref{Act: law.AIAct, Path: "art_9/2/d"},
			Elements: elements("measures", "done"),
			Evidence: []require.Document{"risk_management_file", "software_requirements"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.1"}, {Standard: &require.PrEN18228}, {Standard: &require.ISO23894}},
		},
		{
			ID: "aiact.article009.4", Ref: law.Ref{Act: law.AIAct, Path: "art_9/4"},
			Elements: elements("interaction", "balance"),
			Evidence: []require.Document{"risk_management_file"},
			Related:  []require.Clause{{Standard: &require.PrEN18228}},
		},
		{
			ID: "aiact.article009.5", Ref: law.Ref{Act: law.AIAct, Path: "art_9/5"},
			Elements: elements("residual", "overall", "design", "protection", "information", "users"),
			Evidence: []require.Document{"risk_management_file", "instructions_for_use", "human_oversight"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.1"}, {Standard: &require.ISO14971, Number: "8"}, {Standard: &require.PrEN18228}},
		},
		{
			ID: "aiact.article009.6", Ref: law.Ref{Act: law.AIAct, Path: "art_9/6"},
			Elements: elements("measures", "steady"),
			Evidence: []require.Document{"test_reports", "software_validation", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.PrEN18228}},
		},
		{
			ID: "aiact.article009.8", Ref: law.Ref{Act: law.AIAct, Path: "art_9/8"},
			Elements: elements("metrics", "before"),
			Evidence: []require.Document{"test_reports", "software_verification", "software_validation"},
			Related:  []require.Clause{{Standard: &require.PrEN18228}},
		},
		{
			ID: "aiact.article009.9", Ref: law.Ref{Act: law.AIAct, Path: "art_9/9"},
			Elements: elements("minors", "vulnerable"),
			Evidence: []require.Document{"risk_management_file", "usability_file"},
			Related:  []require.Clause{{Standard: &require.PrEN18228}},
		},
	})
}

// article009Shown is what documents show of Art. 9: what remains for the duty itself.
func article009Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article009",
			Elements: elements("system", "cycle", "scope", "combined"),
			Evidence: []require.Document{"risk_management_file", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4.1"}, {Standard: &require.PrEN18228}, {Standard: &require.ISO23894}},
		},
	}
}
