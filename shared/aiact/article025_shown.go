package aiact

import "github.com/cecheck/cecheck/shared/require"

// article025Shown is what documents show of Art. 25: the value chain.
func article025Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article025.2",
			Elements: elements("documents", "limits", "access", "excluded"),
			Evidence: []require.Document{"contract"},
		},
		{
			ID:       "aiact.article025.3",
			Elements: elements("name", "duties"),
			Evidence: []require.Document{"quality_manual", "contract"},
		},
		{
			ID:       "aiact.article025.4",
			Elements: elements("suppliers", "agreement", "content"),
			Evidence: []require.Document{"contract", "supplier_records"},
		},
	}
}
