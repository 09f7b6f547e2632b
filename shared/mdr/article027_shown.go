package mdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfIdentity is what documents show of identification, registration and what the public is told: Art. 18, 27 to 32.
func shownOfIdentity() []require.Shown {
	return []require.Shown{
		{
			ID:       "mdr.article018",
			Elements: []require.Element{{ID: "card"}, {ID: "warnings"}, {ID: "lifetime"}, {ID: "safe_use"}, {ID: "access"}, {ID: "updates"}},
			Evidence: []require.Document{"labels", "instructions_for_use", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9.2"}},
		},
		{
			ID:       "mdr.article018.2",
			Elements: []require.Element{{ID: "card"}, {ID: "access"}},
			Evidence: []require.Document{"labels"},
		},
		{
			ID:       "mdr.article027",
			Elements: []require.Element{{ID: "udi"}, {ID: "packaging"}, {ID: "list"}, {ID: "database"}, {ID: "changes"}, {ID: "reports"}},
			Evidence: []require.Document{"udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "mdr.article027.4.class_iii",
			Elements: []require.Element{{ID: "label"}, {ID: "packaging"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "mdr.article027.4.class_ii",
			Elements: []require.Element{{ID: "label"}, {ID: "packaging"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "mdr.article027.4.class_i",
			Elements: []require.Element{{ID: "label"}, {ID: "packaging"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID:       "mdr.article027.8",
			Elements: []require.Element{{ID: "received"}, {ID: "supplied"}},
			Evidence: []require.Document{"udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9.2"}},
		},
		{
			ID:       "mdr.article027.8.importer",
			Elements: []require.Element{{ID: "received"}, {ID: "supplied"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article027.8.distributor",
			Elements: []require.Element{{ID: "received"}, {ID: "supplied"}},
			Evidence: []require.Document{"udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.9.2"}},
		},
		{
			ID:       "mdr.article027.9",
			Elements: []require.Element{{ID: "received"}, {ID: "supplied"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article029",
			Elements: []require.Element{{ID: "basic_udi"}, {ID: "core_data"}, {ID: "device_data"}, {ID: "updates"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article029.2",
			Elements: []require.Element{{ID: "basic_udi"}, {ID: "core_data"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article031",
			Elements: []require.Element{{ID: "data"}, {ID: "number"}, {ID: "updates"}, {ID: "confirmation"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article031.authorised_representative",
			Elements: []require.Element{{ID: "data"}, {ID: "number"}, {ID: "updates"}, {ID: "confirmation"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article031.importer",
			Elements: []require.Element{{ID: "data"}, {ID: "number"}, {ID: "updates"}, {ID: "confirmation"}},
			Evidence: []require.Document{"udi_record"},
		},
		{
			ID:       "mdr.article032",
			Elements: []require.Element{{ID: "identification"}, {ID: "purpose"}, {ID: "description"}, {ID: "alternatives"}, {ID: "standards"}, {ID: "clinical"}, {ID: "users"}, {ID: "risks"}, {ID: "readable"}, {ID: "where"}},
			Evidence: []require.Document{"safety_summary", "clinical_evaluation"},
		},
	}
}
