package ivdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, Section 6: results of verification and validation.
func annex02Section6() []require.Requirement {
	return slices.Concat([]require.Requirement{
		{
			ID: "ivdr.annex02.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "results"}, {ID: "analysis"}},
			Evidence: []require.Document{"test_reports", "software_verification", "software_validation", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}, {Standard: &require.ISO13485, Number: "7.3.7"}},
		},
	}, annex02Section6_1(), annex02Section6_2(), annex02Section6_3(), annex02Section6_4(), annex02Section6_5())
}
