package aiact

import "github.com/cecheck/cecheck/shared/require"

// article004Shown is what documents show of Art. 4: what is done for AI literacy.
func article004Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article004",
			Elements: elements("measures", "fit"),
			Evidence: []require.Document{"literacy_record", "quality_manual"},
		},
	}
}
