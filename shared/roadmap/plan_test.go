package roadmap_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/wire"
)

// What the roads below have in common.
const (
	head       = "v=1&on=2026-11-20"
	software   = head + "&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.role=manufacturer&product.placed=from_2028-08-02"
	device     = software + "&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.special_use=no&mdr.measuring=no"
	test       = software + "&product.specimen=only&product.supply=market&ivdr.user=laboratory"
	noAI       = "&aiact.use=none"
	withAI     = "&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no&aiact.interacts=no&aiact.generates=no"
	ofAnnexIII = "&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=emergency&aiact.profiling=yes&aiact.interacts=no&aiact.generates=no"
	thing      = head + "&product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&product.role=manufacturer&product.placed=from_2028-08-02"
	passive    = "&mdr.active=no&mdr.special_matter=no&mdr.special_use=no&aiact.use=none"
)

// products is one for every road.
var products = []struct{ name, state string }{
	{"MDR class I software", device + noAI + "&mdr.informs_decisions=no"},
	{"MDR class IIa with AI", device + "&mdr.worst_impact=other" + withAI},
	{"MDR class IIb with AI", device + "&mdr.worst_impact=serious_or_surgery" + withAI},
	{"MDR class III with AI", device + "&mdr.worst_impact=death_or_irreversible" + withAI},
	{"MDR class I sterile", thing + passive + "&product.supply=market&mdr.invasiveness=non_invasive&mdr.channels=no&mdr.modifies=no&mdr.injured_contact=no&mdr.connected=none&mdr.sterile=yes&mdr.measuring=no"},
	{"MDR breast implant", thing + passive + "&product.supply=market&mdr.invasiveness=implantable&mdr.duration=long_term&mdr.implant=breast_or_mesh"},
	{"IVDR class A", head + "&product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=yes&product.supply=market&ivdr.kind=instrument&ivdr.sterile=no&ivdr.strict_use=no&ivdr.specific_use=no&ivdr.user=laboratory&product.role=manufacturer&product.placed=from_2028-08-02&aiact.use=none"},
	{"IVDR class B", test + noAI + "&ivdr.strict_use=no&ivdr.specific_use=no"},
	{"IVDR class C with AI", test + withAI + "&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.cancer=yes&ivdr.companion=no"},
	{"IVDR class D", test + noAI + "&ivdr.strict_use=yes&ivdr.transfusion_safety=yes&ivdr.specific_use=no"},
	{"MDR legacy", strings.Replace(device, "supply=market", "supply=legacy", 1) + noAI + "&mdr.worst_impact=serious_or_surgery&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no"},
	{"MDR legacy, time over", strings.Replace(device, "supply=market", "supply=legacy", 1) + noAI + "&mdr.worst_impact=serious_or_surgery&product.legacy_kind=certificate&product.legacy_conditions=no&product.significant_change=no"},
	{"MDR in-house", strings.Replace(device, "supply=market", "supply=in_house", 1) + noAI + "&mdr.worst_impact=other&product.in_house_met=yes"},
	{"MDR in-house, of Annex III", strings.Replace(device, "supply=market", "supply=in_house", 1) + "&mdr.worst_impact=other&product.in_house_met=yes" + ofAnnexIII + "&aiact.deployer=public_authority"},
	{"MDR custom-made", thing + passive + "&product.supply=custom_made&mdr.invasiveness=non_invasive&mdr.channels=no&mdr.modifies=no&mdr.injured_contact=no"},
	{"MDR custom-made implant, class III", thing + passive + "&product.supply=custom_made&mdr.invasiveness=implantable&mdr.duration=long_term&mdr.implant=breast_or_mesh"},
	{"MDR investigation", strings.Replace(device, "supply=market", "supply=investigational", 1) + noAI + "&mdr.worst_impact=other"},
	{"IVDR performance study", strings.Replace(test, "supply=market", "supply=investigational", 1) + noAI + "&ivdr.strict_use=no&ivdr.specific_use=no"},
	{"procedure pack", head + "&product.software=no&product.kind=pack&mdr.pack_contents=compatible&product.supply=market&product.role=manufacturer&product.placed=from_2028-08-02&aiact.use=none"},
	{"procedure pack, sterilised", head + "&product.software=no&product.kind=pack&mdr.pack_contents=compatible_sterilised&product.supply=market&product.role=manufacturer&product.placed=from_2028-08-02&aiact.use=none"},
	{"importer", strings.Replace(device, "role=manufacturer", "role=importer&product.takes_over=no", 1) + "&mdr.worst_impact=other" + withAI},
	{"distributor", strings.Replace(device, "role=manufacturer", "role=distributor&product.takes_over=no", 1) + "&mdr.worst_impact=other" + withAI},
	{"authorised representative", strings.Replace(device, "role=manufacturer", "role=authorised_representative&product.takes_over=no", 1) + "&mdr.worst_impact=other" + withAI},
	{"deployer", strings.Replace(device, "role=manufacturer", "role=deployer&product.takes_over=no", 1) + "&mdr.worst_impact=other" + withAI},
	{"deployer, of Annex III", strings.Replace(device, "role=manufacturer", "role=deployer&product.takes_over=no", 1) + "&mdr.worst_impact=other" + ofAnnexIII + "&aiact.deployer=public_authority"},
	{"AI of Annex III, no device", head + "&product.software=yes&product.relation=independent&product.function=stores_or_transmits&product.supply=market&product.role=manufacturer&product.placed=from_2028-08-02&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=public_services&aiact.profiling=yes&aiact.interacts=no&aiact.generates=no"},
	{"AI with biometrics, no device", head + "&product.software=yes&product.relation=independent&product.function=stores_or_transmits&product.supply=market&product.role=manufacturer&product.placed=from_2028-08-02&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=emotion_recognition&aiact.profiling=yes&aiact.interacts=no&aiact.generates=no"},
	{"chat, no device", head + "&product.software=yes&product.relation=independent&product.function=stores_or_transmits&product.supply=market&product.role=manufacturer&product.placed=from_2028-08-02&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no&aiact.interacts=yes&aiact.generates=yes"},
	{"neither device nor AI", head + "&product.software=yes&product.relation=independent&product.function=stores_or_transmits&product.supply=market&product.role=manufacturer&aiact.use=none"},
	{"forbidden", device + "&mdr.worst_impact=other&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=social_scoring"},
	{"nothing answered", head},
}

