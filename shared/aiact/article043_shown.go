package aiact

import "github.com/cecheck/cecheck/shared/require"

// article043Shown is what documents show of Art. 43: conformity assessment.
func article043Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article043",
			Elements: elements("route", "done", "internal"),
			Evidence: []require.Document{"certificate", "quality_manual", "declaration_of_conformity"},
		},
		{
			ID:       "aiact.article043.3",
			Elements: elements("section2", "quality", "body"),
			Evidence: []require.Document{"certificate", "contract"},
		},
		{
			ID:       "aiact.article043.4",
			Elements: elements("test", "planned", "new"),
			Evidence: []require.Document{"change_record", "quality_manual"},
		},
	}
}
