package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// article111: a system that was on the market or in service before the day from which the
// duties of its route apply is bound only once its design is significantly changed from that day
// on; one intended for public authorities is bound from 2 August 2030 in any case.
var article111 = rule.Rule{
	ID: "aiact.article111.2", Ref: law.Ref{Act: law.AIAct, Path: "art_111/2"},
	InForce: amended, Applies: amended,
	Scope: rule.Any{
		rule.All{byUse, placedBefore20271202},
		rule.All{byProduct, rule.Not{Cond: byUse}, placedBefore20280802},
	},
	Cases:     olderNow,
	Displaces: []string{"aiact.article113"},
}

// article111published is the same in the first wording, where one day stood for every route.
var article111published = rule.Rule{
	ID: "aiact.article111.2", Ref: law.Ref{Act: law.AIAct, Path: "art_111/2"},
	InForce: published, Applies: published,
	Scope:     placedBefore20260802,
	Cases:     older,
	Displaces: []string{"aiact.article113"},
}

var older = []rule.Case{{
	Ref:    law.Ref{Act: law.AIAct, Path: "art_111/2"},
	When:   rule.Is{Fact: &Changed, Option: fact.No},
	Then:   rule.Then{Value: "on_change"},
	Except: []rule.Case{forAuthorities},
}}

var forAuthorities = rule.Case{
	Ref:     law.Ref{Act: law.AIAct, Path: "art_111/2"},
	When:    rule.Is{Fact: &PublicAuthority, Option: fact.Yes},
	Then:    rule.Then{Value: "2030-08-02"},
	Reading: "reading.aiact.111.public",
}

// olderNow comes to the same as older. It names the systems first placed between the two days of Art. 113, which
// are older ones only if each way of being high-risk has its own.
var olderNow = []rule.Case{{
	Ref:  law.Ref{Act: law.AIAct, Path: "art_111/2"},
	When: rule.Is{Fact: &Changed, Option: fact.No},
	Then: rule.Then{Value: "on_change"},
	Except: []rule.Case{forAuthorities, {
		Ref:     law.Ref{Act: law.AIAct, Path: "art_113/3/c"},
		When:    rule.Is{Fact: &product.Placed, Option: "2027-12-02_to_2028-08-01"},
		Then:    rule.Then{Value: "on_change"},
		Reading: "reading.aiact.111.date",
	}},
}}

var placedBefore20260802 = rule.Any{
	rule.Is{Fact: &product.Placed, Option: "before_2026-05-28"},
	rule.Is{Fact: &product.Placed, Option: "2026-05-28_to_2026-08-01"},
}

var placedBefore20271202 = rule.Any{
	placedBefore20260802,
	rule.Is{Fact: &product.Placed, Option: "2026-08-02_to_2027-08-01"},
	rule.Is{Fact: &product.Placed, Option: "2027-08-02_to_2027-12-01"},
}

var placedBefore20280802 = rule.Any{
	placedBefore20271202,
	rule.Is{Fact: &product.Placed, Option: "2027-12-02_to_2028-08-01"},
}

// article111_3: a model that was on the market before Chapter V applied has two years.
var article111_3 = rule.Rule{
	ID: "aiact.article111.3", Ref: law.Ref{Act: law.AIAct, Path: "art_111/3"},
	InForce: anyTime, Applies: general,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_111/3"},
		When: rule.Is{Fact: &ModelPlaced, Option: "before_2025-08-02"},
		Then: rule.Then{Value: "2027-08-02"},
	}},
	Displaces: []string{"aiact.article113.b"},
}

// article111_4 came with the amendment. It speaks of systems placed on the market, and not of those that their maker
// only put into service for own use.
var article111_4 = rule.Rule{
	ID: "aiact.article111.4", Ref: law.Ref{Act: law.AIAct, Path: "art_111/4"},
	InForce: amended, Applies: general,
	Scope: rule.Not{Cond: rule.Is{Fact: &product.Supply, Option: product.InHouse}},
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_111/4"},
		When: placedBefore20260802,
		Then: rule.Then{Value: "2026-12-02"},
	}},
	Displaces: []string{"aiact.article050.2"},
}