// planOf is the plan of a state. A key given twice counts as given last.
func planOf(t testing.TB, state string) *roadmap.Plan {
	t.Helper()
	st, problems := wire.Parse(last(state))
	p, more, err := st.Roadmap()
	if err != nil || len(problems)+len(more) > 0 {
		t.Fatalf("%s: %v %v %v", state, err, problems, more)
	}
	return p
}

func last(state string) string {
	pairs := strings.Split(state, "&")
	var out []string
	for i, p := range pairs {
		key, _, _ := strings.Cut(p, "=")
		if !slices.ContainsFunc(pairs[i+1:], func(q string) bool { return strings.HasPrefix(q, key+"=") }) {
			out = append(out, p)
		}
	}
	return strings.Join(out, "&")
}

// short is what a road consists of, a line for each part.
func short(p *roadmap.Plan) string {
	var b strings.Builder
	perhaps := map[rule.Truth]string{rule.True: "", rule.Open: "?"}
	for i := range p.Steps {
		s := &p.Steps[i]
		var refs []string
		for _, r := range s.Refs {
			refs = append(refs, r.String())
		}
		fmt.Fprintf(&b, "  %s%s: %s, %d-%d-%d weeks, %s\n", strings.TrimPrefix(s.Step.ID, "roadmap."), perhaps[s.Applies], s.Whose, s.Weeks.Low, s.Weeks.Likely, s.Weeks.High, strings.Join(refs, " "))
	}
	for _, d := range p.Deadlines {
		fmt.Fprintf(&b, "  %s%s: %v, %v, met %q\n", d.ID, perhaps[d.Applies], d.Day, d.Ref, d.Met)
	}
	for _, r := range p.Recurring {
		fmt.Fprintf(&b, "  %s%s: %d months, %v\n", r.ID, perhaps[r.Applies], r.Months, r.Ref)
	}
	fmt.Fprintf(&b, "  = %v to %v to %v, %d to %d to %d euros\n", p.Finish.Early, p.Finish.Likely, p.Finish.Late, p.Cost.Low, p.Cost.Likely, p.Cost.High)
	return b.String()
}

