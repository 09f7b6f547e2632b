package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 6.2: clinical performance and clinical evidence. What the reports themselves contain is asked by Art. 56.
func annex02Section6_2() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.6.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.2/1"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "validity"}, {ID: "analytical"}, {ID: "clinical"}, {ID: "assessment"}},
			Evidence: []require.Document{"performance_evaluation"},
		},
		{
			// Whether there were studies of one's own is not asked: Art. 56(4) lets other sources do where that is justified.
			ID: "ivdr.annex02.6.2.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.2/2"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "plan"}, {ID: "report"}},
			Evidence: []require.Document{"study_plan", "performance_evaluation"},
		},
	}
}
