package aiact

import "github.com/cecheck/cecheck/shared/require"

// article049Shown is what documents show of Art. 49: registration.
func article049Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article049",
			Elements: elements("entry", "current"),
			Evidence: []require.Document{"registration_record"},
		},
		{
			ID:       "aiact.article049.2",
			Elements: elements("entry", "current"),
			Evidence: []require.Document{"registration_record", "classification_record"},
		},
		{
			ID:       "aiact.article049.3",
			Elements: elements("entry"),
			Evidence: []require.Document{"registration_record"},
		},
		{
			ID:       "aiact.article049.5",
			Elements: elements("entry"),
			Evidence: []require.Document{"registration_record"},
		},
	}
}
