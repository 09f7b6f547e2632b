package aiact

import "github.com/cecheck/cecheck/shared/require"

// article006Shown is what documents show of Art. 6: why a listed use is not high-risk.
func article006Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article006.4",
			Elements: elements("use", "condition", "risk", "profiling"),
			Evidence: []require.Document{"classification_record", "intended_purpose"},
		},
	}
}
