package rule

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// Digest is a hash (FNV-1a, 32 bits, in hex) over all that decides: facts and their options,
// rules in every wording, cases, conditions, outcomes and dates.
func Digest(b *Book) string {
	h := hash(2166136261)
	for _, f := range b.Vocabulary {
		h.fact(f)
	}
	for _, s := range b.All() {
		h.fact(s.Concludes)
		h.text(s.Otherwise)
		h.number(int32(s.Combine))
		h.cond(s.Scope)
		for _, r := range s.Rules {
			h.rule(r)
		}
	}
	return h.String()
}

type hash uint32

func (h *hash) byte(c byte) { *h = (*h ^ hash(c)) * 16777619 }

func (h *hash) text(s string) {
	for i := 0; i < len(s); i++ {
		h.byte(s[i])
	}
	h.byte(0)
}

func (h *hash) number(n int32) {
	for i := 0; i < 4; i++ {
		h.byte(byte(n >> (8 * i)))
	}
}

func (h *hash) texts(list []string) {
	h.number(int32(len(list)))
	for _, s := range list {
		h.text(s)
	}
}

func (h *hash) fact(f *fact.Fact) {
	if f == nil {
		h.byte(0)
		return
	}
	h.text(f.ID)
	h.texts(f.Options)
}

func (h *hash) period(p law.Period) {
	h.number(int32(p.From))
	h.number(int32(p.Until))
}

func (h *hash) rule(r *Rule) {
	h.text(r.ID)
	h.text(r.Ref.String())
	h.period(r.InForce)
	h.period(r.Applies)
	h.cond(r.Scope)
	h.cases(r.Cases)
	if r.Else != nil {
		h.cases([]Case{*r.Else})
	}
	h.texts(r.ResidualTo)
	h.texts(r.Displaces)
	h.text(r.NotHeld)
}

func (h *hash) cases(cases []Case) {
	h.number(int32(len(cases)))
	for i := range cases {
		c := &cases[i]
		h.text(c.Ref.String())
		h.cond(c.When)
		h.text(c.Then.Value)
		h.fact(c.Then.From)
		if c.Then.Floor {
			h.byte(1)
		}
		h.cases(c.Except)
	}
}

func (h *hash) cond(c Cond) {
	switch c := c.(type) {
	case nil:
		h.byte('-')
	case Is:
		h.byte('=')
		h.text(c.Fact.ID)
		h.text(c.Option)
	case Not:
		h.byte('!')
		h.cond(c.Cond)
	case All:
		h.byte('&')
		h.conds(c)
	case Any:
		h.byte('|')
		h.conds(c)
	}
}

func (h *hash) conds(list []Cond) {
	h.number(int32(len(list)))
	for _, c := range list {
		h.cond(c)
	}
}

// String is the hash in eight hex digits.
func (h hash) String() string {
	var b [8]byte
	for i := range b {
		b[i] = "0123456789abcdef"[h>>(28-4*i)&15]
	}
	return string(b[:])
}
