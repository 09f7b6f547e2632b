package roadmap

import (
	"testing"
	"time"

	"github.com/cecheck/cecheck/shared/law"
)

func dateOfTime(t time.Time) law.Date { return law.Date(t.Year()*10000 + int(t.Month())*100 + t.Day()) }

// Every day of four hundred years, after which the calendar repeats, against the standard library.
func TestDaysAgreeWithTheCalendar(t *testing.T) {
	at := time.Date(1999, 12, 31, 0, 0, 0, 0, time.UTC)
	first := dateOfTime(at)
	for n := range 146097 + 400 {
		d := dateOfTime(at)
		if got := AddDays(first, n); got != d {
			t.Fatalf("%v and %d days is %v, want %v", first, n, got, d)
		}
		if got := Between(first, d); got != n {
			t.Fatalf("%v to %v is %d days, want %d", first, d, got, n)
		}
		at = at.AddDate(0, 0, 1)
	}
	if got := AddDays(20260301, -1); got != 20260228 {
		t.Errorf("the day before 1 March 2026 is %v", got)
	}
}

func TestMonths(t *testing.T) {
	for _, test := range []struct {
		from law.Date
		n    int
		want law.Date
	}{
		{20261120, 60, 20311120},
		{20281231, 2, 20290228},
		{20280229, 12, 20290228},
		{20280229, 48, 20320229},
		{20310831, -6, 20310228},
		{20310115, -1, 20301215},
		{20310115, -12, 20300115},
		{20301231, 1, 20310131},
		{20300131, 11, 20301231},
	} {
		if got := addMonths(test.from, test.n); got != test.want {
			t.Errorf("%v and %d months is %v, want %v", test.from, test.n, got, test.want)
		}
	}
}
