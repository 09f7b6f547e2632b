package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex II, 6 and 6.1: verification and validation, pre-clinical and clinical data.
func annex02Section6() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex02.6", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "results"}, {ID: "analysis"}, {ID: "trace"}},
			Evidence: []require.Document{"test_reports", "software_verification", "software_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}, {Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "mdr.annex02.6.1.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/a"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "tests"}, {ID: "literature"}, {ID: "conformity"}},
			Evidence: []require.Document{"test_reports", "usability_file", "clinical_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "mdr.annex02.6.1.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "design"}, {ID: "methods"}, {ID: "summaries"}, {ID: "laboratory"}, {ID: "no_test"}},
			Evidence: []require.Document{"test_reports", "software_verification"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}},
		},
		{
			// Not every device touches patient or user.
			ID: "mdr.annex02.6.1.b.biocompatibility", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-1"},
			When: fileOfHardware, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "materials"}, {ID: "evaluation"}},
			Evidence: []require.Document{"biocompatibility_report", "test_reports"},
		},
		{
			ID: "mdr.annex02.6.1.b.characterisation", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-2"},
			When: fileOfHardware, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "physical"}, {ID: "chemical"}, {ID: "microbiological"}},
			Evidence: []require.Document{"test_reports", "biocompatibility_report"},
		},
		{
			// A device can be active without electricity, and one that is not active can conduct it.
			ID: "mdr.annex02.6.1.b.electrical", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-3"},
			When: fileOfHardware, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "safety"}, {ID: "compatibility"}},
			Evidence: []require.Document{"test_reports"},
		},
		{
			ID: "mdr.annex02.6.1.b.software", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-4"},
			When: fileOfSoftware, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "process"}, {ID: "verification"}, {ID: "validation"}, {ID: "environment"}, {ID: "platforms"}, {ID: "security"}},
			Evidence: []require.Document{"software_validation", "software_verification", "software_requirements", "software_design", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5"}, {Standard: &require.IEC82304, Number: "6"}, {Standard: &require.IEC81001, Number: "5.7"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			// Only what uses energy can hold software. Whether it does is not asked of the hardware as such.
			ID: "mdr.annex02.6.1.b.embedded", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-4"},
			When: rule.All{onMarket, activeHardware}, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "contains"}, {ID: "process"}, {ID: "verification"}},
			Evidence: []require.Document{"software_verification", "software_validation", "software_design"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5"}},
		},
		{
			ID: "mdr.annex02.6.1.b.stability", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-5"},
			When: fileOfHardware, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "shelf_life"}, {ID: "conditions"}},
			Evidence: []require.Document{"stability_study", "packaging_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.11"}},
		},
		{
			ID: "mdr.annex02.6.1.b.performance", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/b/1/-6"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "performance"}, {ID: "safety"}, {ID: "usability"}},
			Evidence: []require.Document{"test_reports", "software_validation", "usability_file"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.7"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "mdr.annex02.6.1.c", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/c"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "report"}, {ID: "updates"}},
			Evidence: []require.Document{"clinical_evaluation"},
		},
		{
			ID: "mdr.annex02.6.1.d", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.1/d"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "report"}, {ID: "none"}},
			Evidence: []require.Document{"pmcf_plan"},
		},
	}
}
