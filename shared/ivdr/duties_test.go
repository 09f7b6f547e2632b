package ivdr_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// device is everything known of a device, conclusions included.
func device(class, supply, user, third string, more map[*fact.Fact]string) *rule.Env {
	all := map[*fact.Fact]string{
		&product.Regulation: "ivdr", &ivdr.Class: class, &product.Supply: supply, &product.InHouseMet: fact.Yes, &product.LegacyKind: "certificate",
		&ivdr.Transition: "2028-12-31", &ivdr.User: user, &product.ThirdParty: third, &ivdr.SpecificUse: fact.No, &ivdr.Companion: fact.No,
	}
	for f, o := range more {
		all[f] = o
	}
	return rule.NewEnv(given(all))
}

// TestDuties: which of the duties that are not for every device are for these.
func TestDuties(t *testing.T) {
	general := strings.Fields(`annex01 article010 article010.8 article010a article011.1 article011 article013 article014 article015 article015.6
		article016.importer article016.distributor article022 article022.importer article022.distributor annex02 annex03 article056 article048 article017 article018 article024 article026 article028
		article028.authorised_representative article028.importer article078 article079 article082 article083 article084`)
	companion := map[*fact.Fact]string{&ivdr.SpecificUse: fact.Yes, &ivdr.Companion: fact.Yes}
	for _, c := range []struct {
		what  string
		env   *rule.Env
		all   bool // the general duties too
		extra string
	}{
		{"A", device("A", product.Market, "laboratory", fact.No, nil), true, "article024.4.class_a article080"},
		{"A sterile", device("A", product.Market, "near_patient", fact.Yes, nil), true, "article024.4.class_a article080 article049 article051"},
		{"B self-test", device("B", product.Market, "self_test", fact.Yes, nil), true, "article024.4.class_b_c article080 article048.self_test article049 article051"},
		{"C companion", device("C", product.CustomMade, "laboratory", fact.Yes, companion), true,
			"article024.4.class_b_c article081 article029 article048.3.companion article049 article051"},
		{"D companion near the patient", device("D", product.Defence, "near_patient", fact.Yes, companion), true,
			"article024.4.class_d article081 article029 article048.3.companion article048.self_test article048.5 article048.6 annex09.4.12 article050 article049 article051"},
		{"D that a gate says is no companion", device("D", product.Market, "laboratory", fact.Yes, map[*fact.Fact]string{&ivdr.Companion: fact.Yes}), true,
			"article024.4.class_d article081 article029 article048.5 article048.6 annex09.4.12 article050 article049 article051"},
		{"legacy B", device("B", product.Legacy, "laboratory", fact.Yes, nil), false,
			"article010a article026 article028 article028.authorised_representative article028.importer article078 article079 article080 article082 article083 article084 article110.3c article110.3d article110.3e"},
		{"legacy C by declaration", device("C", product.Legacy, "laboratory", fact.Yes, map[*fact.Fact]string{&product.LegacyKind: "declaration"}), false,
			"article010a article026 article028 article028.authorised_representative article028.importer article078 article079 article081 article082 article083 article084 article110.3c article110.3d article110.3e.declaration"},
		{"legacy whose time is over", device("C", product.Legacy, "laboratory", fact.Yes, map[*fact.Fact]string{&ivdr.Transition: "over"}), true,
			"article024.4.class_b_c article081 article029 article049 article051"},
		{"in-house", device("C", product.InHouse, "laboratory", fact.No, nil), false, "annex01 article005.5"},
		{"in-house without a condition", device("B", product.InHouse, "laboratory", fact.Yes, map[*fact.Fact]string{&product.InHouseMet: fact.No}), true,
			"article024.4.class_b_c article080 article049 article051"},
		{"study", device("D", product.Investigational, "laboratory", fact.No, nil), false, "annex01 article057 article076"},
		{"research", device("D", product.Research, "laboratory", fact.No, nil), false, ""},
		{"outside the Union", device("D", product.OutsideUnion, "laboratory", fact.No, nil), false, ""},
		{"a device of the MDR", device("D", product.Market, "self_test", fact.Yes, map[*fact.Fact]string{&product.Regulation: "mdr"}), false, ""},
	} {
		want := strings.Fields(c.extra)
		if c.all {
			want = append(want, general...)
		}
		slices.Sort(want)
		var got []string
		for _, d := range ivdr.Duties {
			switch rule.Holds(d.When, c.env) {
			case rule.True:
				got = append(got, strings.TrimPrefix(d.ID, "ivdr."))
			case rule.Open:
				t.Errorf("%s: %s is open", c.what, d.ID)
			}
		}
		slices.Sort(got)
		for _, id := range got {
			if !slices.Contains(want, id) {
				t.Errorf("%s: %s is too much", c.what, id)
			}
		}
		for _, id := range want {
			if !slices.Contains(got, id) {
				t.Errorf("%s: %s is missing", c.what, id)
			}
		}
	}
}

func TestDutiesWellFormed(t *testing.T) {
	left := strings.Fields("manufacturer authorised_representative importer distributor health_institution notified_body")
	roles := slices.Clone(left)
	seen := map[string]bool{}
	for _, d := range ivdr.Duties {
		if seen[d.ID] || !strings.HasPrefix(d.ID, "ivdr.") || !slices.Contains(roles, d.Whose) {
			t.Errorf("%s: given twice, or of nobody: %q", d.ID, d.Whose)
		}
		if (d.From == 0) == (d.Day == nil) {
			t.Errorf("%s: neither a day nor a fact, or both", d.ID)
		}
		seen[d.ID] = true
		left = slices.DeleteFunc(left, func(r string) bool { return r == d.Whose })
	}
	if len(left) > 0 {
		t.Errorf("no duty of %v", left)
	}
}
