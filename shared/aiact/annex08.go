package aiact

import (
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex08 is what is entered in the database for AI systems: Annex VIII, point by point, for the three whom Art. 49
// obliges.
//
// For law enforcement, migration, asylum and border control less is entered (Art. 49(4)), for which the uses that are asked
// about are not fine enough: what is left out there is left to judgement. Section A, point 13, is optional and no requirement.
func Annex08() []require.Requirement {
	return slices.Concat(annex08SectionA(), annex08SectionB(), annex08SectionC())
}

// annex08SectionA is what providers of listed systems enter (Art. 49(1)).
func annex08SectionA() []require.Requirement {
	list := []require.Requirement{
		{ID: "aiact.annex08.a.1", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/1"}, Elements: elements("entry")},
		{ID: "aiact.annex08.a.2", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/2"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.a.3", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/3"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.a.4", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/4"}, Elements: elements("entry")},
		{ID: "aiact.annex08.a.5", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/5"}, Elements: elements("purpose", "functions")},
		{ID: "aiact.annex08.a.6", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/6"}, Elements: elements("inputs", "logic"), Judged: true},
		{ID: "aiact.annex08.a.7", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/7"}, Elements: elements("entry")},
		{ID: "aiact.annex08.a.8", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/8"}, Elements: elements("certificate", "body"), Judged: true},
		{ID: "aiact.annex08.a.9", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/9"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.a.10", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/10"}, Elements: elements("entry")},
		{ID: "aiact.annex08.a.11", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/11"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.a.12", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_A/12"}, Elements: elements("entry"), Judged: true},
	}
	return entered(list, rule.Is{Fact: &Registration, Option: "article49_1"}, &DutiesFrom, "provider")
}

// annex08SectionB is what providers enter whose listed use is not high-risk (Art. 49(2)). The day is that of Art. 6(2), as of the duty
// itself; two points fell away with the amendment.
func annex08SectionB() []require.Requirement {
	list := []require.Requirement{
		{ID: "aiact.annex08.b.1", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/1"}, Elements: elements("entry")},
		{ID: "aiact.annex08.b.2", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/2"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.b.3", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/3"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.b.4", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/4"}, Elements: elements("entry")},
		{ID: "aiact.annex08.b.5", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/5"}, Elements: elements("entry")},
		{ID: "aiact.annex08.b.6", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/6"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.b.7", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/7"}, Elements: elements("entry"), Judged: true, InForce: published},
		{ID: "aiact.annex08.b.8", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/8"}, Elements: elements("entry")},
		{ID: "aiact.annex08.b.9", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_B/9"}, Elements: elements("entry"), InForce: published},
	}
	var both []require.Requirement
	for _, r := range entered(list, rule.Is{Fact: &Registration, Option: "article49_2"}, nil, "provider") {
		before, after := r, r
		before.InForce, before.From = published, 20260802
		after.InForce, after.From = amended, 20271202
		both = append(both, before)
		if r.InForce != published {
			both = append(both, after)
		}
	}
	return both
}

// annex08SectionC is what deployers enter that are public authorities (Art. 49(3)).
func annex08SectionC() []require.Requirement {
	list := []require.Requirement{
		{ID: "aiact.annex08.c.1", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_C/1"}, Elements: elements("entry")},
		{ID: "aiact.annex08.c.2", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_C/2"}, Elements: elements("entry")},
		{ID: "aiact.annex08.c.3", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_C/3"}, Elements: elements("entry")},
		{ID: "aiact.annex08.c.4", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_C/4"}, Elements: elements("entry"), Judged: true},
		{ID: "aiact.annex08.c.5", Ref: law.Ref{Act: law.AIAct, Path: "anx_VIII/sct_C/5"}, Elements: elements("entry"), Judged: true},
	}
	return entered(list, usedByAuthority, &DutiesFrom, "deployer")
}

// entered completes what is entered in the database.
func entered(list []require.Requirement, when rule.Cond, day *fact.Fact, whose string) []require.Requirement {
	for i := range list {
		r := &list[i]
		r.When, r.Day, r.Whose = when, day, whose
		r.Evidence = []require.Document{"registration_record"}
	}
	return list
}
