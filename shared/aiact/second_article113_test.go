package aiact_test

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
)

// secondDutiesFrom states AI Act Art. 113, third paragraph, point (c), and Art. 111(2)
// a second time: an option of aiact.duties_from, or "" for a system that is not
// high-risk. product and use say whether Art. 6(1) and Art. 6(2) make it high-risk.
func secondDutiesFrom(get func(string) string, day int, product, use string) string {
	byProduct, byUse := product == fact.Yes, use == fact.Yes
	if !byProduct && !byUse {
		return ""
	}

	// from is the day from which the requirements apply to systems of this kind; before
	// is the day that parts new systems from those already on the market or in service.
	var from, before string
	if secondAmended(day) {
		// Art. 113(c)(i) and (ii). Point (i) makes no exception for devices, so what is
		// high-risk both ways takes the earlier day.
		if byUse {
			from = "2027-12-02"
		} else {
			from = "2028-08-02"
		}
		// Art. 111(2) refers to the day of Chapter III in Art. 113; read as the day of
		// the system's own route.
		before = from
	} else {
		// Art. 113 as first published: the general day in the second paragraph, and point
		// (c), a year later, for Art. 6(1) and the duties that hang on it. What is
		// high-risk by Art. 6(2) too need not wait for point (c).
		if byUse {
			from = "2026-08-02"
		} else {
			from = "2027-08-02"
		}
		// Art. 111(2) as first published names one fixed day, whatever the route. A device
		// placed in the year after it is therefore bound from the day of point (c).
		before = "2026-08-02"
	}

	if !secondPlacedBefore(get, before) {
		return from
	}

	// Art. 111(2), first sentence: already there, so bound only once the design is
	// significantly changed. Such a change counts from the day of application on, and
	// no fact tells when it is made: the earliest day that it can be.
	if get(aiact.Changed.ID) == fact.Yes {
		return from
	}
	// Second sentence: for public authorities there is a last day in any case.
	if get(aiact.PublicAuthority.ID) == fact.Yes {
		return "2030-08-02"
	}
	return "on_change"
}

// secondPlacedBefore says whether the system was placed on the market or put into
// service before day, which must be one of the days that part the periods of
// aiact.placed.
func secondPlacedBefore(get func(string) string, day string) bool {
	var end string // the first day after the period
	switch placed := get(aiact.Placed.ID); placed {
	case "before_2026-08-02":
		end = "2026-08-02"
	case "2026-08-02_to_2027-08-01":
		end = "2027-08-02"
	case "2027-08-02_to_2027-12-01":
		end = "2027-12-02"
	case "2027-12-02_to_2028-08-01":
		end = "2028-08-02"
	case "from_2028-08-02":
		return false // no day that matters lies later
	default:
		panic("second statement: placed " + placed)
	}
	return end <= day // ISO dates sort as days do
}
