package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
)

func TestModelFlags(t *testing.T) {
	prices := write(t, "prices.json", []byte(`{"currency":"EUR","models":{"small":{"input":0.15,"output":0.60},"big":{"input":2,"output":8}}}`))
	broken := write(t, "broken.json", []byte(`{"currency":"EUR"}`))
	const at = "--model-url http://localhost:11434/v1 --model small "
	for _, test := range []struct {
		args, env string
		want      *asking // without its models
		second    bool
		says      string // in the error
	}{
		{args: "", want: nil},
		{args: at, want: &asking{}},
		{args: at + "--model-tokens 5000", want: &asking{Limit: order.Cost{Tokens: 5000}}},
		{args: at + "--model-prices " + prices + " --model-budget 2.50", want: &asking{Limit: order.Cost{Micros: 2_500_000}, Currency: "EUR"}},
		{args: at + "--model-second big --model-prices " + prices, want: &asking{Currency: "EUR"}, second: true},
		{env: "CECHECK_MODEL_URL=http://localhost/v1 CECHECK_MODEL=small CECHECK_MODEL_TOKENS=7", want: &asking{Limit: order.Cost{Tokens: 7}}},
		{args: "--model-tokens 8", env: "CECHECK_MODEL_URL=http://localhost/v1 CECHECK_MODEL=small CECHECK_MODEL_TOKENS=7", want: &asking{Limit: order.Cost{Tokens: 8}}},
		{args: at + "--model-key-env MY_KEY", env: "MY_KEY=secret", want: &asking{}},
		{args: at + "--model-key-env MY_KEY", says: "MY_KEY"},
		{args: "--model small", says: "--model-url"},
		{args: "--model-url http://localhost/v1", says: "--model"},
		{args: at + "--model-budget 2", says: "--model-prices"},
		{args: at + "--model-prices " + prices + " --model-budget two", says: "two"},
		{args: at + "--model-prices " + prices + " --model-budget 0", says: "0"},
		{args: at + "--model-tokens -1", says: "-1"},
		{args: at + "--model-prices " + broken, says: "price table"},
		{args: at + "--model-prices no-such-file", says: "no such file"},
		{args: at + "--model-second huge --model-prices " + prices, says: "huge"},
		{args: "--model-url localhost --model small", says: "https://example.org/v1"},
	} {
		var m modelFlags
		values := map[string]*string{}
		m.addTo(values)
		if _, err := (flags{values: values}).parse(strings.Fields(test.args)); err != nil {
			t.Fatal(err)
		}
		a, err := m.open(func(name string) string {
			for pair := range strings.FieldsSeq(test.env) {
				if n, v, _ := strings.Cut(pair, "="); n == name {
					return v
				}
			}
			return ""
		})
		if test.says != "" {
			if err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%s: %v", test.args, err)
			}
			continue
		}
		if err != nil || (a == nil) != (test.want == nil) {
			t.Errorf("%s %s: %+v, %v", test.args, test.env, a, err)
			continue
		}
		if a == nil {
			continue
		}
		if a.Model == nil || (a.Second != nil) != test.second || a.Limit != test.want.Limit || a.Currency != test.want.Currency {
			t.Errorf("%s %s: %+v", test.args, test.env, a)
		}
	}
}

// TestModelHelp: every flag is documented, and none other.
func TestModelHelp(t *testing.T) {
	values := map[string]*string{}
	(&modelFlags{}).addTo(values)
	for name := range values {
		if !strings.Contains(modelHelp, "\n  --"+name+" ") {
			t.Errorf("--%s is not documented", name)
		}
	}
	if n := strings.Count(modelHelp, "\n  --"); n != len(values) {
		t.Errorf("%d flags are documented, there are %d", n, len(values))
	}
	var u usage
	if _, err := (modelFlags{name: "m"}).open(func(string) string { return "" }); !errors.As(err, &u) {
		t.Errorf("%v is not said to be a wrong call", err)
	}
}
