package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article010 is what a quality management system addresses: Art. 10(8), third subparagraph, letter by letter, so that each
// can stand beside what the AI Act asks of one. They bind whom and when the paragraph does.
func Article010() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.article010.8.a", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "strategy"}, {ID: "procedures"}, {ID: "modifications"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}, {Standard: &require.ISO13485, Number: "4.2.2"}},
		},
		{
			ID: "ivdr.article010.8.b", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "requirements"}, {ID: "options"}},
			Evidence: []require.Document{"gspr_checklist", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.1"}, {Standard: &require.ISO13485, Number: "7.3.3"}},
		},
		{
			ID: "ivdr.article010.8.c", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/c"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "commitment"}, {ID: "responsibilities"}, {ID: "review"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "5"}},
		},
		{
			ID: "ivdr.article010.8.d", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/d"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "resources"}, {ID: "suppliers"}},
			Evidence: []require.Document{"quality_manual", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6"}, {Standard: &require.ISO13485, Number: "7.4"}},
		},
		{
			ID: "ivdr.article010.8.e", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/e"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "process"}},
			Evidence: []require.Document{"risk_management_file", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4"}, {Standard: &require.ISO13485, Number: "7.1"}},
		},
		{
			ID: "ivdr.article010.8.f", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/f"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "evaluation"}, {ID: "pmpf"}},
			Evidence: []require.Document{"performance_evaluation", "pmpf_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "ivdr.article010.8.g", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/g"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "planning"}, {ID: "design"}, {ID: "production"}, {ID: "service"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.1"}, {Standard: &require.ISO13485, Number: "7.3"}, {Standard: &require.ISO13485, Number: "7.5"}},
		},
		{
			ID: "ivdr.article010.8.h", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/h"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "assignment"}, {ID: "data"}},
			Evidence: []require.Document{"udi_record", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID: "ivdr.article010.8.i", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/i"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "system"}},
			Evidence: []require.Document{"pms_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}},
		},
		{
			ID: "ivdr.article010.8.j", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/j"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "authorities"}, {ID: "others"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.3"}},
		},
		{
			ID: "ivdr.article010.8.k", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/k"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "incidents"}, {ID: "actions"}},
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.3"}},
		},
		{
			ID: "ivdr.article010.8.l", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/l"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "actions"}, {ID: "effectiveness"}},
			Evidence: []require.Document{"corrective_action_record", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.5.2"}, {Standard: &require.ISO13485, Number: "8.5.3"}},
		},
		{
			ID: "ivdr.article010.8.m", Ref: law.Ref{Act: law.IVDR, Path: "art_10/8/3/m"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "monitoring"}, {ID: "analysis"}, {ID: "improvement"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2"}, {Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO13485, Number: "8.5.1"}},
		},
	}
}
