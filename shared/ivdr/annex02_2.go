package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, Section 2: everything that the manufacturer supplies in words.
func annex02Section2() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.2.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/2/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "device"}, {ID: "packaging"}, {ID: "languages"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.IEC82304, Number: "7"}},
		},
		{
			ID: "ivdr.annex02.2.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/2/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "instructions"}, {ID: "languages"}},
			Evidence: []require.Document{"instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC82304, Number: "7"}},
		},
	}
}
