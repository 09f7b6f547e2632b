package roadmap

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// randomRoad is up to twelve steps, each of which waits for any of those before it.
func randomRoad(r *rand.Rand) *road {
	g := &road{}
	for i := range 1 + r.IntN(12) {
		low := r.IntN(8)
		likely := low + r.IntN(8)
		n := node{place: i, certain: r.IntN(3) > 0, mild: Range{low, likely, likely + r.IntN(8)}}
		up := r.IntN(4)
		n.strict = Range{n.mild.Low + up, n.mild.Likely + up, n.mild.High + 2*up}
		n.cheap, n.dear = n.mild, n.strict
		for j := range i {
			if r.IntN(3) == 0 {
				n.after = append(n.after, j)
			}
		}
		g.steps = append(g.steps, n)
	}
	return g
}

// ways is the lengths of all ways through a graph that pass a step, as a person would list them: an independent statement of what the two
// passes compute.
func ways(g *road, days []int) (through [][]int, finish []int) {
	through, finish = make([][]int, len(g.steps)), make([]int, len(g.steps))
	var walk func(way []int, length int)
	walk = func(way []int, length int) {
		last := way[len(way)-1]
		finish[last] = max(finish[last], length)
		end := true
		for i := range g.steps {
			if slices.Contains(g.steps[i].after, last) {
				end = false
				walk(append(slices.Clone(way), i), length+days[i])
			}
		}
		if end {
			for _, i := range way {
				through[i] = append(through[i], length)
			}
		}
	}
	for i := range g.steps {
		if len(g.steps[i].after) == 0 {
			walk([]int{i}, days[i])
		}
	}
	return through, finish
}

func TestPassesAgreeWithAllWays(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		g := randomRoad(r)
		k := len(g.steps)
		days, start, finish, latest := make([]int, k), make([]int, k), make([]int, k), make([]int, k)
		for i := range days {
			days[i] = r.IntN(30)
		}
		end := g.forward(days, start, finish, true)
		g.backward(days, latest, end)
		through, earliest := ways(g, days)
		longest := 0
		for i := range g.steps {
			longest = max(longest, slices.Max(through[i]))
		}
		if end != longest {
			t.Fatalf("the whole takes %d days, the longest way %d", end, longest)
		}
		for i := range g.steps {
			if finish[i] != earliest[i] || start[i] != earliest[i]-days[i] {
				t.Fatalf("step %d is finished on day %d, by the ways on %d", i, finish[i], earliest[i])
			}
			if slack := longest - slices.Max(through[i]); latest[i]-finish[i] != slack {
				t.Fatalf("step %d has a slack of %d, by the ways %d", i, latest[i]-finish[i], slack)
			}
		}
	}
}

// What is not certain neither delays anything in the runs without it nor counts for their end.
func TestWithoutWhatIsUncertain(t *testing.T) {
	g := &road{steps: []node{{certain: true}, {after: []int{0}}, {certain: true, after: []int{0, 1}}, {after: []int{2}}}}
	start, finish := make([]int, 4), make([]int, 4)
	days := []int{3, 10, 2, 7}
	if end := g.forward(days, start, finish, false); end != 5 || start[2] != 3 {
		t.Errorf("without: end %d, third step from %d", end, start[2])
	}
	if end := g.forward(days, start, finish, true); end != 22 || start[2] != 13 {
		t.Errorf("with: end %d, third step from %d", end, start[2])
	}
}

// In every run: what is without is no later than what is with, and what takes longer is never finished earlier.
func TestRunsAreMonotone(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		g := randomRoad(r)
		was := g.simulate(7, 50)
		i := r.IntN(len(g.steps))
		g.steps[i].strict.High += 1 + r.IntN(5)
		g.steps[i].strict.Likely = min(g.steps[i].strict.Likely+r.IntN(3), g.steps[i].strict.High)
		is := g.simulate(7, 50)
		for run := range was.n {
			if was.mild.end[run] > was.strict.end[run] || was.cheap[run] > was.dear[run] {
				t.Fatalf("run %d is later or dearer without what is uncertain", run)
			}
			for k := range g.steps {
				if is.strict.finish[k][run] < was.strict.finish[k][run] {
					t.Fatalf("a longer step %d finishes step %d earlier in run %d", i, k, run)
				}
				if was.mild.finish[k][run] > was.strict.finish[k][run] {
					t.Fatalf("step %d is finished later without what is uncertain", k)
				}
			}
		}
	}
}

// A last day is kept for sure by nine of ten runs with everything, and missed for sure by more than nine of ten without what is uncertain.
func TestMet(t *testing.T) {
	finishes := func(early int) (list []int32) { // so many of a thousand are finished on day 1, the others on day 9
		for i := range 1000 {
			day := int32(9)
			if i < early {
				day = 1
			}
			list = append(list, day)
		}
		return list
	}
	for _, test := range []struct {
		mild, strict int
		want         Met
	}{{900, 900, MetYes}, {1000, 899, MetPerhaps}, {100, 0, MetPerhaps}, {99, 0, MetNo}, {99, 99, MetNo}} {
		g := &road{got: &runs{mild: passes{finish: [][]int32{finishes(test.mild)}}, strict: passes{finish: [][]int32{finishes(test.strict)}}}}
		if got := g.met(0, 5); got != test.want {
			t.Errorf("%d and %d of a thousand: %q, want %q", test.mild, test.strict, got, test.want)
		}
	}
}
