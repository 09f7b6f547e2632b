package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	validator "github.com/santhosh-tekuri/jsonschema/v6"

	documents "github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/text"
)

const root = "../../"

// TestGolden: the schema that is published is the one that the types give.
func TestGolden(t *testing.T) {
	want, err := schema()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(root + file)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what the types give (%v): go run ./scripts/schema", file, err)
	}
}

// TestReports holds real reports, of every product among the states that all hosts answer, to the published schema.
func TestReports(t *testing.T) {
	s := compile(t)
	words := words(t)
	n := 0
	for _, state := range states(t) {
		b, ok := documents.Write("report", "json", state, words, documents.Options{})
		if !ok {
			continue // what cannot be assessed has no report
		}
		n++
		if err := s.Validate(decode(t, b)); err != nil {
			t.Errorf("%.120s: %v", state, err)
		}
	}
	if n < 10 {
		t.Errorf("only %d reports", n)
	}
}

// TestTheSchemaRefuses: a report with something changed is none.
func TestTheSchemaRefuses(t *testing.T) {
	s := compile(t)
	b, ok := documents.Write("report", "json", "v=1&on=2026-11-20&product.software=yes&plan.market=2029-01-01", words(t), documents.Options{})
	if !ok {
		t.Fatalf("%s", b)
	}
	for name, change := range map[string]func(r map[string]any){
		"nothing":             func(map[string]any) {},
		"a key gone":          func(r map[string]any) { delete(r, "state") },
		"a key more":          func(r map[string]any) { r["more"] = 1 },
		"another kind":        func(r map[string]any) { r["kind"] = "techdoc" },
		"no day":              func(r map[string]any) { r["day"] = "tomorrow" },
		"a requirement's key": func(r map[string]any) { delete(first(r, "requirements", "requirements"), "elements") },
		"an unknown status":   func(r map[string]any) { first(first(r, "assessment", "modules"), "", "trace")["status"] = "maybe" },
		"a step's key":        func(r map[string]any) { first(r, "roadmap", "steps")["more"] = true },
	} {
		r := decode(t, b).(map[string]any)
		change(r)
		if err := s.Validate(r); (err == nil) != (name == "nothing") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// first is the first element of the list under two keys; "" stays where it is.
func first(r map[string]any, key, list string) map[string]any {
	if key != "" {
		r = r[key].(map[string]any)
	}
	return r[list].([]any)[0].(map[string]any)
}

func compile(t *testing.T) *validator.Schema {
	t.Helper()
	b, err := os.ReadFile(root + file)
	if err != nil {
		t.Fatal(err)
	}
	c := validator.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("report.json", decode(t, b)); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("report.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func decode(t *testing.T, b []byte) any {
	t.Helper()
	var v any
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

// states are those that every host assesses alike.
func states(t *testing.T) (list []string) {
	t.Helper()
	b, err := os.ReadFile(root + "shared/wire/testdata/states.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if state, ok := strings.CutPrefix(strings.TrimSpace(line), "assess\t"); ok {
			list = append(list, state)
		}
	}
	return list
}

func words(t *testing.T) documents.Words {
	t.Helper()
	w, err := text.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, id := range w.IDs() {
		b.WriteString(id + " = " + w.Get(id) + "\n")
	}
	return documents.ParseWords(b.String())
}
