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

	// Details are sets on which no other depends: each is read by itself, from the answers and from what Sets conclude, and is no
	// part of a branch. What stays open here is asked last.
	Details []*Set
}

// All is every set, details last.
func (b *Book) All() []*Set { return append(b.Sets[:len(b.Sets):len(b.Sets)], b.Details...) }

// Edition is a book as it reads on one day.
type Edition struct {
	Book *Book
	Day  law.Date
	Sets []*Set // the book's sets, then its details; of each the rules in force, with conditions made ready

	slots map[*fact.Fact]int // the place in an Env of every fact that is asked, read or concluded
	first map[*fact.Fact]int // the first set that reads it, details aside
	plans []plan
}

// plan is how one set is read rule by rule: those that keep others from holding first.
type plan struct {
	blocks [][]int  // for each rule, those that keep it from holding
	order  []int    // the rules as they are read
	keeps  []uint64 // for each rule, as bits, those that it keeps from holding
	most   []int    // for each rule, the strictest it can give
	slot   int      // of the fact that the set concludes

	otherwise int   // what it concludes where no rule gives anything
	after     []int // the facts that later sets read, details aside
}

// On is the book as it reads on a day.
func (b *Book) On(day law.Date) *Edition {
	ed := &Edition{Book: b, Day: day, slots: map[*fact.Fact]int{}}
	slot := func(f *fact.Fact) int {
		i, ok := ed.slots[f]
		if !ok {
			i = len(ed.slots)
			ed.slots[f] = i
		}
		return i
	}
	for _, f := range b.Vocabulary {
		slot(f)
	}
	for _, s := range b.All() {
		ed.Sets = append(ed.Sets, s.on(day, slot))
		slot(s.Concludes)
	}
	ed.plans = make([]plan, len(ed.Sets))
	for i, s := range ed.Sets {
		ed.plans[i] = planOf(s, slot(s.Concludes))
	}
	for i, s := range ed.Sets[:ed.main()] {
		s.Facts(func(f *fact.Fact) {
			for j := range i {
				ed.plans[j].after = with(ed.plans[j].after, slot(f))
			}
		})
	}
	ed.first = map[*fact.Fact]int{}
	for i, s := range ed.Sets {
		s.Facts(func(f *fact.Fact) {
			if _, ok := ed.first[f]; !ok {
				ed.first[f] = i
			}
		})
	}
	return ed
}

// main is how many sets of the edition are no details.
func (ed *Edition) main() int { return len(ed.Book.Sets) }

func planOf(s *Set, slot int) plan {
	n := len(s.Rules)
	p := plan{blocks: blockers(s), keeps: make([]uint64, n), most: make([]int, n), slot: slot, otherwise: s.Concludes.Index(s.Otherwise)}
	for i, list := range p.blocks {
		for _, j := range list {
			p.keeps[j] |= 1 << i
		}
	}
	var placed uint64
	for len(p.order) < n {
		before := len(p.order)
		for i := range s.Rules {
			free := placed>>i&1 == 0
			for _, j := range p.blocks[i] {
				free = free && placed>>j&1 == 1
			}
			if free {
				p.order = append(p.order, i)
				placed |= 1 << i
			}
		}
		if len(p.order) == before {
			panic("rule: rules of " + s.Concludes.ID + " keep each other from holding")
		}
	}
	for i, r := range s.Rules {
		p.most[i] = most(s, r.Cases)
		if r.Else != nil {
			p.most[i] = max(p.most[i], most(s, []Case{*r.Else}))
		}
	}
	return p
}

// with is list with n in it.
func with(list []int, n int) []int {
	for _, x := range list {
		if x == n {
			return list
		}
	}
	return append(list, n)
}

// most is the strictest that cases can give.
func most(s *Set, cases []Case) (index int) {
	for i := range cases {
		c := &cases[i]
		switch {
		case c.Then.From != nil:
			index = max(index, len(c.Then.From.Options))
		case c.Then.Value != "":
			index = max(index, s.Concludes.Index(c.Then.Value))
		}
		index = max(index, most(s, c.Except))
	}
	return index
}

// env is what is known, with a place for every fact of the edition.
func (ed *Edition) env(known *Env) *Env {
	e := &Env{slots: ed.slots, known: make([]fact.Set, len(ed.slots))}
	for f, i := range known.slots {
		if j, ok := ed.slots[f]; ok {
			e.known[j] = known.known[i]
		}
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

// Branch is one joint outcome: for each set of the book, in order, details aside, the index of
// the value it concludes (0 is no value).
type Branch []int8

// Branch is what is known with the conclusions of one branch and what the details then come to.
func (ed *Edition) Branch(known *Env, b Branch) *Env {
	e := ed.env(known)
	for i, v := range b {
		e.known[ed.plans[i].slot] = fact.Single(int(v))
	}
	for i := ed.main(); i < len(ed.Sets); i++ {
		if got, _, err := ed.detail(e, i); err == nil {
			e.known[ed.plans[i].slot] = got
		}
	}
	return e
}
