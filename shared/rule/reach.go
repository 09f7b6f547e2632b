package rule

import "github.com/cecheck/cecheck/shared/fact"

// Reached is what is certain and what is still possible.
type Reached struct {
	// Possible is, for each set in order, the values that it may still conclude.
	Possible []fact.Set

	// Exact says that some completion of the answers reaches each possible value. Otherwise there
	// may be values too many, never too few.
	Exact bool

	// Branches is every joint outcome that is still possible, ordered, none twice. It is nil where there
	// are more than a person would read; each branch is reached by some completion.
	Branches []Branch
}

// The bounds of the exact mode: readings of a set for the values and for the branches, and
// the number of branches that is still listed.
const (
	valueBudget  = 20000
	branchBudget = 4000
	mostBranches = 40
)

// Reach evaluates every set in what is known.
//
// The exact mode completes the open answers one by one, in the order in which they
// matter. Where that takes too long, the values of each set are handed on one by
// one while the answers stay open.
//
// The error is a *NotHeldError.
func (ed *Edition) Reach(known *Env) (*Reached, error) {
	x := newExplorer(ed, known, valueBudget)
	exact := true
	if x.complete(0); x.left < 0 && x.err == nil {
		exact = false
		x = newExplorer(ed, known, valueBudget)
		x.hand(0)
	}
	if x.err != nil {
		return nil, x.err
	}
	r := &Reached{Possible: x.possible, Exact: exact}
	if exact {
		y := newExplorer(ed, known, branchBudget)
		y.joint = true
		if y.complete(0); y.left >= 0 {
			r.Branches = sorted(y.found)
		}
	}
	return r, nil
}

// explorer walks the completions of an environment.
type explorer struct {
	ed       *Edition
	env      *Env
	at       Branch     // the values of the sets before the present one
	possible []fact.Set // for each set, the values met
	joint    bool       // whether branches are kept
	found    []Branch
	left     int             // readings left; below 0 the walk gives up
	seen     map[string]bool // where it has been: all that the sets to come depend on
	err      error
	walk     walk
	buf      []byte // room for a key

	meet func(i int, w *walk) // where set, told of each open set that hand comes to
}

func newExplorer(ed *Edition, known *Env, budget int) *explorer {
	return &explorer{ed: ed, env: known.clone(), left: budget, at: make(Branch, len(ed.Sets)),
		possible: make([]fact.Set, len(ed.Sets)), seen: map[string]bool{}}
}

// complete reads the sets from place i on; where one is open it tries every option of
// the first fact that keeps it open. At the end of each path stands a branch that a
// completion of the answers reaches.
func (x *explorer) complete(i int) {
	if i == len(x.ed.Sets) {
		if x.joint {
			x.add()
		}
		return
	}
	w, got := x.read(i)
	if w == nil {
		return
	}
	if f := w.firstOpen(); f != nil && !got.Settled() {
		for k := 1; k <= len(f.Options) && x.left >= 0 && x.err == nil; k++ {
			x.env.known[f] = fact.Single(k)
			x.complete(i)
		}
		delete(x.env.known, f)
		return
	}
	for v := range got.Each {
		x.settle(i, v)
		if x.unseen(i + 1) {
			x.complete(i + 1)
		}
		x.unsettle(i)
	}
}

// hand reads the sets from place i on and hands each possible value on by itself.
func (x *explorer) hand(i int) {
	if i == len(x.ed.Sets) {
		return
	}
	w, got, err := x.ed.read(&x.walk, i, x.env)
	if err != nil {
		x.err = err
		return
	}
	if x.meet != nil && !got.Settled() {
		x.meet(i, w)
	}
	for v := range got.Each {
		x.settle(i, v)
		if x.unseen(i + 1) {
			x.hand(i + 1)
		}
		x.unsettle(i)
	}
}

func (x *explorer) read(i int) (*walk, fact.Set) {
	if x.left--; x.left < 0 || x.err != nil {
		return nil, 0
	}
	w, got, err := x.ed.read(&x.walk, i, x.env)
	if err != nil {
		x.err = err
		return nil, 0
	}
	return w, got
}

func (x *explorer) settle(i, v int) {
	x.at[i] = int8(v)
	x.possible[i] |= fact.Single(v)
	x.env.known[x.ed.Sets[i].Concludes] = fact.Single(v)
}

func (x *explorer) unsettle(i int) { delete(x.env.known, x.ed.Sets[i].Concludes) }

// unseen reports whether the walk has not yet been where it stands: with the same known of each fact that the
// sets from place i on read and, where branches are kept, the same branch so far.
func (x *explorer) unseen(i int) bool {
	b := append(x.buf[:0], byte(i))
	if x.joint {
		for _, v := range x.at[:i] {
			b = append(b, byte(v))
		}
	}
	b = x.env.appendKey(b, x.ed.later[i])
	x.buf = b
	if x.seen[string(b)] {
		return false
	}
	x.seen[string(b)] = true
	return true
}

// appendKey adds one byte for each fact: its value and one, or 0 where it is open.
func (e *Env) appendKey(b []byte, facts []*fact.Fact) []byte {
	for _, f := range facts {
		s, ok := e.known[f]
		if !ok || !s.Settled() {
			b = append(b, 0)
			continue
		}
		b = append(b, byte(s.Min()+1))
	}
	return b
}

// add keeps the present branch unless it was met before.
func (x *explorer) add() {
	for _, b := range x.found {
		if compare(b, x.at) == 0 {
			return
		}
	}
	if x.found = append(x.found, append(Branch(nil), x.at...)); len(x.found) > mostBranches {
		x.left = -1
	}
}

// compare orders branches by their values, set after set.
func compare(a, b Branch) int {
	for i := range a {
		if a[i] != b[i] {
			return int(a[i]) - int(b[i])
		}
	}
	return 0
}

func sorted(list []Branch) []Branch {
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && compare(list[j], list[j-1]) < 0; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list
}
