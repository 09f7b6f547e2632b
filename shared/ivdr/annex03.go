package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex03 is the technical documentation on post-market surveillance: Annex III, point by point, in the order of the annex.
func Annex03() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex03.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_III/1"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "system"}},
			Evidence: []require.Document{"pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID: "ivdr.annex03.1.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_III/1/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "serious"}, {ID: "non_serious"}, {ID: "trends"}, {ID: "literature"}, {ID: "feedback"}, {ID: "similar"}},
			Evidence: []require.Document{"pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "10.2"}, {Standard: &require.ISO13485, Number: "8.2.1"}},
		},
		{
			ID: "ivdr.annex03.1.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_III/1/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "collection"}, {ID: "assessment"}, {ID: "indicators"}, {ID: "complaints"}, {ID: "trends"}, {ID: "communication"}, {ID: "procedures"}, {ID: "corrections"}, {ID: "tracing"}, {ID: "pmpf"}},
			Evidence: []require.Document{"pms_plan", "pmpf_plan"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "10"}, {Standard: &require.ISO13485, Number: "8.2.2"}, {Standard: &require.ISO13485, Number: "8.5"}, {Standard: &require.IEC62304, Number: "9"}},
		},
		{
			// Which of the two reports it is, Art. 80 and 81 say by class.
			ID: "ivdr.annex03.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_III/2"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "report"}},
			Evidence: []require.Document{"psur", "pms_report"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "10.3"}, {Standard: &require.ISO13485, Number: "8.4"}},
		},
	}
}
