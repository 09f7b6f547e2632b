package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex II, Section 3: how the device is designed and made.
func annex02Section3() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.3.1.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.1/a"},
			// Ingredients can also be recommended for use with software or an instrument.
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "ingredients"}, {ID: "source"}},
			Evidence: []require.Document{"design_drawings", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.4"}},
		},
		{
			ID: "ivdr.annex02.3.1.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.1/b"},
			When: fileOfInstrument, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "subsystems"}, {ID: "technology"}, {ID: "computing"}},
			Evidence: []require.Document{"design_drawings", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.4"}},
		},
		{
			ID: "ivdr.annex02.3.1.c", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.1/c"},
			When: rule.Any{fileOfSoftware, fileOfInstrument}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "overview"}, {ID: "interfaces"}},
			Evidence: []require.Document{"software_design", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.3"}, {Standard: &require.ISO13485, Number: "7.3.4"}},
		},
		{
			ID: "ivdr.annex02.3.1.d", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.1/d"},
			When: fileOfSoftware, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "algorithm"}, {ID: "inputs"}, {ID: "interpretation"}},
			Evidence: []require.Document{"software_design", "data_governance"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.4"}, {Standard: &require.ISO42001}},
		},
		{
			// No fact says whether what is not software has software in it.
			ID: "ivdr.annex02.3.1.d.built_in", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.1/d"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "algorithm"}, {ID: "inputs"}, {ID: "interpretation"}},
			Evidence: []require.Document{"software_design"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.4"}},
		},
		{
			ID: "ivdr.annex02.3.1.e", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.1/e"},
			When: rule.All{onMarket, layOrNear}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "design"}, {ID: "suitability"}},
			Evidence: []require.Document{"usability_file", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5"}},
		},
		{
			ID: "ivdr.annex02.3.2.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.2/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "production"}, {ID: "testing"}, {ID: "packaging"}},
			Evidence: []require.Document{"quality_manual", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.1"}, {Standard: &require.ISO13485, Number: "8.2.6"}, {Standard: &require.IEC62304, Number: "5.8"}},
		},
		{
			ID: "ivdr.annex02.3.2.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/3.2/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sites"}, {ID: "suppliers"}},
			Evidence: []require.Document{"supplier_records", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.4"}},
		},
	}
}
