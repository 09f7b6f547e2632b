package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex03 is the technical documentation on post-market surveillance: Annex III, point by point, in the order of the annex,
// with the numbers that the corrigendum of 2019 gave it.
func Annex03() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex03.1", Ref: law.Ref{Act: law.MDR, Path: "anx_III/1"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "system"}},
			Evidence: []require.Document{"pms_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}},
		},
		{
			ID: "mdr.annex03.1.a", Ref: law.Ref{Act: law.MDR, Path: "anx_III/1/2/a"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "serious_incidents"}, {ID: "other_incidents"}, {ID: "trends"}, {ID: "literature"}, {ID: "feedback"}, {ID: "similar"}},
			Evidence: []require.Document{"pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO13485, Number: "8.2.2"}, {Standard: &require.ISO14971, Number: "10.2"}},
		},
		{
			ID: "mdr.annex03.1.b", Ref: law.Ref{Act: law.MDR, Path: "anx_III/1/2/b"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "collection"}, {ID: "assessment"}, {ID: "thresholds"}, {ID: "complaints"}, {ID: "trends"}, {ID: "communication"}, {ID: "procedures"}, {ID: "actions"}, {ID: "tracing"}, {ID: "pmcf"}},
			Evidence: []require.Document{"pms_plan", "pmcf_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "8.2.1"}, {Standard: &require.ISO13485, Number: "8.4"}, {Standard: &require.ISO13485, Number: "8.5"}, {Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID: "mdr.annex03.2.psur", Ref: law.Ref{Act: law.MDR, Path: "anx_III/2"},
			When: rule.All{onMarket, rule.Not{Cond: classI}}, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "report"}, {ID: "schedule"}},
			Evidence: []require.Document{"psur"},
		},
		{
			ID: "mdr.annex03.2.report", Ref: law.Ref{Act: law.MDR, Path: "anx_III/2"},
			When: rule.All{onMarket, classI}, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "report"}, {ID: "updates"}},
			Evidence: []require.Document{"pms_report"},
		},
	}
}
