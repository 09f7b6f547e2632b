package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// DutiesSet decides from which day the duties for high-risk systems bind this product
// (Art. 113, third paragraph; Art. 111(2)). The earliest day counts.
var DutiesSet = rule.Set{
	Concludes: &DutiesFrom,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_113"},
	Scope:     highRisk,
	Rules:     []*rule.Rule{&article113published, &article113, &article111published, &article111},
}

var article113 = rule.Rule{
	ID: "aiact.article113", Ref: law.Ref{Act: law.AIAct, Path: "art_113/3/c"},
	InForce: amended, Applies: amended,
	Cases: []rule.Case{{
		Ref:    law.Ref{Act: law.AIAct, Path: "art_113/3/c/i"},
		When:   byUse,
		Then:   rule.Then{Value: "2027-12-02"},
		Except: bothWays,
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_113/3/c/ii"},
		When: byProduct,
		Then: rule.Then{Value: "2028-08-02"},
	}},
}

var article113published = rule.Rule{
	ID: "aiact.article113", Ref: law.Ref{Act: law.AIAct, Path: "art_113/3/c"},
	InForce: published, Applies: published,
	Cases: []rule.Case{{
		Ref:    law.Ref{Act: law.AIAct, Path: "art_113/2"},
		When:   byUse,
		Then:   rule.Then{Value: "2026-08-02"},
		Except: bothWaysPublished,
	}, {
		Ref:  law.Ref{Act: law.AIAct, Path: "art_113/3/c"},
		When: byProduct,
		Then: rule.Then{Value: "2027-08-02"},
	}},
}

// bothWays and bothWaysPublished are the same day again, for a system that is high-risk in both ways: that the other day does not count
// for it is a reading.
var bothWays = []rule.Case{{
	Ref:     law.Ref{Act: law.AIAct, Path: "art_113/3/c/i"},
	When:    byProduct,
	Then:    rule.Then{Value: "2027-12-02"},
	Reading: "reading.aiact.113.both",
}}

var bothWaysPublished = []rule.Case{{
	Ref:     law.Ref{Act: law.AIAct, Path: "art_113/2"},
	When:    byProduct,
	Then:    rule.Then{Value: "2026-08-02"},
	Reading: "reading.aiact.113.both",
}}

// article113_b: Chapter V, on general-purpose AI models.
var article113_b = rule.Rule{
	ID: "aiact.article113.b", Ref: law.Ref{Act: law.AIAct, Path: "art_113/3/b"},
	InForce: anyTime, Applies: law.Period{From: 20250802},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_113/3/b"},
		Then: rule.Then{Value: "2025-08-02"},
	}},
}
