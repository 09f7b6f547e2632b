package wire

import (
	"reflect"
	"testing"
)

func TestPlan(t *testing.T) {
	const head = "v=1&on=2026-11-20&"
	base := planInputs{Start: 20261120, Seed: 1}
	with := func(f func(*planInputs)) planInputs { in := base; f(&in); return in }
	for in, want := range map[string]planInputs{
		"": base,
		"proposed.product.software=yes&plan.file=none&plan.sme=no": base,
		"plan.start=2027-01-04&plan.market=2028-02-29":             with(func(p *planInputs) { p.Start, p.Market = 20270104, 20280229 }),
		"plan.file=ivdr&plan.sme=yes&seed=0":                       with(func(p *planInputs) { p.File, p.SME, p.Seed = "ivdr", true, 0 }),
		"plan.weeks.qms=17-26-52&plan.cost.qms=0-0-50000000": with(func(p *planInputs) {
			p.Weeks, p.Cost = []planRange{{"qms", 17, 26, 52}}, []planRange{{"qms", 0, 0, 50000000}}
		}),
		"plan.weeks.b=1-1-1&plan.weeks.c=1-2-3&plan.weeks.a=0-0-0": with(func(p *planInputs) { p.Weeks = []planRange{{"a", 0, 0, 0}, {"b", 1, 1, 1}, {"c", 1, 2, 3}} }),
	} {
		st, _ := Parse(head + in)
		if got, problems := st.plan(); !reflect.DeepEqual(got, want) || len(problems) > 0 {
			t.Errorf("%s:\n got %+v\nwant %+v\n%+v", in, got, want, problems)
		}
	}
}

// TestPlanProblems: what cannot be read is told and left out.
func TestPlanProblems(t *testing.T) {
	for _, c := range []struct{ in, code string }{
		{"plan.start=2027-02-29", "bad_day"},
		{"plan.market=1999-12-31", "bad_day"},
		{"plan.market=", "bad_day"},
		{"plan.file=fda", "unknown_option"},
		{"plan.sme=maybe", "unknown_option"},
		{"plan.colour=red", "unknown_key"},
		{"plan.weeks.=1-2-3", "unknown_key"},
		{"plan.weeks.qms=1-2", "bad_value"},
		{"plan.weeks.qms=1-2-3-4", "bad_value"},
		{"plan.weeks.qms=3-2-4", "bad_value"},
		{"plan.weeks.qms=1-5-4", "bad_value"},
		{"plan.weeks.qms=1-2-1000", "bad_value"},
		{"plan.weeks.qms=1-2-x", "bad_value"},
		{"plan.cost.qms=1-2-50000001", "bad_value"},
		{"seed=-1", "bad_value"},
		{"seed=1000000000", "bad_value"},
	} {
		st, _ := Parse("v=1&on=2026-11-20&" + c.in)
		got, problems := st.plan()
		if len(problems) != 1 || problems[0].Code != c.code {
			t.Errorf("%s: %+v, want %s", c.in, problems, c.code)
		}
		if want := (planInputs{Start: 20261120, Seed: 1}); !reflect.DeepEqual(got, want) {
			t.Errorf("%s left something behind: %+v", c.in, got)
		}
	}
}

// TestPlanOrder: problems come in one order, whatever that of the string.
func TestPlanOrder(t *testing.T) {
	a, _ := Parse("on=2026-11-20&plan.b=1&seed=x&plan.a=1")
	b, _ := Parse("on=2026-11-20&seed=x&plan.a=1&plan.b=1")
	_, pa := a.plan()
	_, pb := b.plan()
	if len(pa) != 3 || !reflect.DeepEqual(pa, pb) {
		t.Errorf("%+v\n%+v", pa, pb)
	}
}
