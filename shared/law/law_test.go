package law

import (
	"testing"
	"time"
)

// TestDates holds the days to the standard library's calendar over the years that matter.
func TestDates(t *testing.T) {
	for d := time.Date(1999, 12, 30, 0, 0, 0, 0, time.UTC); d.Year() < 2045; d = d.AddDate(0, 0, 1) {
		s := d.Format(time.DateOnly)
		got, ok := ParseDate(s)
		if !ok || got.String() != s {
			t.Fatalf("%s reads as %s, %v", s, got, ok)
		}
		if prev := d.AddDate(0, 0, -1).Format(time.DateOnly); got.Prev().String() != prev {
			t.Fatalf("before %s comes %s, got %s", s, prev, got.Prev())
		}
	}
}

// FuzzParseDate: what is read as a day is one, and is written as it was read.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-11-20", "2026-02-29", "2024-02-29", "2026-13-01", "26-1-1", "2026-11-2x", "0000-00-00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := ParseDate(s)
		want, err := time.Parse(time.DateOnly, s)
		if ok != (err == nil && want.Year() >= 1000) {
			t.Fatalf("%q: %v, the calendar says %v", s, ok, err)
		}
		if ok && d.String() != s {
			t.Fatalf("%q is written %q", s, d)
		}
	})
}

func TestPeriod(t *testing.T) {
	for _, c := range []struct {
		p    Period
		d    Date
		want bool
	}{
		{Period{}, 20261120, true},
		{Period{From: 20261120}, 20261120, true},
		{Period{From: 20261121}, 20261120, false},
		{Period{Until: 20261120}, 20261120, false},
		{Period{From: 20240801, Until: 20260727}, 20260726, true},
	} {
		if got := c.p.Contains(c.d); got != c.want {
			t.Errorf("%v holds %s: %v", c.p, c.d, got)
		}
	}
}

func TestELI(t *testing.T) {
	for ref, want := range map[Ref]string{
		{MDR, "anx_VIII/6.3/1/-2"}: "http://data.europa.eu/eli/reg/2017/745/anx_VIII/2026-07-19",
		{AIAct, "art_6/1a"}:        "http://data.europa.eu/eli/reg/2024/1689/art_6/2026-07-27",
		{IVDR, "art_48"}:           "http://data.europa.eu/eli/reg/2017/746/art_48/2025-01-10",
		{}:                         "",
	} {
		if got := ref.ELI(); got != want {
			t.Errorf("%s: %s, want %s", ref, got, want)
		}
	}
}
