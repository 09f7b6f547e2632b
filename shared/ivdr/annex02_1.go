package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex II, Section 1: description of the device, variants and accessories; earlier and similar devices.
//
// From point (h) of 1.1 on, the annex says "where applicable"; 1.2 asks for something only where such devices exist.
func annex02Section1() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.1.1.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/a"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "name"}, {ID: "description"}, {ID: "purpose"}, {ID: "users"}},
			Evidence: []require.Document{"intended_purpose", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}, {Standard: &require.IEC82304, Number: "4"}},
		},
		{
			ID: "ivdr.annex02.1.1.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/b"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "basic_udi_di"}, {ID: "reference"}},
			Evidence: []require.Document{"udi_record", "labels"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID: "ivdr.annex02.1.1.c", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/c"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			// Points (i) to (viii); (ix) is a requirement of its own.
			Elements: []require.Element{{ID: "detects"}, {ID: "function"}, {ID: "condition"}, {ID: "automated"}, {ID: "quantitative"}, {ID: "specimen"}, {ID: "population"}, {ID: "user"}},
			Evidence: []require.Document{"intended_purpose", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.2"}, {Standard: &require.IEC62366, Number: "5.1"}},
		},
		{
			ID: "ivdr.annex02.1.1.c.ix", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/c/ix"},
			When: rule.All{onMarket, companion}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "population"}, {ID: "medicine"}},
			Evidence: []require.Document{"intended_purpose", "instructions_for_use"},
		},
		{
			ID: "ivdr.annex02.1.1.d", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/d"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "principle"}},
			Evidence: []require.Document{"instructions_for_use", "design_drawings"},
		},
		{
			ID: "ivdr.annex02.1.1.e", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/e"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "device"}, {ID: "ivd"}},
			Evidence: []require.Document{"intended_purpose"},
		},
		{
			ID: "ivdr.annex02.1.1.f", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/f"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "class"}, {ID: "rules"}, {ID: "reasons"}},
			Evidence: []require.Document{"intended_purpose", "declaration_of_conformity"},
		},
		{
			ID: "ivdr.annex02.1.1.g", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/g"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "components"}, {ID: "ingredients"}},
			Evidence: []require.Document{"design_drawings", "software_design"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.3"}},
		},
		{
			ID: "ivdr.annex02.1.1.h", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/h"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "provided"}, {ID: "recommended"}},
			Evidence: []require.Document{"instructions_for_use", "design_drawings"},
		},
		{
			ID: "ivdr.annex02.1.1.i", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/i"},
			When: fileOfInstrument, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "assays"}},
			Evidence: []require.Document{"instructions_for_use", "design_drawings"},
		},
		{
			ID: "ivdr.annex02.1.1.j", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/j"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "instruments"}},
			Evidence: []require.Document{"instructions_for_use", "design_drawings"},
		},
		{
			ID: "ivdr.annex02.1.1.k", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/k"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "software"}, {ID: "version"}},
			Evidence: []require.Document{"software_requirements", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC82304, Number: "4"}},
		},
		{
			ID: "ivdr.annex02.1.1.l", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/l"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "variants"}, {ID: "differences"}},
			Evidence: []require.Document{"udi_record", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}},
		},
		{
			ID: "ivdr.annex02.1.1.m", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.1/m"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "accessories"}, {ID: "devices"}, {ID: "products"}},
			Evidence: []require.Document{"instructions_for_use", "design_drawings"},
		},
		{
			ID: "ivdr.annex02.1.2.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.2/a"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "generations"}, {ID: "changes"}},
			Evidence: []require.Document{"performance_evaluation", "intended_purpose"},
		},
		{
			ID: "ivdr.annex02.1.2.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/1.2/b"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "similar"}, {ID: "markets"}},
			Evidence: []require.Document{"performance_evaluation"},
		},
	}
}
