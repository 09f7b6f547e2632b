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

	// marks is, for each set of the exact mode, what was known where the walk came to it, once for
	// each time that something else was left: nil where the exact mode gave up.
	marks [][][]fact.Set
}

// The bounds of the exact mode, in readings of a rule, for the values and for the branches, and
// the number of branches that is still listed.
const (
	valueBudget  = 200000
	branchBudget = 40000
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
	r := &Reached{marks: make([][][]fact.Set, ed.main())}
	var err error
	if r.Possible, r.Exact, err = ed.values(known, 0, ed.main(), r.marks); err != nil {
		return nil, err
	}
	exact := r.Exact
	if !exact {
		r.marks = nil
	}
	if len(ed.Sets) > ed.main() {
		env := ed.Conclude(known, r)
		for i := ed.main(); i < len(ed.Sets); i++ {
			got, all, err := ed.detail(env, i)
			if err != nil {
				return nil, err
			}
			r.Possible[i], r.Exact = got, r.Exact && all
		}
	}
	if exact {
		y := newExplorer(ed, known, nil, branchBudget)
		y.joint = true
		if y.set(0); y.left >= 0 {
			r.Branches = sorted(y.found)
		}
	}
	return r, nil
}

// values is what the sets from one place up to another may conclude, and whether exactly that.
func (ed *Edition) values(known *Env, from, to int, marks [][][]fact.Set) (possible []fact.Set, exact bool, err error) {
	x := newExplorer(ed, known, nil, valueBudget)
	x.end, x.marks = to, marks
	if x.set(from); x.left >= 0 || x.err != nil {
		return x.possible, true, x.err
	}
	x = newExplorer(ed, known, nil, 0)
	x.end = to
	x.hand(from)
	return x.possible, false, x.err
}

// detail is what the detail at place i may conclude where the sets before have concluded what env holds.
func (ed *Edition) detail(env *Env, i int) (fact.Set, bool, error) {
	possible, exact, err := ed.values(env, i, i+1, nil)
	return possible[i], exact, err
}

// explorer walks the completions of what is known, rule by rule.
//
// It has one lane, or one for every option of a fact: then it walks the completions of the other
// facts side by side, and where the lanes come to different conclusions, that fact matters.
type explorer struct {
	ed    *Edition
	end   int // the place of the set at which the walk ends
	lanes []lane
	left  int // readings of a rule left; below 0 the walk gives up
	err   error
	seen  map[string]bool // where it has been: all that the rules to come depend on
	stack []lane          // the lanes as they stood further up
	buf   []byte          // room for a key
	walk  walk

	// One lane.
	at       Branch     // the values of the sets before the present one
	possible []fact.Set // for each set, the values met
	joint    bool       // whether branches are kept
	found    []Branch
	marks    [][][]fact.Set       // where set, takes what is known where the walk comes to a set
	meet     func(i int, w *walk) // where set, told of each open set that hand comes to

	// Several lanes.
	differ uint64 // the sets, as bits, whose conclusions were seen to differ
	want   uint64 // once all of these differ there is no more to see; 0: the first difference is enough
}

// lane is what is known in one lane, and what the rules of the present set that were read come to.
type lane struct {
	env          *Env
	scope        bool
	plain, floor int
	kept         uint64 // rules, as bits, that a rule read before keeps from holding
}

func newExplorer(ed *Edition, known *Env, by *fact.Fact, budget int) *explorer {
	x := &explorer{ed: ed, end: ed.main(), left: budget, at: make(Branch, ed.main()),
		possible: make([]fact.Set, len(ed.Sets)), seen: map[string]bool{}}
	base := ed.env(known)
	if by == nil {
		x.lanes = []lane{{env: base}}
		return x
	}
	for range by.Options {
		x.lanes = append(x.lanes, lane{env: base.clone()})
	}
	x.part(by)
	return x
}

// part gives every lane another option of the fact that they are about.
func (x *explorer) part(by *fact.Fact) {
	for k := range x.lanes {
		x.lanes[k].env.known[x.ed.slots[by]] = fact.Single(k + 1)
	}
}

