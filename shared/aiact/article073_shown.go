package aiact

import "github.com/cecheck/cecheck/shared/require"

// article073Shown is what documents show of Art. 73: serious incidents.
func article073Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article073",
			Elements: elements("what", "whom", "times", "investigate", "preserve"),
			Evidence: []require.Document{"incident_procedure", "quality_manual"},
		},
		{
			ID:       "aiact.article073.10",
			Elements: elements("rights", "other"),
			Evidence: []require.Document{"incident_procedure"},
		},
	}
}
