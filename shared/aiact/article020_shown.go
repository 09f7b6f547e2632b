package aiact

import "github.com/cecheck/cecheck/shared/require"

// article020Shown is what documents show of Art. 20: corrective action.
func article020Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article020",
			Elements: elements("correct", "inform", "risk"),
			Evidence: []require.Document{"corrective_action_record", "quality_manual"},
		},
	}
}
