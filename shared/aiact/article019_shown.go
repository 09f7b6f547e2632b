package aiact

import "github.com/cecheck/cecheck/shared/require"

// article019Shown is what documents show of Art. 19: logs that are kept.
func article019Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article019",
			Elements: elements("control", "period"),
			Evidence: []require.Document{"logging_spec", "quality_manual"},
		},
	}
}
