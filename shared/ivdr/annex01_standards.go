package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Standards on in vitro diagnostics that Annex I is commonly answered with. The citation of EN ISO 17511 is known from secondary sources; of the others
// some are likely to be cited too, and none is shown so before somebody has looked.
var (
	ISO18113 = require.Standard{ID: "en_iso_18113", Name: "EN ISO 18113 series", Status: require.Unverified}
	ISO17511 = require.Standard{ID: "en_iso_17511", Name: "EN ISO 17511:2021", Status: require.Cited, Cited: []law.Act{law.IVDR}}
	EN13612  = require.Standard{ID: "en_13612", Name: "EN 13612:2002", Status: require.Unverified}
	ISO23640 = require.Standard{ID: "en_iso_23640", Name: "EN ISO 23640:2015", Status: require.Unverified}
	IEC61010 = require.Standard{ID: "en_61010_2_101", Name: "EN 61010-2-101", Status: require.Unverified}
	IEC61326 = require.Standard{ID: "en_61326_2_6", Name: "EN 61326-2-6", Status: require.Unverified}
	EN13532  = require.Standard{ID: "en_13532", Name: "EN 13532:2002", Status: require.Unverified}
	EN13641  = require.Standard{ID: "en_13641", Name: "EN 13641:2002", Status: require.Unverified}
)
