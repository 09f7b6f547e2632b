package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, Section 4: how the device answers Annex I.
func annex02Section4() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/4"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "justification"}, {ID: "verification"}, {ID: "validation"}},
			Evidence: []require.Document{"gspr_checklist", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}, {Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "ivdr.annex02.4.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/4/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "applicable"}, {ID: "not_applicable"}},
			Evidence: []require.Document{"gspr_checklist"},
		},
		{
			ID: "ivdr.annex02.4.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/4/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "methods"}},
			Evidence: []require.Document{"gspr_checklist"},
		},
		{
			ID: "ivdr.annex02.4.c", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/4/c"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "standards"}, {ID: "specifications"}, {ID: "other"}},
			Evidence: []require.Document{"gspr_checklist"},
		},
		{
			ID: "ivdr.annex02.4.d", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/4/d"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "documents"}, {ID: "location"}},
			Evidence: []require.Document{"gspr_checklist"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.4"}},
		},
	}
}
