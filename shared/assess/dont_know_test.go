package assess

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
)

// device is the answers of independent software that is a device under the MDR, with more.
func device(more ...string) []string {
	return append([]string{
		"product.software=yes", "product.relation=independent", "product.function=individual", "product.medical_purpose=yes",
		"product.specimen=none", "product.supply=market",
	}, more...)
}

func answersOf(t *testing.T, pairs ...string) (as fact.Answers) {
	t.Helper()
	given := map[string]string{}
	for _, p := range pairs {
		id, option, _ := strings.Cut(p, "=")
		given[id] = option
	}
	for _, f := range Book.Vocabulary {
		option, ok := given[f.ID]
		if !ok {
			continue
		}
		delete(given, f.ID)
		if f.Index(option) == 0 && option != fact.Unknown {
			t.Fatalf("%s has no option %q", f.ID, option)
		}
		as = append(as, fact.Answer{Fact: f, Index: f.Index(option)})
	}
	for id := range given {
		t.Fatalf("no fact %s", id)
	}
	return as
}

// TestDontKnow carries a range through to the AI Act: a class from I to III leaves the status open, a class
// from IIa to III settles it.
func TestDontKnow(t *testing.T) {
	ai := []string{"aiact.use=itself", "aiact.listed_use=no", "aiact.other_product=none", "product.placed=from_2028-08-02",
		"mdr.measuring=no", "mdr.special_use=no"}
	for _, c := range []struct {
		informs string
		class   string
		status  string
		days    string
	}{
		{"mdr.informs_decisions=unknown", "I IIa IIb III", "not_high_risk high_risk", " 2028-08-02"},
		{"mdr.informs_decisions=yes", "IIa IIb III", "high_risk", "2028-08-02"},
	} {
		a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t, device(append(ai, c.informs, "mdr.worst_impact=unknown")...)...)}}})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range a.Modules[0].Conclusions {
			var list []string
			for i := range x.Possible.Each {
				list = append(list, x.Fact.Option(i))
			}
			got := strings.Join(list, " ")
			switch x.Fact.ID {
			case "mdr.class":
				if got != c.class || len(x.Deciding) == 0 {
					t.Errorf("class %s, want %s; deciding %v", got, c.class, x.Deciding)
				}
			case "aiact.status":
				if got != c.status {
					t.Errorf("status %s, want %s", got, c.status)
				}
			case "aiact.duties_from":
				if got != c.days {
					t.Errorf("duties from %q, want %q", got, c.days)
				}
			}
		}
	}
}
