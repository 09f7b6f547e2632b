package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 6.1: analytical performance.
//
// A characteristic may be left out where that is justified (Annex XIII, 1.2.2), and no question asks which of them a device
// has: so all are judged but the report that says so (6.1.3).
func annex02Section6_1() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex02.6.1.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.1"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "types"}, {ID: "stability"}, {ID: "transport"}, {ID: "time"}, {ID: "freezing"}},
			Evidence: []require.Document{"performance_evaluation", "stability_study", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.2.1.a", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.1/1/a"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "reference"}, {ID: "data"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.2.1.b", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.1/1/b"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "repeatability"}, {ID: "reproducibility"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.2.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.2"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "design"}, {ID: "specimens"}, {ID: "levels"}, {ID: "replicates"}, {ID: "calculation"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.2.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.3"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			// The last five are points (a) to (e): where such substances may come from.
			Elements: []require.Element{{ID: "interference"}, {ID: "cross_reactivity"}, {ID: "conditions"}, {ID: "medicines"}, {ID: "ingested"}, {ID: "additives"}, {ID: "matrix"}, {ID: "similar"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.2.4", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.4"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "calibrators"}, {ID: "controls"}, {ID: "reference"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports", "supplier_records"},
		},
		{
			ID: "ivdr.annex02.6.1.2.5", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.5"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "range"}, {ID: "detection_limit"}, {ID: "method"}, {ID: "specimens"}, {ID: "hook"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.2.6", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.2.6"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "design"}, {ID: "population"}, {ID: "specimens"}, {ID: "statistics"}, {ID: "grey_zone"}},
			Evidence: []require.Document{"performance_evaluation", "test_reports"},
		},
		{
			ID: "ivdr.annex02.6.1.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_II/6.1.3"},
			When: onMarket, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "report"}, {ID: "omissions"}},
			Evidence: []require.Document{"performance_evaluation"},
		},
	}
}
