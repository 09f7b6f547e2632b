package aiact

import "github.com/cecheck/cecheck/shared/require"

// article086Shown is what documents show of Art. 86: explaining decisions.
func article086Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article086",
			Elements: elements("explain"),
			Evidence: []require.Document{"deployer_procedure"},
		},
	}
}
