package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 6.3: stability of the device, not of the specimen.
//
// Software has no lots, no shelf life and nothing that opening or shipping could spoil. For the rest, whether a shelf life or
// a stability in use is claimed is not asked.
func annex02Section6_3() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.6.3.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.3.1"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "lots"}, {ID: "report"}, {ID: "accelerated"}, {ID: "real_time"}, {ID: "conclusion"}},
			Evidence: []require.Document{"stability_study"},
		},
		{
			ID: "ivdr.annex02.6.3.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.3.2"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "routine"}, {ID: "report"}, {ID: "calibration"}, {ID: "conclusion"}},
			Evidence: []require.Document{"stability_study"},
		},
		{
			ID: "ivdr.annex02.6.3.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.3.3"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "conditions"}, {ID: "report"}, {ID: "simulated"}, {ID: "conclusion"}},
			Evidence: []require.Document{"stability_study", "packaging_validation"},
		},
	}
}
