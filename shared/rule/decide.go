package rule

import "github.com/cecheck/cecheck/shared/fact"

// Question is a fact that can still change something.
type Question struct {
	Fact    *fact.Fact
	Decides []int // places of the sets whose conclusion it can change, in order
}

// The bounds of the search for questions: readings of a rule spent on one fact, on what it is named for, and on all, and the
// number of open facts up to which it is found out for every conclusion whether the fact
// can change it. With more, one change is enough, and the conclusions named are those that it may reach; but where
// little reading shows it, the first fact named for a conclusion is one that can change it.
const (
	factBudget     = 40000
	namesBudget    = 1000
	questionBudget = 400000
)

var fewFacts = 8 // the tests also go without

// Questions is the open facts that can still change a conclusion, in the order of the
// vocabulary, those that change a detail alone last: for each there are two completions of the answers that differ only in it
// and lead to different conclusions. Where that takes too long to find out, the fact counts.
//
// A detail is read by itself, so that what the sets before it may conclude counts as independent of the answers.
// The second argument is what [Edition.Reach] says of what is known.
func (ed *Edition) Questions(known *Env, reached *Reached) []Question {
	decides := map[*fact.Fact]uint64{}
	possible := make([]fact.Set, len(ed.Sets))
	left := questionBudget
	ed.decisive(known, 0, ed.main(), possible, reached.marks, decides, &left)
	if len(ed.Sets) > ed.main() {
		env := ed.Conclude(known, &Reached{Possible: reached.Possible[:ed.main()]})
		for i := ed.main(); i < len(ed.Sets); i++ {
			ed.decisive(env, i, i+1, possible, nil, decides, &left)
		}
	}
	return ed.inOrder(decides)
}

// inOrder is the facts with the sets, as bits, for which each is asked: in the order of the vocabulary, those for a detail alone last.
func (ed *Edition) inOrder(sets map[*fact.Fact]uint64) []Question {
	var list, last []Question
	for _, f := range ed.Book.Vocabulary {
		switch d := sets[f]; {
		case d&(1<<ed.main()-1) != 0:
			list = append(list, Question{f, placesOf(d)})
		case d != 0:
			last = append(last, Question{f, placesOf(d)})
		}
	}
	return append(list, last...)
}

// decisive adds to decides the facts that can still change what the sets from one place up to another conclude, with those sets as bits, and
// to possible what these may conclude when each value is handed on by itself. With marks, the walk for a fact begins at the first set that reads it.
func (ed *Edition) decisive(known *Env, from, to int, possible []fact.Set, marks [][][]fact.Set, decides map[*fact.Fact]uint64, left *int) {
	met, open := ed.met(known, from, to, possible)
	var named uint64 // sets of which a fact is named that surely decides them
	for _, f := range ed.Book.Vocabulary {
		direct, ok := met[f]
		if !ok {
			continue
		}
		may := ed.reaches(direct) & open
		walk := func(want uint64, budget int) *explorer {
			x := newExplorer(ed, known, f, min(budget, *left))
			x.end, x.want = to, want
			spent := x.left
			if i := ed.first[f]; marks != nil && i > from {
				x.from(i, marks[i], f)
			} else {
				x.set(from)
			}
			*left -= spent - max(x.left, 0)
			return x
		}
		few := len(met) <= fewFacts
		want, budget := may&^named, namesBudget // the first fact that is named for a set ought to be one that decides it
		if few {
			want, budget = open, factBudget
		}
		x := walk(want, budget)
		told := x.left >= 0
		if !told && x.differ == 0 && !few {
			x = walk(0, factBudget)
		}
		switch {
		case x.left < 0, !told && x.differ != 0:
			decides[f] |= may
		case !few && x.differ != 0:
			decides[f] |= x.differ | may&named
		default:
			decides[f] |= x.differ
		}
		named |= x.differ
	}
}

// reaches is the sets, as bits, that read what one of the given sets concludes, and so on, with these.
func (ed *Edition) reaches(sets uint64) uint64 {
	for i, s := range ed.Sets {
		s.Facts(func(f *fact.Fact) {
			for j := 0; j < i; j++ {
				if sets>>j&1 == 1 && ed.Sets[j].Concludes == f {
					sets |= 1 << i
				}
			}
		})
	}
	return sets
}

// placesOf is the places of the bits that are set.
func placesOf(bits uint64) (places []int) {
	for i := 0; bits>>i != 0; i++ {
		if bits>>i&1 == 1 {
			places = append(places, i)
		}
	}
	return places
}

// met is the open facts that the walk meets when each possible value is handed on by
// itself, with the sets (as bits) that they keep open, and all sets that are not settled.
func (ed *Edition) met(known *Env, from, to int, possible []fact.Set) (met map[*fact.Fact]uint64, open uint64) {
	met = map[*fact.Fact]uint64{}
	x := newExplorer(ed, known, nil, 0)
	x.end = to
	x.possible = possible
	x.meet = func(i int, w *walk) {
		w.eachOpen(func(f *fact.Fact) { met[f] |= 1 << i })
	}
	x.hand(from)
	for i := from; i < to; i++ {
		if !possible[i].Settled() {
			open |= 1 << i
		}
	}
	return met, open
}
