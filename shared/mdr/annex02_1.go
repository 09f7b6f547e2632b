package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 1: the device, its variants and accessories, and what came before it.
func annex02Section1() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex02.1.1.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/a"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "name"}, {ID: "description"}, {ID: "purpose"}, {ID: "users"}},
			Evidence: []require.Document{"intended_purpose", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}, {Standard: &require.IEC62366, Number: "5.1"}},
		},
		{
			ID: "mdr.annex02.1.1.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/b"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "udi"}, {ID: "reference"}},
			Evidence: []require.Document{"udi_record", "declaration_of_conformity"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}},
		},
		{
			ID: "mdr.annex02.1.1.c", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/c"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "population"}, {ID: "conditions"}, {ID: "indications"}, {ID: "warnings"}},
			Evidence: []require.Document{"intended_purpose", "clinical_evaluation", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.2"}, {Standard: &require.IEC62366, Number: "5.1"}},
		},
		{
			ID: "mdr.annex02.1.1.d", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/d"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "principle"}, {ID: "action"}, {ID: "science"}},
			Evidence: []require.Document{"intended_purpose", "software_design", "clinical_evaluation"},
		},
		{
			ID: "mdr.annex02.1.1.e", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/e"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "rationale"}, {ID: "modules"}},
			Evidence: []require.Document{"intended_purpose"},
		},
		{
			ID: "mdr.annex02.1.1.f", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/f"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "class"}, {ID: "rules"}, {ID: "others"}},
			Evidence: []require.Document{"intended_purpose", "declaration_of_conformity"},
		},
		{
			// Whether anything about it is novel is for the maker to say.
			ID: "mdr.annex02.1.1.g", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/g"},
			When: onMarket, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "features"}, {ID: "difference"}},
			Evidence: []require.Document{"intended_purpose", "clinical_evaluation"},
		},
		{
			ID: "mdr.annex02.1.1.h", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/h"},
			When: onMarket, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "accessories"}, {ID: "devices"}, {ID: "products"}},
			Evidence: []require.Document{"instructions_for_use", "intended_purpose", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.3.4"}},
		},
		{
			ID: "mdr.annex02.1.1.i", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/i"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "list"}, {ID: "differences"}},
			Evidence: []require.Document{"intended_purpose", "udi_record"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "8"}},
		},
		{
			ID: "mdr.annex02.1.1.j", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/j"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "parts"}, {ID: "composition"}, {ID: "functionality"}, {ID: "pictures"}},
			Evidence: []require.Document{"design_drawings", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}, {Standard: &require.IEC62304, Number: "5.3"}},
		},
		{
			ID: "mdr.annex02.1.1.k", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/k"},
			When: fileOfHardware, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "key"}, {ID: "contact"}},
			Evidence: []require.Document{"material_specification", "biocompatibility_report", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.4"}},
		},
		{
			ID: "mdr.annex02.1.1.l", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.1/l"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "features"}, {ID: "performance"}, {ID: "variants"}},
			Evidence: []require.Document{"instructions_for_use", "design_drawings", "software_requirements"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}},
		},
		{
			ID: "mdr.annex02.1.2.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.2/a"},
			When: onMarket, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "overview"}, {ID: "changes"}},
			Evidence: []require.Document{"intended_purpose", "clinical_evaluation"},
		},
		{
			ID: "mdr.annex02.1.2.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/1.2/b"},
			When: onMarket, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "overview"}, {ID: "comparison"}},
			Evidence: []require.Document{"clinical_evaluation"},
		},
	}
}
