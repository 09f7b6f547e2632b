package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Art. 50 binds whatever the risk, open source too (Art. 2(12)), and also a system whose use is a forbidden practice: neither article excepts
// it, and two of the practices are forbidden only from 2 December 2026. There is no exception for medicine; those for
// the prosecution of offences are not asked about.

// What Art. 50 takes hold of.
var (
	toInform = rule.Is{Fact: &Interacts, Option: fact.Yes}
	toMark   = rule.Any{
		rule.Is{Fact: &Generates, Option: "yes"},
		rule.Is{Fact: &Generates, Option: "deep_fake"},
	}

	// toTellOfBiometrics rests on the uses of Annex III. That Art. 6(3) takes such a system out of the high-risk ones does not take it out of Art. 50.
	toTellOfBiometrics = rule.All{listedUse, rule.Any{
		rule.Is{Fact: &AnnexIII, Option: "biometric_categorisation"},
		rule.Is{Fact: &AnnexIII, Option: "emotion_recognition"},
	}}
)

// InformsSet decides whether the provider must see to it that persons know that they deal with an AI system (Art. 50(1)).
var InformsSet = rule.Set{
	Concludes: &Informs,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_50/1"},
	Scope:     covered,
	Rules:     []*rule.Rule{&article50_1},
}

var article50_1 = rule.Rule{
	ID: "aiact.article050.1", Ref: law.Ref{Act: law.AIAct, Path: "art_50/1"},
	InForce: anyTime, Applies: general,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_50/1"},
		When: toInform,
		Then: rule.Then{Value: fact.Yes},
	}},
	Else: &rule.Case{Ref: law.Ref{Act: law.AIAct, Path: "art_50/1"}, Then: rule.Then{Value: fact.No}},
}

// MarksSet decides, for a system that generates content, from which day the content must be marked (Art. 50(2), 111(4)).
var MarksSet = rule.Set{
	Concludes: &MarksFrom,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_50/2"},
	Scope:     rule.All{covered, toMark},
	Rules:     []*rule.Rule{&article50_2, &article111_4},
}

var article50_2 = rule.Rule{
	ID: "aiact.article050.2", Ref: law.Ref{Act: law.AIAct, Path: "art_50/2"},
	InForce: anyTime, Applies: general,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_50/2"},
		Then: rule.Then{Value: "2026-08-02"},
	}},
}

// DeployerInformsSet decides what deployers must tell those whom the system looks at, or who see what it makes
// (Art. 50(3), 50(4)). Where both paragraphs hold, the conclusion names the second and the trace
// shows both.
var DeployerInformsSet = rule.Set{
	Concludes: &DeployerInforms,
	Combine:   rule.Strictest,
	Ref:       law.Ref{Act: law.AIAct, Path: "art_50"},
	Scope:     covered,
	Rules:     []*rule.Rule{&article50_3, &article50_4},
	Otherwise: fact.No,
}

var article50_3 = rule.Rule{
	ID: "aiact.article050.3", Ref: law.Ref{Act: law.AIAct, Path: "art_50/3"},
	InForce: anyTime, Applies: general,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_50/3"},
		When: toTellOfBiometrics,
		Then: rule.Then{Value: "biometrics"},
	}},
}

var article50_4 = rule.Rule{
	ID: "aiact.article050.4", Ref: law.Ref{Act: law.AIAct, Path: "art_50/4"},
	InForce: anyTime, Applies: general,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.AIAct, Path: "art_50/4"},
		When: rule.Is{Fact: &Generates, Option: "deep_fake"},
		Then: rule.Then{Value: "deep_fake"},
	}},
}
