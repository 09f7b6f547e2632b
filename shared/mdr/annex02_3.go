package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 3: design and manufacture.
func annex02Section3() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex02.3.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/3/a"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "stages"}, {ID: "inputs"}, {ID: "reviews"}},
			Evidence: []require.Document{"software_requirements", "software_design", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3"}, {Standard: &require.IEC62304, Number: "5"}},
		},
		{
			ID: "mdr.annex02.3.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/3/b"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "specifications"}, {ID: "processes"}, {ID: "validation"}, {ID: "monitoring"}, {ID: "final_test"}, {ID: "data"}},
			Evidence: []require.Document{"design_drawings", "test_reports", "software_design", "sterilisation_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5"}, {Standard: &require.ISO13485, Number: "8.2.6"}, {Standard: &require.IEC62304, Number: "5.8"}},
		},
		{
			ID: "mdr.annex02.3.c", Ref: law.Ref{Act: law.MDR, Path: "anx_II/3/c"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "own"}, {ID: "suppliers"}, {ID: "activities"}},
			Evidence: []require.Document{"supplier_records", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1.5"}, {Standard: &require.ISO13485, Number: "7.4"}},
		},
	}
}
