package example_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

const today law.Date = 20261120

// assessed is what follows for an example on the day of this work.
func assessed(t *testing.T, c *example.Case) *assess.Result {
	t.Helper()
	if results[c.ID] == nil {
		results[c.ID] = resultOf(t, c.Given())
	}
	return results[c.ID]
}

// examples is every example as the browser has it.
var examples = example.Read(example.Text())

var results = map[string]*assess.Result{}

func resultOf(t *testing.T, as fact.Answers) *assess.Result {
	t.Helper()
	a, err := assess.Assess(assess.Query{On: today, Modules: []assess.Module{{ID: "m1", Answers: as}}})
	if err != nil {
		t.Fatal(err)
	}
	return &a.Modules[0]
}

func factOf(t *testing.T, id string) *fact.Fact {
	t.Helper()
	for _, f := range assess.Conclusions() {
		if f.ID == id {
			return f
		}
	}
	t.Fatalf("no conclusion %s", id)
	return nil
}

// names is the options of a set.
func names(f *fact.Fact, s fact.Set) string {
	var list []string
	for i := range s.Each {
		if i == 0 {
			list = append(list, "no value")
		} else {
			list = append(list, f.Option(i))
		}
	}
	return strings.Join(list, "|")
}

// TestStates: the answers of every example are a state string in which nothing is wrong, no two of them clash, and what is said of it are
// conclusions and their options.
func TestStates(t *testing.T) {
	before := ""
	for _, c := range example.All() {
		if c.ID <= before {
			t.Errorf("%s after %s", c.ID, before)
		}
		before = c.ID
		st, problems := wire.Parse("v=1&on=2026-11-20&" + c.State())
		for _, p := range problems {
			t.Errorf("%s: %s %s=%s", c.ID, p.Code, p.Key, p.Value)
		}
		if len(st.Modules) != 1 || !slices.Equal(st.Modules[0].Answers, c.Given()) {
			t.Errorf("%s: its answers are not those of its state", c.ID)
		}
		for _, clash := range assess.Clashes(c.Given()) {
			t.Errorf("%s: %s=%s and %s=%s cannot both be right", c.ID, clash.A.Fact.ID, clash.A.Option, clash.B.Fact.ID, clash.B.Option)
		}
		for _, s := range c.Statements() {
			f := factOf(t, s.Fact)
			for o := range strings.SplitSeq(s.Value, "|") {
				if f.Index(o) == 0 {
					t.Errorf("%s: %s has no option %q", c.ID, s.Fact, o)
				}
			}
		}
		if c.At == "" || strings.ContainsAny(c.Cite()+c.State()+c.States, "\"\\<") {
			t.Errorf("%s: the place in its source is missing, or something in it needs an escape in JSON", c.ID)
		}
	}
}

// TestWords: every example has its description in every language that is complete, and no description is left over.
func TestWords(t *testing.T) {
	ids := map[string]bool{}
	for _, c := range example.All() {
		ids["example."+strings.ToLower(c.ID)+".is"] = true
	}
	for _, lang := range []string{"en", "de"} {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for id := range ids {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s: %s has no words", lang, id)
			}
		}
		for _, id := range w.IDs() {
			if strings.HasPrefix(id, "example.") && !ids[id] {
				t.Errorf("%s: no example is called %s", lang, id)
			}
		}
	}
}

// TestOfficialList holds what the cases say of their sources to the list of official examples as it was handed in.
func TestOfficialList(t *testing.T) {
	b, err := os.ReadFile("testdata/official.txt")
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]*example.Case{}
	for _, c := range example.All() {
		byID[c.ID] = c
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		if line[0] == '#' {
			continue
		}
		n++
		col := strings.Split(strings.TrimSpace(line), "\t")
		c := byID[col[0]]
		if c == nil {
			t.Errorf("%s is missing", col[0])
			continue
		}
		for _, bad := range disagreements(c, col) {
			if why := departs[c.ID]; why == "" {
				t.Errorf("%s: %s", c.ID, bad)
			} else {
				t.Logf("%s: %s; %s", c.ID, bad, why)
				delete(departs, c.ID)
			}
		}
	}
	if n != 115 || len(byID) != n {
		t.Errorf("%d in the list, %d cases", n, len(byID))
	}
	for id := range departs {
		t.Errorf("%s agrees with the list after all", id)
	}
}

