package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, Section 5: benefit against risk, and risk management.
func annex02Section5() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.5.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/5/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "benefits"}, {ID: "risks"}, {ID: "balance"}},
			Evidence: []require.Document{"risk_management_file", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.4"}, {Standard: &require.ISO14971, Number: "8"}},
		},
		{
			ID: "ivdr.annex02.5.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/5/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "hazards"}, {ID: "controls"}, {ID: "residual"}, {ID: "results"}},
			Evidence: []require.Document{"risk_management_file", "cybersecurity_file", "usability_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &require.IEC81001}},
		},
	}
}
