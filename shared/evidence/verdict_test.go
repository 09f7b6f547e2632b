package evidence

import (
	"slices"
	"strings"
	"testing"
)

var allStates = []State{IsShown, IsMentioned, IsNone, IsContradicted, IsUnsure, IsDisputed}

// verdictTable is the verdict on three elements, for every combination of their states; the order of the
// elements does not matter. s shown, m mentioned, - none, c contradicted, u unsure, d disputed.
const verdictTable = `
sss shown         ssm partly_shown  ss- partly_shown  ssc contradicted  ssu partly_shown  ssd needs_person
smm partly_shown  sm- partly_shown  smc contradicted  smu partly_shown  smd needs_person
s-- partly_shown  s-c contradicted  s-u partly_shown  s-d needs_person
scc contradicted  scu contradicted  scd contradicted  suu partly_shown  sud needs_person  sdd needs_person
mmm not_shown     mm- not_shown     mmc contradicted  mmu needs_person  mmd needs_person
m-- not_shown     m-c contradicted  m-u needs_person  m-d needs_person
mcc contradicted  mcu contradicted  mcd contradicted  muu needs_person  mud needs_person  mdd needs_person
--- not_shown     --c contradicted  --u needs_person  --d needs_person
-cc contradicted  -cu contradicted  -cd contradicted  -uu needs_person  -ud needs_person  -dd needs_person
ccc contradicted  ccu contradicted  ccd contradicted  cuu contradicted  cud contradicted  cdd contradicted
uuu needs_person  uud needs_person  udd needs_person  ddd needs_person
`

func TestConclude(t *testing.T) {
	const letters = "sm-cud"
	table := map[string]Verdict{}
	fields := strings.Fields(verdictTable)
	for i := 0; i < len(fields); i += 2 {
		table[fields[i]] = Verdict(fields[i+1])
	}
	if len(table) != 56 {
		t.Fatalf("the table has %d combinations of 56", len(table))
	}
	seen := map[string]bool{}
	for a := range allStates {
		for b := range allStates {
			for c := range allStates {
				at := []int{a, b, c}
				slices.Sort(at)
				key := string([]byte{letters[at[0]], letters[at[1]], letters[at[2]]})
				want, ok := table[key]
				if !ok {
					t.Fatalf("%s is not in the table", key)
				}
				seen[key] = true
				if got := Conclude([]State{allStates[a], allStates[b], allStates[c]}); got != want {
					t.Errorf("%s: %s, want %s", key, got, want)
				}
			}
		}
	}
	if len(seen) != len(table) {
		t.Error("the table has combinations that do not occur")
	}
	if v := Conclude(nil); v != NeedsPerson {
		t.Errorf("no elements: %s", v)
	}
}

// lot is one kind of quotation that an element may have, and what is left of it when it is dropped.
var lots = []struct {
	name          string
	found, loosed func(w *Weight)
}{
	{"shows", func(w *Weight) { w.Shows++ }, func(*Weight) {}},
	{"shows, bare", func(w *Weight) { w.ShowsBare++ }, func(*Weight) {}},
	{"mentions", func(w *Weight) { w.Mentions++ }, func(*Weight) {}},
	{"contradicts", func(w *Weight) { w.Contradicts++ }, func(w *Weight) { w.Lost++ }},
	{"contradicts, bare", func(w *Weight) { w.ContradictsBare++ }, func(w *Weight) { w.Lost++ }},
}

// weigh reads a number in base 3: each kind of quotation is absent, found or dropped.
func weigh(n int) (w Weight, of []int) {
	for i := range lots {
		of = append(of, n%3)
		switch n % 3 {
		case 1:
			lots[i].found(&w)
		case 2:
			lots[i].loosed(&w)
		}
		n /= 3
	}
	return w, of
}

const weights243 = 3 * 3 * 3 * 3 * 3

