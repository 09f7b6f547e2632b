package mdr

import "github.com/cecheck/cecheck/shared/require"

// shownAfterMarket is what documents show of the time after sale, and of devices that are still sold under the directives: Art. 83 to 89, 120.
func shownAfterMarket() []require.Shown {
	return []require.Shown{
		{
			ID:       "mdr.article083",
			Elements: []require.Element{{ID: "system"}, {ID: "gathering"}, {ID: "risk"}, {ID: "design"}, {ID: "clinical"}, {ID: "summary"}, {ID: "action"}, {ID: "improvement"}, {ID: "others"}, {ID: "trends"}, {ID: "measures"}},
			Evidence: []require.Document{"pms_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID:       "mdr.article084",
			Elements: []require.Element{{ID: "plan"}, {ID: "file"}},
			Evidence: []require.Document{"pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}},
		},
		{
			ID:       "mdr.article085",
			Elements: []require.Element{{ID: "results"}, {ID: "measures"}, {ID: "updates"}},
			Evidence: []require.Document{"pms_report"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.4"}},
		},
		{
			ID:       "mdr.article086",
			Elements: []require.Element{{ID: "results"}, {ID: "balance"}, {ID: "pmcf"}, {ID: "sales"}, {ID: "measures"}, {ID: "schedule"}, {ID: "submission"}},
			Evidence: []require.Document{"psur"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID:       "mdr.article087",
			Elements: []require.Element{{ID: "criteria"}, {ID: "periods"}, {ID: "doubt"}, {ID: "actions"}, {ID: "expected"}, {ID: "authorities"}},
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.3"}},
		},
		{
			ID:       "mdr.article088",
			Elements: []require.Element{{ID: "baseline"}, {ID: "method"}, {ID: "report"}},
			Evidence: []require.Document{"pms_plan", "psur"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.4"}},
		},
		{
			ID:       "mdr.article089",
			Elements: []require.Element{{ID: "investigation"}, {ID: "preservation"}, {ID: "report"}, {ID: "notice"}, {ID: "languages"}},
			Evidence: []require.Document{"incident_procedure", "corrective_action_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.3.3"}, {Standard: &require.ISO13485, Number: "8.5.2"}},
		},
		{
			ID:       "mdr.article120.3c",
			Elements: []require.Element{{ID: "directive"}, {ID: "changes"}, {ID: "risk"}, {ID: "quality"}, {ID: "application"}, {ID: "agreement"}},
			Evidence: []require.Document{"contract", "change_record", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.9"}},
		},
		{
			ID:       "mdr.article120.3d",
			Elements: []require.Element{{ID: "surveillance"}, {ID: "vigilance"}, {ID: "registration"}},
			Evidence: []require.Document{"pms_plan", "udi_record"},
		},
		{
			ID:       "mdr.article120.3e",
			Elements: []require.Element{{ID: "body"}, {ID: "transfer"}},
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "mdr.article120.3e.declaration",
			Elements: []require.Element{{ID: "body"}},
			Evidence: []require.Document{"contract"},
		},
	}
}
