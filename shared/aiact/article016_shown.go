package aiact

import "github.com/cecheck/cecheck/shared/require"

// article016Shown is what documents show of Art. 16: what a provider sees to, letter by letter.
func article016Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article016",
			Elements: elements("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"),
			Evidence: []require.Document{"quality_manual", "labels", "declaration_of_conformity"},
		},
	}
}