// plainly is the rule for an element, said a second time.
func plainly(of []int) State {
	found := func(i int) bool { return of[i] == 1 }
	if found(3) {
		return IsContradicted
	}
	if found(4) || of[3] == 2 || of[4] == 2 {
		return IsDisputed
	}
	for i, s := range []State{IsShown, IsUnsure, IsMentioned} {
		if found(i) {
			return s
		}
	}
	return IsNone
}

func TestWeight(t *testing.T) {
	for n := range weights243 {
		w, of := weigh(n)
		if got := w.State(); got != plainly(of) {
			t.Errorf("%+v: %s, want %s", w, got, plainly(of))
		}
	}
}

// Every element of three, every mix of quotations, every single quotation dropped: the
// verdict never rises. Elements that come to the same before and after are tried once.
func TestDroppingNeverRaises(t *testing.T) {
	type step struct{ before, after State }
	steps := map[step]bool{}
	for n := range weights243 {
		w, of := weigh(n)
		at := 1
		for i := range lots {
			if of[i] == 1 {
				less, _ := weigh(n + at) // found becomes dropped
				steps[step{w.State(), less.State()}] = true
			}
			at *= 3
		}
	}
	if len(steps) < 10 {
		t.Fatalf("only %d kinds of steps", len(steps))
	}
	for s := range steps {
		for _, b := range allStates {
			for _, c := range allStates {
				was, is := Conclude([]State{s.before, b, c}), Conclude([]State{s.after, b, c})
				if is.Rank() > was.Rank() {
					t.Errorf("%s to %s beside %s, %s: %s to %s", s.before, s.after, b, c, was, is)
				}
				// And with a second judge, whatever both said.
				for _, x := range allSaid {
					for _, y := range allSaid {
						first, second := []State{x, b2said(b), b2said(c)}, []State{y, b2said(b), IsShown}
						_, was := settle(first, second, []State{s.before, b, c})
						_, is := settle(first, second, []State{s.after, b, c})
						if is.Rank() > was.Rank() {
							t.Errorf("said %v and %v: %s to %s beside %s, %s: %s to %s", first, second, s.before, s.after, b, c, was, is)
						}
					}
				}
			}
		}
	}
}

var allSaid = []State{IsShown, IsMentioned, IsNone, IsContradicted}

// b2said is something that may have been said where this came of it.
func b2said(s State) State {
	switch s {
	case IsUnsure:
		return IsShown
	case IsDisputed:
		return IsContradicted
	}
	return s
}

// Two judges: over all that both may say of three elements, they agree or a person is asked.
func TestTwoJudges(t *testing.T) {
	var all [][]State
	for _, a := range allSaid {
		for _, b := range allSaid {
			for _, c := range allSaid {
				all = append(all, []State{a, b, c})
			}
		}
	}
	for _, first := range all {
		if _, v := settle(first, first, first); v != Conclude(first) {
			t.Errorf("two of one mind on %v: %s", first, v)
		}
		for _, second := range all {
			states, v := settle(first, second, first)
			if Conclude(first) != Conclude(second) && v != NeedsPerson {
				t.Errorf("%v and %v: %s", first, second, v)
			}
			if v.Rank() > max(Conclude(first).Rank(), 1) {
				t.Errorf("%v and %v: %s is more than either says", first, second, v)
			}
			for i, s := range states {
				if s == IsShown && second[i] != IsShown {
					t.Errorf("%v and %v: element %d is shown", first, second, i)
				}
			}
		}
	}
	if _, v := settle([]State{IsShown, IsShown, IsNone}, []State{IsShown, IsNone, IsShown}, []State{IsShown, IsShown, IsShown}); v != PartlyShown {
		t.Errorf("both say a part: %s", v)
	}
}

func TestRank(t *testing.T) {
	for v, want := range map[Verdict]int{Shown: 3, PartlyShown: 2, NeedsPerson: 1, Contradicted: 1, NotShown: 0, NotApplicable: -1, Candidate: -1, None: -1} {
		if v.Rank() != want {
			t.Errorf("%s: %d", v, v.Rank())
		}
	}
}
