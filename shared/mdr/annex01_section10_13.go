package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// annex01Materials is Sections 10 to 13: matter, microbes, substances and tissue, which software has none of.
func annex01Materials() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex01.10.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.1"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "materials"}, {ID: "biocompatibility"}, {ID: "implant_parts"}, {ID: "processes"}, {ID: "modelling"}, {ID: "mechanics"}, {ID: "surface"}, {ID: "specification"}},
			Evidence: []require.Document{"material_specification", "biocompatibility_report", "test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &iso10993}, {Standard: &require.ISO13485, Number: "7.3.3"}},
		},
		{
			ID: "mdr.annex01.10.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.2"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "residues"}, {ID: "exposure"}, {ID: "cleanliness"}},
			Evidence: []require.Document{"biocompatibility_report", "test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &iso10993}, {Standard: &require.ISO13485, Number: "6.4.2"}, {Standard: &require.ISO13485, Number: "7.5.2"}},
		},
		{
			ID: "mdr.annex01.10.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.3"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "contact"}, {ID: "medicines"}, {ID: "performance_kept"}},
			Evidence: []require.Document{"test_reports", "risk_management_file", "biocompatibility_report"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}},
		},
		{
			ID: "mdr.annex01.10.4.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.4.1"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "release"}, {ID: "parts"}, {ID: "cmr"}, {ID: "endocrine"}},
			Evidence: []require.Document{"material_specification", "biocompatibility_report", "substance_justification", "supplier_records"},
			Related:  []require.Clause{{Standard: &iso10993}},
		},
		{
			ID: "mdr.annex01.10.4.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.4.2"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "exposure"}, {ID: "alternatives"}, {ID: "unsuitable"}, {ID: "guidelines"}},
			Evidence: []require.Document{"substance_justification", "biocompatibility_report", "clinical_evaluation"},
			Related:  []require.Clause{{Standard: &iso10993}, {Standard: &require.ISO14971, Number: "7.4"}},
		},
		{
			ID: "mdr.annex01.10.4.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.4.5"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "label"}, {ID: "vulnerable"}},
			Evidence: []require.Document{"labels", "instructions_for_use", "substance_justification"},
			Related:  []require.Clause{{Standard: &require.ISO15223}, {Standard: &iso20417}},
		},
		{
			ID: "mdr.annex01.10.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.5"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "ingress"}, {ID: "protection"}},
			Evidence: []require.Document{"test_reports", "risk_management_file", "design_drawings"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.10.6", Ref: law.Ref{Act: law.MDR, Path: "anx_I/10.6"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "particles"}, {ID: "nanomaterials"}, {ID: "reduced"}},
			Evidence: []require.Document{"biocompatibility_report", "test_reports", "material_specification"},
			Related:  []require.Clause{{Standard: &iso10993}},
		},
		{
			ID: "mdr.annex01.11.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.1"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "cuts"}, {ID: "handling"}, {ID: "leakage"}, {ID: "contamination"}},
			Evidence: []require.Document{"risk_management_file", "design_drawings", "usability_file", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}, {Standard: &require.ISO13485, Number: "6.4.2"}},
		},
		{
			ID: "mdr.annex01.11.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.2"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "need"}, {ID: "design"}, {ID: "validation"}},
			Evidence: []require.Document{"reprocessing_validation", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &iso17664}},
		},
		{
			ID: "mdr.annex01.11.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.3"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "state"}, {ID: "kept"}},
			Evidence: []require.Document{"sterilisation_validation", "packaging_validation", "labels"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}, {Standard: &iso11607}},
		},
		{
			ID: "mdr.annex01.11.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.4"},
			When:     isDeliveredSterile(),
			Elements: []require.Element{{ID: "procedures"}, {ID: "kept"}, {ID: "integrity"}},
			Evidence: []require.Document{"sterilisation_validation", "packaging_validation", "stability_study"},
			Related:  []require.Clause{{Standard: &iso11607}, {Standard: &require.ISO13485, Number: "7.5.5"}, {Standard: &require.ISO13485, Number: "7.5.7"}},
		},
		{
			ID: "mdr.annex01.11.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.5"},
			When:     isDeliveredSterile(),
			Elements: []require.Element{{ID: "method"}, {ID: "validation"}, {ID: "routine"}},
			Evidence: []require.Document{"sterilisation_validation", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.7"}, {Standard: &iso11135}, {Standard: &iso11137}},
		},
		{
			ID: "mdr.annex01.11.6", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.6"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "rooms"}, {ID: "monitoring"}},
			Evidence: []require.Document{"quality_manual", "sterilisation_validation", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4"}, {Standard: &require.ISO13485, Number: "7.5.2"}},
		},
		{
			ID: "mdr.annex01.11.7", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.7"},
			When:     rule.All{notSoftware, rule.Not{Cond: isDeliveredSterile()}},
			Elements: []require.Element{{ID: "integrity"}, {ID: "sterilised_later"}},
			Evidence: []require.Document{"packaging_validation", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.11"}, {Standard: &iso11607}},
		},
		{
			ID: "mdr.annex01.11.8", Ref: law.Ref{Act: law.MDR, Path: "anx_I/11.8"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "versions"}, {ID: "distinction"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "mdr.annex01.12.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/12.1"},
			When:     rule.All{specialMatter, rule.Is{Fact: &MedicinalSubstance, Option: fact.Yes}},
			Elements: []require.Element{{ID: "quality"}, {ID: "safety"}, {ID: "usefulness"}, {ID: "consultation"}},
			Evidence: []require.Document{"medicinal_substance_file", "clinical_evaluation"},
		},
		{
			ID: "mdr.annex01.12.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/12.2"},
			When:     rule.Any{rule.All{specialMatter, rule.Is{Fact: &SubstanceDevice, Option: fact.Yes}}, rule.All{rule.Any{surgical, implantable}, rule.Is{Fact: &BiologicalEffect, Option: fact.Yes}}},
			Judged:   true,
			Elements: []require.Element{{ID: "fate"}, {ID: "tolerance"}, {ID: "interactions"}, {ID: "reactions"}},
			Evidence: []require.Document{"medicinal_substance_file", "biocompatibility_report", "clinical_evaluation"},
			Related:  []require.Clause{{Standard: &iso10993}},
		},
		{
			ID: "mdr.annex01.13.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/13.1"},
			When:     rule.All{specialMatter, rule.Is{Fact: &Tissue, Option: "human"}},
			Elements: []require.Element{{ID: "donation"}, {ID: "processing"}, {ID: "traceability"}},
			Evidence: []require.Document{"tissue_file", "supplier_records", "quality_manual"},
		},
		{
			ID: "mdr.annex01.13.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/13.2"},
			When:     rule.All{specialMatter, rule.Any{rule.Is{Fact: &Tissue, Option: "animal_intact_skin"}, rule.Is{Fact: &Tissue, Option: "animal"}}},
			Elements: []require.Element{{ID: "animals"}, {ID: "processing"}, {ID: "tse"}},
			Evidence: []require.Document{"tissue_file", "supplier_records", "risk_management_file"},
			Related:  []require.Clause{{Standard: &iso22442}},
		},
		{
			ID: "mdr.annex01.13.2.besides", Ref: law.Ref{Act: law.MDR, Path: "anx_I/13.2"},
			When:     rule.All{specialMatter, rule.Is{Fact: &Tissue, Option: "human"}},
			Judged:   true,
			Elements: []require.Element{{ID: "used"}, {ID: "sourcing"}},
			Evidence: []require.Document{"tissue_file", "supplier_records", "risk_management_file"},
			Related:  []require.Clause{{Standard: &iso22442}},
		},
		{
			ID: "mdr.annex01.13.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/13.3"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "substances"}, {ID: "processing"}},
			Evidence: []require.Document{"tissue_file", "supplier_records", "risk_management_file"},
		},
	}
}
