package rule

import (
	"fmt"
	"math/rand"
	"reflect"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// The plain reading: with every fact known a condition is true or false, a rule
// gives an index or nothing, and no third value is needed. It shares no code with the walk.

type world map[*fact.Fact]int // index of the value, 0 for none

func plainCond(c Cond, w world) bool {
	switch c := c.(type) {
	case nil:
		return true
	case Is:
		return w[c.Fact] != 0 && c.Fact.Options[w[c.Fact]-1] == c.Option
	case Not:
		return !plainCond(c.Cond, w)
	case All:
		for _, p := range c {
			if !plainCond(p, w) {
				return false
			}
		}
		return true
	case Any:
		for _, p := range c {
			if plainCond(p, w) {
				return true
			}
		}
		return false
	}
	panic("no such condition")
}

func plainCase(s *Set, c *Case, w world) (holds bool, gives int) {
	if !plainCond(c.When, w) {
		return false, 0
	}
	switch {
	case c.Then.From != nil:
		gives = w[c.Then.From]
	case c.Then.Value != "":
		gives = s.Concludes.Index(c.Then.Value)
	}
	strictest, any := 0, false
	for i := range c.Except {
		if h, g := plainCase(s, &c.Except[i], w); h {
			any = true
			strictest = max(strictest, g)
		}
	}
	if any {
		gives = strictest
	}
	// A case that an exception takes out does not hold; one that takes out holds.
	return gives != 0 || c.Then == Nothing || c.Then == Then{Floor: true}, gives
}

func plainRule(s *Set, r *Rule, w world) (holds bool, gives int, floor bool) {
	if !plainCond(r.Scope, w) {
		return false, 0, false
	}
	for i := range r.Cases {
		if h, g := plainCase(s, &r.Cases[i], w); h {
			holds, gives, floor = true, max(gives, g), r.Cases[i].Then.Floor
		}
	}
	if !holds && r.Else != nil {
		holds, gives = plainCase(s, r.Else, w)
		floor = r.Else.Then.Floor
	}
	return holds, gives, floor
}

func plainSet(s *Set, w world) int {
	if !plainCond(s.Scope, w) {
		return 0
	}
	var inEffect func(i int) bool
	inEffect = func(i int) bool {
		if h, _, _ := plainRule(s, s.Rules[i], w); !h {
			return false
		}
		for j, o := range s.Rules {
			if j != i && (contains(s.Rules[i].ResidualTo, o.ID) || contains(o.Displaces, s.Rules[i].ID)) && inEffect(j) {
				return false
			}
		}
		return true
	}
	plain, floor := 0, 0
	for i, r := range s.Rules {
		if !inEffect(i) {
			continue
		}
		_, g, f := plainRule(s, r, w)
		if f {
			floor = max(floor, g)
		} else {
			plain = max(plain, g)
		}
	}
	if plain == 0 {
		plain = s.Concludes.Index(s.Otherwise)
	}
	if plain == 0 {
		return 0
	}
	return max(plain, floor)
}

func plainBook(b *Book, w world) Branch {
	br := make(Branch, len(b.Sets))
	for i, s := range b.Sets {
		v := plainSet(s, w)
		w[s.Concludes] = v
		br[i] = int8(v)
	}
	return br
}

// gen makes random books small enough to try every completion.
type gen struct{ *rand.Rand }

func (g gen) cond(facts []*fact.Fact, depth int) Cond {
	switch n := g.Intn(6); {
	case depth == 0 || n < 3:
		f := facts[g.Intn(len(facts))]
		return Is{f, f.Options[g.Intn(len(f.Options))]}
	case n == 3:
		return Not{g.cond(facts, depth-1)}
	default:
		parts := make([]Cond, g.Intn(3))
		for i := range parts {
			parts[i] = g.cond(facts, depth-1)
		}
		if n == 4 {
			return All(parts)
		}
		return Any(parts)
	}
}

func (g gen) maybe(facts []*fact.Fact) Cond {
	if g.Intn(3) == 0 {
		return nil
	}
	return g.cond(facts, 2)
}

func (g gen) then(s *Set, from []*fact.Fact, floor, exception bool) Then {
	switch n := g.Intn(6); {
	case n == 0 && exception:
		return Then{Floor: floor}
	case n == 1 && len(from) > 0:
		return Then{From: from[g.Intn(len(from))], Floor: floor}
	}
	return Then{Value: s.Concludes.Options[g.Intn(len(s.Concludes.Options))], Floor: floor}
}

func (g gen) cases(s *Set, facts, from []*fact.Fact, depth int, floor, exception bool) []Case {
	list := make([]Case, g.Intn(3))
	for i := range list {
		list[i] = Case{When: g.maybe(facts), Then: g.then(s, from, floor, exception)}
		if depth > 0 {
			list[i].Except = g.cases(s, facts, from, depth-1, floor, true)
		}
	}
	return list
}

func (g gen) book() *Book {
	b := &Book{}
	var facts, from []*fact.Fact
	for i := 0; i < 2+g.Intn(4); i++ {
		f := &fact.Fact{ID: fmt.Sprintf("f%d", i), Options: []string{"a", "b", "c"}[:2+g.Intn(2)]}
		facts = append(facts, f)
		b.Vocabulary = append(b.Vocabulary, f)
	}
	for i := 0; i < 1+g.Intn(3); i++ {
		s := &Set{Concludes: &fact.Fact{ID: fmt.Sprintf("s%d", i), Derived: true, Options: []string{"a", "b", "c"}}}
		from = nil
		for _, f := range facts {
			if len(f.Options) == 3 {
				from = append(from, f)
			}
		}
		if g.Intn(3) == 0 {
			s.Scope = g.cond(facts, 1)
		}
		if g.Intn(3) == 0 {
			s.Otherwise = "a"
		}
		if f := facts[g.Intn(len(facts))]; g.Intn(4) == 0 {
			g.exclusive(s, f, facts, from)
			b.Sets = append(b.Sets, s)
			facts = append(facts, s.Concludes)
			continue
		}
		for j := 0; j < 1+g.Intn(4); j++ {
			floor := g.Intn(5) == 0
			r := &Rule{ID: fmt.Sprintf("r%d", j), Scope: g.maybe(facts), Cases: g.cases(s, facts, from, 2, floor, false)}
			if g.Intn(3) == 0 {
				r.Else = &Case{When: g.maybe(facts), Then: g.then(s, from, floor, false)}
			}
			if j > 0 && g.Intn(4) == 0 {
				r.ResidualTo = []string{fmt.Sprintf("r%d", g.Intn(j))}
			}
			if j > 0 && g.Intn(5) == 0 {
				// A displacing rule that stands before the rule it displaces keeps the relation free of circles.
				s.Rules[g.Intn(j)].Displaces = []string{r.ID}
			}
			s.Rules = append(s.Rules, r)
		}
		b.Sets = append(b.Sets, s)
		facts = append(facts, s.Concludes)
	}
	return b
}

// exclusive gives s rules of which at most one can hold: each is about another option of f.
func (g gen) exclusive(s *Set, f *fact.Fact, facts, from []*fact.Fact) {
	s.Combine = Exclusive
	for j, o := range f.Options {
		c := Case{When: g.maybe(facts), Then: g.then(s, from, false, false)}
		if g.Intn(2) == 0 {
			c.Except = []Case{{When: g.cond(facts, 1), Then: g.then(s, from, false, true)}}
		}
		r := &Rule{ID: fmt.Sprintf("r%d", j), Scope: Is{f, o}, Cases: []Case{c}}
		if g.Intn(2) == 0 {
			r.Else = &Case{Then: g.then(s, from, false, false)}
		}
		s.Rules = append(s.Rules, r)
	}
}

// partial makes random answers that leave some facts open.
func (g gen) partial(b *Book) fact.Answers {
	var as fact.Answers
	for _, f := range b.Vocabulary {
		if g.Intn(2) == 0 {
			as = append(as, fact.Answer{Fact: f, Index: 1 + g.Intn(len(f.Options))})
		}
	}
	return as
}

// completions calls yield for every world that agrees with the answers.
func completions(b *Book, as fact.Answers, yield func(world)) {
	w := world{}
	var rec func(i int)
	rec = func(i int) {
		if i == len(b.Vocabulary) {
			c := world{}
			for f, v := range w {
				c[f] = v
			}
			yield(c)
			return
		}
		f := b.Vocabulary[i]
		if a, ok := as.Get(f); ok {
			w[f] = a.Index
			rec(i + 1)
			return
		}
		for k := 1; k <= len(f.Options); k++ {
			w[f] = k
			rec(i + 1)
		}
	}
	rec(0)
}

// TestRandomBooks holds the walk to the plain reading of random books: the values and
// branches that it calls possible are exactly those that some completion reaches, and a
// fact is asked exactly where it can change something.
func TestRandomBooks(t *testing.T) {
	n := 20000
	if testing.Short() {
		n = 400
	}
	for seed := 0; seed < n; seed++ {
		g := gen{rand.New(rand.NewSource(int64(seed)))}
		b := g.book()
		ed := b.On(law.Date(20260101))
		as := g.partial(b)
		env := NewEnv(as)
		got, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]bool{}
		possible := make([]fact.Set, len(b.Sets))
		byWorld := map[string]Branch{}
		completions(b, as, func(w world) {
			key := worldKey(b, w)
			br := plainBook(b, w)
			byWorld[key] = br
			want[fmt.Sprint(br)] = true
			for i, v := range br {
				possible[i] |= fact.Single(int(v))
			}
		})
		if !got.Exact {
			t.Fatalf("seed %d: not exact", seed)
		}
		if !reflect.DeepEqual(possible, got.Possible) {
			t.Fatalf("seed %d: possible %b, want %b", seed, got.Possible, possible)
		}
		if len(want) <= mostBranches {
			if len(want) != len(got.Branches) {
				t.Fatalf("seed %d: %d branches, want %d", seed, len(got.Branches), len(want))
			}
			for _, br := range got.Branches {
				if !want[fmt.Sprint(br)] {
					t.Fatalf("seed %d: branch %v is reached by no completion", seed, br)
				}
			}
		}
		checkHand(t, seed, ed, env, possible)
		checkQuestions(t, seed, b, ed, as, byWorld)
		checkFirstNamed(t, seed, ed, as)
		checkDetail(t, seed, b, as, got)
	}
}

