package wire

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
)

const given = "v=1&on=2026-11-20&product.software=yes&mdr.worst_impact=unknown"

func TestParseProblems(t *testing.T) {
	for _, c := range []struct{ in, code, key string }{
		{"on=2026-11-20&product.softwear=yes", "unknown_key", "product.softwear"},
		{"on=2026-11-20&product.software=maybe", "unknown_option", "product.software"},
		{"on=2026-11-20&mdr.class=III", "concluded_fact", "mdr.class"},
		{"on=2026-11-20&product.software=yes&product.software=no", "twice", "product.software"},
		{"on=2026-13-20", "bad_day", "on"},
		{"on=2026-02-29", "bad_day", "on"},
		{"on=2026-11-20&lang=english", "bad_value", "lang"},
		{"on=2026-11-20&mode=fast", "unknown_option", "mode"},
		{"on=2026-11-20&product.software", "no_pair", "product.software"},
		{"on=2026-11-20&product.software=%zz", "bad_escape", "product.software"},
		{"on=2026-11-20&m99.product.software=yes", "unknown_module", "m99.product.software"},
		{"rules=00000000&on=2026-11-20&product.colour=red", "dropped_answer", "product.colour"},
		{"rules=00000000&on=2026-11-20&product.software=red", "dropped_answer", "product.software"},
		{"on=2026-11-20&proposed.product.colour=red", "unknown_key", "proposed.product.colour"},
		{"on=2026-11-20&m1.product.supply=in_house&m2.product.supply=market", "twice", "m2.product.supply"},
		{"on=2026-11-20&m2.product.supply=unknown&m1.product.supply=market", "twice", "m1.product.supply"},
		{strings.Repeat("x", maxLength+1), "too_long", "state"},
	} {
		_, problems := Parse(c.in)
		if len(problems) != 1 || problems[0].Code != c.code || problems[0].Key != c.key {
			t.Errorf("%.60s: %+v, want %s at %s", c.in, problems, c.code, c.key)
		}
	}
}

// TestHint: a misspelled fact brings up the one that was meant, a wrong option the right ones.
func TestHint(t *testing.T) {
	_, p := Parse("on=2026-11-20&product.sofware=yes&worst_impact=other&product.software=maybe")
	if len(p) != 3 || p[0].Hint[0] != "product.software" || p[1].Hint[0] != "mdr.worst_impact" || strings.Join(p[2].Hint, " ") != "yes no unknown" {
		t.Errorf("%+v", p)
	}
}

// TestRestCounts: what is right in a string counts although something else is wrong.
func TestRestCounts(t *testing.T) {
	st, p := Parse("on=2026-11-20&nonsense=1&product.software=yes")
	if len(p) != 1 || len(st.Modules) != 1 || len(st.Modules[0].Answers) != 1 {
		t.Fatalf("%+v %+v", st, p)
	}
}

func TestCanonical(t *testing.T) {
	d := assess.Digest()
	for in, want := range map[string]string{
		"mdr.worst_impact=unknown&product.software=yes&on=2026-11-20":                   "v=1&rules=" + d + "&on=2026-11-20&lang=en&product.software=yes&mdr.worst_impact=unknown",
		"#v=1&on=2026-11-20&lang=de&mode=document":                                      "v=1&rules=" + d + "&on=2026-11-20&lang=de&mode=document",
		"on=2026-11-20&m2.product.software=no&product.software=yes":                     "v=1&rules=" + d + "&on=2026-11-20&lang=en&modules=m1,m2&product.software=yes&m2.product.software=no",
		"on=2026-11-20&m2.product.software=yes&product.software=yes":                    "v=1&rules=" + d + "&on=2026-11-20&lang=en&modules=m1,m2&product.software=yes",
		"on=2026-11-20&m1.product.software=yes&modules=a,b":                             "v=1&rules=" + d + "&on=2026-11-20&lang=en&modules=a,b&m1.product.software=yes",
		"on=2026-11-20&modules=Dose%20calculator":                                       "v=1&rules=" + d + "&on=2026-11-20&lang=en&modules=Dose%20calculator",
		"on=2026-11-20&modules=Bild%252C%20Dosis,100%2525":                              "v=1&rules=" + d + "&on=2026-11-20&lang=en&modules=Bild%252C%20Dosis,100%2525",
		"on=2026-11-20&plan.start=2027-01-01&seed=7&proposed.product.software=yes":      "v=1&rules=" + d + "&on=2026-11-20&lang=en&plan.start=2027-01-01&seed=7&proposed.product.software=yes",
		"on=2026-11-20&m2.product.supply=in_house&product.software=yes&modules=one,two": "v=1&rules=" + d + "&on=2026-11-20&lang=en&modules=one,two&product.software=yes&product.supply=in_house",
	} {
		st, p := Parse(in)
		if got := st.String(); got != want || len(p) > 0 {
			t.Errorf("%s:\n got %s\nwant %s\n%+v", in, got, want, p)
		}
	}
}

func TestRefused(t *testing.T) {
	for in, code := range map[string]string{
		"":                                   "no_day",
		"product.software=yes":               "no_day",
		"v=2&on=2026-11-20":                  "newer_grammar",
		"v=&on=2026-11-20":                   "newer_grammar",
		"on=yesterday":                       "bad_day",
		strings.Repeat("x", maxLength+2):     "too_long",
		"on=2020-01-01":                      "wording_not_held",
		"on=2023-01-01":                      "wording_not_held",
		given + "&on=2026-11-20&v=9":         "", // twice is a problem, not a refusal
		"on=2026-07-18&product.software=no":  "wording_not_held",
		"on=2026-07-18&product.software=yes": "",
	} {
		var r struct {
			Error struct{ Code, Amendment string }
		}
		if err := json.Unmarshal([]byte(Assess(in)), &r); err != nil {
			t.Fatal(err)
		}
		if r.Error.Code != code {
			t.Errorf("%s: %+v, want %q", in, r.Error, code)
		}
		if code == "wording_not_held" && r.Error.Amendment == "" {
			t.Errorf("%s: the amendment is not named", in)
		}
	}
}

// TestProposedDoesNotCount: what was read from a document decides nothing until a person accepts it.
func TestProposedDoesNotCount(t *testing.T) {
	a := Assess("on=2026-11-20&proposed.product.software=no")
	b := Assess("on=2026-11-20")
	if cut(a) != cut(b) {
		t.Error("a proposed answer changed the assessment")
	}
}

// cut is an assessment without its state string.
func cut(s string) string {
	i := strings.Index(s, `"problems"`)
	return s[i:]
}

// FuzzAssess: whatever the string, the result is JSON, and the canonical string of what
// was understood means the same and is canonical itself.
func FuzzAssess(f *testing.F) {
	for _, s := range []string{given, "", "v=2", "m2.product.software=no&on=2026-11-20", "on=2026-11-20&modules=%2525,a", "on=2026-11-20&lang=%22%3C"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		st, _ := Parse(s)
		once := st.String()
		again, problems := Parse(once)
		if st.On != 0 && len(problems) > 0 {
			t.Fatalf("%q: its canonical form %q has problems: %+v", s, once, problems)
		}
		if again.String() != once {
			t.Fatalf("%q: %q is not canonical: %q", s, once, again.String())
		}
		if len(st.Modules) > 2 {
			return // the rest takes long
		}
		if !json.Valid([]byte(Assess(s))) {
			t.Fatalf("%q: no JSON", s)
		}
	})
}
