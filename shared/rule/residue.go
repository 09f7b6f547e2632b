package rule

import "github.com/cecheck/cecheck/shared/fact"

// What is left of conditions, once what is known has been put in: each part that is
// decided is one byte, whatever it was decided by. Where as much is left of all that is
// still read, everything to come is the same.

// letter stands for a truth.
const letter = "fot"

// residue adds what is left of a condition to b, and gives its truth.
func residue(b []byte, c Cond, e *Env) ([]byte, Truth) {
	switch c := c.(type) {
	case nil:
		return b, True
	case All:
		return residueOfParts(b, c, False, e)
	case Any:
		return residueOfParts(b, c, True, e)
	case Not:
		b, t := residue(b, c.Cond, e)
		return b, True - t
	}
	t := c.eval(e)
	if t != Open {
		return append(b, letter[t]), t
	}
	return appendSet(append(b, letter[Open]), e.known[c.(at).slot]), Open
}

// residueOfParts adds what is left of parts of which one decides the whole: one that fails, or one that holds.
func residueOfParts(b []byte, parts []Cond, one Truth, e *Env) ([]byte, Truth) {
	start := len(b)
	open := false
	b = append(b, letter[Open])
	for _, p := range parts {
		var v Truth
		if b, v = residue(b, p, e); v == one {
			return append(b[:start], letter[one]), one
		}
		open = open || v == Open
	}
	if !open {
		return append(b[:start], letter[True-one]), True - one
	}
	return b, Open
}

// appendSet adds a set, in few bytes where it has few values or all.
func appendSet(b []byte, s fact.Set) []byte {
	if s < 0x80 {
		return append(b, byte(s))
	}
	return append(b, 0x80|byte(s&0x7f), byte(s>>7), byte(s>>15), byte(s>>23))
}

// residueOfSet adds what is left of a set before anything of it is read.
func residueOfSet(b []byte, s *Set, e *Env) []byte {
	b, t := residue(b, s.Scope, e)
	if t == False {
		return b
	}
	for _, r := range s.Rules {
		b = residueOfRule(b, r, e)
	}
	return b
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
			return c.one
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
