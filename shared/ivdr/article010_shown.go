package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfOperators is what a documentation shows of the general duties of economic operators (Art. 10 to 16).
func shownOfOperators() []require.Shown {
	return []require.Shown{
		{
			ID: "ivdr.article010",
			// What paragraph 8 asks is a duty of its own.
			Elements: []require.Element{{ID: "design"}, {ID: "risk"}, {ID: "evaluation"}, {ID: "documentation"}, {ID: "declaration"}, {ID: "registration"}, {ID: "retention"}, {ID: "surveillance"}, {ID: "information"}, {ID: "correction"}, {ID: "incidents"}, {ID: "cooperation"}, {ID: "designer"}, {ID: "coverage"}},
			Evidence: []require.Document{"quality_manual", "declaration_of_conformity", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4"}, {Standard: &require.ISO14971}},
		},
		{
			ID:       "ivdr.article010.8",
			Elements: []require.Element{{ID: "documented"}, {ID: "scope"}, {ID: "proportionate"}, {ID: "improved"}, {ID: "production"}, {ID: "changes"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}},
		},
		{
			ID:       "ivdr.article010a",
			Elements: []require.Element{{ID: "notice"}, {ID: "recipients"}, {ID: "months"}, {ID: "reasons"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.3"}},
		},
		{
			ID:       "ivdr.article011.1",
			Elements: []require.Element{{ID: "designation"}, {ID: "acceptance"}, {ID: "group"}, {ID: "tasks"}, {ID: "limits"}},
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "ivdr.article011",
			Elements: []require.Element{{ID: "check"}, {ID: "copies"}, {ID: "registration"}, {ID: "requests"}, {ID: "samples"}, {ID: "cooperation"}, {ID: "complaints"}, {ID: "termination"}},
			Evidence: []require.Document{"contract", "operator_check"},
		},
		{
			ID:       "ivdr.article013",
			Elements: []require.Element{{ID: "marking"}, {ID: "identity"}, {ID: "information"}, {ID: "udi"}, {ID: "address"}, {ID: "registration"}, {ID: "storage"}, {ID: "register"}, {ID: "nonconformity"}, {ID: "complaints"}, {ID: "copies"}, {ID: "cooperation"}},
			Evidence: []require.Document{"operator_check", "quality_manual", "declaration_of_conformity"},
		},
		{
			ID:       "ivdr.article014",
			Elements: []require.Element{{ID: "marking"}, {ID: "information"}, {ID: "importer"}, {ID: "udi"}, {ID: "nonconformity"}, {ID: "storage"}, {ID: "complaints"}, {ID: "register"}, {ID: "cooperation"}},
			Evidence: []require.Document{"operator_check", "quality_manual"},
		},
		{
			ID:       "ivdr.article015",
			Elements: []require.Element{{ID: "person"}, {ID: "expertise"}, {ID: "tasks"}, {ID: "several"}, {ID: "independence"}},
			Evidence: []require.Document{"quality_manual", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "5.5.2"}, {Standard: &require.ISO13485, Number: "6.2"}},
		},
		{
			ID:       "ivdr.article015.6",
			Elements: []require.Element{{ID: "person"}, {ID: "expertise"}},
			Evidence: []require.Document{"contract", "quality_manual"},
		},
		{
			ID:       "ivdr.article016.importer",
			Elements: []require.Element{{ID: "activity"}, {ID: "quality"}, {ID: "notice"}, {ID: "certificate"}},
			Evidence: []require.Document{"quality_manual", "labels", "certificate"},
		},
		{
			ID:       "ivdr.article016.distributor",
			Elements: []require.Element{{ID: "activity"}, {ID: "quality"}, {ID: "notice"}, {ID: "certificate"}},
			Evidence: []require.Document{"quality_manual", "labels", "certificate"},
		},
	}
}
