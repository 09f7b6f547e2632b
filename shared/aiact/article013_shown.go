package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article013 is what a reviewer looks for separately in Art. 13: what deployers are told.
func Article013() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article013.3.a", Ref: law.Ref{Act: law.AIAct, Path: "art_13/3/a"},
			Elements: elements("provider", "representative"),
			Evidence: []require.Document{"instructions_for_use", "labels"},
		},
		{
			ID: "aiact.article013.3.b", Ref: law.Ref{Act: law.AIAct, Path: "art_13/3/b"},
			Elements: elements("purpose", "accuracy", "circumstances", "risks", "explain", "groups", "input", "interpret"),
			Evidence: []require.Document{"instructions_for_use", "clinical_evaluation", "performance_evaluation", "software_validation"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article013.3.c", Ref: law.Ref{Act: law.AIAct, Path: "art_13/3/c"}, Judged: true,
			Elements: elements("changes"),
			Evidence: []require.Document{"instructions_for_use"},
		},
		{
			ID: "aiact.article013.3.d", Ref: law.Ref{Act: law.AIAct, Path: "art_13/3/d"},
			Elements: elements("measures", "interpretation"),
			Evidence: []require.Document{"instructions_for_use", "human_oversight", "usability_file"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article013.3.e", Ref: law.Ref{Act: law.AIAct, Path: "art_13/3/e"},
			Elements: elements("resources", "lifetime", "maintenance"),
			Evidence: []require.Document{"instructions_for_use", "software_requirements"},
		},
		{
			ID: "aiact.article013.3.f", Ref: law.Ref{Act: law.AIAct, Path: "art_13/3/f"}, Judged: true,
			Elements: elements("logs"),
			Evidence: []require.Document{"instructions_for_use", "logging_spec"},
		},
	})
}

// article013Shown is what documents show of Art. 13: what remains for the duty itself.
func article013Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article013",
			Elements: elements("design", "form", "clear"),
			Evidence: []require.Document{"instructions_for_use", "usability_file", "software_design"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
	}
}
