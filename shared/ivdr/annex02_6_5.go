package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// maybeSterile: whether a device is sterile is asked of class A alone, where the route hangs on it.
var maybeSterile = rule.Not{Cond: rule.All{
	rule.Is{Fact: &Class, Option: "A"},
	rule.Is{Fact: &Sterile, Option: fact.No},
}}

// Annex II, 6.5: what some devices have to show in addition.
func annex02Section6_5() []require.Requirement {
	return []require.Requirement{
		{
			// A device that is not sterile can still have a defined microbiological condition.
			ID: "ivdr.annex02.6.5.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.5/a"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "environment"}},
			Evidence: []require.Document{"sterilisation_validation", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}},
		},
		{
			ID: "ivdr.annex02.6.5.a.sterile", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.5/a"},
			When: rule.All{fileOfHardware, maybeSterile}, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sterilisation"}, {ID: "packaging"}, {ID: "maintenance"}, {ID: "bioburden"}, {ID: "pyrogens"}, {ID: "residues"}},
			Evidence: []require.Document{"sterilisation_validation", "packaging_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.5"}, {Standard: &require.ISO13485, Number: "7.5.7"}},
		},
		{
			ID: "ivdr.annex02.6.5.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.5/b"},
			When: fileOfHardware, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "origin"}, {ID: "collection"}},
			Evidence: []require.Document{"supplier_records", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.4"}},
		},
		{
			ID: "ivdr.annex02.6.5.c", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.5/c"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "methods"}, {ID: "accuracy"}},
			Evidence: []require.Document{"test_reports", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.6"}},
		},
		{
			ID: "ivdr.annex02.6.5.d", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.5/d"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "combination"}, {ID: "conformity"}},
			Evidence: []require.Document{"test_reports", "software_verification", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.6"}},
		},
	}
}
