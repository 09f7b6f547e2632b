package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/cecheck/cecheck/functions/order"
)

// ids are some for every form.
var ids = map[string]map[string][]string{
	order.FormEvidence: {"element": {"e1", "e2"}, "passage": {"p1", "p2", "p3"}},
	order.FormReview:   {"finding": {"q1", "q2"}},
	order.FormFacts:    {"fact": {"product.software"}, "option": {"yes", "no"}, "passage": {"p1"}},
}

// TestStrict walks the schema of every form.
func TestStrict(t *testing.T) {
	for _, form := range slices.Sorted(maps.Keys(order.Forms)) {
		b, err := Of(order.Question{Form: form, IDs: ids[form]})
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
		enums := map[string][]string{}
		strict(t, form, v, enums)
		for name, want := range ids[form] {
			if !slices.Equal(enums[name], want) {
				t.Errorf("%s: %s may be %q, want %q", form, name, enums[name], want)
			}
		}
		again, _ := Of(order.Question{Form: form, IDs: ids[form]})
		if string(again) != string(b) {
			t.Errorf("%s: other bytes the second time", form)
		}
	}
}

// strict fails the test where a schema holds something that strict servers refuse.
func strict(t *testing.T, at string, v any, enums map[string][]string) {
	t.Helper()
	s, ok := v.(map[string]any)
	if !ok {
		t.Fatalf("%s is %v, which says nothing about the value", at, v)
	}
	for key := range s {
		if !slices.Contains([]string{"type", "enum", "items", "properties", "required", "additionalProperties", "anyOf", "description"}, key) {
			t.Errorf("%s has %q", at, key)
		}
	}
	for _, e := range list(s["enum"]) {
		name := at[strings.LastIndexByte(at, '.')+1:]
		enums[name] = append(enums[name], fmt.Sprint(e))
	}
	for i, one := range list(s["anyOf"]) {
		strict(t, fmt.Sprintf("%s|%d", at, i), one, enums)
	}
	switch s["type"] {
	case "object":
		properties, _ := s["properties"].(map[string]any)
		var required []string
		for _, r := range list(s["required"]) {
			required = append(required, fmt.Sprint(r))
		}
		slices.Sort(required)
		if all := slices.Sorted(maps.Keys(properties)); len(all) == 0 || !slices.Equal(all, required) {
			t.Errorf("%s has the properties %q and requires %q", at, all, required)
		}
		if s["additionalProperties"] != false {
			t.Errorf("%s takes other properties", at)
		}
		for name, p := range properties {
			strict(t, at+"."+name, p, enums)
		}
	case "array":
		strict(t, at+"[]", s["items"], enums)
	case "string":
	default:
		t.Errorf("%s is of the type %v", at, s["type"])
	}
}

func list(v any) []any {
	l, _ := v.([]any)
	return l
}

// TestOrder: a model writes the words it relies on before what it makes of them.
func TestOrder(t *testing.T) {
	b, err := Of(order.Question{Form: order.FormEvidence, IDs: ids[order.FormEvidence]})
	if err != nil {
		t.Fatal(err)
	}
	at := -1
	for _, name := range []string{`"elements":{`, `"element":{`, `"quotations":{`, `"passage":{`, `"text":{`, `"stance":{`, `"missing":{`, `"queries":{`} {
		i := strings.Index(string(b), name)
		if i <= at {
			t.Errorf("%s stands at %d, not after %d, in %s", name, i, at, b)
		}
		at = i
	}
}

// TestAgree: what the schema allows by a validator that is not ours, and what the
// strict reader takes, are the same, but for the ids.
func TestAgree(t *testing.T) {
	b, err := Of(order.Question{Form: order.FormEvidence, IDs: ids[order.FormEvidence]})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	c := validator.NewCompiler()
	if err := c.AddResource("reply.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("reply.json")
	if err != nil {
		t.Fatal(err)
	}
	const good = `{"elements":[{"element":"e1","quotations":[{"passage":"p1","text":"x","stance":"shows"}],"missing":["y"]}],"queries":["z"]}`
	for _, test := range []struct {
		old, new     string
		valid, taken bool
	}{
		{"", "", true, true},
		{`["z"]`, `[]`, true, true},
		{`,"queries":["z"]`, ``, false, false},
		{`["z"]`, `null`, false, false},
		{`"z"`, `null`, false, false},
		{`"z"`, `7`, false, false},
		{`"queries"`, `"verdict":"shown","queries"`, false, false},
		{`"text"`, `"page":1,"text"`, false, false},
		{`"passage":"p1",`, ``, false, false},
		{`"passage"`, `"Passage"`, false, false},
		{`"p1"`, `"p9"`, false, true},
		{`"e1"`, `"e9"`, false, true},
		{`"shows"`, `"proves"`, false, true},
	} {
		reply := strings.Replace(good, test.old, test.new, 1)
		v, err := validator.UnmarshalJSON(strings.NewReader(reply))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); (err == nil) != test.valid {
			t.Errorf("the schema of %s: %v", reply, err)
		}
		if err := order.InForm(order.FormEvidence, reply); (err == nil) != test.taken {
			t.Errorf("the reader of %s: %v", reply, err)
		}
	}
}

func TestRefused(t *testing.T) {
	many := make([]string, 1001)
	for i := range many {
		many[i] = fmt.Sprint("p", i)
	}
	long := make([]string, 251)
	for i := range long {
		long[i] = fmt.Sprintf("%060d", i)
	}
	for name, q := range map[string]order.Question{
		"no form":        {Form: "poem"},
		"no ids":         {Form: order.FormEvidence, IDs: map[string][]string{"element": {"e1"}}},
		"empty ids":      {Form: order.FormEvidence, IDs: map[string][]string{"element": {"e1"}, "passage": {}}},
		"id twice":       {Form: order.FormReview, IDs: map[string][]string{"finding": {"q1", "q1"}}},
		"no such field":  {Form: order.FormReview, IDs: map[string][]string{"finding": {"q1"}, "passages": {"p1"}}},
		"too many ids":   {Form: order.FormReview, IDs: map[string][]string{"finding": many}},
		"ids of letters": {Form: order.FormReview, IDs: map[string][]string{"finding": long}},
	} {
		if b, err := Of(q); err == nil {
			t.Errorf("%s: %s", name, b)
		}
	}
}
