package model

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
)

func TestReadPrices(t *testing.T) {
	p, err := ReadPrices(strings.NewReader(`{"currency":"EUR","models":{"small":{"input":0.15,"output":"0.600001","window":128000},"big":{"input":12,"output":60}}}`))
	if err != nil {
		t.Fatal(err)
	}
	if p.Currency != "EUR" || p.Models["small"] != (Price{150_000, 600_001, 128_000}) || p.Models["big"] != (Price{12_000_000, 60_000_000, 0}) {
		t.Errorf("%+v", p)
	}
	for _, bad := range []string{
		``, `{}`, `{"currency":"EUR","models":{}}`, `{"models":{"m":{"input":1,"output":1}}}`,
		`{"currency":"EUR","models":{"m":{"input":1}}}`, `{"currency":"EUR","models":{"m":{"input":-1,"output":1}}}`,
		`{"currency":"EUR","models":{"m":{"input":1e3,"output":1}}}`, `{"currency":"EUR","models":{"m":{"input":0.1234567,"output":1}}}`,
		`{"currency":"EUR","models":{"m":{"input":1,"output":1,"windows":3}}}`, `{"currency":"EUR","models":{"m":{"input":1,"output":1,"window":-3}}}`,
		`{"currency":"EUR","models":{"m":{"input":1,"output":1}}} x`,
	} {
		if p, err := ReadPrices(strings.NewReader(bad)); err == nil {
			t.Errorf("%s is read as %+v", bad, p)
		}
	}
}

func TestCost(t *testing.T) {
	c := &Client{price: &Price{Input: 150_000, Output: 600_000}}
	for _, test := range []struct {
		in, out int
		want    order.Cost
	}{
		{0, 0, order.Cost{}},
		{1, 0, order.Cost{Tokens: 1, Micros: 1}}, // rounded up
		{1_000_000, 1_000_000, order.Cost{Tokens: 2_000_000, Micros: 750_000}},
	} {
		if got := c.cost(test.in, test.out); got != test.want {
			t.Errorf("%d and %d cost %+v, want %+v", test.in, test.out, got, test.want)
		}
	}
	c.price = nil
	if got := c.cost(3, 4); got != (order.Cost{Tokens: 7}) {
		t.Errorf("without prices %+v", got)
	}
}

func TestTokens(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "a": 1, "abcdefghijklmnop": 5, "Größe der Prüfmenge": 6, "0123456789012345": 10, "日本語": 2,
	} {
		if got := tokens(s); got != want {
			t.Errorf("%q is taken for %d tokens, want %d", s, got, want)
		}
	}
}