// TestRoads holds every kind of product to the road that was read through: testdata/roads.txt. ROADS=write writes it anew.
func TestRoads(t *testing.T) {
	var b strings.Builder
	for _, x := range products {
		fmt.Fprintf(&b, "%s\n%s\n", x.name, short(planOf(t, x.state)))
	}
	const name = "testdata/roads.txt"
	if os.Getenv("ROADS") == "write" {
		if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	is, was := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(is), len(was)) {
		if i >= len(is) || i >= len(was) || is[i] != was[i] {
			t.Fatalf("%s:%d differs; ROADS=write go test ./shared/roadmap and read the diff. It is now\n%s", name, i+1, strings.Join(is[min(i, len(is)):min(i+3, len(is))], "\n"))
		}
	}
}

func has(p *roadmap.Plan, id string) rule.Truth {
	for i := range p.Steps {
		if p.Steps[i].Step.ID == id {
			return p.Steps[i].Applies
		}
	}
	return rule.False
}

// TestCitedOnly: a provision about some products alone stands with these and with no other.
func TestCitedOnly(t *testing.T) {
	refs := func(name, step string) string {
		for _, x := range products {
			if x.name == name {
				for _, s := range planOf(t, x.state).Steps {
					if s.Step.ID == step {
						return fmt.Sprint(s.Refs)
					}
				}
			}
		}
		return ""
	}
	for _, x := range [][3]string{
		{"deployer", "roadmap.deployer_check", "[aiact/art_26]"},
		{"deployer, of Annex III", "roadmap.deployer_check", "[aiact/art_26 aiact/art_27 aiact/art_49/3]"},
		{"MDR in-house, of Annex III", "roadmap.pms", "[aiact/art_72]"},
		{"MDR breast implant", "roadmap.consultation", "[mdr/art_54]"},
	} {
		if got := refs(x[0], x[1]); got != x[2] {
			t.Errorf("%s: %s stands on %s, want %s", x[0], x[1], got, x[2])
		}
	}
}

var withBody = []string{"roadmap.notified_body_search", "roadmap.application", "roadmap.qms_audit", "roadmap.documentation_assessment", "roadmap.consultation", "roadmap.certificate"}

func TestWhoMeetsANotifiedBody(t *testing.T) {
	for _, x := range products {
		p := planOf(t, x.state)
		var got []string
		for _, id := range withBody {
			if has(p, id) == rule.True {
				got = append(got, strings.TrimPrefix(id, "roadmap."))
			}
		}
		for i := range p.Steps {
			if s := &p.Steps[i]; s.Whose == "notified_body" && x.name != "nothing answered" && len(got) == 0 {
				t.Errorf("%s: a notified body in %s", x.name, s.Step.ID)
			}
		}
		want := ""
		switch x.name {
		case "MDR class IIa with AI", "MDR class IIb with AI", "MDR class III with AI", "IVDR class B", "IVDR class C with AI", "IVDR class D", "MDR legacy, time over", "AI with biometrics, no device":
			want = "notified_body_search application qms_audit documentation_assessment certificate"
		case "MDR breast implant":
			want = "notified_body_search application qms_audit documentation_assessment consultation certificate"
		case "MDR class I sterile", "MDR custom-made implant, class III", "procedure pack, sterilised":
			want = "notified_body_search application qms_audit certificate"
		case "MDR legacy":
			want = "qms_audit documentation_assessment certificate"
		}
		if x.name == "AI with biometrics, no device" {
			want = strings.Replace(want, " certificate", "", 1)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s; want %s", x.name, s, want)
		}
	}
}

func TestStricterClassesTakeLonger(t *testing.T) {
	for _, classes := range [][]int{{0, 1, 2, 3}, {6, 7, 8, 9}} {
		was := planOf(t, products[classes[0]].state)
		for _, i := range classes[1:] {
			is := planOf(t, products[i].state)
			if is.Finish.Likely <= was.Finish.Likely || is.Cost.Likely <= was.Cost.Likely {
				t.Errorf("%s: likely on %v for %d euros, a milder class on %v for %d", products[i].name, is.Finish.Likely, is.Cost.Likely, was.Finish.Likely, was.Cost.Likely)
			}
			was = is
		}
	}
}

