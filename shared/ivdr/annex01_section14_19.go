package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex I, Chapter II, Sections 14 to 19: measuring, radiation, software, energy, mechanics and heat, tests outside the laboratory.
//
// No question asks whether a device measures, radiates, has an energy source or moving parts.
func annex01Section14to19() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex01.14.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/14.1"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "performance"}, {ID: "evidence"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
			Related:  []require.Clause{{Standard: &EN13612}},
		},
		{
			ID: "ivdr.annex01.14.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/14.2"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "units"}},
			Evidence: []require.Document{"software_requirements", "instructions_for_use", "labels"},
		},
		{
			ID: "ivdr.annex01.15.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/15.1"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sources"}, {ID: "protection"}},
			Evidence: []require.Document{"risk_management_file", "design_drawings", "test_reports"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.15.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/15.2"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "control"}, {ID: "warning"}},
			Evidence: []require.Document{"design_drawings", "test_reports"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.15.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/15.3"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "nature"}, {ID: "protection"}, {ID: "misuse"}, {ID: "acceptance"}, {ID: "maintenance"}},
			Evidence: []require.Document{"instructions_for_use"},
		},
		{
			ID: "ivdr.annex01.16.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/16.1"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "repeatability"}, {ID: "reliability"}, {ID: "performance"}, {ID: "single_fault"}},
			Evidence: []require.Document{"software_requirements", "software_verification", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &require.IEC82304, Number: "4"}},
		},
		{
			ID: "ivdr.annex01.16.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/16.2"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "lifecycle"}, {ID: "risk_management"}, {ID: "security"}, {ID: "verification"}, {ID: "validation"}},
			Evidence: []require.Document{"software_design", "software_verification", "software_validation", "risk_management_file", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5"}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &require.IEC81001}, {Standard: &require.IEC82304, Number: "6"}},
		},
		{
			ID: "ivdr.annex01.16.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/16.3"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "platforms"}, {ID: "screen"}, {ID: "surroundings"}},
			Evidence: []require.Document{"software_requirements", "usability_file", "software_validation"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.1"}, {Standard: &require.IEC82304, Number: "4"}},
		},
		{
			ID: "ivdr.annex01.16.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/16.4"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "hardware"}, {ID: "network"}, {ID: "security"}, {ID: "access"}},
			Evidence: []require.Document{"cybersecurity_file", "software_requirements", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC81001}, {Standard: &require.IEC82304, Number: "7"}},
		},
		{
			ID: "ivdr.annex01.17.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/17.1"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "faults"}, {ID: "measures"}},
			Evidence: []require.Document{"risk_management_file", "test_reports"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.17.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/17.2"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "state"}, {ID: "warning"}},
			Evidence: []require.Document{"design_drawings", "test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.17.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/17.3"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "emission"}},
			Evidence: []require.Document{"test_reports"},
			Related:  []require.Clause{{Standard: &IEC61326}},
		},
		{
			ID: "ivdr.annex01.17.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/17.4"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "immunity"}},
			Evidence: []require.Document{"test_reports"},
			Related:  []require.Clause{{Standard: &IEC61326}},
		},
		{
			ID: "ivdr.annex01.17.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/17.5"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "normal_use"}, {ID: "single_fault"}},
			Evidence: []require.Document{"test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.1"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "risks"}, {ID: "protection"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.2"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "stability"}, {ID: "strength"}, {ID: "inspection"}},
			Evidence: []require.Document{"test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.3"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "protection"}, {ID: "guards"}},
			Evidence: []require.Document{"risk_management_file", "design_drawings", "test_reports"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.4"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "measures"}},
			Evidence: []require.Document{"test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.5"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "measures"}},
			Evidence: []require.Document{"test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.6"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "connections"}},
			Evidence: []require.Document{"design_drawings", "risk_management_file"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.7", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.7"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "parts"}, {ID: "direction"}},
			Evidence: []require.Document{"design_drawings", "labels", "risk_management_file"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.18.8", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/18.8"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "temperatures"}},
			Evidence: []require.Document{"test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.19.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/19.1"},
			When: rule.All{everyDevice, layOrNear}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "skills"}, {ID: "variation"}, {ID: "understanding"}, {ID: "interpretation"}},
			Evidence: []require.Document{"usability_file", "performance_evaluation", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.1"}, {Standard: &require.IEC62366, Number: "5.9"}, {Standard: &ISO18113}},
		},
		{
			ID: "ivdr.annex01.19.1.near_patient", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/19.1"},
			When: rule.All{everyDevice, nearPatient}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "training"}},
			Evidence: []require.Document{"instructions_for_use", "training_record"},
			Related:  []require.Clause{{Standard: &ISO18113}},
		},
		{
			ID: "ivdr.annex01.19.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/19.2"},
			When: rule.All{everyDevice, layOrNear}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "steps"}, {ID: "handling"}, {ID: "interpretation"}},
			Evidence: []require.Document{"usability_file", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "ivdr.annex01.19.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/19.3"},
			When: rule.All{everyDevice, layOrNear}, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "verification"}, {ID: "warning"}},
			Evidence: []require.Document{"instructions_for_use", "software_requirements", "design_drawings"},
		},
	}
}
