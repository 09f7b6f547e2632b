package aiact

import "github.com/cecheck/cecheck/shared/require"

// article022Shown is what documents show of Art. 22: the authorised representative.
func article022Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article022",
			Elements: elements("mandate", "tasks", "enable"),
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "aiact.article022.3",
			Elements: elements("verify", "keep", "authorities", "register", "end"),
			Evidence: []require.Document{"operator_check", "contract"},
		},
	}
}
