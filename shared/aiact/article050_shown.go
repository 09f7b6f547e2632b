package aiact

import "github.com/cecheck/cecheck/shared/require"

// article050Shown is what documents show of Art. 50: transparency towards people.
func article050Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article050",
			Elements: elements("applies", "form"),
			Evidence: []require.Document{"software_requirements", "usability_file"},
		},
		{
			ID:       "aiact.article050.1",
			Elements: elements("told"),
			Evidence: []require.Document{"software_requirements", "usability_file"},
		},
		{
			ID:       "aiact.article050.2",
			Elements: elements("mark", "detect"),
			Evidence: []require.Document{"software_design", "test_reports"},
		},
		{
			ID:       "aiact.article050.3",
			Elements: elements("told", "data"),
			Evidence: []require.Document{"deployer_procedure"},
		},
		{
			ID:       "aiact.article050.4",
			Elements: elements("disclosed"),
			Evidence: []require.Document{"deployer_procedure"},
		},
	}
}
