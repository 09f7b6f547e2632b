package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 2: blood groups, foeto-maternal incompatibility and tissue types. The list of markers is closed: another marker
// of a system that it names stays in class C.
var rule2 = rule.Rule{
	ID: "ivdr.rule2", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.2"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.2"},
		When: rule.All{strictUse, rule.Any{
			rule.Is{Fact: &Grouping, Option: "other_marker"},
			rule.Is{Fact: &Grouping, Option: "listed_marker"},
		}},
		Then: ClassC,
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.2"},
			When: rule.Is{Fact: &Grouping, Option: "listed_marker"},
			Then: ClassD,
		}},
		Reading: "reading.ivdr.rule2.grouping",
	}},
}
