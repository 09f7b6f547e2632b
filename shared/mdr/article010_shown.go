package mdr

import "github.com/cecheck/cecheck/shared/require"

// shownByOperators is what documents show of the duties of those who make and trade: Art. 1(7), 5(5), 10 to 16, 25.
func shownByOperators() []require.Shown {
	return []require.Shown{
		{
			ID:       "mdr.article001.7",
			Elements: []require.Element{{ID: "part"}, {ID: "requirements"}},
			Evidence: []require.Document{"test_reports", "performance_evaluation"},
		},
		{
			ID:       "mdr.article005.5",
			Elements: []require.Element{{ID: "scope"}, {ID: "quality"}, {ID: "need"}, {ID: "declaration"}, {ID: "documentation"}, {ID: "production"}, {ID: "experience"}, {ID: "request"}},
			Evidence: []require.Document{"quality_manual", "intended_purpose", "test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}},
		},
		{
			ID:       "mdr.article010",
			Elements: []require.Element{{ID: "conformity"}, {ID: "risk"}, {ID: "clinical"}, {ID: "file"}, {ID: "declaration"}, {ID: "identification"}, {ID: "keeping"}, {ID: "surveillance"}, {ID: "information"}, {ID: "correction"}, {ID: "reporting"}, {ID: "cooperation"}, {ID: "outsourced"}, {ID: "liability"}},
			Evidence: []require.Document{"quality_manual", "risk_management_file", "clinical_evaluation", "declaration_of_conformity"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2"}, {Standard: &require.ISO14971}},
		},
		{
			ID:       "mdr.article010.9",
			Elements: []require.Element{{ID: "system"}, {ID: "scope"}, {ID: "proportion"}, {ID: "series"}, {ID: "changes"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}, {Standard: &require.ISO13485, Number: "4.2.2"}, {Standard: &require.ISO13485, Number: "7.3.9"}},
		},
		{
			ID:       "mdr.article010a",
			Elements: []require.Element{{ID: "effect"}, {ID: "recipients"}, {ID: "notice"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.3"}},
		},
		{
			ID:       "mdr.article011.1",
			Elements: []require.Element{{ID: "mandate"}, {ID: "scope"}, {ID: "tasks"}, {ID: "access"}},
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "mdr.article011",
			Elements: []require.Element{{ID: "verified"}, {ID: "copies"}, {ID: "registration"}, {ID: "requests"}, {ID: "complaints"}, {ID: "termination"}},
			Evidence: []require.Document{"operator_check", "contract"},
		},
		{
			ID:       "mdr.article013",
			Elements: []require.Element{{ID: "checks"}, {ID: "name"}, {ID: "registration"}, {ID: "storage"}, {ID: "register"}, {ID: "copies"}, {ID: "reports"}},
			Evidence: []require.Document{"operator_check", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.2"}},
		},
		{
			ID:       "mdr.article014",
			Elements: []require.Element{{ID: "checks"}, {ID: "storage"}, {ID: "register"}, {ID: "reports"}},
			Evidence: []require.Document{"operator_check", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.2"}},
		},
		{
			ID:       "mdr.article015",
			Elements: []require.Element{{ID: "person"}, {ID: "qualification"}, {ID: "tasks"}, {ID: "shared"}, {ID: "available"}, {ID: "independence"}},
			Evidence: []require.Document{"quality_manual", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "5.5.1"}, {Standard: &require.ISO13485, Number: "6.2"}},
		},
		{
			ID:       "mdr.article015.6",
			Elements: []require.Element{{ID: "person"}, {ID: "qualification"}, {ID: "available"}},
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "mdr.article016.importer",
			Elements: []require.Element{{ID: "mark"}, {ID: "quality"}, {ID: "certificate"}, {ID: "notice"}},
			Evidence: []require.Document{"quality_manual", "labels", "certificate"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}},
		},
		{
			ID:       "mdr.article016.distributor",
			Elements: []require.Element{{ID: "mark"}, {ID: "quality"}, {ID: "certificate"}, {ID: "notice"}},
			Evidence: []require.Document{"quality_manual", "labels", "certificate"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}},
		},
		{
			ID:       "mdr.article025",
			Elements: []require.Element{{ID: "to"}, {ID: "from"}, {ID: "institutions"}, {ID: "period"}},
			Evidence: []require.Document{"quality_manual", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9"}},
		},
		{
			ID:       "mdr.article025.importer",
			Elements: []require.Element{{ID: "to"}, {ID: "from"}, {ID: "institutions"}, {ID: "period"}},
			Evidence: []require.Document{"quality_manual", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9"}},
		},
		{
			ID:       "mdr.article025.distributor",
			Elements: []require.Element{{ID: "to"}, {ID: "from"}, {ID: "institutions"}, {ID: "period"}},
			Evidence: []require.Document{"quality_manual", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9"}},
		},
	}
}
