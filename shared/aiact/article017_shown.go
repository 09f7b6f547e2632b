package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article017 is what a reviewer looks for separately in Art. 17: quality management.
func Article017() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article017.1.a", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/a"},
			Elements: elements("strategy", "assessment", "changes"),
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.1"}, {Standard: &require.ISO13485, Number: "7.3.9"}, {Standard: &require.EN18286}, {Standard: &require.ISO42001}},
		},
		{
			ID: "aiact.article017.1.b", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/b"},
			Elements: elements("design", "verification"),
			Evidence: []require.Document{"quality_manual", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.c", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/c"},
			Elements: elements("development", "control"),
			Evidence: []require.Document{"quality_manual", "software_verification"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.d", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/d"},
			Elements: elements("procedures", "frequency"),
			Evidence: []require.Document{"quality_manual", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}, {Standard: &require.ISO13485, Number: "7.3.7"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.e", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/e"},
			Elements: elements("list", "means"),
			Evidence: []require.Document{"quality_manual", "software_requirements"},
			Related:  []require.Clause{{Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.f", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/f"},
			Elements: elements("getting", "working", "keeping"),
			Evidence: []require.Document{"quality_manual", "data_governance"},
			Related:  []require.Clause{{Standard: &require.EN18286}, {Standard: &require.ISO5259}, {Standard: &require.ISO42001, Number: "A.7"}},
		},
		{
			ID: "aiact.article017.1.g", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/g"},
			Elements: elements("procedure"),
			Evidence: []require.Document{"quality_manual", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971}, {Standard: &require.EN18286}, {Standard: &require.PrEN18228}},
		},
		{
			ID: "aiact.article017.1.h", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/h"},
			Elements: elements("procedure"),
			Evidence: []require.Document{"quality_manual", "pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.i", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/i"},
			Elements: elements("procedure"),
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.3"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.j", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/j"},
			Elements: elements("authorities", "others"),
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.2.3"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.k", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/k"},
			Elements: elements("records"),
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.5"}, {Standard: &require.EN18286}},
		},
		{
			ID: "aiact.article017.1.l", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/l"},
			Elements: elements("resources", "supply"),
			Evidence: []require.Document{"quality_manual", "supplier_records"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "6"}, {Standard: &require.ISO13485, Number: "7.4"}, {Standard: &require.EN18286}, {Standard: &require.ISO42001, Number: "A.4"}},
		},
		{
			ID: "aiact.article017.1.m", Ref: law.Ref{Act: law.AIAct, Path: "art_17/1/m"},
			Elements: elements("management", "staff"),
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "5.5.1"}, {Standard: &require.EN18286}, {Standard: &require.ISO42001, Number: "A.3"}},
		},
	})
}

// article017Shown is what documents show of Art. 17: what remains for the duty itself.
func article017Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article017",
			Elements: elements("written", "size", "integrated"),
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485}, {Standard: &require.EN18286}},
		},
	}
}