// checkDetail reads the last set of a book as a detail: what it may conclude is never too narrow, and exact
// where the sets before it are settled; whatever can change it is asked.
func checkDetail(t *testing.T, seed int, b *Book, as fact.Answers, whole *Reached) {
	n := len(b.Sets) - 1
	d := &Book{Vocabulary: b.Vocabulary, Sets: b.Sets[:n], Details: b.Sets[n:]}
	ed := d.On(law.Date(20260101))
	env := NewEnv(as)
	got, err := ed.Reach(env)
	if err != nil {
		t.Fatal(err)
	}
	settled := true
	for i := range n {
		settled = settled && got.Possible[i].Settled()
		if got.Possible[i] != whole.Possible[i] {
			t.Fatalf("seed %d: set %d: %b, without the detail %b", seed, i, whole.Possible[i], got.Possible[i])
		}
	}
	if whole.Possible[n]&^got.Possible[n] != 0 || settled && whole.Possible[n] != got.Possible[n] {
		t.Fatalf("seed %d: the detail may be %b, is said to be %b", seed, whole.Possible[n], got.Possible[n])
	}
	asked := map[*fact.Fact]bool{}
	for _, q := range questions(ed, env) {
		asked[q.Fact] = true
	}
	for _, q := range questions(b.On(law.Date(20260101)), env) {
		if !asked[q.Fact] {
			t.Fatalf("seed %d: %s can change something and is not asked", seed, q.Fact.ID)
		}
	}
	for _, br := range got.Branches {
		e := ed.Branch(env, br)
		for i, v := range br {
			if e.Possible(b.Sets[i].Concludes) != fact.Single(int(v)) {
				t.Fatalf("seed %d: a branch that does not stand", seed)
			}
		}
		if e.Possible(b.Sets[n].Concludes)&^got.Possible[n] != 0 {
			t.Fatalf("seed %d: a branch widens the detail", seed)
		}
	}
}

