package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// annex01Chapter1 is Chapter I, Sections 1 to 9: what every device owes.
func annex01Chapter1() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex01.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/1"},
			Elements: []require.Element{{ID: "performance"}, {ID: "safety"}, {ID: "benefit_risk"}, {ID: "state_of_art"}},
			Evidence: []require.Document{"risk_management_file", "clinical_evaluation", "intended_purpose", "software_validation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "8"}, {Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "mdr.annex01.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/2"},
			Elements: []require.Element{{ID: "policy"}, {ID: "no_further_measure"}},
			Evidence: []require.Document{"risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.1"}, {Standard: &require.ISO14971, Number: "7.4"}},
		},
		{
			ID: "mdr.annex01.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/3"},
			Elements: []require.Element{{ID: "system"}, {ID: "plan"}, {ID: "hazards"}, {ID: "evaluation"}, {ID: "control"}, {ID: "feedback"}, {ID: "amendment"}},
			Evidence: []require.Document{"risk_management_file", "quality_manual", "pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4"}, {Standard: &require.ISO14971, Number: "5"}, {Standard: &require.ISO14971, Number: "6"}, {Standard: &require.ISO14971, Number: "7"}, {Standard: &require.ISO14971, Number: "10"}, {Standard: &require.IEC62304, Number: "7"}},
		},
		{
			ID: "mdr.annex01.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/4"},
			Elements: []require.Element{{ID: "design"}, {ID: "protection"}, {ID: "information"}, {ID: "order"}, {ID: "residual"}, {ID: "disclosed"}},
			Evidence: []require.Document{"risk_management_file", "instructions_for_use", "training_record"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7"}, {Standard: &require.ISO14971, Number: "8"}},
		},
		{
			ID: "mdr.annex01.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/5"},
			Elements: []require.Element{{ID: "ergonomics"}, {ID: "environment"}, {ID: "users"}, {ID: "evaluation"}},
			Evidence: []require.Document{"usability_file", "risk_management_file", "intended_purpose"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.1"}, {Standard: &require.IEC62366, Number: "5.2"}, {Standard: &require.IEC62366, Number: "5.3"}, {Standard: &require.IEC62366, Number: "5.8"}, {Standard: &require.IEC62366, Number: "5.9"}, {Standard: &require.ISO14971, Number: "5.2"}},
		},
		{
			ID: "mdr.annex01.6", Ref: law.Ref{Act: law.MDR, Path: "anx_I/6"},
			Elements: []require.Element{{ID: "lifetime"}, {ID: "stress"}, {ID: "maintenance"}},
			Evidence: []require.Document{"stability_study", "test_reports", "software_verification", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.7"}, {Standard: &require.IEC62304, Number: "6"}},
		},
		{
			ID: "mdr.annex01.7", Ref: law.Ref{Act: law.MDR, Path: "anx_I/7"},
			Elements: []require.Element{{ID: "conditions"}, {ID: "evidence"}, {ID: "delivery"}},
			Evidence: []require.Document{"packaging_validation", "stability_study", "test_reports", "software_verification"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.11"}, {Standard: &iso11607}},
		},
		{
			ID: "mdr.annex01.8", Ref: law.Ref{Act: law.MDR, Path: "anx_I/8"},
			Elements: []require.Element{{ID: "side_effects"}, {ID: "minimised"}, {ID: "weighed"}},
			Evidence: []require.Document{"risk_management_file", "clinical_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.4"}, {Standard: &require.ISO14971, Number: "8"}},
		},
		{
			ID: "mdr.annex01.9", Ref: law.Ref{Act: law.MDR, Path: "anx_I/9"},
			When:     isAnnexXVI,
			Elements: []require.Element{{ID: "maximum"}, {ID: "shown"}, {ID: "common_specifications"}},
			Evidence: []require.Document{"risk_management_file", "clinical_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "8"}},
		},
	}
}
