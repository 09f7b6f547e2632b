package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// notVerified is said of a standard whose status under Art. 8 was not looked up in the Official Journal.
const notVerified = "whether its reference is published under IVDR Art. 8 was not verified"

// Standards on in vitro diagnostics that Annex I is commonly answered with. The citation of EN ISO 17511 is known from secondary sources; of the others
// some are likely to be cited too, and none is shown so before somebody has looked.
var (
	ISO18113 = require.Standard{ID: "en_iso_18113", Name: "EN ISO 18113 series", Status: require.StateOfArt, Source: notVerified}
	ISO17511 = require.Standard{ID: "en_iso_17511", Name: "EN ISO 17511:2021", Status: require.Cited, Cited: []law.Act{law.IVDR}, Source: "Implementing Decision (EU) 2022/15, amending (EU) 2021/1195"}
	EN13612  = require.Standard{ID: "en_13612", Name: "EN 13612:2002", Status: require.StateOfArt, Source: notVerified}
	ISO23640 = require.Standard{ID: "en_iso_23640", Name: "EN ISO 23640:2015", Status: require.StateOfArt, Source: notVerified}
	IEC61010 = require.Standard{ID: "en_61010_2_101", Name: "EN 61010-2-101", Status: require.StateOfArt, Source: notVerified}
	IEC61326 = require.Standard{ID: "en_61326_2_6", Name: "EN 61326-2-6", Status: require.StateOfArt, Source: notVerified}
	EN13532  = require.Standard{ID: "en_13532", Name: "EN 13532:2002", Status: require.StateOfArt, Source: notVerified}
	EN13641  = require.Standard{ID: "en_13641", Name: "EN 13641:2002", Status: require.StateOfArt, Source: notVerified}
)
