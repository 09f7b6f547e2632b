package roadmap

import "github.com/cecheck/cecheck/shared/law"

// runs is what came of every run, in days from the start: without what only perhaps applies (mild) and with everything (strict).
type runs struct {
	n            int
	mild, strict passes
	cheap, dear  []int32 // the sums of the costs
	critical     []int   // for each step, in how many strict runs it is on a longest way
}

// passes is the days of n runs: of each step first the starts, then the finishes, and of the whole.
type passes struct {
	start, finish [][]int32
	end           []int32
}

// mostCost is the highest sum that is told: above it figures of one's own for every step would leave 31 bits.
const mostCost = 2_000_000_000

func newPasses(steps, n int) (p passes) {
	room := make([]int32, (2*steps+1)*n)
	cut := func() (list []int32) {
		list, room = room[:n:n], room[n:]
		return list
	}
	for range steps {
		p.start, p.finish = append(p.start, cut()), append(p.finish, cut())
	}
	p.end = cut()
	return p
}

func (p *passes) keep(run int, start, finish []int, end int) {
	for i := range start {
		p.start[i][run], p.finish[i][run] = int32(start[i]), int32(finish[i])
	}
	p.end[run] = int32(end)
}

// simulate goes the road n times. In each run a step has one pair of random numbers, for its duration with and without what is uncertain and
// for its cost: what takes long is dear, and a run without is never later than the same run with.
//
// A step is critical in a run where a day more of it would be a day more of the whole (the criticality index of Van Slyke, "Monte Carlo Methods and
// the PERT Problem", Operations Research 11, 1963).
func (r *road) simulate(seed uint32, n int) *runs {
	k := len(r.steps)
	got := &runs{n: n, mild: newPasses(k, n), strict: newPasses(k, n), cheap: make([]int32, n), dear: make([]int32, n), critical: make([]int, k)}
	room := make([]int, 5*k)
	short, long, start, finish, latest := room[:k], room[k:2*k], room[2*k:3*k], room[3*k:4*k], room[4*k:]
	for run := range n {
		var cheap, dear int64
		for i := range r.steps {
			s := &r.steps[i]
			z := draw(seed, run, s.place)
			u, v := uint32(z>>32), uint32(z)
			long[i] = s.strict.at(u, v, 7)
			dear += int64(s.dear.at(u, v, 1))
			short[i] = s.mild.at(u, v, 7)
			if s.certain {
				cheap += int64(s.cheap.at(u, v, 1))
			}
		}
		got.cheap[run], got.dear[run] = int32(min(cheap, mostCost)), int32(min(dear, mostCost))
		end := r.forward(short, start, finish, false)
		got.mild.keep(run, start, finish, end)
		end = r.forward(long, start, finish, true)
		got.strict.keep(run, start, finish, end)
		r.backward(long, latest, end)
		for i := range latest {
			if latest[i] == finish[i] {
				got.critical[i]++
			}
		}
	}
	return got
}

// percentile is the least value that at least p of a hundred runs do not exceed.
func percentile(list []int32, p int, counts []int32) int {
	low, high := list[0], list[0]
	for _, x := range list {
		low, high = min(low, x), max(high, x)
	}
	span := int(high-low) + 1
	if span > len(counts) {
		return percentileWide(list, p, low, high)
	}
	counts = counts[:span]
	clear(counts)
	for _, x := range list {
		counts[x-low]++
	}
	need := (p*len(list) + 99) / 100
	for i, c := range counts {
		if need -= int(c); need <= 0 {
			return int(low) + i
		}
	}
	return int(high)
}

// percentileWide is the same where there are too many values to count each: it halves the span.
func percentileWide(list []int32, p int, low, high int32) int {
	need := (p*len(list) + 99) / 100
	for low < high {
		mid := low + (high-low)/2
		n := 0
		for _, x := range list {
			if x <= mid {
				n++
			}
		}
		if n >= need {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return int(low)
}

// share is how many of a thousand runs do not exceed a value.
func share(list []int32, most int) int {
	n := 0
	for _, x := range list {
		if int(x) <= most {
			n++
		}
	}
	return (n*1000 + len(list)/2) / len(list)
}

// run goes the road and writes what comes of it into the plan.
func (p *Plan) run(r *road, in Inputs) {
	if len(r.steps) == 0 {
		if in.Market != 0 {
			p.Market = &Market{Wanted: in.Market}
		}
		return
	}
	got := r.simulate(p.Seed, p.Runs)
	r.got = got
	counts := make([]int32, 4096)
	days := func(mild, strict []int32) Days {
		return Days{p.day(percentile(mild, 10, counts)), p.day(percentile(strict, 50, counts)), p.day(percentile(strict, 90, counts))}
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		s.Start = days(got.mild.start[i], got.strict.start[i])
		s.Finish = days(got.mild.finish[i], got.strict.finish[i])
		s.Critical = (got.critical[i]*1000 + got.n/2) / got.n
	}
	p.Finish = days(got.mild.end, got.strict.end)
	p.Cost = Range{percentile(got.cheap, 10, counts), percentile(got.dear, 50, counts), percentile(got.dear, 90, counts)}
	if in.Market != 0 {
		p.wanted(r, in.Market)
	}
}

func (p *Plan) day(n int) law.Date { return AddDays(p.Start, n) }

// wanted computes back from the day that is wanted, with likely durations and everything that may apply.
func (p *Plan) wanted(r *road, day law.Date) {
	k := len(r.steps)
	likely, latest := make([]int, k), make([]int, k)
	for i := range r.steps {
		likely[i] = 7 * r.steps[i].strict.Likely
	}
	end := Between(p.Start, day)
	r.backward(likely, latest, end)
	first := end
	for i := range p.Steps {
		p.Steps[i].LatestFinish, p.Steps[i].LatestStart = p.day(latest[i]), p.day(latest[i]-likely[i])
		first = min(first, latest[i]-likely[i])
	}
	p.Market = &Market{Wanted: day, Least: share(r.got.strict.end, end), Most: share(r.got.mild.end, end), StartBy: p.day(first)}
}
