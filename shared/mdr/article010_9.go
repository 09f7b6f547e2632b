package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article010 is what a quality management system addresses at least: Art. 10(9), third subparagraph, letter by letter.
// What the paragraph asks of the system as a whole is shown with the duty itself.
func Article010() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.article010.9.a", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/a"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "strategy"}, {ID: "procedures"}, {ID: "changes"}},
			Evidence: []require.Document{"quality_manual", "change_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}, {Standard: &require.ISO13485, Number: "5.4"}},
		},
		{
			ID: "mdr.article010.9.b", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/b"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "identification"}, {ID: "options"}},
			Evidence: []require.Document{"quality_manual", "gspr_checklist"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.1"}},
		},
		{
			ID: "mdr.article010.9.c", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/c"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "policy"}, {ID: "roles"}, {ID: "review"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "5"}},
		},
		{
			ID: "mdr.article010.9.d", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/d"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "staff"}, {ID: "infrastructure"}, {ID: "selection"}, {ID: "control"}},
			Evidence: []require.Document{"quality_manual", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6"}, {Standard: &require.ISO13485, Number: "7.4"}},
		},
		{
			ID: "mdr.article010.9.e", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/e"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "procedure"}, {ID: "criteria"}, {ID: "updates"}},
			Evidence: []require.Document{"risk_management_file", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4"}, {Standard: &require.ISO13485, Number: "7.1"}},
		},
		{
			ID: "mdr.article010.9.f", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/f"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "procedure"}, {ID: "pmcf"}, {ID: "evaluators"}},
			Evidence: []require.Document{"clinical_evaluation", "pmcf_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "mdr.article010.9.g", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/g"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "planning"}, {ID: "design"}, {ID: "production"}, {ID: "service"}},
			Evidence: []require.Document{"quality_manual", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7"}, {Standard: &require.IEC62304, Number: "5"}},
		},
		{
			ID: "mdr.article010.9.h", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/h"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "assignment"}, {ID: "consistency"}},
			Evidence: []require.Document{"udi_record", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID: "mdr.article010.9.i", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/i"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "procedure"}, {ID: "maintenance"}},
			Evidence: []require.Document{"pms_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID: "mdr.article010.9.j", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/j"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "authorities"}, {ID: "operators"}, {ID: "customers"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.3"}},
		},
		{
			ID: "mdr.article010.9.k", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/k"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "incidents"}, {ID: "actions"}},
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.3"}, {Standard: &require.ISO13485, Number: "8.3.3"}},
		},
		{
			ID: "mdr.article010.9.l", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/l"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "management"}, {ID: "effectiveness"}},
			Evidence: []require.Document{"corrective_action_record", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.5.2"}, {Standard: &require.ISO13485, Number: "8.5.3"}},
		},
		{
			ID: "mdr.article010.9.m", Ref: law.Ref{Act: law.MDR, Path: "art_10/9/3/m"},
			When: madeForUse, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "measurement"}, {ID: "analysis"}, {ID: "improvement"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.5"}, {Standard: &require.ISO13485, Number: "8.2.6"}, {Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO13485, Number: "8.5.1"}},
		},
	}
}
