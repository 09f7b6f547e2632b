package order

import (
	"errors"
	"strings"
	"sync"
	"testing"
)

const goodReply = `{"elements":[{"element":"e1","quotations":[{"passage":"p1","text":"Größe: 12 kB","stance":"shows"}],"missing":["who"]},{"element":"e2","quotations":[],"missing":[]}],"queries":["log"]}`

func TestDecodeReply(t *testing.T) {
	r, err := DecodeReply(goodReply + "\n")
	if err != nil {
		t.Fatal(err)
	}
	if q := r.Elements[0].Quotations[0]; q != (ReplyQuotation{"p1", "Größe: 12 kB", "shows"}) || len(r.Elements) != 2 || r.Queries[0] != "log" {
		t.Errorf("%+v", r)
	}
	change := func(old, new string) string {
		s := strings.Replace(goodReply, old, new, 1)
		if s == goodReply {
			t.Fatalf("%s does not stand in the reply", old)
		}
		return s
	}
	for name, bad := range map[string]string{
		"nothing":           ``,
		"a word":            `"elements"`,
		"a list":            `[` + goodReply + `]`,
		"half":              goodReply[:len(goodReply)/2],
		"two":               goodReply + goodReply,
		"a word after":      goodReply + ` I hope this helps`,
		"a word before":     `Here: ` + goodReply,
		"unknown field":     change(`"queries"`, `"verdict":"shown","queries"`),
		"unknown inside":    change(`"stance"`, `"page":3,"stance"`),
		"twice":             change(`"queries":["log"]`, `"queries":["log"],"queries":[]`),
		"twice inside":      change(`"stance":"shows"`, `"stance":"mentions","stance":"shows"`),
		"twice, escaped":    change(`"stance":"shows"`, `"stance":"mentions","st\u0061nce":"shows"`),
		"missing":           change(`,"queries":["log"]`, ``),
		"missing inside":    change(`,"stance":"shows"`, ``),
		"null":              change(`["log"]`, `null`),
		"null inside":       change(`"shows"`, `null`),
		"null in a list":    change(`["log"]`, `[null]`),
		"other letters":     change(`"queries"`, `"Queries"`),
		"a number":          change(`"p1"`, `1`),
		"a text for a list": change(`["who"]`, `"who"`),
		"not UTF-8":         change(`log`, "l\xffg"),
		"deep":              change(`["log"]`, strings.Repeat("[", 9000)+strings.Repeat("]", 9000)),
	} {
		if r, err := DecodeReply(bad); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func TestInForm(t *testing.T) {
	for form, reply := range map[string]string{
		FormEvidence: goodReply,
		FormReview:   `{"findings":[{"finding":"q1","reason":"a heading","stance":"nothing"}]}`,
		FormFacts:    `{"facts":[{"fact":"a","passage":"p1","text":"It is software.","option":"yes"}]}`,
	} {
		for other := range Forms {
			if err := InForm(other, reply); (err == nil) != (other == form) {
				t.Errorf("a reply in the form %s read as %s: %v", form, other, err)
			}
		}
	}
	if InForm("poem", `{}`) == nil {
		t.Error("a form that is none")
	}
}

func FuzzDecodeReply(f *testing.F) {
	f.Add(goodReply)
	f.Add(`{"elements":[],"queries":null}`)
	f.Fuzz(func(t *testing.T, s string) {
		r, err := DecodeReply(s)
		if err != nil {
			return
		}
		if r.Elements == nil || r.Queries == nil {
			t.Errorf("%q has nothing where a list belongs", s)
		}
	})
}

func TestBudget(t *testing.T) {
	var none *Budget
	if none.Hold(Cost{1 << 60, 1 << 60}) != nil {
		t.Error("no budget refuses")
	}
	b := NewBudget(Cost{Tokens: 100, Micros: 50}, Cost{Tokens: 40})
	for _, step := range []struct {
		c  Cost
		ok bool
	}{{Cost{Tokens: 61}, false}, {Cost{Micros: 51}, false}, {Cost{60, 50}, true}, {Cost{Tokens: 1}, false}} {
		if err := b.Hold(step.c); (err == nil) != step.ok || err != nil && !errors.Is(err, ErrModelBudget) {
			t.Errorf("%v: %v", step.c, err)
		}
	}
	b.Settle(Cost{60, 50}, Cost{10, 5})
	if b.Spent() != (Cost{50, 5}) {
		t.Errorf("spent %v", b.Spent())
	}
	if b.Hold(Cost{51, 0}) == nil || b.Hold(Cost{50, 45}) != nil {
		t.Error("what was held and not used is not free again, or more is free than that")
	}

	b = NewBudget(Cost{Tokens: 100}, Cost{})
	var all sync.WaitGroup
	for range 200 {
		all.Go(func() {
			if b.Hold(Cost{Tokens: 7}) == nil {
				b.Settle(Cost{Tokens: 7}, Cost{Tokens: 7})
			}
		})
	}
	all.Wait()
	if b.Spent().Tokens != 98 {
		t.Errorf("spent %d of 100 in sevens", b.Spent().Tokens)
	}
}
