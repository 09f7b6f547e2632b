package ivdr

import "github.com/cecheck/cecheck/shared/require"

// shownOfAnnexes is what a documentation shows of the annexes as a whole and of devices made within one health institution (Art. 5(5)).
func shownOfAnnexes() []require.Shown {
	return []require.Shown{
		{
			ID:       "ivdr.annex02",
			Elements: []require.Element{{ID: "order"}, {ID: "current"}, {ID: "summary"}},
			Evidence: []require.Document{"gspr_checklist", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}},
		},
		{
			ID:       "ivdr.annex03",
			Elements: []require.Element{{ID: "order"}, {ID: "current"}},
			Evidence: []require.Document{"pms_plan", "quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}},
		},
		{
			ID:       "ivdr.article005.5",
			Elements: []require.Element{{ID: "transfer"}, {ID: "quality"}, {ID: "laboratory"}, {ID: "need"}, {ID: "information"}, {ID: "declaration"}, {ID: "design"}, {ID: "manufacture"}, {ID: "experience"}},
			Evidence: []require.Document{"quality_manual", "performance_evaluation", "declaration_of_conformity"},
			Related:  []require.Clause{{Standard: &require.ISO13485}},
		},
	}
}
