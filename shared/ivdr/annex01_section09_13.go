package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex I, Chapter II, Sections 9 to 13: performance, materials, infection, biological origin, construction and environment.
//
// Section 9.1 asks for its points (a) and (b) "where applicable". The points of Section 13.2 that need something with a body are
// apart from those that software has to answer too.
func annex01Section9to13() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex01.9.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.1"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "purpose"}, {ID: "claims"}, {ID: "evidence"}},
			Evidence: []require.Document{"performance_evaluation", "intended_purpose", "test_reports"},
			Related:  []require.Clause{{Standard: &EN13612}},
		},
		{
			ID: "ivdr.annex01.9.1.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.1/a"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sensitivity"}, {ID: "specificity"}, {ID: "trueness"}, {ID: "precision"}, {ID: "accuracy"}, {ID: "limits"}, {ID: "range"}, {ID: "cut_off"}, {ID: "specimens"}, {ID: "interference"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
			Related:  []require.Clause{{Standard: &EN13612}},
		},
		{
			ID: "ivdr.annex01.9.1.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.1/b"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sensitivity"}, {ID: "specificity"}, {ID: "predictive_values"}, {ID: "likelihood_ratio"}, {ID: "expected_values"}},
			Evidence: []require.Document{"performance_evaluation"},
			Related:  []require.Clause{{Standard: &EN13612}},
		},
		{
			ID: "ivdr.annex01.9.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.2"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "lifetime"}, {ID: "proof"}},
			Evidence: []require.Document{"stability_study", "pms_plan", "test_reports"},
			Related:  []require.Clause{{Standard: &ISO23640}},
		},
		{
			ID: "ivdr.annex01.9.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.3"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "materials"}, {ID: "chain"}, {ID: "reference"}},
			Evidence: []require.Document{"test_reports", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &ISO17511}},
		},
		{
			ID: "ivdr.annex01.9.4.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.4/a"},
			When: rule.All{everyDevice, selfTest}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "study"}, {ID: "comparison"}},
			Evidence: []require.Document{"performance_evaluation", "usability_file"},
			Related:  []require.Clause{{Standard: &EN13532}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "ivdr.annex01.9.4.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/9.4/b"},
			When: rule.All{everyDevice, nearPatient}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "places"}, {ID: "results"}},
			Evidence: []require.Document{"performance_evaluation", "usability_file"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "ivdr.annex01.10.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/10.1"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "materials"}, {ID: "compatibility"}, {ID: "chapter_one"}},
			Evidence: []require.Document{"design_drawings", "test_reports", "performance_evaluation"},
		},
		{
			ID: "ivdr.annex01.10.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/10.2"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "list"}, {ID: "exposure"}, {ID: "measures"}},
			Evidence: []require.Document{"risk_management_file", "packaging_validation", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}, {Standard: &require.ISO13485, Number: "7.5.2"}},
		},
		{
			ID: "ivdr.annex01.10.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/10.3"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "substances"}, {ID: "cmr"}, {ID: "endocrine"}, {ID: "measures"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "supplier_records"},
		},
		{
			ID: "ivdr.annex01.10.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/10.4"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "ingress"}, {ID: "measures"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "design_drawings"},
		},
		{
			ID: "ivdr.annex01.11.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.1"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "handling"}, {ID: "leakage"}, {ID: "process"}},
			Evidence: []require.Document{"risk_management_file", "design_drawings", "usability_file"},
			Related:  []require.Clause{{Standard: &EN13641}},
		},
		{
			ID: "ivdr.annex01.11.1.c", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.1/c"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "device"}, {ID: "specimen"}},
			Evidence: []require.Document{"risk_management_file", "test_reports"},
			Related:  []require.Clause{{Standard: &EN13641}},
		},
		{
			ID: "ivdr.annex01.11.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.2"},
			When: rule.All{everyDevice, sterile}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "barrier"}, {ID: "proof"}},
			Evidence: []require.Document{"packaging_validation", "sterilisation_validation", "stability_study"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.5"}, {Standard: &require.ISO13485, Number: "7.5.11"}},
		},
		{
			ID: "ivdr.annex01.11.2.microbial", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.2"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "state"}, {ID: "proof"}},
			Evidence: []require.Document{"packaging_validation", "stability_study"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.11"}},
		},
		{
			ID: "ivdr.annex01.11.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.3"},
			When: rule.All{everyDevice, sterile}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "method"}, {ID: "validation"}},
			Evidence: []require.Document{"sterilisation_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.7"}},
		},
		{
			ID: "ivdr.annex01.11.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.4"},
			When: rule.All{everyDevice, sterile}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "facilities"}, {ID: "monitoring"}},
			Evidence: []require.Document{"sterilisation_validation", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}},
		},
		{
			ID: "ivdr.annex01.11.4.user", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.4"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "facilities"}},
			Evidence: []require.Document{"packaging_validation", "quality_manual", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}},
		},
		{
			ID: "ivdr.annex01.11.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.5"},
			When: rule.All{tangible, notSterile}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "cleanliness"}, {ID: "before_sterilisation"}},
			Evidence: []require.Document{"packaging_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.11"}},
		},
		{
			ID: "ivdr.annex01.11.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/11.6"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "distinction"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.12", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/12"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sources"}, {ID: "processing"}, {ID: "inactivation"}, {ID: "exception"}},
			Evidence: []require.Document{"risk_management_file", "supplier_records", "test_reports"},
		},
		{
			ID: "ivdr.annex01.13.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.1"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "partners"}, {ID: "whole"}, {ID: "restrictions"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "instructions_for_use", "software_verification"},
			Related:  []require.Clause{{Standard: &require.IEC82304, Number: "4"}},
		},
		{
			ID: "ivdr.annex01.13.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.2"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "influences"}, {ID: "specimens"}, {ID: "codes"}, {ID: "interference"}},
			Evidence: []require.Document{"risk_management_file", "usability_file", "software_verification"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}, {Standard: &require.ISO14971, Number: "7"}},
		},
		{
			ID: "ivdr.annex01.13.2.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.2/a"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "features"}},
			Evidence: []require.Document{"risk_management_file", "design_drawings"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.13.2.c", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.2/c"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "contacts"}},
			Evidence: []require.Document{"risk_management_file", "test_reports"},
		},
		{
			ID: "ivdr.annex01.13.2.d", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.2/d"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "environment"}, {ID: "interactions"}, {ID: "tests"}},
			Evidence: []require.Document{"risk_management_file", "software_verification", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &require.IEC81001}},
		},
		{
			ID: "ivdr.annex01.13.2.e", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.2/e"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "protection"}},
			Evidence: []require.Document{"risk_management_file", "test_reports"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.13.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.3"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "normal_use"}, {ID: "single_fault"}, {ID: "flammables"}},
			Evidence: []require.Document{"risk_management_file", "test_reports"},
			Related:  []require.Clause{{Standard: &IEC61010}},
		},
		{
			ID: "ivdr.annex01.13.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.4"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "work"}, {ID: "safety"}},
			Evidence: []require.Document{"instructions_for_use", "software_design", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "6"}, {Standard: &require.ISO13485, Number: "7.5.4"}},
		},
		{
			ID: "ivdr.annex01.13.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.5"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "interfaces"}, {ID: "compatibility"}},
			Evidence: []require.Document{"software_verification", "test_reports", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.6"}},
		},
		{
			ID: "ivdr.annex01.13.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.6"},
			When: tangible, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "procedures"}, {ID: "instructions"}},
			Evidence: []require.Document{"instructions_for_use", "test_reports", "risk_management_file"},
		},
		{
			ID: "ivdr.annex01.13.7", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/13.7"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "ergonomics"}, {ID: "readability"}},
			Evidence: []require.Document{"usability_file", "software_requirements", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.6"}},
		},
	}
}
