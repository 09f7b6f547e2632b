package wire

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/roadmap"
)

const roadmapState = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no&product.placed=from_2028-08-02"

type roadmapDays struct{ Early, Likely, Late string }

type roadmapTaken struct {
	Low, Likely, High int
	Basis             string
	Given             bool
}

// roadmapJSON is the shape that shared/RATIONALE.md gives.
type roadmapJSON struct {
	V                int
	Rules, On, State string
	Problems         []struct {
		Code, Key, Value string
		Hint             []string
	}
	Start      string
	Seed, Runs int
	Assumed    []string
	Notes      []string
	Steps      []struct {
		ID            string
		Refs          []struct{ Ref, ELI string }
		Whose         string
		After         []string
		Applies       string
		Modules       []string
		Weeks, Cost   roadmapTaken
		Start, Finish roadmapDays
		Critical      int
		Latest        *struct{ Start, Finish string }
	}
	Finish roadmapDays
	Cost   struct{ Low, Likely, High int }
	Market *struct {
		Wanted  string
		Chance  struct{ Least, Most int }
		StartBy string `json:"start_by"`
	}
	Deadlines []struct{ ID, Day, Ref, ELI, Applies, Met string }
	Recurring []struct {
		ID                              string
		Months                          int
		First, Ref, ELI, Whose, Applies string
		Practice                        bool
	}
}

func readRoadmap(t *testing.T, state string) (r roadmapJSON) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(Roadmap(state)))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRoadmap(t *testing.T) {
	r := readRoadmap(t, roadmapState+"&plan.market=2029-06-30&plan.weeks.qms=20-30-40&seed=5")
	if r.V != 1 || r.On != "2026-11-20" || r.Start != r.On || r.Seed != 5 || r.Runs != roadmap.Runs || len(r.Problems) != 0 {
		t.Errorf("%d %s %s %d %d %v", r.V, r.On, r.Start, r.Seed, r.Runs, r.Problems)
	}
	if len(r.Assumed) != 1 || r.Assumed[0] != "product.role=manufacturer" {
		t.Errorf("assumed %v", r.Assumed)
	}
	seen := map[string]bool{}
	for _, s := range r.Steps {
		for _, id := range s.After {
			if !seen[id] {
				t.Errorf("%s waits for %s, which is not before it", s.ID, id)
			}
		}
		seen[s.ID] = true
		for _, days := range []roadmapDays{s.Start, s.Finish} {
			if days.Early < r.Start || days.Early > days.Likely || days.Likely > days.Late {
				t.Errorf("%s: %v", s.ID, days)
			}
		}
		if s.Latest == nil || s.Latest.Finish > "2029-06-30" || s.Critical < 0 || s.Critical > 1000 || len(s.Refs) == 0 {
			t.Errorf("%s: %+v", s.ID, s)
		}
		if s.ID == "roadmap.qms" && s.Weeks != (roadmapTaken{20, 30, 40, "basis.given", true}) {
			t.Errorf("%+v", s.Weeks)
		}
	}
	if m := r.Market; m == nil || m.Wanted != "2029-06-30" || m.Chance.Least > m.Chance.Most || m.Chance.Most > 1000 || m.StartBy == "" {
		t.Errorf("%+v", m)
	}
	if last := r.Steps[len(r.Steps)-1]; last.ID != "roadmap.market" || last.Finish != r.Finish {
		t.Errorf("%+v, the whole %v", last, r.Finish)
	}
}

func TestRoadmapWithoutRoad(t *testing.T) {
	r := readRoadmap(t, "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=stores_or_transmits&product.supply=market&aiact.use=none")
	if len(r.Steps)+len(r.Deadlines)+len(r.Recurring) != 0 || r.Finish != (roadmapDays{}) || r.Market != nil {
		t.Errorf("%+v", r)
	}
}

func TestRoadmapRefuses(t *testing.T) {
	for state, code := range map[string]string{
		"v=1":               "no_day",
		"v=9&on=2026-11-20": "newer_grammar",
		"v=1&on=2019-01-01": "wording_not_held",
	} {
		if got := Roadmap(state); !strings.HasPrefix(got, `{"v":1,"error":{"code":"`+code+`"`) {
			t.Errorf("%s: %s", state, got)
		}
	}
	r := readRoadmap(t, roadmapState+"&plan.weeks.lunch=1-2-3&plan.cost.qms=3-2-1&plan.start=soon")
	if len(r.Problems) != 3 || r.Start != "2026-11-20" {
		t.Errorf("%+v", r.Problems)
	}
}

func TestRoadmapIsReproducible(t *testing.T) {
	a, b := Roadmap(roadmapState), Roadmap(roadmapState)
	if a != b {
		t.Error("the same state gives other bytes")
	}
	if Roadmap(roadmapState+"&seed=2") == a {
		t.Error("another seed gives the same")
	}
	// An answer that changes nothing of a step leaves its random numbers alone.
	first, second := readRoadmap(t, roadmapState), readRoadmap(t, roadmapState+"&aiact.interacts=yes&aiact.generates=no")
	if first.Finish != second.Finish || first.Steps[0].Finish != second.Steps[0].Finish {
		t.Errorf("%v became %v", first.Finish, second.Finish)
	}
}

// BenchmarkRoadmap times one whole roadmap: string in, 2,000 runs, JSON out.
func BenchmarkRoadmap(b *testing.B) {
	for _, s := range benchStates {
		b.Run(s.name, func(b *testing.B) {
			for b.Loop() {
				Roadmap(s.state + "&plan.market=2029-06-30")
			}
		})
	}
}
