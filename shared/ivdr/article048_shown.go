package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfAssessment is what a documentation shows of conformity assessment (Art. 48 to 51).
func shownOfAssessment() []require.Shown {
	return []require.Shown{
		{
			ID:       "ivdr.article048",
			Elements: []require.Element{{ID: "procedure"}, {ID: "reasons"}, {ID: "completed"}},
			Evidence: []require.Document{"declaration_of_conformity", "intended_purpose", "certificate"},
		},
		{
			ID: "ivdr.article048.self_test",
			// Annex IX, 5.1(b).
			Elements: []require.Element{{ID: "studies"}, {ID: "example"}, {ID: "suitability"}, {ID: "information"}},
			Evidence: []require.Document{"usability_file", "test_reports", "instructions_for_use", "labels"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "ivdr.article048.3.companion",
			// Annex IX, 5.2(c), (d).
			Elements: []require.Element{{ID: "drafts"}, {ID: "opinion"}},
			Evidence: []require.Document{"safety_summary", "instructions_for_use", "certificate"},
		},
		{
			ID:       "ivdr.article048.5",
			Elements: []require.Element{{ID: "results"}},
			Evidence: []require.Document{"test_reports", "certificate"},
		},
		{
			ID:       "ivdr.article048.6",
			Elements: []require.Element{{ID: "views"}},
			Evidence: []require.Document{"performance_evaluation", "certificate"},
		},
		{
			ID:       "ivdr.annex09.4.12",
			Elements: []require.Element{{ID: "tests"}, {ID: "reports"}, {ID: "samples"}},
			Evidence: []require.Document{"test_reports", "quality_manual", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.6"}},
		},
		{
			ID:       "ivdr.article049",
			Elements: []require.Element{{ID: "designated"}, {ID: "single"}, {ID: "earlier"}},
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "ivdr.article050",
			Elements: []require.Element{{ID: "notified"}, {ID: "documents"}},
			Evidence: []require.Document{"certificate", "safety_summary", "instructions_for_use"},
		},
		{
			ID:       "ivdr.article051",
			Elements: []require.Element{{ID: "scope"}, {ID: "valid"}, {ID: "conditions"}},
			Evidence: []require.Document{"certificate"},
		},
	}
}
