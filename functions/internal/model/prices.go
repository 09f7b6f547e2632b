package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/cecheck/cecheck/functions/order"
)

// Prices is a price table: what the models of a server cost.
type Prices struct {
	Currency string
	Models   map[string]Price
}

// Price is what a model costs, in millionths of the currency for a million tokens.
type Price struct {
	Input, Output int64
	Window        int // tokens that question and answer may have together; 0: not known
}

// ReadPrices reads a price table:
//
//	{"currency": "EUR", "models": {"some-model": {"input": 0.15, "output": 0.60, "window": 128000}}}
//
// with prices for a million tokens, to six decimals.
func ReadPrices(r io.Reader) (*Prices, error) {
	var file struct {
		Currency string `json:"currency"`
		Models   map[string]struct {
			Input  json.Number `json:"input"`
			Output json.Number `json:"output"`
			Window int         `json:"window"`
		} `json:"models"`
	}
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, fmt.Errorf("price table: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("price table: something follows its end")
	}
	if file.Currency == "" || len(file.Models) == 0 {
		return nil, errors.New("price table: it names no currency or no model")
	}
	p := &Prices{Currency: file.Currency, Models: map[string]Price{}}
	for name, m := range file.Models {
		in, err := Money(m.Input.String())
		if err != nil {
			return nil, fmt.Errorf("price table: input of %q: %w", name, err)
		}
		out, err := Money(m.Output.String())
		if err != nil {
			return nil, fmt.Errorf("price table: output of %q: %w", name, err)
		}
		if m.Window < 0 {
			return nil, fmt.Errorf("price table: window of %q is negative", name)
		}
		p.Models[name] = Price{Input: in, Output: out, Window: m.Window}
	}
	return p, nil
}

// Money reads a decimal number like 2.50 as millionths.
func Money(s string) (int64, error) {
	whole, part, _ := strings.Cut(s, ".")
	if whole == "" || len(whole) > 6 || len(part) > 6 || strings.Trim(whole+part, "0123456789") != "" {
		return 0, fmt.Errorf("%q is no price like 2.50, with at most six decimals", s)
	}
	var n int64
	for _, c := range whole + part + "000000"[len(part):] {
		n = n*10 + int64(c-'0')
	}
	return n, nil
}

// cost is what so many tokens take, rounded up.
func (c *Client) cost(input, output int) order.Cost {
	cost := order.Cost{Tokens: int64(input) + int64(output)}
	if c.price != nil {
		cost.Micros = (int64(input)*c.price.Input + int64(output)*c.price.Output + 999_999) / 1_000_000
	}
	return cost
}

// tokens is about how many tokens a text has, at most: one for 3.2 letters or
// spaces, which is safe for German, and one for 1.6 of everything else (digits,
// signs, other scripts), of which tokens are shorter.
func tokens(s string) int {
	n := 0 // sixteenths
	for _, r := range s {
		if r == ' ' || r == '\n' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 && r < 0x250 {
			n += 5
		} else {
			n += 10
		}
	}
	return (n + 15) / 16
}
