package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex II, 6.2: what some devices have to show in addition.
func annex02Section6_2() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex02.6.2.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/a"},
			When: rule.All{onMarket, specialMatter, rule.Is{Fact: &MedicinalSubstance, Option: fact.Yes}}, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "statement"}, {ID: "source"}, {ID: "tests"}},
			Evidence: []require.Document{"medicinal_substance_file", "supplier_records", "test_reports"},
		},
		{
			ID: "mdr.annex02.6.2.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/b"},
			When: rule.All{onMarket, specialMatter, rule.Not{Cond: rule.Is{Fact: &Tissue, Option: "no"}}}, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "statement"}, {ID: "materials"}, {ID: "conformity"}},
			Evidence: []require.Document{"tissue_file", "supplier_records", "risk_management_file"},
		},
		{
			// Rule 21 asks only of substances put into an orifice or on the skin; this is about all
			// that are introduced into the body, injected ones too.
			ID: "mdr.annex02.6.2.c", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/c"},
			When: fileOfHardware, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "fate"}, {ID: "interactions"}, {ID: "tolerance"}, {ID: "toxicity"}, {ID: "detail"}, {ID: "absence"}},
			Evidence: []require.Document{"medicinal_substance_file", "test_reports", "biocompatibility_report"},
		},
		{
			ID: "mdr.annex02.6.2.d", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/d"},
			When: fileOfHardware, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "content"}, {ID: "exposure"}, {ID: "alternatives"}},
			Evidence: []require.Document{"substance_justification", "biocompatibility_report", "supplier_records"},
		},
		{
			ID: "mdr.annex02.6.2.e", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/e"},
			When: rule.All{fileOfHardware, rule.Is{Fact: &Sterile, Option: fact.Yes}}, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "environment"}, {ID: "sterilisation"}, {ID: "packaging"}, {ID: "maintenance"}, {ID: "tests"}},
			Evidence: []require.Document{"sterilisation_validation", "packaging_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}, {Standard: &require.ISO13485, Number: "7.5.5"}, {Standard: &require.ISO13485, Number: "7.5.7"}},
		},
		{
			ID: "mdr.annex02.6.2.e.microbiological", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/e"},
			When: rule.All{fileOfHardware, rule.Is{Fact: &Sterile, Option: fact.No}}, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "condition"}, {ID: "environment"}},
			Evidence: []require.Document{"test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6.4.2"}},
		},
		{
			ID: "mdr.annex02.6.2.f", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/f"},
			When: rule.All{onMarket, rule.Is{Fact: &Measuring, Option: fact.Yes}}, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "accuracy"}, {ID: "methods"}},
			Evidence: []require.Document{"test_reports", "software_verification"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.6"}},
		},
		{
			// What it drives or serves is asked; whether it works only with it is not.
			ID: "mdr.annex02.6.2.g", Ref: law.Ref{Act: law.MDR, Path: "anx_II/6.2/g"},
			When: onMarket, Judged: true, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "combination"}, {ID: "characteristics"}, {ID: "proof"}},
			Evidence: []require.Document{"test_reports", "software_verification", "software_design"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.6"}},
		},
	}
}
