package aiact

import "github.com/cecheck/cecheck/shared/require"

// article008Shown is what documents show of Art. 8: that the requirements of Section 2 are met.
func article008Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article008",
			Elements: elements("table", "purpose", "integrated"),
			Evidence: []require.Document{"quality_manual", "risk_management_file", "intended_purpose"},
		},
	}
}
