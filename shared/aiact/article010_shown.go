package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article010 is what a reviewer looks for separately in Art. 10: data and their governance.
// Art. 10(6) leaves only the test sets where nothing is trained. What Art. 4a permits has its conditions, to which Art. 10(1) refers.
func Article010() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article010.2.a", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/a"},
			Elements: elements("choices"),
			Evidence: []require.Document{"data_governance", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.b", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/b"},
			Elements: elements("collection", "origin", "purpose"),
			Evidence: []require.Document{"data_governance", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.c", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/c"},
			Elements: elements("labels", "cleaning"),
			Evidence: []require.Document{"data_governance", "training_record"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.d", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/d"},
			Elements: elements("assumptions"),
			Evidence: []require.Document{"data_governance", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.e", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/e"},
			Elements: elements("available", "quantity", "suitable"),
			Evidence: []require.Document{"data_governance"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.f", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/f"},
			Elements: elements("examined", "found", "loops"),
			Evidence: []require.Document{"data_governance", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.g", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/g"},
			Elements: elements("measures", "effect"),
			Evidence: []require.Document{"data_governance", "training_record", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.2.h", Ref: law.Ref{Act: law.AIAct, Path: "art_10/2/h"},
			Elements: elements("gaps", "remedy"),
			Evidence: []require.Document{"data_governance", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.3", Ref: law.Ref{Act: law.AIAct, Path: "art_10/3"},
			Elements: elements("relevant", "errors", "statistics"),
			Evidence: []require.Document{"data_governance", "test_reports", "clinical_evaluation", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
		{
			ID: "aiact.article010.4", Ref: law.Ref{Act: law.AIAct, Path: "art_10/4"},
			Elements: elements("setting"),
			Evidence: []require.Document{"data_governance", "clinical_evaluation", "performance_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
	})
}

// article010Shown is what documents show of Art. 10: what remains for the duty itself.
func article010Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article010",
			Elements: elements("sets", "practices", "special"),
			Evidence: []require.Document{"data_governance", "training_record"},
			Related:  []require.Clause{{Standard: &require.ISO5259}},
		},
	}
}