// checkHand: the bounds that hold where the exact mode gives up are never too narrow.
func checkHand(t *testing.T, seed int, ed *Edition, env *Env, possible []fact.Set) {
	x := newExplorer(ed, env, nil, 0)
	x.hand(0)
	for i := range possible {
		if possible[i]&^x.possible[i] != 0 {
			t.Fatalf("seed %d: set %d: bounds %b miss %b", seed, i, x.possible[i], possible[i])
		}
	}
}

func checkQuestions(t *testing.T, seed int, b *Book, ed *Edition, as fact.Answers, byWorld map[string]Branch) {
	asked := map[*fact.Fact][]int{}
	for _, q := range questions(ed, NewEnv(as)) {
		asked[q.Fact] = q.Decides
	}
	for _, f := range b.Vocabulary {
		if _, known := as.Get(f); known {
			continue
		}
		differ := map[int]bool{}
		completions(b, as, func(w world) {
			br := byWorld[worldKey(b, w)]
			for k := 1; k <= len(f.Options); k++ {
				was := w[f]
				w[f] = k
				other := byWorld[worldKey(b, w)]
				w[f] = was
				for i := range br {
					if br[i] != other[i] {
						differ[i] = true
					}
				}
			}
		})
		decides, isAsked := asked[f]
		if isAsked != (len(differ) > 0) {
			t.Fatalf("seed %d: %s asked: %v, can change: %v", seed, f.ID, isAsked, differ)
		}
		for _, i := range decides {
			if !differ[i] {
				t.Fatalf("seed %d: %s said to decide set %d and does not", seed, f.ID, i)
			}
			delete(differ, i)
		}
		if len(differ) > 0 {
			t.Fatalf("seed %d: %s decides %v too", seed, f.ID, differ)
		}
	}
}

