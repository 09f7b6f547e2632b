package aiact

import "github.com/cecheck/cecheck/shared/require"

// article048Shown is what documents show of Art. 48: the CE marking.
func article048Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article048",
			Elements: elements("mark", "digital", "number"),
			Evidence: []require.Document{"labels", "instructions_for_use"},
		},
	}
}
