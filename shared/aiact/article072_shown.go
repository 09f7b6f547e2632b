package aiact

import "github.com/cecheck/cecheck/shared/require"

// article072Shown is what documents show of Art. 72: post-market monitoring.
func article072Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article072",
			Elements: elements("system", "plan", "data", "analysis", "others", "combined"),
			Evidence: []require.Document{"pms_plan", "pms_report", "psur", "pmcf_plan"},
			Related:  []require.Clause{{Standard: &require.EN18286}},
		},
	}
}
