package mdr

import "github.com/cecheck/cecheck/shared/require"

// Standards that Annex I is commonly answered with. That most of them are cited under the MDR is likely; none is shown as cited before somebody has looked.
var (
	iso10993      = require.Standard{ID: "en_iso_10993_1", Name: "EN ISO 10993-1", Status: require.Unverified}
	iso11135      = require.Standard{ID: "en_iso_11135", Name: "EN ISO 11135", Status: require.Unverified}
	iso11137      = require.Standard{ID: "en_iso_11137_1", Name: "EN ISO 11137-1", Status: require.Unverified}
	iso11607      = require.Standard{ID: "en_iso_11607_1", Name: "EN ISO 11607-1", Status: require.Unverified}
	iso14708      = require.Standard{ID: "en_iso_14708_1", Name: "EN ISO 14708-1", Status: require.Unverified}
	iso17664      = require.Standard{ID: "en_iso_17664_1", Name: "EN ISO 17664-1", Status: require.Unverified}
	iso20417      = require.Standard{ID: "en_iso_20417", Name: "EN ISO 20417", Status: require.Unverified}
	iso22442      = require.Standard{ID: "en_iso_22442_1", Name: "EN ISO 22442-1", Status: require.Unverified}
	iec60601      = require.Standard{ID: "en_60601_1", Name: "EN 60601-1", Status: require.Unverified}
	iec60601Part2 = require.Standard{ID: "en_60601_1_2", Name: "EN 60601-1-2", Status: require.Unverified}
	iec60601Part3 = require.Standard{ID: "en_60601_1_3", Name: "EN 60601-1-3", Status: require.Unverified}
	iec60601Part8 = require.Standard{ID: "en_60601_1_8", Name: "EN 60601-1-8", Status: require.Unverified}
)