// from walks on from what was known where another walk came to the first set that reads the fact that the lanes are about.
func (x *explorer) from(i int, marks [][]fact.Set, by *fact.Fact) {
	for _, m := range marks {
		for k := range x.lanes {
			copy(x.lanes[k].env.known, m)
		}
		x.part(by)
		x.set(i)
	}
}

// over reports whether there is no more to see, or no more is to be spent.
func (x *explorer) over() bool {
	return x.left < 0 || x.err != nil || x.differ != 0 && x.differ&x.want == x.want
}

// set reads the set at place i and those after it.
func (x *explorer) set(i int) {
	if i == x.end {
		if x.joint {
			x.add()
		}
		return
	}
	if x.over() || !x.unseen(i, entry) {
		return
	}
	if x.marks != nil {
		x.marks[i] = append(x.marks[i], append([]fact.Set(nil), x.lanes[0].env.known...))
	}
	x.scope(i)
}

// scope reads the scope of the set at place i, and goes on.
func (x *explorer) scope(i int) {
	s := x.ed.Sets[i]
	for k := range x.lanes {
		t := holds(s.Scope, x.lanes[k].env)
		if t == Open {
			f := first(func(yield func(*fact.Fact)) { openIn(s.Scope, x.lanes[k].env, yield) })
			x.split(i, inScope, k, f, named(s.Scope, f))
			return
		}
		x.lanes[k] = lane{env: x.lanes[k].env, scope: t == True}
	}
	x.rule(i, 0)
}

// rule reads the rules of set i from place p of its plan on.
func (x *explorer) rule(i, p int) {
	pl := &x.ed.plans[i]
	if p == len(pl.order) {
		x.conclude(i)
		return
	}
	if x.over() {
		return
	}
	j := pl.order[p]
	s := x.ed.Sets[i]
	r := s.Rules[j]
	top := len(x.stack)
	x.stack = append(x.stack, x.lanes...)
	for k := range x.lanes {
		l := &x.lanes[k]
		if !l.scope || ended(r, x.ed.Day) {
			continue
		}
		if r.NotHeld != "" {
			if holds(r.Scope, l.env) != False {
				x.err = &NotHeldError{r.ID, r.Ref, r.NotHeld, x.ed.Day}
			}
			continue
		}
		if l.kept>>j&1 == 1 || !x.matters(i, l, j, pl.most[j]) {
			continue
		}
		x.left--
		o := evalRule(s, r, l.env)
		if o.holds == False || !x.matters(i, l, j, o.gives.Max()) {
			continue
		}
		if o.holds == Open || !o.gives.Settled() {
			f := first(func(yield func(*fact.Fact)) { openInRule(s, r, l.env, yield) })
			if f == nil {
				panic("rule: two cases of " + r.ID + " hold at once") // a fault of the rule: its options are in no order
			}
			copy(x.lanes, x.stack[top:])
			x.stack = x.stack[:top]
			x.split(i, p, k, f, namedInRule(r, f))
			return
		}
		if o.floor {
			l.floor = max(l.floor, o.gives.Max())
		} else {
			l.plain = max(l.plain, o.gives.Max())
		}
		l.kept |= pl.keeps[j]
	}
	x.rule(i, p+1)
	copy(x.lanes, x.stack[top:])
	x.stack = x.stack[:top]
}

// matters reports whether a rule that gives at most so much can still change what the set comes to: by
// that, or by keeping a rule that matters from holding.
func (x *explorer) matters(i int, l *lane, j, gives int) bool {
	if x.ed.Sets[i].Combine == Exclusive {
		return l.plain == 0
	}
	if gives > l.plain {
		return true
	}
	pl := &x.ed.plans[i]
	for k, keeps := 0, pl.keeps[j]&^l.kept; keeps>>k != 0; k++ {
		if keeps>>k&1 == 1 && x.matters(i, l, k, pl.most[k]) {
			return true
		}
	}
	return false
}

// split goes on with each value that a fact may have, in all lanes at once: one by one with those that what is read
// names, with all others together. The fact keeps lane k from being read.
func (x *explorer) split(i, p, k int, f *fact.Fact, names fact.Set) {
	if !x.unseen(i, p) {
		return
	}
	slot := x.ed.slots[f]
	was := x.lanes[k].env.known[slot]
	possible := x.lanes[k].env.Possible(f)
	next := func(s fact.Set) {
		x.know(slot, s)
		if p < 0 {
			x.scope(i)
		} else {
			x.rule(i, p)
		}
	}
	for v := range (possible & names).Each {
		next(fact.Single(v))
	}
	if rest := possible &^ names; rest != 0 {
		next(rest)
	}
	x.know(slot, was)
}

