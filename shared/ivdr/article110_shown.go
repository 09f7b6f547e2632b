package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfLegacy is what a documentation shows of devices that still come to the market under the directive (Art. 110).
func shownOfLegacy() []require.Shown {
	return []require.Shown{
		{
			ID:       "ivdr.article110.3c",
			Elements: []require.Element{{ID: "directive"}, {ID: "unchanged"}, {ID: "risk"}, {ID: "quality"}, {ID: "application"}, {ID: "agreement"}},
			Evidence: []require.Document{"declaration_of_conformity", "certificate", "quality_manual", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO13485}},
		},
		{
			ID:       "ivdr.article110.3d",
			Elements: []require.Element{{ID: "surveillance"}, {ID: "vigilance"}, {ID: "operator"}, {ID: "device"}},
			Evidence: []require.Document{"pms_plan", "incident_procedure", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2"}},
		},
		{
			ID:       "ivdr.article110.3e",
			Elements: []require.Element{{ID: "responsible"}, {ID: "transfer"}},
			Evidence: []require.Document{"contract", "certificate"},
		},
		{
			ID:       "ivdr.article110.3e.declaration",
			Elements: []require.Element{{ID: "responsible"}},
			Evidence: []require.Document{"contract"},
		},
	}
}
