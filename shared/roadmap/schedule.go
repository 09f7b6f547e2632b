package roadmap

import "github.com/cecheck/cecheck/shared/rule"

// road is the graph that is gone through: steps in an order in which each stands after those that it waits for.
//
// It is the critical path method (Kelley and Walker, "Critical-Path Planning and Scheduling", 1959): a step starts when the last of those
// that it waits for is finished. A step of d days that starts on a day is finished d days later.
type road struct {
	steps []node
	got   *runs // nil before the road was gone
}

type node struct {
	place        int // in [Steps]: what its random numbers hang on
	after        []int
	certain      bool
	mild, strict Range // weeks
	cheap, dear  Range // euros
}

// add puts a step at the end of the road; before is what is already on it.
func (r *road) add(place int, n *Planned, weeks, cost span, before []Planned) {
	x := node{place: place, certain: n.Applies == rule.True, mild: weeks.mild, strict: weeks.strict, cheap: cost.mild, dear: cost.strict}
	for i := range before {
		for _, id := range n.After {
			if before[i].Step.ID == id {
				x.after = append(x.after, i)
			}
		}
	}
	r.steps = append(r.steps, x)
}

// forward computes when each step starts and is finished, in days from the start, and when all are. Of what is not certain, only
// with counts.
func (r *road) forward(days, start, finish []int, with bool) (end int) {
	for i := range r.steps {
		s := 0
		for _, j := range r.steps[i].after {
			if with || r.steps[j].certain {
				s = max(s, finish[j])
			}
		}
		start[i], finish[i] = s, s+days[i]
		if with || r.steps[i].certain {
			end = max(end, finish[i])
		}
	}
	return end
}

// backward computes the last moments at which each step can be finished for all to be finished at the end.
func (r *road) backward(days, latest []int, end int) {
	for i := range latest {
		latest[i] = end
	}
	for i := len(r.steps) - 1; i >= 0; i-- {
		for _, j := range r.steps[i].after {
			latest[j] = min(latest[j], latest[i]-days[i])
		}
	}
}
