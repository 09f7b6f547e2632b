package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Each point of Art. 5(1) is a rule of its own, since two of them came later and apply later. What the limits and
// exceptions inside a point leave permitted is no such practice: the question about it says so.
//
// They stand beside Art. 6 and not before it. A forbidden practice is forbidden whatever else
// the system is, and no older system is spared (Art. 111(2)).

// fromDecember2026 is the time from which points (ba) and (bb) apply (Art. 113, third
// paragraph, point (a)). Until then they are in force and say what is to come.
var fromDecember2026 = law.Period{From: 20261202}

var article5_1a = rule.Rule{
	ID: "aiact.article005.1.a", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/a"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/a"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "manipulation"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1b = rule.Rule{
	ID: "aiact.article005.1.b", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/b"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/b"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "vulnerability"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1ba = rule.Rule{
	ID: "aiact.article005.1.ba", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/ba"},
	InForce: amended, Applies: fromDecember2026, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/ba"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "intimate_material"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1bb = rule.Rule{
	ID: "aiact.article005.1.bb", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/bb"},
	InForce: amended, Applies: fromDecember2026, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/bb"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "abuse_material"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1c = rule.Rule{
	ID: "aiact.article005.1.c", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/c"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/c"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "social_scoring"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1d = rule.Rule{
	ID: "aiact.article005.1.d", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/d"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/d"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "crime_prediction"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1e = rule.Rule{
	ID: "aiact.article005.1.e", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/e"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/e"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "face_scraping"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

// article5_1f: medical and safety reasons are excepted in the point itself, so that a device that reads
// emotions for a diagnosis is none of these; it may be one of Annex III, point 1(c).
var article5_1f = rule.Rule{
	ID: "aiact.article005.1.f", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/f"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/f"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "emotions_at_work"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

var article5_1g = rule.Rule{
	ID: "aiact.article005.1.g", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/g"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/g"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "sensitive_categorisation"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}

// article5_1h forbids the use alone, and not to supply the system; the status says "prohibited" all the same, because it
// is the use that the person means.
var article5_1h = rule.Rule{
	ID: "aiact.article005.1.h", Ref: law.Ref{Act: law.AIAct, Path: "art_5/1/h"},
	InForce: anyTime, Applies: chapters1and2, Scope: inScope,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_5/1/h"},
		When: rule.All{listedUse, rule.Is{Fact: &Practice, Option: "remote_identification"}},
		Then: rule.Then{Value: "prohibited"},
	}},
}
