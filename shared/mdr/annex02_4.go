package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 4 and 5: how the general requirements of Annex I are shown to be met, and the risks weighed.
func annex02Section4() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex02.4", Ref: law.Ref{Act: law.MDR, Path: "anx_II/4"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "justification"}, {ID: "verification"}, {ID: "validation"}},
			Evidence: []require.Document{"gspr_checklist", "test_reports", "risk_management_file", "software_verification", "software_validation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}, {Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID: "mdr.annex02.4.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/4/a"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "list"}, {ID: "exclusions"}},
			Evidence: []require.Document{"gspr_checklist", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}},
		},
		{
			ID: "mdr.annex02.4.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/4/b"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "methods"}},
			Evidence: []require.Document{"gspr_checklist"},
		},
		{
			ID: "mdr.annex02.4.c", Ref: law.Ref{Act: law.MDR, Path: "anx_II/4/c"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "standards"}, {ID: "specifications"}, {ID: "other"}, {ID: "extent"}},
			Evidence: []require.Document{"gspr_checklist", "declaration_of_conformity"},
		},
		{
			ID: "mdr.annex02.4.d", Ref: law.Ref{Act: law.MDR, Path: "anx_II/4/d"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "identity"}, {ID: "reference"}},
			Evidence: []require.Document{"gspr_checklist", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.4"}, {Standard: &require.ISO13485, Number: "4.2.5"}},
		},
		{
			ID: "mdr.annex02.5.a", Ref: law.Ref{Act: law.MDR, Path: "anx_II/5/a"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "benefits"}, {ID: "risks"}, {ID: "balance"}},
			Evidence: []require.Document{"risk_management_file", "clinical_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7.4"}, {Standard: &require.ISO14971, Number: "8"}},
		},
		{
			ID: "mdr.annex02.5.b", Ref: law.Ref{Act: law.MDR, Path: "anx_II/5/b"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "hazards"}, {ID: "controls"}, {ID: "residual"}, {ID: "experience"}},
			Evidence: []require.Document{"risk_management_file", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "4.5"}, {Standard: &require.ISO14971, Number: "7"}, {Standard: &require.ISO14971, Number: "10"}, {Standard: &require.IEC62304, Number: "7"}},
		},
	}
}
