// Package ruletest tries rules out: over every partial answer, against a second
// statement, and with mutants. It is imported by tests only.
package ruletest

import (
	"errors"
	"slices"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Trial holds a book to a second statement of the same law.
type Trial struct {
	Book *rule.Book // its vocabulary is what is varied; sets in the order in which Second answers
	Day  law.Date

	Fixed fact.Answers // facts that are not varied

	// Second says, from fully known facts, what each set concludes; "" is no value.
	Second func(get func(id string) string) []string
}

// Whole tries every full set of answers and returns how many there are.
func (t Trial) Whole() (tried int, err error) {
	s := t.table()
	ed := t.Book.On(t.Day)
	for n := range s.outcomes {
		r, err := ed.Reach(rule.NewEnv(s.answers(n)))
		if err != nil {
			return tried, err
		}
		tried++
		if len(r.Branches) != 1 || !slices.Equal(r.Branches[0], s.outcomes[n]) {
			return tried, errors.New(s.describe(s.answers(n)) + ": the rules give " + s.show(r.Branches) + ", the second statement " + s.show([]rule.Branch{s.outcomes[n]}))
		}
	}
	return tried, nil
}

// Partial tries every partial set of answers: the joint outcomes that the rules call possible
// must be those of the second statement over all completions, and a fact must be asked
// exactly where it can change one of them.
func (t Trial) Partial() (tried int, err error) {
	s := t.table()
	ed := t.Book.On(t.Day)
	part := make([]int, len(t.Book.Vocabulary)) // index of the option, 0 is open
	for {
		tried++
		if err := s.compare(ed, part); err != nil {
			return tried, err
		}
		if !next(part, t.Book.Vocabulary, 0) {
			return tried, nil
		}
	}
}

// Sample tries n partial sets of answers at random; intn(k) is a random number from 0 to k-1.
func (t Trial) Sample(intn func(k int) int, n int) error {
	s := t.table()
	ed := t.Book.On(t.Day)
	part := make([]int, len(t.Book.Vocabulary))
	for ; n > 0; n-- {
		for i, f := range t.Book.Vocabulary {
			part[i] = 0
			if intn(3) > 0 {
				part[i] = 1 + intn(len(f.Options))
			}
		}
		if err := s.compare(ed, part); err != nil {
			return err
		}
	}
	return nil
}

// Random tries n full sets of answers at random, where there are too many to try all, and
// returns how many it tried; intn(k) is a random number from 0 to k-1.
func (t Trial) Random(intn func(k int) int, n int) (tried int, err error) {
	ed := t.Book.On(t.Day)
	as := append(append(fact.Answers(nil), t.Fixed...), make(fact.Answers, len(t.Book.Vocabulary))...)
	for ; tried < n; tried++ {
		for i, f := range t.Book.Vocabulary {
			as[len(t.Fixed)+i] = fact.Answer{Fact: f, Index: 1 + intn(len(f.Options))}
		}
		want := t.second(as)
		r, err := ed.Reach(rule.NewEnv(as))
		if err != nil {
			return tried, err
		}
		if len(r.Branches) != 1 || !slices.Equal(r.Branches[0], want) {
			s := &table{book: t.Book}
			return tried, errors.New(s.describe(as) + ": the rules give " + s.show(r.Branches) + ", the second statement " + s.show([]rule.Branch{want}))
		}
	}
	return tried, nil
}

// second is what the second statement says of a full set of answers.
func (t Trial) second(as fact.Answers) rule.Branch {
	values := t.Second(func(id string) string {
		for _, a := range as {
			if a.Fact.ID == id {
				return a.Fact.Option(a.Index)
			}
		}
		return ""
	})
	b := make(rule.Branch, len(values))
	for i, v := range values {
		b[i] = int8(t.Book.Sets[i].Concludes.Index(v))
	}
	return b
}

// next counts part up; first is the lowest digit: 0 with open answers, 1 without.
func next(part []int, facts []*fact.Fact, first int) bool {
	for i := len(part) - 1; i >= 0; i-- {
		if part[i]++; part[i] <= len(facts[i].Options) {
			return true
		}
		part[i] = first
	}
	return false
}

// table is the second statement over every full set of answers.
type table struct {
	book     *rule.Book
	facts    []*fact.Fact
	fixed    fact.Answers
	outcomes []rule.Branch
}

func (t Trial) table() *table {
	s := &table{book: t.Book, facts: t.Book.Vocabulary, fixed: t.Fixed}
	full := make([]int, len(s.facts))
	for i := range full {
		full[i] = 1
	}
	for more := true; more; more = next(full, s.facts, 1) {
		as := append(fact.Answers(nil), t.Fixed...)
		for i, f := range s.facts {
			as = append(as, fact.Answer{Fact: f, Index: full[i]})
		}
		s.outcomes = append(s.outcomes, t.second(as))
	}
	return s
}

// answers is the n-th full set of answers.
func (s *table) answers(n int) fact.Answers {
	all := append(append(fact.Answers(nil), s.fixed...), make(fact.Answers, len(s.facts))...)
	as := all[len(s.fixed):]
	for i := len(s.facts) - 1; i >= 0; i-- {
		k := len(s.facts[i].Options)
		as[i] = fact.Answer{Fact: s.facts[i], Index: n%k + 1}
		n /= k
	}
	return all
}

// each calls yield for the number of every full set of answers that agrees with part.
func (s *table) each(part []int, yield func(n int)) {
	var rec func(i, n int)
	rec = func(i, n int) {
		if i == len(part) {
			yield(n)
			return
		}
		k := len(s.facts[i].Options)
		if part[i] > 0 {
			rec(i+1, n*k+part[i]-1)
			return
		}
		for o := 0; o < k; o++ {
			rec(i+1, n*k+o)
		}
	}
	rec(0, 0)
}

func (s *table) compare(ed *rule.Edition, part []int) error {
	as := append(fact.Answers(nil), s.fixed...)
	for i, f := range s.facts {
		if part[i] > 0 {
			as = append(as, fact.Answer{Fact: f, Index: part[i]})
		}
	}
	env := rule.NewEnv(as)
	r, err := ed.Reach(env)
	if err != nil {
		return err
	}
	possible := make([]fact.Set, len(s.book.Sets))
	s.each(part, func(n int) {
		for i, v := range s.outcomes[n] {
			possible[i] |= fact.Single(int(v))
		}
	})
	for i := range possible {
		if possible[i] != r.Possible[i] {
			return errors.New(s.describe(as) + ": " + s.book.Sets[i].Concludes.ID + " may be " + values(s.book.Sets[i], r.Possible[i]) + " by the rules, " + values(s.book.Sets[i], possible[i]) + " by the second statement")
		}
	}
	return s.compareQuestions(ed, env, r, as, part)
}

func (s *table) compareQuestions(ed *rule.Edition, env *rule.Env, r *rule.Reached, as fact.Answers, part []int) error {
	asked := map[*fact.Fact]bool{}
	for _, q := range ed.Questions(env, r) {
		asked[q.Fact] = true
	}
	stride := 1
	for i := len(s.facts) - 1; i >= 0; i-- {
		k := len(s.facts[i].Options)
		if part[i] == 0 {
			if can := s.decisive(part, i, stride); can != asked[s.facts[i]] {
				if can {
					return errors.New(s.describe(as) + ": " + s.facts[i].ID + " decides something and is not asked")
				}
				return errors.New(s.describe(as) + ": " + s.facts[i].ID + " is asked and decides nothing")
			}
		}
		stride *= k
	}
	return nil
}

// decisive reports whether two completions that differ only in fact i come to different outcomes.
func (s *table) decisive(part []int, i, stride int) (can bool) {
	part[i] = 1
	s.each(part, func(n int) {
		for o := 1; o < len(s.facts[i].Options) && !can; o++ {
			can = !slices.Equal(s.outcomes[n], s.outcomes[n+o*stride])
		}
	})
	part[i] = 0
	return can
}

func (s *table) describe(as fact.Answers) string {
	text := ""
	for _, a := range as {
		text += a.Fact.ID + "=" + a.Fact.Option(a.Index) + " "
	}
	return text
}

func (s *table) show(branches []rule.Branch) string {
	text := ""
	for _, b := range branches {
		text += "("
		for i, v := range b {
			text += s.book.Sets[i].Concludes.ID + "=" + s.book.Sets[i].Concludes.Option(int(v)) + " "
		}
		text += ")"
	}
	return text
}

func values(s *rule.Set, v fact.Set) string {
	text := "{"
	for i := range v.Each {
		text += " " + s.Concludes.Option(i)
	}
	return text + " }"
}
