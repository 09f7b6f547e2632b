package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex I, Chapter I: general requirements. They are for every device.
func annex01Chapter1() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex01.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/1"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "performance"}, {ID: "normal_use"}, {ID: "safety"}, {ID: "benefit_risk"}, {ID: "state_of_art"}},
			Evidence: []require.Document{"performance_evaluation", "risk_management_file", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "8"}},
		},
		{
			ID: "ivdr.annex01.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/2"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "criterion"}},
			Evidence: []require.Document{"risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4.2"}},
		},
		{
			ID: "ivdr.annex01.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/3"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "lifecycle"}, {ID: "plan"}, {ID: "hazards"}, {ID: "estimation"}, {ID: "misuse"}, {ID: "control"}, {ID: "feedback"}, {ID: "changes"}},
			Evidence: []require.Document{"risk_management_file", "pms_plan", "pms_report"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4"}, {Standard: &require.ISO14971, Number: "5"}, {Standard: &require.ISO14971, Number: "6"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID: "ivdr.annex01.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/4"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "order"}, {ID: "design"}, {ID: "protection"}, {ID: "information"}, {ID: "residual"}, {ID: "overall"}, {ID: "disclosure"}},
			Evidence: []require.Document{"risk_management_file", "instructions_for_use", "training_record"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7"}, {Standard: &require.ISO14971, Number: "8"}},
		},
		{
			ID: "ivdr.annex01.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/5"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "ergonomics"}, {ID: "environment"}, {ID: "users"}},
			Evidence: []require.Document{"usability_file", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.1"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "ivdr.annex01.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/6"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "lifetime"}, {ID: "stresses"}, {ID: "maintenance"}},
			Evidence: []require.Document{"test_reports", "stability_study", "software_validation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5"}},
		},
		{
			ID: "ivdr.annex01.7", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/7"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "conditions"}, {ID: "proof"}},
			Evidence: []require.Document{"packaging_validation", "stability_study", "software_verification"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.11"}},
		},
		{
			ID: "ivdr.annex01.8", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/8"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "risks"}, {ID: "benefits"}, {ID: "balance"}},
			Evidence: []require.Document{"risk_management_file", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.4"}, {Standard: &require.ISO14971, Number: "8"}},
		},
	}
}
