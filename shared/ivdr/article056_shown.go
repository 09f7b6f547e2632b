package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfPerformance is what a documentation shows of performance evaluation and performance studies (Art. 56, 57 and 76).
func shownOfPerformance() []require.Shown {
	return []require.Shown{
		{
			ID: "ivdr.article056",
			// The plan is Annex XIII, 1.1, the three proofs 1.2, the report 1.3, the follow-up Part B.
			Elements: []require.Element{{ID: "level"}, {ID: "plan_purpose"}, {ID: "plan_characteristics"}, {ID: "plan_analyte"}, {ID: "plan_reference"}, {ID: "plan_patients"}, {ID: "plan_requirements"}, {ID: "plan_methods"}, {ID: "plan_state_of_art"}, {ID: "plan_parameters"}, {ID: "plan_software"}, {ID: "plan_phases"}, {ID: "plan_pmpf"}, {ID: "literature"}, {ID: "validity"}, {ID: "analytical"}, {ID: "clinical"}, {ID: "studies"}, {ID: "report_approach"}, {ID: "report_search"}, {ID: "report_technology"}, {ID: "report_data"}, {ID: "report_acceptable"}, {ID: "report_new"}, {ID: "unfavourable"}, {ID: "pmpf_plan"}, {ID: "pmpf_report"}, {ID: "current"}},
			Evidence: []require.Document{"performance_evaluation", "pmpf_plan", "study_plan"},
		},
		{
			ID:       "ivdr.article057",
			Elements: []require.Element{{ID: "requirements"}, {ID: "precautions"}, {ID: "conditions"}, {ID: "subjects"}, {ID: "data"}, {ID: "protection"}},
			Evidence: []require.Document{"study_plan", "risk_management_file", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO14971}},
		},
		{
			ID:       "ivdr.article076",
			Elements: []require.Element{{ID: "recorded"}, {ID: "reported"}, {ID: "time"}, {ID: "elsewhere"}},
			Evidence: []require.Document{"study_plan", "incident_procedure"},
		},
	}
}
