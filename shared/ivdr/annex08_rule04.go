package ivdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Rule 4: self-tests, and whatever else lay persons test with (Art. 2(5)). Its list of exceptions replaces what it gives itself and nothing else, so that what another
// rule puts higher stays there (1.9).
//
// Point (b) has no case: tests near the patient are left to the other rules, and a case that gave nothing would
// only keep Rule 6 from holding.
var rule4 = rule.Rule{
	ID: "ivdr.rule4", Ref: law.Ref{Act: law.IVDR, Path: "anx_VIII/2.4"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.IVDR, Path: "anx_VIII/2.4/a"},
		When: rule.Is{Fact: &User, Option: "self_test"},
		Then: ClassC,
		Except: []rule.Case{{
			Ref:     law.Ref{Act: law.IVDR, Path: "anx_VIII/2.4/a"},
			When:    rule.Is{Fact: &SelfTestListed, Option: fact.Yes},
			Then:    ClassB,
			Reading: "reading.ivdr.rule4.listed",
		}},
		Reading: "reading.ivdr.rule4.user",
	}},
}
