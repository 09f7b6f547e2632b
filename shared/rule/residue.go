package rule

import "github.com/cecheck/cecheck/shared/fact"

// What is left of conditions, once what is known has been put in: each part that is
// decided is one byte, whatever it was decided by. Where as much is left of all that is
// still read, everything to come is the same.

// residue adds what is left of a condition to b, and gives its truth.
func residue(b []byte, c Cond, e *Env) ([]byte, Truth) {
	start := len(b)
	switch c := c.(type) {
	case nil:
		return b, True
	case All:
		t := True
		b = append(b, 'o')
		for _, p := range c {
			var v Truth
			if b, v = residue(b, p, e); v == False {
				return append(b[:start], 'f'), False
			}
			t = min(t, v)
		}
		if t == True {
			return append(b[:start], 't'), True
		}
		return b, Open
	case Any:
		t := False
		b = append(b, 'o')
		for _, p := range c {
			var v Truth
			if b, v = residue(b, p, e); v == True {
				return append(b[:start], 't'), True
			}
			t = max(t, v)
		}
		if t == False {
			return append(b[:start], 'f'), False
		}
		return b, Open
	case Not:
		b, t := residue(b, c.Cond, e)
		return b, True - t
	}
	t := c.eval(e)
	if t != Open {
		return append(b, "f t"[t]), t
	}
	return appendSet(append(b, 'o'), e.known[c.(at).slot]), Open
}

// appendSet adds a set, in few bytes where it has few values or all.
func appendSet(b []byte, s fact.Set) []byte {
	if s < 0x80 {
		return append(b, byte(s))
	}
	return append(b, 0x80|byte(s&0x7f), byte(s>>7), byte(s>>15), byte(s>>23))
}

// residueOfRule adds what is left of a rule.
func residueOfRule(b []byte, r *Rule, e *Env) []byte {
	b, t := residue(b, r.Scope, e)
	if t == False {
		return b
	}
	b = residueOfCases(b, r.Cases, e)
	if r.Else != nil {
		b = residueOfCases(b, []Case{*r.Else}, e)
	}
	return b
}

func residueOfCases(b []byte, cases []Case, e *Env) []byte {
	for i := range cases {
		c := &cases[i]
		var t Truth
		if b, t = residue(b, c.When, e); t == False {
			continue
		}
		if c.Then.From != nil {
			b = appendSet(append(b, '='), e.Possible(c.Then.From))
		}
		b = residueOfCases(b, c.Except, e)
	}
	return b
}

// named is the options of f, as a set, that a condition names.
func named(c Cond, f *fact.Fact) (s fact.Set) {
	switch c := c.(type) {
	case at:
		if c.Fact == f {
			return c.bit
		}
	case Not:
		return named(c.Cond, f)
	case All:
		for _, p := range c {
			s |= named(p, f)
		}
	case Any:
		for _, p := range c {
			s |= named(p, f)
		}
	}
	return s
}

// namedInRule is the options of f that a rule names; one that hands its value on names all.
func namedInRule(r *Rule, f *fact.Fact) fact.Set {
	s := named(r.Scope, f) | namedInCases(r.Cases, f)
	if r.Else != nil {
		s |= namedInCases([]Case{*r.Else}, f)
	}
	return s
}

func namedInCases(cases []Case, f *fact.Fact) (s fact.Set) {
	for i := range cases {
		c := &cases[i]
		if c.Then.From == f {
			return f.All() | fact.None
		}
		s |= named(c.When, f) | namedInCases(c.Except, f)
	}
	return s
}