// Answers are taken away, up to six at a time: what is left says no less than before. A step never goes, none becomes certain, and the
// figures only widen.
func TestAnsweringNeverAddsSteps(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	for _, x := range products {
		pairs := strings.Split(last(x.state), "&")
		was := planOf(t, strings.Join(pairs, "&"))
		for len(pairs) > 3 {
			var gone []string
			for range 1 + r.IntN(min(6, len(pairs)-3)) {
				i := 2 + r.IntN(len(pairs)-2)
				if strings.HasPrefix(pairs[i], "product.role=") && !strings.HasSuffix(pairs[i], "manufacturer") {
					continue // without it the road is assumed to be the manufacturer's
				}
				gone = append(gone, pairs[i])
				pairs = slices.Delete(pairs, i, i+1)
			}
			if gone == nil {
				continue
			}
			is := planOf(t, strings.Join(pairs, "&"))
			for k := range was.Steps {
				if id := was.Steps[k].Step.ID; has(is, id) == rule.False {
					t.Fatalf("%s: answering %s adds %s", x.name, gone, id)
				}
			}
			for k := range is.Steps {
				if s := &is.Steps[k]; s.Applies == rule.True && has(was, s.Step.ID) != rule.True {
					t.Fatalf("%s: %s is certain only without %s", x.name, s.Step.ID, gone)
				}
			}
			if len(was.Steps) > 0 && (is.Finish.Early > was.Finish.Early || is.Finish.Late < was.Finish.Late || is.Cost.Low > was.Cost.Low || is.Cost.High < was.Cost.High) {
				t.Fatalf("%s: without %s the plan is narrower: %v and %v, %v and %v", x.name, gone, is.Finish, is.Cost, was.Finish, was.Cost)
			}
			was = is
		}
	}
}

func TestFiguresOfOnesOwn(t *testing.T) {
	state := products[1].state
	was := planOf(t, state)
	is := planOf(t, state+"&plan.weeks.clinical_evaluation=60-80-120&plan.cost.prrc=1-2-3")
	if is.Finish.Early <= was.Finish.Early || is.Finish.Late <= was.Finish.Late {
		t.Errorf("a longer evaluation: %v, before %v", is.Finish, was.Finish)
	}
	for i := range is.Steps {
		s := &is.Steps[i]
		switch s.Step.ID {
		case "roadmap.clinical_evaluation":
			if s.Weeks.Range != (roadmap.Range{Low: 60, Likely: 80, High: 120}) || !s.Weeks.Given || s.Weeks.Basis != roadmap.BasisGiven || s.Cost.Given {
				t.Errorf("%+v %+v", s.Weeks, s.Cost)
			}
		case "roadmap.prrc":
			if s.Cost.Range != (roadmap.Range{Low: 1, Likely: 2, High: 3}) || s.Weeks.Given {
				t.Errorf("%+v %+v", s.Weeks, s.Cost)
			}
		default:
			if s.Weeks != was.Steps[i].Weeks || s.Cost != was.Steps[i].Cost {
				t.Errorf("%s changed", s.Step.ID)
			}
			if s.Finish.Early < was.Steps[i].Finish.Early || s.Finish.Late < was.Steps[i].Finish.Late {
				t.Errorf("%s is finished earlier", s.Step.ID)
			}
		}
	}
}

// The highest figures that can be given stay figures.
func TestHugeFigures(t *testing.T) {
	state := head + "&plan.start=2200-12-31&plan.market=2000-01-01"
	for _, id := range roadmap.IDs() {
		id = strings.TrimPrefix(id, "roadmap.")
		state += "&plan.weeks." + id + "=999-999-999&plan.cost." + id + "=0-50000000-50000000"
	}
	p := planOf(t, state)
	if p.Cost.Low != 0 || p.Cost.Likely < 1_000_000_000 || p.Cost.Likely > p.Cost.High || p.Finish.Late < 22500101 || p.Market.Least != 0 || p.Market.StartBy > 20000101 {
		t.Errorf("%+v %+v %+v", p.Cost, p.Finish, p.Market)
	}
}

