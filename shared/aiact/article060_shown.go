package aiact

import "github.com/cecheck/cecheck/shared/require"

// article060Shown is what documents show of Art. 60: testing in real-world conditions.
func article060Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article060",
			Elements: elements("plan", "approved", "registered", "established", "transfer", "time", "vulnerable", "deployers", "consent", "oversight", "reversible", "incidents"),
			Evidence: []require.Document{"real_world_test_plan", "contract"},
		},
	}
}