// checkFirstNamed: with many open facts the same are asked, named for no conclusion too few, and the first that is
// named for one can change it. checkQuestions has shown what is named with few of them to be exact.
func checkFirstNamed(t *testing.T, seed int, ed *Edition, as fact.Answers) {
	exact := questions(ed, NewEnv(as))
	few := fewFacts
	fewFacts = 0
	many := questions(ed, NewEnv(as))
	fewFacts = few
	if len(many) != len(exact) {
		t.Fatalf("seed %d: %d questions, with many open facts %d", seed, len(exact), len(many))
	}
	var named uint64
	for k, q := range many {
		var is, said uint64
		for _, i := range exact[k].Decides {
			is |= 1 << i
		}
		for _, i := range q.Decides {
			said |= 1 << i
		}
		if q.Fact != exact[k].Fact || is&^said != 0 {
			t.Fatalf("seed %d: %s is named for %b, with many open facts %s for %b", seed, exact[k].Fact.ID, is, q.Fact.ID, said)
		}
		if wrong := said &^ is &^ named; wrong != 0 {
			t.Fatalf("seed %d: %s is the first named for %b and cannot change it", seed, q.Fact.ID, wrong)
		}
		named |= said
	}
}

func worldKey(b *Book, w world) string {
	k := make([]byte, len(b.Vocabulary))
	for i, f := range b.Vocabulary {
		k[i] = byte('0' + w[f])
	}
	return string(k)
}

func questions(ed *Edition, env *Env) []Question {
	r, err := ed.Reach(env)
	if err != nil {
		panic(err)
	}
	return ed.Questions(env, r)
}
