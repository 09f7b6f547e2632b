package rule

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// Book is every set in the order in which they are read: what an earlier set
// concludes is a fact for the later ones.
type Book struct {
	Vocabulary []*fact.Fact // the asked facts, in the order of the questions
	Sets       []*Set
}

// Edition is a book as it reads on one day.
type Edition struct {
	Book   *Book
	Day    law.Date
	Sets   []*Set
	blocks [][][]int
	later  [][]*fact.Fact // for each set, the facts that it or a later one reads
}

// On is the book as it reads on a day.
func (b *Book) On(day law.Date) *Edition {
	e := &Edition{Book: b, Day: day}
	for _, s := range b.Sets {
		t := s.on(day)
		e.Sets = append(e.Sets, t)
		e.blocks = append(e.blocks, blockers(t))
	}
	e.later = make([][]*fact.Fact, len(e.Sets)+1)
	for i := len(e.Sets) - 1; i >= 0; i-- {
		e.later[i] = append(e.later[i], e.later[i+1]...)
		e.Sets[i].Facts(func(f *fact.Fact) {
			for _, g := range e.later[i] {
				if g == f {
					return
				}
			}
			e.later[i] = append(e.later[i], f)
		})
	}
	return e
}

// Facts calls yield for every fact that the set reads, asked or concluded, with repetitions.
func (s *Set) Facts(yield func(*fact.Fact)) {
	if s.Scope != nil {
		s.Scope.facts(yield)
	}
	for _, r := range s.Rules {
		r.Facts(yield)
	}
}

func caseFacts(cases []Case, yield func(*fact.Fact)) {
	for i := range cases {
		c := &cases[i]
		if c.When != nil {
			c.When.facts(yield)
		}
		if c.Then.From != nil {
			yield(c.Then.From)
		}
		caseFacts(c.Except, yield)
	}
}

// Branch is one joint outcome: for each set of the edition, in order, the index of
// the value it concludes (0 is no value).
type Branch []int8

// Branch is e with the conclusions of one branch.
func (e *Env) Branch(ed *Edition, b Branch) *Env {
	c := e.clone()
	for i, s := range ed.Sets {
		c.known[s.Concludes] = fact.Single(int(b[i]))
	}
	return c
}