func (x *explorer) know(slot int, s fact.Set) {
	for k := range x.lanes {
		x.lanes[k].env.known[slot] = s
	}
}

// conclude goes on to the next set with what this one comes to.
func (x *explorer) conclude(i int) {
	slot := x.ed.plans[i].slot
	was := x.lanes[0].env.known[slot]
	top := len(x.stack)
	x.stack = append(x.stack, x.lanes...)
	value := 0 // of the first lane
	for k := range x.lanes {
		l := &x.lanes[k]
		v := 0
		if l.scope {
			if v = l.plain; v == 0 {
				v = x.ed.plans[i].otherwise
			}
			if v > 0 {
				v = max(v, l.floor)
			}
		}
		if k == 0 {
			value = v
			if i < len(x.at) {
				x.at[i] = int8(v)
			}
			x.possible[i] |= fact.Single(v)
		} else if v != value {
			x.differ |= 1 << i
		}
		l.env.known[slot] = fact.Single(v)
	}
	x.set(i + 1)
	copy(x.lanes, x.stack[top:])
	x.stack = x.stack[:top]
	x.know(slot, was)
}

// hand reads the sets from place i on and hands each possible value on by itself.
func (x *explorer) hand(i int) {
	if i == x.end || !x.unseen(i, entry) {
		return
	}
	env := x.lanes[0].env
	w, got, err := x.ed.read(&x.walk, i, env)
	if err != nil {
		x.err = err
		return
	}
	if x.meet != nil && !got.Settled() {
		x.meet(i, w)
	}
	slot := x.ed.plans[i].slot
	x.possible[i] |= got
	for v := range got.Each {
		env.known[slot] = fact.Single(v)
		x.hand(i + 1)
	}
	env.known[slot] = 0
}

// Places in a set that are before its rules.
const (
	entry   = -2
	inScope = -1
)

// unseen reports whether the walk has not yet been where it stands, before set i or one of its rules: with the same come of the rules read so far, and the same left of those to come. Where branches are kept,
// the branch so far counts too. Lanes that agree in everything have no more to tell.
func (x *explorer) unseen(i, p int) bool {
	b := append(x.buf[:0], byte(i), byte(p))
	if x.joint {
		for _, v := range x.at[:i] {
			b = append(b, byte(v))
		}
	}
	start := len(b)
	alike := len(x.lanes) > 1
	size := 0
	for k := range x.lanes {
		from := len(b)
		b = x.ahead(b, &x.lanes[k], i, p)
		if k == 0 {
			size = len(b) - from
		}
		alike = alike && string(b[from:]) == string(b[start:start+size])
	}
	x.buf = b
	if alike || x.seen[string(b)] {
		return false
	}
	x.seen[string(b)] = true
	return true
}

// ahead adds what is left to a lane of the rules to come. Where the walk comes to a set, that is what is left of every set from there on. Within a set
// what later sets read is taken as it stands, which is quicker and tells fewer places alike.
func (x *explorer) ahead(b []byte, l *lane, i, p int) []byte {
	if p == entry {
		for _, s := range x.ed.Sets[i:x.end] {
			b = residueOfSet(b, s, l.env)
		}
		return b
	}
	pl := &x.ed.plans[i]
	s := x.ed.Sets[i]
	if p == inScope {
		b = residueOfSet(b, s, l.env)
	} else {
		b = append(b, byte(l.plain), byte(l.floor))
	}
	if p >= 0 && l.scope {
		for _, j := range pl.order[p:] {
			r := s.Rules[j]
			if r.NotHeld == "" && (l.kept>>j&1 == 1 || !x.matters(i, l, j, pl.most[j])) {
				b = append(b, 'x')
				continue
			}
			b = residueOfRule(b, r, l.env)
		}
	}
	if i+1 < x.end {
		for _, slot := range pl.after {
			b = appendSet(b, l.env.known[slot])
		}
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
