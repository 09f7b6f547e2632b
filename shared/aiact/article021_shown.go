package aiact

import "github.com/cecheck/cecheck/shared/require"

// article021Shown is what documents show of Art. 21: working with the authorities.
func article021Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article021",
			Elements: elements("request", "logs"),
			Evidence: []require.Document{"quality_manual", "logging_spec"},
		},
	}
}