// Whoever begins on the day the plan names, and needs what is likely, is there on the day that is wanted.
func TestTheDayThatIsWanted(t *testing.T) {
	for _, x := range products {
		p := planOf(t, x.state+"&plan.market=2030-01-31")
		if len(p.Steps) == 0 {
			if p.Market == nil || p.Market.StartBy != 0 {
				t.Errorf("%s: %+v", x.name, p.Market)
			}
			continue
		}
		fixed := x.state + "&plan.market=2030-01-31&plan.start=" + p.Market.StartBy.String()
		for i := range p.Steps {
			s := &p.Steps[i]
			fixed += fmt.Sprintf("&plan.weeks.%s=%[2]d-%[2]d-%[2]d", strings.TrimPrefix(s.Step.ID, "roadmap."), s.Weeks.Likely)
			if roadmap.Between(s.LatestStart, s.LatestFinish) != 7*s.Weeks.Likely || s.LatestFinish > p.Market.Wanted {
				t.Errorf("%s: %s from %v to %v", x.name, s.Step.ID, s.LatestStart, s.LatestFinish)
			}
			for _, id := range s.After {
				for k := range p.Steps[:i] {
					if b := &p.Steps[k]; b.Step.ID == id && b.LatestFinish > s.LatestStart {
						t.Errorf("%s: %s may be finished after %s begins", x.name, id, s.Step.ID)
					}
				}
			}
		}
		q := planOf(t, fixed)
		if q.Finish.Likely != 20300131 || q.Market.Least != 1000 {
			t.Errorf("%s: begun on %v it is finished on %v, in time in %d of a thousand runs", x.name, p.Market.StartBy, q.Finish.Likely, q.Market.Least)
		}
		if later := planOf(t, strings.Replace(fixed, p.Market.StartBy.String(), roadmap.AddDays(p.Market.StartBy, 1).String(), 1)); later.Market.Least != 0 {
			t.Errorf("%s: begun a day later it is in time all the same", x.name)
		}
	}
}

// The chance agrees with the percentiles: the day that nine of ten runs keep is kept by nine of ten.
func TestChance(t *testing.T) {
	p := planOf(t, products[2].state)
	for _, test := range []struct {
		day         law.Date
		least, most int
	}{{p.Finish.Late, 900, 930}, {p.Finish.Likely, 500, 530}, {p.Finish.Early, 100, 130}, {20261201, 0, 0}} {
		m := planOf(t, products[2].state+"&plan.market="+test.day.String()).Market
		if m.Least < test.least || m.Least > test.most {
			t.Errorf("on %v with a chance of %d", test.day, m.Least)
		}
	}
	open := planOf(t, head+"&plan.market=2029-01-01").Market
	if open.Least >= open.Most {
		t.Errorf("nothing answered: a chance between %d and %d", open.Least, open.Most)
	}
}

func TestDeadlinesMet(t *testing.T) {
	legacy := products[10].state
	for _, test := range []struct {
		more string
		want roadmap.Met
	}{
		{"", roadmap.MetNo},
		{"&plan.start=2026-07-01", roadmap.MetPerhaps},
		{"&plan.start=2025-01-01", roadmap.MetYes},
		{"&plan.start=2029-06-01", roadmap.MetPast},
	} {
		found := false
		for _, d := range planOf(t, legacy+test.more).Deadlines {
			if d.ID == "deadline.mdr.transition" {
				found = true
				if d.Day != 20281231 || d.Met != test.want || d.Applies != rule.True {
					t.Errorf("%s: %+v, want %s", test.more, d, test.want)
				}
			}
		}
		if !found {
			t.Error("a legacy device without the end of its transition")
		}
	}
}

func TestCertificatesExpire(t *testing.T) {
	p := planOf(t, products[1].state)
	var issued, renewal, expiry, first law.Date
	for i := range p.Steps {
		if p.Steps[i].Step.ID == "roadmap.certificate" {
			issued = p.Steps[i].Finish.Likely
		}
	}
	for _, d := range p.Deadlines {
		switch d.ID {
		case "deadline.renewal":
			renewal = d.Day
		case "deadline.certificate":
			expiry = d.Day
		}
	}
	for _, r := range p.Recurring {
		if r.ID == "recurring.surveillance_audit" {
			first = r.First
		}
	}
	if expiry != issued+50000 || first != issued+10000 || roadmap.Between(renewal, expiry) < 180 || roadmap.Between(renewal, expiry) > 185 {
		t.Errorf("issued %v, first audit %v, renewal %v, expires %v", issued, first, renewal, expiry)
	}
}

