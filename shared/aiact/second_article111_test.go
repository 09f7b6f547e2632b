package aiact_test

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
)

// secondDutiesFrom: from when the duties for high-risk systems bind (Art. 111(2), 113), by
// the wording of the day.
//
// A system that both paragraphs of Art. 6 make high-risk has the duties from the earlier day
// on: neither route excepts what falls under the other (LAW.md section 7).
//
// A prohibited system that Art. 6 also makes high-risk gets its day too: Art. 6 does not except
// it. The other reading gives none, since what may not be supplied has no duties on supply.
func secondDutiesFrom(get func(factID string) string, day int) string {
	byUse, byProduct := "", ""
	if secondHighRiskByUse(get, day) == fact.Yes {
		if day < secondAmended {
			byUse = secondRouteFrom(get, "2026-08-02", "2026-08-02")
		} else {
			byUse = secondRouteFrom(get, "2027-12-02", "2027-12-02")
		}
	}
	if secondHighRiskByProduct(get, day) == fact.Yes {
		if day < secondAmended {
			// 111(2) named one day for every system, 113(c) a later one for Art. 6(1).
			byProduct = secondRouteFrom(get, "2026-08-02", "2027-08-02")
		} else {
			// "The date of application of Chapter III" is that of the route (LAW.md section 7).
			byProduct = secondRouteFrom(get, "2028-08-02", "2028-08-02")
		}
	}
	for _, from := range []string{"2026-08-02", "2027-08-02", "2027-12-02", "2028-08-02", "2030-08-02", "on_change"} {
		if byUse == from || byProduct == from {
			return from
		}
	}
	return ""
}

// secondRouteFrom: one route, whose duties apply from a day on, and not to systems placed
// before cutoff and not changed since. Old systems for public authorities, and only old
// ones, have until 2 August 2030; a change brings them in like any other.
func secondRouteFrom(get func(factID string) string, cutoff, applies string) string {
	// The options of the fact in order, each with the first day that is no longer in it.
	ends := []struct{ option, end string }{
		{"before_2026-05-28", "2026-05-28"},
		{"2026-05-28_to_2026-08-01", "2026-08-02"},
		{"2026-08-02_to_2027-08-01", "2027-08-02"},
		{"2027-08-02_to_2027-12-01", "2027-12-02"},
		{"2027-12-02_to_2028-08-01", "2028-08-02"},
	}
	old := false
	for _, e := range ends {
		if secondIs(get, product.Placed, e.option) {
			old = e.end <= cutoff
		}
	}
	switch {
	case !old, secondIs(get, aiact.Changed, fact.Yes):
		return applies
	case secondIs(get, aiact.PublicAuthority, fact.Yes):
		return "2030-08-02"
	}
	return "on_change"
}
