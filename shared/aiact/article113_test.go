package aiact_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

func allRules() (list []*rule.Rule) {
	for _, s := range mainSets {
		list = append(list, s.Rules...)
	}
	for _, d := range details {
		list = append(list, d.set.Rules...)
	}
	return list
}

// days is the first day of the Act, and around each day that Art. 111 and 113 name in either wording.
var days = []law.Date{
	20240801, 20250201, 20250202, 20250801, 20250802, 20260527, 20260528, 20260726, 20260727, 20260801, 20260802,
	20261120, 20261201, 20261202, 20270801, 20270802, 20271201, 20271202, 20280801, 20280802, 20300801, 20300802,
}

// TestOneWordingADay: of each rule and duty one wording stands on each day, and none only where the amendment brought it.
func TestOneWordingADay(t *testing.T) {
	brought := map[string]bool{
		"aiact.article005.1.ba": true, "aiact.article005.1.bb": true, "aiact.article111.4": true, "duty aiact.article005.1a": true,
	}
	for _, day := range days {
		stands := map[string]int{}
		for _, r := range allRules() {
			stands[r.ID] += 0
			if r.InForce.Contains(day) {
				stands[r.ID]++
			}
		}
		for _, d := range aiact.Duties {
			stands["duty "+d.ID] += 0
			if d.InForce.Contains(day) {
				stands["duty "+d.ID]++
			}
		}
		for id, n := range stands {
			want := 1
			if brought[id] && day < 20260727 {
				want = 0
			}
			if n != want {
				t.Errorf("on %s: %d wordings of %s, want %d", day, n, id, want)
			}
		}
	}
}

// TestRulesApplyFrom holds the days of the rules to Art. 113 in each wording, written out by hand.
func TestRulesApplyFrom(t *testing.T) {
	type both struct{ published, amended law.Date }
	want := map[string]both{
		// Chapters I and II; of these (ba) and (bb) later.
		"aiact.article002": {20250202, 20250202}, "aiact.article003.1": {20250202, 20250202}, "aiact.article003.14": {20250202, 20250202},
		"aiact.article003.roles": {20250202, 20250202}, "aiact.article004": {20250202, 20250202},
		"aiact.article005.1.a": {20250202, 20250202}, "aiact.article005.1.b": {20250202, 20250202}, "aiact.article005.1.c": {20250202, 20250202},
		"aiact.article005.1.d": {20250202, 20250202}, "aiact.article005.1.e": {20250202, 20250202}, "aiact.article005.1.f": {20250202, 20250202},
		"aiact.article005.1.g": {20250202, 20250202}, "aiact.article005.1.h": {20250202, 20250202},
		"aiact.article005.1.ba": {0, 20261202}, "aiact.article005.1.bb": {0, 20261202},
		// Chapter III, Sections 1 to 3. Art. 6(1) "and the corresponding obligations" had a day of their own in the first wording.
		"aiact.article006.1": {20270802, 20280802}, "aiact.article006.2": {20260802, 20271202}, "aiact.article025.1": {20260802, 20271202},
		"aiact.article025.3": {20270802, 20280802}, "aiact.article027.1": {20260802, 20271202},
		// Chapter III, Section 5, and Chapter IV: the general day.
		"aiact.article043.1": {20260802, 20260802}, "aiact.article043.2": {20260802, 20260802}, "aiact.article043.3": {20260802, 20260802},
		"aiact.article049.1": {20260802, 20260802}, "aiact.article049.2": {20260802, 20260802}, "aiact.article049.5": {20260802, 20260802},
		"aiact.article050.1": {20260802, 20260802}, "aiact.article050.2": {20260802, 20260802}, "aiact.article050.3": {20260802, 20260802}, "aiact.article050.4": {20260802, 20260802},
		// Chapter V, and what Art. 111 says of it and of marking.
		"aiact.article113.b": {20250802, 20250802}, "aiact.article111.3": {20260802, 20260802}, "aiact.article111.4": {0, 20260802},
		// These sum up, or say themselves from when.
		"aiact.article006": {20240801, 20240801}, "aiact.article113": {20240801, 20260727}, "aiact.article111.2": {20240801, 20260727},
	}
	seen := map[string]bool{}
	for _, r := range allRules() {
		seen[r.ID] = true
		w, ok := want[r.ID]
		if !ok {
			t.Errorf("%s: no day expected", r.ID)
		}
		if r.InForce.Contains(20260726) && r.Applies.From != w.published {
			t.Errorf("%s as published applies from %s, want %s", r.ID, r.Applies.From, w.published)
		}
		if r.InForce.Contains(20260727) && r.Applies.From != w.amended {
			t.Errorf("%s as amended applies from %s, want %s", r.ID, r.Applies.From, w.amended)
		}
	}
	for id := range want {
		if !seen[id] {
			t.Errorf("there is no rule %s", id)
		}
	}
}

// TestAnnex01: each number once a day, machinery in Section A before the amendment and in B since, devices in A throughout.
func TestAnnex01(t *testing.T) {
	for _, day := range days {
		section := map[string]string{}
		for _, a := range aiact.Annex01() {
			if !a.InForce.Contains(day) {
				continue
			}
			if section[a.Act] != "" {
				t.Errorf("on %s: %s stands twice", day, a.Act)
			}
			section[a.Act] = a.Section
		}
		machinery, before := "B", ""
		if day < 20260727 {
			machinery, before = "", "A"
		}
		if len(section) != 20 || section["(EU) 2023/1230"] != machinery || section["2006/42/EC"] != before || section["(EU) 2017/745"] != "A" || section["(EU) 2017/746"] != "A" {
			t.Errorf("on %s: %v", day, section)
		}
	}
}
