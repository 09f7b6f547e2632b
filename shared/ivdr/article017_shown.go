package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfMarks is what a documentation shows of declaration, marking, identification and registration (Art. 17 to 29).
func shownOfMarks() []require.Shown {
	return []require.Shown{
		{
			ID: "ivdr.article017",
			// The first ten are Annex IV, points 1 to 10.
			Elements: []require.Element{{ID: "manufacturer"}, {ID: "responsibility"}, {ID: "udi"}, {ID: "product"}, {ID: "class"}, {ID: "conformity"}, {ID: "specifications"}, {ID: "body"}, {ID: "additional"}, {ID: "signature"}, {ID: "languages"}, {ID: "current"}, {ID: "single"}},
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID: "ivdr.article018",
			// Form and height are Annex V.
			Elements: []require.Element{{ID: "form"}, {ID: "height"}, {ID: "place"}, {ID: "accompanying"}, {ID: "before"}, {ID: "number"}},
			Evidence: []require.Document{"labels", "instructions_for_use", "declaration_of_conformity"},
		},
		{
			ID:       "ivdr.article022",
			Elements: []require.Element{{ID: "customers"}, {ID: "suppliers"}, {ID: "institutions"}},
			Evidence: []require.Document{"quality_manual", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9"}},
		},
		{
			ID:       "ivdr.article022.importer",
			Elements: []require.Element{{ID: "cooperation"}, {ID: "customers"}, {ID: "suppliers"}, {ID: "institutions"}},
			Evidence: []require.Document{"supplier_records", "quality_manual"},
		},
		{
			ID:       "ivdr.article022.distributor",
			Elements: []require.Element{{ID: "cooperation"}, {ID: "customers"}, {ID: "suppliers"}, {ID: "institutions"}},
			Evidence: []require.Document{"supplier_records", "quality_manual"},
		},
		{
			ID:       "ivdr.article024",
			Elements: []require.Element{{ID: "assigned"}, {ID: "packages"}, {ID: "database"}, {ID: "list"}, {ID: "declaration"}, {ID: "incidents"}},
			Evidence: []require.Document{"udi_record", "declaration_of_conformity"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "ivdr.article024.4.class_d",
			Elements: []require.Element{{ID: "label"}, {ID: "packages"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "ivdr.article024.4.class_b_c",
			Elements: []require.Element{{ID: "label"}, {ID: "packages"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "ivdr.article024.4.class_a",
			Elements: []require.Element{{ID: "label"}, {ID: "packages"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "ivdr.article026",
			Elements: []require.Element{{ID: "basic_udi_di"}, {ID: "before_application"}, {ID: "entry"}, {ID: "current"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "ivdr.article028",
			Elements: []require.Element{{ID: "entry"}, {ID: "number"}, {ID: "use"}, {ID: "changes"}, {ID: "confirmation"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "ivdr.article028.authorised_representative",
			Elements: []require.Element{{ID: "entry"}, {ID: "number"}, {ID: "changes"}, {ID: "confirmation"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "ivdr.article028.importer",
			Elements: []require.Element{{ID: "entry"}, {ID: "number"}, {ID: "changes"}, {ID: "confirmation"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID: "ivdr.article029",
			// The first eight are paragraph 2(a) to (h).
			Elements: []require.Element{{ID: "identification"}, {ID: "purpose"}, {ID: "description"}, {ID: "standards"}, {ID: "evaluation"}, {ID: "traceability"}, {ID: "users"}, {ID: "risks"}, {ID: "clear"}, {ID: "validated"}, {ID: "place"}},
			Evidence: []require.Document{"safety_summary", "performance_evaluation", "labels"},
		},
	}
}
