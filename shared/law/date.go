package law

// Date is a day written as the decimal number YYYYMMDD; 0 is no day.
// Dates compare as integers.
type Date int32

// String is the day as YYYY-MM-DD, or "" for no day.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	b := [10]byte{4: '-', 7: '-'}
	n := int32(d)
	for _, i := range [...]int{9, 8, 6, 5, 3, 2, 1, 0} {
		b[i] = byte('0' + n%10)
		n /= 10
	}
	return string(b[:])
}

// ParseDate reads YYYY-MM-DD. ok is false for anything that is not a day of the
// Gregorian calendar from the year 1000 on.
func ParseDate(s string) (d Date, ok bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	n := int32(0)
	for i := 0; i < 10; i++ {
		if i == 4 || i == 7 {
			continue
		}
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int32(s[i]-'0')
	}
	d = Date(n)
	y, m, day := d.Parts()
	if y < 1000 || m < 1 || m > 12 || day < 1 || day > daysIn(y, m) {
		return 0, false
	}
	return d, true
}

// Parts is the year, month (1 to 12) and day of the month.
func (d Date) Parts() (year, month, day int) {
	n := int(d)
	return n / 10000, n / 100 % 100, n % 100
}

// Prev is the day before d.
func (d Date) Prev() Date {
	y, m, day := d.Parts()
	if day--; day == 0 {
		if m--; m == 0 {
			y, m = y-1, 12
		}
		day = daysIn(y, m)
	}
	return Date(y*10000 + m*100 + day)
}

func daysIn(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Period is the days from From on and before Until. A zero bound is open.
type Period struct{ From, Until Date }

// Contains reports whether d lies in the period.
func (p Period) Contains(d Date) bool {
	return d >= p.From && (p.Until == 0 || d < p.Until)
}
