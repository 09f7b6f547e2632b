package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Article015 is what a reviewer looks for separately in Art. 15: accuracy, robustness and cybersecurity.
// Art. 15(2) is the Commission’s.
func Article015() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article015.1", Ref: law.Ref{Act: law.AIAct, Path: "art_15/1"},
			Elements: elements("level", "reached", "kept"),
			Evidence: []require.Document{"software_validation", "test_reports", "clinical_evaluation", "performance_evaluation"},
		},
		{
			ID: "aiact.article015.3", Ref: law.Ref{Act: law.AIAct, Path: "art_15/3"},
			Elements: elements("stated"),
			Evidence: []require.Document{"instructions_for_use"},
		},
		{
			ID: "aiact.article015.4", Ref: law.Ref{Act: law.AIAct, Path: "art_15/4"},
			Elements: elements("faults", "measures", "loops"),
			Evidence: []require.Document{"software_verification", "software_design", "test_reports", "risk_management_file"},
		},
		{
			ID: "aiact.article015.5", Ref: law.Ref{Act: law.AIAct, Path: "art_15/5"},
			Elements: elements("threats", "measures", "poisoning", "evasion"),
			Evidence: []require.Document{"cybersecurity_file", "test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC81001}},
		},
	})
}

// article015Shown is what documents show of Art. 15: what remains for the duty itself.
func article015Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article015",
			Evidence: []require.Document{"software_validation", "test_reports", "cybersecurity_file"},
		},
	}
}