// Where nobody has said who asks, the plan says that it took the manufacturer.
func TestTheRoadIsTheManufacturers(t *testing.T) {
	said := planOf(t, products[1].state)
	silent := planOf(t, strings.Replace(products[1].state, "&product.role=manufacturer", "", 1))
	unsure := planOf(t, strings.Replace(products[1].state, "role=manufacturer", "role=unknown", 1))
	if len(said.Assumed) != 0 || !slices.Equal(silent.Assumed, []string{"product.role=manufacturer"}) || !slices.Equal(unsure.Assumed, silent.Assumed) {
		t.Errorf("%v %v %v", said.Assumed, silent.Assumed, unsure.Assumed)
	}
	if a, b, c := short(said), short(silent), short(unsure); a != b || a != c {
		t.Error("the roads differ")
	}
}

func TestModules(t *testing.T) {
	two := strings.Replace(products[1].state, "on=2026-11-20", "on=2026-11-20&modules=a,b", 1)
	two = strings.Replace(last(two), "mdr.worst_impact=other", "m1.mdr.worst_impact=other&m2.mdr.worst_impact=death_or_irreversible", 1)
	p, strict := planOf(t, two), planOf(t, products[3].state)
	if p.Finish != strict.Finish {
		t.Errorf("the product goes by %v, its strictest module by %v", p.Finish, strict.Finish)
	}
	for i := range p.Steps {
		want := []string{"m1", "m2"}
		if s := &p.Steps[i]; s.Step.ID == "roadmap.summary" {
			want = []string{"m2"}
			if !slices.Equal(s.Modules, want) {
				t.Errorf("%s is for %v", s.Step.ID, s.Modules)
			}
		} else if !slices.Equal(s.Modules, want) {
			t.Errorf("%s is for %v", s.Step.ID, s.Modules)
		}
	}
}

// TestOnMarket: a road that begins after the product came to the market says that it is a new product's.
func TestOnMarket(t *testing.T) {
	class := device + noAI + "&mdr.worst_impact=other"
	for state, want := range map[string]string{
		class + "&product.placed=from_2028-08-02":                                                  "[]",
		class + "&product.placed=2026-05-28_to_2026-08-01":                                         "[roadmap.note.on_market]",
		class + "&product.placed=2026-05-28_to_2026-08-01&plan.start=2026-06-15":                   "[roadmap.note.perhaps_on_market]",
		class + "&product.placed=2026-08-02_to_2027-08-01":                                         "[roadmap.note.perhaps_on_market]",
		class + "&product.placed=2026-08-02_to_2027-08-01&plan.start=2027-08-01":                   "[roadmap.note.perhaps_on_market]",
		class + "&product.placed=2026-08-02_to_2027-08-01&plan.start=2027-08-02":                   "[roadmap.note.on_market]",
		class + "&product.placed=before_2026-05-28":                                                "[roadmap.note.on_market]",
		products[10].state + "&product.placed=before_2026-05-28":                                   "[roadmap.note.legacy]",
		products[11].state + "&product.placed=before_2026-05-28":                                   "[roadmap.note.on_market]",
		strings.Replace(class, "role=manufacturer", "role=importer&product.takes_over=no", 1) + "": "[]",
	} {
		if got := fmt.Sprint(planOf(t, state).Notes); got != want {
			t.Errorf("%s: %s, want %s", state, got, want)
		}
	}
}

// TestOnChange: of a system that owes nothing before its design is changed (AI Act Art. 111(2)), no step is certain because of the AI Act.
func TestOnChange(t *testing.T) {
	before := "&product.placed=before_2026-05-28&aiact.changed=no&aiact.public_authority=no"
	for _, name := range []string{"MDR class IIb with AI", "IVDR class C with AI", "AI of Annex III, no device", "AI with biometrics, no device", "deployer, of Annex III"} {
		for _, x := range products {
			if x.name != name {
				continue
			}
			p := planOf(t, x.state+before)
			if len(p.Steps) == 0 {
				t.Errorf("%s: no road", name)
			}
			for i := range p.Steps {
				for _, r := range p.Steps[i].Refs {
					if s := &p.Steps[i]; r.Act == law.AIAct && s.Applies == rule.True && r.Path != "art_6" && r.Path != "art_50" {
						t.Errorf("%s: %s stands on %v", name, s.Step.ID, r)
					}
				}
			}
			for _, d := range p.Deadlines {
				if d.ID == "deadline.aiact.bodies" {
					t.Errorf("%s: notified bodies must be designated for nothing", name)
				}
			}
			for _, r := range p.Recurring {
				if r.Ref.Act == law.AIAct {
					t.Errorf("%s: %s comes round", name, r.ID)
				}
			}
			if q := planOf(t, x.state); short(p) == short(q) {
				t.Errorf("%s: the road is that of a new system", name)
			}
		}
	}
}

