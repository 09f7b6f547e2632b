package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfSurveillance is what a documentation shows of surveillance after placing on the market and vigilance (Art. 78 to 84).
func shownOfSurveillance() []require.Shown {
	return []require.Shown{
		{
			ID: "ivdr.article078",
			// From benefit and risk to trends: paragraph 3(a) to (h).
			Elements: []require.Element{{ID: "system"}, {ID: "gathering"}, {ID: "benefit_risk"}, {ID: "design_information"}, {ID: "evaluation"}, {ID: "summary"}, {ID: "actions"}, {ID: "improvement"}, {ID: "others"}, {ID: "trends"}, {ID: "documentation"}, {ID: "authorities"}},
			Evidence: []require.Document{"pms_plan", "quality_manual", "pms_report"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID:       "ivdr.article079",
			Elements: []require.Element{{ID: "plan"}, {ID: "part"}},
			Evidence: []require.Document{"pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO14971, Number: "10.1"}},
		},
		{
			ID:       "ivdr.article080",
			Elements: []require.Element{{ID: "results"}, {ID: "conclusions"}, {ID: "actions"}, {ID: "current"}, {ID: "available"}},
			Evidence: []require.Document{"pms_report"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO14971, Number: "10.3"}},
		},
		{
			ID:       "ivdr.article081",
			Elements: []require.Element{{ID: "results"}, {ID: "actions"}, {ID: "benefit_risk"}, {ID: "pmpf"}, {ID: "sales"}, {ID: "yearly"}, {ID: "available"}},
			Evidence: []require.Document{"psur"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO14971, Number: "10.3"}},
		},
		{
			ID:       "ivdr.article082",
			Elements: []require.Element{{ID: "incidents"}, {ID: "actions"}, {ID: "fifteen_days"}, {ID: "ten_days"}, {ID: "two_days"}, {ID: "doubt"}, {ID: "before"}, {ID: "electronic"}},
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.3"}},
		},
		{
			ID:       "ivdr.article083",
			Elements: []require.Element{{ID: "method"}, {ID: "incidents"}, {ID: "wrong_results"}, {ID: "reports"}},
			Evidence: []require.Document{"pms_plan", "incident_procedure"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO14971, Number: "10.3"}},
		},
		{
			ID:       "ivdr.article084",
			Elements: []require.Element{{ID: "investigation"}, {ID: "risk"}, {ID: "unaltered"}, {ID: "report"}, {ID: "notice"}, {ID: "languages"}, {ID: "entry"}},
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.3.3"}, {Standard: &require.ISO13485, Number: "8.5.2"}, {Standard: &require.ISO14971, Number: "10.4"}},
		},
	}
}
