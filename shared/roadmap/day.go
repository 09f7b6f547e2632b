package roadmap

import "github.com/cecheck/cecheck/shared/law"

// number is the days from 1 March of the year 0 to d, in the Gregorian calendar carried back: Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms" (2013), days_from_civil. A year there begins in March, so that the leap day is its last.
func number(d law.Date) int {
	y, m, day := d.Parts()
	if m <= 2 {
		y--
	}
	era, inEra := y/400, y%400
	inYear := (153*((m+9)%12)+2)/5 + day - 1
	return era*146097 + inEra*365 + inEra/4 - inEra/100 + inYear
}

// dateOf undoes number (ibid., civil_from_days).
func dateOf(n int) law.Date {
	era, n := n/146097, n%146097
	y := (n - n/1460 + n/36524 - n/146096) / 365
	inYear := n - (365*y + y/4 - y/100)
	m := (5*inYear + 2) / 153
	day := inYear - (153*m+2)/5 + 1
	y += era * 400
	if m += 3; m > 12 {
		m, y = m-12, y+1
	}
	return law.Date(y*10000 + m*100 + day)
}

// AddDays is the day n days after d, or before it where n is negative.
func AddDays(d law.Date, n int) law.Date { return dateOf(number(d) + n) }

// Between is the days from a to b.
func Between(a, b law.Date) int { return number(b) - number(a) }

// addMonths is the same day of the month n months later, or the last of that month where it is shorter: periods in months or years
// end so by Regulation (EEC, Euratom) 1182/71, Art. 3(2)(c).
func addMonths(d law.Date, n int) law.Date {
	y, m, day := d.Parts()
	m += n - 1
	y, m = y+m/12, m%12
	if m < 0 {
		y, m = y-1, m+12
	}
	first := law.Date(y*10000 + (m+1)*100 + 1)
	next := law.Date(y*10000 + (m+2)*100 + 1)
	if m == 11 {
		next = law.Date((y+1)*10000 + 101)
	}
	return AddDays(first, min(day, Between(first, next))-1)
}