// TestTodayOfLegacyDevices: what Art. 120(3d) and (3e) ask today counts from today; what the new certificate brings, from there.
func TestTodayOfLegacyDevices(t *testing.T) {
	first := func(p *roadmap.Plan) map[string]law.Date {
		m := map[string]law.Date{}
		for _, r := range p.Recurring {
			m[r.ID+" "+r.Ref.String()] = r.First
		}
		return m
	}
	legacy, over := first(planOf(t, products[10].state)), first(planOf(t, products[11].state))
	for id, today := range map[string]bool{
		"recurring.psur mdr/art_86/1": true, "recurring.legacy_surveillance mdr/art_120/3e": true, "recurring.management_review mdr/art_10/9": true,
		"recurring.surveillance_audit mdr/anx_IX/3.3": false, "recurring.renewal mdr/art_56/2": false,
	} {
		if got := legacy[id]; today != (got == 20271120) || got == 0 {
			t.Errorf("%s: first on %v", id, got)
		}
	}
	if d := over["recurring.psur mdr/art_86/1"]; d <= 20271120 {
		t.Errorf("without a transition the first report comes on %v", d)
	}
	if _, ok := over["recurring.legacy_surveillance mdr/art_120/3e"]; ok {
		t.Error("surveillance under a directive without a transition")
	}
	three := strings.Replace(products[10].state, "serious_or_surgery", "death_or_irreversible", 1)
	if has(planOf(t, three), "roadmap.summary") != rule.True {
		t.Error("no summary for the new certificate in class III")
	}
}

// TestDaysFrom: days from which something is owed stand on the road of those who owe it.
func TestDaysFrom(t *testing.T) {
	days := func(state string) (list []string) {
		for _, d := range planOf(t, state).Deadlines {
			if slices.Contains([]string{"deadline.ivdr.udi", "deadline.aiact.exception", "deadline.aiact.exception_registration"}, d.ID) {
				list = append(list, d.ID+" "+d.Day.String()+" "+d.Ref.String())
			}
		}
		return list
	}
	minor := products[25].state + "&aiact.profiling=no&aiact.minor_task=narrow_task&aiact.significant_risk=no"
	for state, want := range map[string][]string{
		products[6].state: {"deadline.ivdr.udi 2027-05-26 ivdr/art_113/3/e"},
		products[7].state: nil,
		minor:             {"deadline.aiact.exception 2027-12-02 aiact/art_6/4", "deadline.aiact.exception_registration 2027-12-02 aiact/art_49/2"},
		strings.Replace(minor, "on=2026-11-20", "on=2026-07-01", 1): {"deadline.aiact.exception 2026-08-02 aiact/art_6/4", "deadline.aiact.exception_registration 2026-08-02 aiact/art_49/2"},
		products[25].state: nil,
	} {
		if got := days(state); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", state, got, want)
		}
	}
}

// TestPointsOfAnnexVII: of AI Act Annex VII point 4, the assessment of a device takes some points alone (Art. 43(3)).
func TestPointsOfAnnexVII(t *testing.T) {
	for i, want := range map[int]string{
		2:  "aiact/anx_VII/4.3 aiact/anx_VII/4.4 aiact/anx_VII/4.5 aiact/anx_VII/4.6/5",
		26: "aiact/anx_VII/4",
	} {
		for _, s := range planOf(t, products[i].state).Steps {
			if s.Step.ID != "roadmap.documentation_assessment" {
				continue
			}
			var got []string
			for _, r := range s.Refs {
				if strings.HasPrefix(r.String(), "aiact/anx_VII") {
					got = append(got, r.String())
				}
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s: %v", products[i].name, got)
			}
		}
	}
}
