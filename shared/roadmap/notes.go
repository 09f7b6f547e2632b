package roadmap

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// note is something that is said of a road as a whole, where it is certain.
type note struct {
	id    string
	when  rule.Cond
	place int
}

func notesOf(c *conditions, start law.Date) []note {
	made := rule.All{rule.Any{c.ordinary, c.custom, c.ai}, not(c.legacy)}
	before, perhaps := rule.Any{}, rule.Any{}
	for i := range product.Placed.Options {
		o := product.Placed.Option(i + 1)
		switch first, last := placed(o); {
		case last < start:
			before = append(before, is(&product.Placed, o))
		case first < start:
			perhaps = append(perhaps, is(&product.Placed, o))
		}
	}
	return []note{
		{id: "roadmap.note.on_market", when: rule.All{made, before}},
		{id: "roadmap.note.perhaps_on_market", when: rule.All{made, perhaps}},
		{id: "roadmap.note.legacy", when: c.legacy},
	}
}

// placed is the first and the last day of an answer to [product.Placed]: "before_2026-05-28", "2026-05-28_to_2026-08-01", "from_2028-08-02".
func placed(option string) (first, last law.Date) {
	n := len(option)
	last, _ = law.ParseDate(option[n-10:])
	switch option[:n-10] {
	case "before_":
		return 0, last.Prev()
	case "from_":
		return last, 99991231
	}
	first, _ = law.ParseDate(option[:10])
	return first, last
}
