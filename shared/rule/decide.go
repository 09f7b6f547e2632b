package rule

import "github.com/cecheck/cecheck/shared/fact"

// Question is a fact that can still change something.
type Question struct {
	Fact    *fact.Fact
	Decides []int // places of the sets whose conclusion it can change, in order
}

// The bounds of the search for questions: readings of a set spent on one fact, and the
// number of open facts up to which it is found out for every conclusion whether the fact
// can change it. With more, one change is enough, and the conclusions named are
// those that it may reach.
const (
	questionBudget = 4000
	fewFacts       = 8
)

// Questions is the open facts that can still change a conclusion, in the order of the
// vocabulary: for each there are two completions of the answers that differ only in it
// and lead to different conclusions. Where that takes too long to find out, the fact counts.
func (ed *Edition) Questions(known *Env) []Question {
	met, open := ed.met(known)
	var list []Question
	for _, f := range ed.Book.Vocabulary {
		direct, ok := met[f]
		if !ok {
			continue
		}
		p := newPair(ed, known, f)
		if len(met) <= fewFacts {
			p.want = open
		}
		p.step(0)
		switch {
		case p.left < 0, p.want == 0 && p.differ != 0:
			list = append(list, Question{f, placesOf(ed.reaches(direct) & open)})
		case p.differ != 0:
			list = append(list, Question{f, placesOf(p.differ)})
		}
	}
	return list
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
func (ed *Edition) met(known *Env) (met map[*fact.Fact]uint64, open uint64) {
	met = map[*fact.Fact]uint64{}
	x := newExplorer(ed, known, 0)
	x.meet = func(i int, w *walk) {
		w.eachOpen(func(f *fact.Fact) { met[f] |= 1 << i })
	}
	x.hand(0)
	for i, s := range x.possible {
		if !s.Settled() {
			open |= 1 << i
		}
	}
	return met, open
}

// pair walks the completions of all facts but one, side by side for each option of
// that one: where the conclusions differ, it matters.
type pair struct {
	ed     *Edition
	envs   []*Env
	left   int
	differ uint64 // the sets, as bits, whose conclusions were seen to differ
	want   uint64 // once all of these differ there is no more to see; 0: the first difference is enough
	seen   map[string]bool
	walk   walk
	buf    []byte // room for a key
}

func newPair(ed *Edition, known *Env, f *fact.Fact) *pair {
	p := &pair{ed: ed, left: questionBudget, seen: map[string]bool{}}
	for k := range f.Options {
		e := known.clone()
		e.known[f] = fact.Single(k + 1)
		p.envs = append(p.envs, e)
	}
	return p
}

func (p *pair) step(i int) {
	if i == len(p.ed.Sets) || p.left < 0 || p.differ != 0 && p.differ&p.want == p.want {
		return
	}
	values := make([]int, len(p.envs))
	for k, e := range p.envs {
		if p.left--; p.left < 0 {
			return
		}
		w, got, err := p.ed.read(&p.walk, i, e)
		if err != nil {
			return
		}
		if g := w.firstOpen(); g != nil && !got.Settled() {
			p.split(i, g)
			return
		}
		values[k] = got.Min()
		if values[k] != values[0] {
			p.differ |= 1 << i
		}
	}
	c := p.ed.Sets[i].Concludes
	for k, e := range p.envs {
		e.known[c] = fact.Single(values[k])
	}
	if p.unseen(i + 1) {
		p.step(i + 1)
	}
	for _, e := range p.envs {
		delete(e.known, c)
	}
}

// split tries every option of another fact, in all environments at once.
func (p *pair) split(i int, g *fact.Fact) {
	for v := 1; v <= len(g.Options); v++ {
		for _, e := range p.envs {
			e.known[g] = fact.Single(v)
		}
		p.step(i)
	}
	for _, e := range p.envs {
		delete(e.known, g)
	}
}

// unseen reports whether the sets from place i on can still tell something: where all that they
// read is the same for every option, they cannot, nor where it was the same before.
func (p *pair) unseen(i int) bool {
	b := append(p.buf[:0], byte(i))
	n := len(p.ed.later[i])
	for _, e := range p.envs {
		b = e.appendKey(b, p.ed.later[i])
	}
	p.buf = b
	alike := true
	for k := 1; k < len(p.envs) && alike; k++ {
		alike = string(b[1:1+n]) == string(b[1+k*n:1+(k+1)*n])
	}
	if alike || p.seen[string(b)] {
		return false
	}
	p.seen[string(b)] = true
	return true
}
