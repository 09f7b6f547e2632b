package aiact

import "github.com/cecheck/cecheck/shared/require"

// article023Shown is what documents show of Art. 23: the importer.
func article023Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article023",
			Elements: elements("a", "b", "c", "d", "hold", "name", "storage", "keep"),
			Evidence: []require.Document{"operator_check", "labels"},
		},
	}
}