// departs is where a case says less than the list, and why.
var departs = map[string]string{
	"WE-154": "its source says “MDR/IVDR”",
	"WE-162": "its source says nothing of a device; the list itself leaves that to be decided separately",
	"WE-167": "its source is the AI Act and says nothing of a device",
}

func disagreements(c *example.Case, col []string) (bad []string) {
	differ := func(what, case_, list string) {
		if case_ != list {
			bad = append(bad, what+": the case says "+case_+", the list "+list)
		}
	}
	said := func(id string) string {
		if s, ok := c.Of(id); ok {
			return s.Value
		}
		return "-"
	}
	device := said("mdr.qualification")
	switch device {
	case "-":
	case "not_device":
		device = "no"
	default:
		device = "yes"
	}
	if device == "-" && said("product.regulation") != "-" {
		device = map[bool]string{true: "no", false: "yes"}[said("product.regulation") == "none"]
	}
	differ("device", device, col[1])
	if r := said("product.regulation"); r != "-" || device != "-" {
		differ("regulation", r, col[2])
	}
	class := said("mdr.class")
	if class == "-" {
		class = said("ivdr.class")
	}
	if lowest, _, several := strings.Cut(class, "|"); several {
		class = "≥" + lowest
	}
	differ("class", class, col[3])
	high := "-"
	for _, id := range []string{"aiact.status", "aiact.high_risk_product", "aiact.high_risk_use"} {
		switch said(id) {
		case "high_risk", "yes":
			high = "yes"
		case "not_high_risk", "no_ai_system|out_of_scope|not_high_risk", "no", "out_of_scope":
			high = "no"
		}
	}
	differ("high-risk", high, col[4])
	return bad
}

// TestOutcomes runs every example: what the rules leave possible has something in common with what the source says. Where it is more than
// that, ranges has to name it, so that nothing is left open by mistake.
func TestOutcomes(t *testing.T) {
	for _, c := range example.All() {
		r := assessed(t, c)
		for _, s := range c.Statements() {
			f := factOf(t, s.Fact)
			i := slices.IndexFunc(r.Conclusions, func(x assess.Conclusion) bool { return x.Fact == f })
			got, want := r.Conclusions[i].Possible, s.Allows(f)
			switch {
			case got&want == 0:
				t.Errorf("%s: %s is %s, its source says %s; by %v", c.ID, f.ID, names(f, got), s.Value, r.Conclusions[i].By)
			case got&^want != 0 && !slices.Contains(ranges[c.ID], f.ID):
				t.Errorf("%s: %s is %s, its source says %s; open by %s", c.ID, f.ID, names(f, got), s.Value, ids(r.Conclusions[i].Deciding))
			case got&^want == 0 && slices.Contains(ranges[c.ID], f.ID):
				t.Errorf("%s: %s is no range", c.ID, f.ID)
			}
		}
	}
}

func ids(list []*fact.Fact) string {
	var s []string
	for _, f := range list {
		s = append(s, f.ID)
	}
	return strings.Join(s, " ")
}

// ranges is the statements that the description does not settle: the result is a range that contains what the source says.
var ranges = map[string][]string{
	"WE-036": {"product.regulation"},
	"WE-072": {"product.regulation"},
	"WE-150": {"aiact.high_risk_product"},
	"WE-155": {"product.regulation"},
	"WE-157": {"aiact.status"},
	"WE-162": {"aiact.high_risk_use"},
}

// TestRules: the rule that the source names gives the class that it states, and every other rule that it names holds.
func TestRules(t *testing.T) {
	named := 0
	for _, c := range example.All() {
		r := assessed(t, c)
		for _, id := range []string{"mdr.class", "ivdr.class"} {
			s, ok := c.Of(id)
			if !ok || c.By == "" {
				continue
			}
			f := factOf(t, id)
			for _, by := range strings.Fields(c.By) {
				named++
				if why := example.Gives(r, f, by, s.Allows(f)); why != "" {
					t.Errorf("%s: its source has %s %s from %s: %s", c.ID, id, s.Value, by, why)
				}
			}
			for _, also := range strings.Fields(c.Also) {
				if tr := traced(r, f, also); tr == nil || tr.Status != rule.Met {
					t.Errorf("%s: its source says that %s applies as well", c.ID, also)
				}
			}
		}
	}
	t.Logf("%d rules named", named)
}

