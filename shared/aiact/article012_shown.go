package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// remoteIdentification is a system for remote biometric identification (Annex III, point 1(a)).
var remoteIdentification = rule.All{listed, rule.Is{Fact: &AnnexIII, Option: "remote_identification"}}

// Article012 is what a reviewer looks for separately in Art. 12: logs.
// Art. 12(3) concerns identification from a distance alone (Annex III, 1(a)).
func Article012() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.article012.3", Ref: law.Ref{Act: law.AIAct, Path: "art_12/3"}, When: remoteIdentification,
			Elements: elements("period", "database", "match", "persons"),
			Evidence: []require.Document{"logging_spec", "software_requirements"},
		},
	})
}

// article012Shown is what documents show of Art. 12: what remains for the duty itself.
func article012Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article012",
			Elements: elements("automatic", "risk", "monitoring", "operation"),
			Evidence: []require.Document{"logging_spec", "software_requirements", "software_design"},
		},
	}
}
