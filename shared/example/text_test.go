package example_test

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/wire"
)

// TestText: what is read is what was written, whole; what is no line is left out.
func TestText(t *testing.T) {
	text := example.Text()
	cases := example.All()
	if len(examples) != len(cases) {
		t.Fatalf("%d examples of %d cases", len(examples), len(cases))
	}
	for i, c := range cases {
		want := example.Example{ID: c.ID, Source: c.Cite(), Says: c.Statements(), Given: c.Given()}
		if !reflect.DeepEqual(examples[i], want) {
			t.Errorf("%s: %+v, want %+v", c.ID, examples[i], want)
		}
		if n := strings.Count(c.State(), "&") + 1; len(c.Given()) != n {
			t.Errorf("%s: %d answers of %d", c.ID, len(c.Given()), n)
		}
	}
	one, _, _ := strings.Cut(text, "\n")
	for _, broken := range []string{"", "\n", "\t\t\n", one + "\tmore", strings.ReplaceAll(one, "\t", " ")} {
		if list := example.Read(broken); len(list) != 0 {
			t.Errorf("%q is read as %+v", broken, list)
		}
	}
	if list := example.Read("A\tB\t=&~=x&mdr.class\tno.fact=yes&product.software=perhaps&=&product.software=yes"); len(list) != 1 || len(list[0].Given) != 0 && len(list[0].Given) != 1 {
		t.Errorf("%+v", list)
	}
}

// TestNearestText holds the text of the contract to its form.
func TestNearestText(t *testing.T) {
	var state string
	for _, c := range example.All() {
		if c.ID == "WE-014" {
			state = "on=" + today.String() + "&" + strings.Replace(c.State(), "mdr.worst_impact=death_or_irreversible", "mdr.worst_impact=other", 1)
		}
	}
	text := example.Text()
	got := wire.Nearest(state + "\n" + text)
	want := `{"module":"m1","conclusion":"mdr.class","example":"WE-014","states":{"mdr.class":"III"},"source":"MDCG 2019-11 rev.1, §4.1",` +
		`"differs":[{"fact":"mdr.worst_impact","yours":"other","example":"death_or_irreversible"}]}`
	if !strings.HasPrefix(got, `{"v":1,"nearest":[{"module":"m1","conclusion":"mdr.qualification",`) || !strings.Contains(got, want) {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	two := wire.Nearest(state + "&modules=a,b&m2.mdr.worst_impact=death_or_irreversible\n" + text)
	if !strings.Contains(two, want) || !strings.Contains(two, `{"module":"m2","conclusion":"mdr.class","example":"WE-014","states":{"mdr.class":"III"},"source":"MDCG 2019-11 rev.1, §4.1","differs":[]}`) {
		t.Errorf("%s", two)
	}
	for asked, want := range map[string]string{
		state:                         `{"v":1,"error":{"code":"no_examples"}}`,
		"\n" + text:                   `{"v":1,"error":{"code":"no_day"}}`,
		state + "\n":                  `{"v":1,"nearest":[]}`,
		"on=2026-11-20\n" + text:      `{"v":1,"nearest":[]}`,
		state + "\n\"\t<\t\x00\t\xff": `{"v":1,"nearest":[]}`,
	} {
		if got := wire.Nearest(asked); got != want {
			t.Errorf("%.40q: %s, want %s", asked, got, want)
		}
	}
	// What is handed in cannot break out of the text.
	odd := strings.NewReplacer("WE-014", `<"\\`, "§4.1", "\xff").Replace(text)
	if got := wire.Nearest(state + "\n" + odd); !json.Valid([]byte(got)) || strings.Contains(got, "<") {
		t.Errorf("%s", got)
	}
}

// TestNearestAnything: whatever the answers, the text is JSON, what differs does differ, and asked again it is the same.
func TestNearestAnything(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 5))
	text := example.Text()
	found := 0
	for range 200 {
		st := "on=" + today.String()
		var as fact.Answers
		for _, f := range assess.Vocabulary() {
			if rnd.IntN(3) > 0 {
				a := fact.Answer{Fact: f, Index: rnd.IntN(len(f.Options) + 1)}
				as = append(as, a)
				option := f.Option(a.Index)
				if a.Index == 0 {
					option = fact.Unknown
				}
				st += "&" + f.ID + "=" + option
			}
		}
		near := example.Nearest(resultOf(t, as), examples)
		found += len(near)
		got := wire.Nearest(st + "\n" + text)
		if !json.Valid([]byte(got)) || got != wire.Nearest(st+"\n"+text) || strings.Count(got, `"conclusion"`) != len(near) {
			t.Fatalf("%s", got)
		}
		for _, n := range near {
			for _, d := range n.Differs {
				if d.Yours == d.Example {
					t.Errorf("%s: %s does not differ", n.Example.ID, d.Fact.ID)
				}
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d found", found)
	}
}
