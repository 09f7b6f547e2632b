package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article014 is what a reviewer looks for separately in Art. 14: human oversight.
// Art. 14(5) concerns identification from a distance alone (Annex III, 1(a)).
func Article014() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article014.4.a", Ref: law.Ref{Act: law.AIAct, Path: "art_14/4/a"},
			Elements: elements("limits", "anomalies"),
			Evidence: []require.Document{"human_oversight", "instructions_for_use", "usability_file"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article014.4.b", Ref: law.Ref{Act: law.AIAct, Path: "art_14/4/b"},
			Elements: elements("bias"),
			Evidence: []require.Document{"human_oversight", "usability_file", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article014.4.c", Ref: law.Ref{Act: law.AIAct, Path: "art_14/4/c"},
			Elements: elements("tools", "shown"),
			Evidence: []require.Document{"human_oversight", "usability_file", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article014.4.d", Ref: law.Ref{Act: law.AIAct, Path: "art_14/4/d"},
			Elements: elements("override", "without"),
			Evidence: []require.Document{"human_oversight", "software_requirements", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article014.4.e", Ref: law.Ref{Act: law.AIAct, Path: "art_14/4/e"},
			Elements: elements("stop", "safe"),
			Evidence: []require.Document{"human_oversight", "software_requirements", "test_reports"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
		{
			ID: "aiact.article014.5", Ref: law.Ref{Act: law.AIAct, Path: "art_14/5"}, When: remoteIdentification, Judged: true,
			Elements: elements("two", "competence"),
			Evidence: []require.Document{"human_oversight", "instructions_for_use"},
		},
	})
}

// article014Shown is what documents show of Art. 14: what remains for the duty itself.
func article014Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article014",
			Elements: elements("interface", "aim", "built", "deployer", "fit"),
			Evidence: []require.Document{"human_oversight", "usability_file", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62366}},
		},
	}
}