func traced(r *assess.Result, f *fact.Fact, id string) *rule.Traced {
	for i := range r.Trace {
		if r.Trace[i].Set.Concludes == f && r.Trace[i].Rule.ID == id {
			return &r.Trace[i]
		}
	}
	return nil
}

// TestNearestIsItself: an example's own answers are nearest to that example, or to one with the same answers and a lower id.
func TestNearestIsItself(t *testing.T) {
	tried := 0
	for _, c := range example.All() {
		r := assessed(t, c)
		for _, n := range example.Nearest(r, examples) {
			if s, ok := c.Of(n.Conclusion.ID); !ok || s.Premise || s.Follows {
				continue
			}
			tried++
			if len(n.Differs) > 0 || n.Example.ID > c.ID {
				t.Errorf("%s: nearest for %s is %s, which differs in %d", c.ID, n.Conclusion.ID, n.Example.ID, len(n.Differs))
			}
		}
	}
	if tried < 100 {
		t.Errorf("only %d tried", tried)
	}
}

// near is the nearest example for a conclusion, from the answers of an example with some of them changed.
func near(t *testing.T, id string, conclusion *fact.Fact, changed ...string) *example.Near {
	t.Helper()
	var c *example.Case
	for _, x := range example.All() {
		if x.ID == id {
			c = x
		}
	}
	as := slices.Clone(c.Given())
	for _, ch := range changed {
		key, value, _ := strings.Cut(ch, "=")
		i := slices.IndexFunc(as, func(a fact.Answer) bool { return a.Fact.ID == key })
		if i < 0 {
			t.Fatalf("%s has no answer to %s", id, key)
		}
		as[i].Index = as[i].Fact.Index(value)
	}
	for _, n := range example.Nearest(resultOf(t, as), examples) {
		if n.Conclusion == conclusion {
			return &n
		}
	}
	return nil
}

// TestNearest: one changed answer leaves the example the nearest and is told; software is never near to hardware; what cannot be concluded has no example.
func TestNearest(t *testing.T) {
	n := near(t, "WE-014", &mdr.Class, "mdr.worst_impact=serious_or_surgery")
	if n == nil || n.Example.ID != "WE-014" || len(n.Differs) != 1 || n.Differs[0].Fact != &mdr.WorstImpact {
		t.Errorf("%+v", n)
	}
	if n := near(t, "WE-014", &ivdr.Class); n != nil {
		t.Errorf("a device under the MDR is near to %s in its IVDR class", n.Example.ID)
	}
	if n := near(t, "WE-115", &mdr.Class, "mdr.immediate_danger=yes"); n == nil || n.Example.ID != "WE-116" || len(n.Differs) != 0 {
		t.Errorf("%+v", n)
	}
	if n := near(t, "WE-021", &mdr.Class); n == nil || n.Example.Given[0].Index != product.Software.Index(fact.Yes) {
		t.Errorf("%+v", n)
	}
	if n := near(t, "WE-163", &aiact.Status, "aiact.listed_use=yes"); n == nil || n.States.Follows || n.States.Premise {
		t.Errorf("%+v", n)
	}
	if list := example.Nearest(resultOf(t, nil), examples); len(list) != 0 {
		t.Errorf("nothing is known, and %s is near", list[0].Example.ID)
	}
	// A high-risk device is near to what the guidance says of devices of its class, whatever other systems are called.
	if n := near(t, "WE-015", &aiact.Status); n == nil || n.Example.ID != "WE-149" || n.States.Fact != aiact.ProductRoute.ID {
		t.Errorf("%+v", n)
	}
	// No example is an implant without a source of energy, so none is near to a hip.
	hip, _ := wire.Parse("on=2026-11-20&product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&product.supply=market" +
		"&mdr.active=no&mdr.invasiveness=implantable&mdr.duration=long_term&mdr.implant=joint_replacement&mdr.special_use=no&mdr.special_matter=no&mdr.medicines=no")
	for _, n := range example.Nearest(resultOf(t, hip.Modules[0].Answers), examples) {
		if n.Conclusion == &mdr.Class {
			t.Errorf("%s is near to a hip", n.Example.ID)
		}
	}
	for _, n := range example.Nearest(resultOf(t, answers("WE-115")), examples) {
		if n.Conclusion == &aiact.Status {
			t.Errorf("whether there is AI is not known, and %s is near", n.Example.ID)
		}
	}
}

func answers(id string) fact.Answers {
	for _, c := range example.All() {
		if c.ID == id {
			return c.Given()
		}
	}
	return nil
}
