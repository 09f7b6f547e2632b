package mdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfConformity is what documents show of the assessment of conformity: Art. 19, 20, 22, 52 to 56, Annex IV and V.
func shownOfConformity() []require.Shown {
	return []require.Shown{
		{
			ID:       "mdr.article052",
			Elements: []require.Element{{ID: "procedure"}, {ID: "scope"}, {ID: "extra"}, {ID: "before"}, {ID: "languages"}},
			Evidence: []require.Document{"intended_purpose", "quality_manual"},
		},
		{
			ID:       "mdr.article052.9",
			Elements: []require.Element{{ID: "file"}, {ID: "opinion"}},
			Evidence: []require.Document{"medicinal_substance_file"},
		},
		{
			ID:       "mdr.article052.10",
			Elements: []require.Element{{ID: "file"}, {ID: "opinion"}},
			Evidence: []require.Document{"tissue_file"},
		},
		{
			ID:       "mdr.article052.11",
			Elements: []require.Element{{ID: "file"}, {ID: "opinion"}},
			Evidence: []require.Document{"medicinal_substance_file"},
		},
		{
			ID:       "mdr.article053",
			Elements: []require.Element{{ID: "body"}, {ID: "application"}, {ID: "former"}, {ID: "agreement"}},
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "mdr.article054",
			Elements: []require.Element{{ID: "exception"}, {ID: "report"}, {ID: "opinion"}},
			Evidence: []require.Document{"clinical_evaluation"},
		},
		{
			ID:       "mdr.article054.removal",
			Elements: []require.Element{{ID: "exception"}, {ID: "report"}, {ID: "opinion"}},
			Evidence: []require.Document{"clinical_evaluation"},
		},
		{
			ID:       "mdr.article056",
			Elements: []require.Element{{ID: "certificate"}, {ID: "validity"}, {ID: "conditions"}, {ID: "entry"}},
			Evidence: []require.Document{"certificate", "udi_record"},
		},
		{
			ID:       "mdr.article019",
			Elements: []require.Element{{ID: "manufacturer"}, {ID: "responsibility"}, {ID: "basic_udi"}, {ID: "product"}, {ID: "class"}, {ID: "conformity"}, {ID: "specifications"}, {ID: "body"}, {ID: "additional"}, {ID: "signature"}, {ID: "single"}, {ID: "languages"}, {ID: "current"}},
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID:       "mdr.article020",
			Elements: []require.Element{{ID: "form"}, {ID: "place"}, {ID: "documents"}, {ID: "number"}, {ID: "time"}},
			Evidence: []require.Document{"labels", "instructions_for_use"},
		},
		{
			ID:       "mdr.article022",
			Elements: []require.Element{{ID: "contents"}, {ID: "compatibility"}, {ID: "packaging"}, {ID: "monitoring"}, {ID: "name"}, {ID: "keeping"}},
			Evidence: []require.Document{"statement", "labels"},
		},
		{
			ID:       "mdr.article022.3",
			Elements: []require.Element{{ID: "procedure"}, {ID: "statement"}, {ID: "validation"}},
			Evidence: []require.Document{"sterilisation_validation", "packaging_validation", "statement"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.7"}},
		},
	}
}
