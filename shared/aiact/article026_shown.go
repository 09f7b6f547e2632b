package aiact

import "github.com/cecheck/cecheck/shared/require"

// article026Shown is what documents show of Art. 26: what deployers do.
func article026Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article026",
			Elements: elements("instructions", "oversight", "input", "monitor", "suspend", "logs", "workers", "authorities"),
			Evidence: []require.Document{"deployer_procedure", "instructions_for_use"},
		},
		{
			ID:       "aiact.article026.8",
			Elements: elements("registered", "otherwise"),
			Evidence: []require.Document{"registration_record", "deployer_procedure"},
		},
		{
			ID:       "aiact.article026.9",
			Elements: elements("used"),
			Evidence: []require.Document{"data_protection_assessment", "instructions_for_use"},
		},
		{
			ID:       "aiact.article026.10",
			Elements: elements("permission", "refused", "file"),
			Evidence: []require.Document{"deployer_procedure"},
		},
		{
			ID:       "aiact.article026.11",
			Elements: elements("told"),
			Evidence: []require.Document{"deployer_procedure"},
		},
	}
}
