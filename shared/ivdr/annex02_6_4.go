package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 6.4: verification and validation of software.
func annex02Section6_4() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.6.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.4"},
			When: fileOfSoftware, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "verification"}, {ID: "validation"}, {ID: "in_house"}, {ID: "user_environment"}, {ID: "configurations"}},
			Evidence: []require.Document{"software_verification", "software_validation", "test_reports"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.5"}, {Standard: &require.IEC62304, Number: "5.6"}, {Standard: &require.IEC62304, Number: "5.7"}, {Standard: &require.IEC62304, Number: "5.8"}, {Standard: &require.IEC82304, Number: "6"}},
		},
		{
			// No fact says whether what is not software has software in it.
			ID: "ivdr.annex02.6.4.built_in", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.4"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "verification"}, {ID: "validation"}, {ID: "in_house"}, {ID: "user_environment"}, {ID: "configurations"}},
			Evidence: []require.Document{"software_verification", "software_validation", "test_reports"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.5"}, {Standard: &require.IEC62304, Number: "5.6"}, {Standard: &require.IEC62304, Number: "5.7"}, {Standard: &require.IEC62304, Number: "5.8"}},
		},
	}
}
