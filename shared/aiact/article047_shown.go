package aiact

import "github.com/cecheck/cecheck/shared/require"

// article047Shown is what documents show of Art. 47: the declaration of conformity.
func article047Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article047",
			Elements: elements("identified", "machine", "section2", "language", "single", "kept"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
	}
}
