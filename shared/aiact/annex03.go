package aiact

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// listedUse is the gate before Annex III and Art. 5.
var listedUse = rule.Is{Fact: &ListedUse, Option: fact.Yes}

// annex03Cases is Annex III, a case for each use that the question tells apart. The amendment left the annex
// alone; where a delegated act (Art. 7) adds or changes a use, the list gets a second value with the next period.
var annex03Cases = []rule.Case{
	{
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/1/a"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "remote_identification"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/1/b"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "biometric_categorisation"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/1/c"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "emotion_recognition"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/2"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "critical_infrastructure"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/3"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "education"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/4"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "employment"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/5/a"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "public_services"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/5/b"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "credit"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/5/c"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "insurance"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		Ref:     law.Ref{Act: law.AIAct, Path: "anx_III/5/d"},
		When:    rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "emergency"}},
		Then:    rule.Then{Value: fact.Yes},
		Except:  derogation,
		Reading: "reading.aiact.annex03.5d",
	}, {
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III/7"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "border_health"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	}, {
		// Points 6 and 8, law enforcement and justice, which no medical device is expected to meet.
		Ref:    law.Ref{Act: law.AIAct, Path: "anx_III"},
		When:   rule.All{listedUse, rule.Is{Fact: &AnnexIII, Option: "other"}},
		Then:   rule.Then{Value: fact.Yes},
		Except: derogation,
	},
}

// derogation is Art. 6(3): out comes a system that does one of four minor things and poses no significant risk; one that
// profiles people never. A delegated act may add, change or delete conditions (Art. 6(6), 6(7)): then this
// list gets a second value with the next period, and the question about the condition an option.
//
// That both are needed is a reading, and it matters only for a minor thing that poses a significant risk: the last exception
// leaves such a system where it is and says so.
var derogation = []rule.Case{{
	Ref:    law.Ref{Act: law.AIAct, Path: "art_6/3/a"},
	When:   rule.All{rule.Is{Fact: &Minor, Option: "narrow_task"}, rule.Is{Fact: &SignificantRisk, Option: fact.No}},
	Then:   rule.Then{Value: fact.No},
	Except: profiles,
}, {
	Ref:    law.Ref{Act: law.AIAct, Path: "art_6/3/b"},
	When:   rule.All{rule.Is{Fact: &Minor, Option: "improves_human"}, rule.Is{Fact: &SignificantRisk, Option: fact.No}},
	Then:   rule.Then{Value: fact.No},
	Except: profiles,
}, {
	Ref:    law.Ref{Act: law.AIAct, Path: "art_6/3/c"},
	When:   rule.All{rule.Is{Fact: &Minor, Option: "patterns"}, rule.Is{Fact: &SignificantRisk, Option: fact.No}},
	Then:   rule.Then{Value: fact.No},
	Except: profiles,
}, {
	Ref:    law.Ref{Act: law.AIAct, Path: "art_6/3/d"},
	When:   rule.All{rule.Is{Fact: &Minor, Option: "preparatory"}, rule.Is{Fact: &SignificantRisk, Option: fact.No}},
	Then:   rule.Then{Value: fact.No},
	Except: profiles,
}, {
	Ref: law.Ref{Act: law.AIAct, Path: "art_6/3"},
	When: rule.All{
		rule.Is{Fact: &Profiling, Option: fact.No},
		rule.Not{Cond: rule.Is{Fact: &Minor, Option: fact.No}},
		rule.Is{Fact: &SignificantRisk, Option: fact.Yes},
	},
	Then:    rule.Then{Value: fact.Yes},
	Reading: "reading.aiact.6.3",
}}

var profiles = []rule.Case{{
	Ref:  law.Ref{Act: law.AIAct, Path: "art_6/3/3"},
	When: rule.Is{Fact: &Profiling, Option: fact.Yes},
	Then: rule.Then{Value: fact.Yes},
}}
