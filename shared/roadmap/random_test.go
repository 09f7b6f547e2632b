package roadmap

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// The first numbers of SplitMix64 from 1234567, as other implementations give them.
func TestSplitMix64(t *testing.T) {
	z := uint64(1234567)
	for i, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821} {
		if got := mix(z); got != want {
			t.Errorf("number %d is %d, want %d", i, got, want)
		}
		z += 0x9e3779b97f4a7c15
	}
}

// cdf is the triangular distribution by its formula.
func cdf(r Range, x float64) float64 {
	a, m, b := float64(r.Low), float64(r.Likely), float64(r.High)
	switch {
	case x < a:
		return 0
	case x >= b:
		return 1
	case x < m:
		return (x - a) * (x - a) / ((b - a) * (m - a))
	}
	return 1 - (b-x)*(b-x)/((b-a)*(b-m))
}

// chance is the exact probability that a duration comes out as n days.
func chance(r Range, n int) float64 {
	week := Range{7 * r.Low, 7 * r.Likely, 7 * r.High}
	if r.Low == r.High {
		if n == week.Low {
			return 1
		}
		return 0
	}
	return cdf(week, float64(n)+0.5) - cdf(week, float64(n)-0.5)
}

func TestTriangular(t *testing.T) {
	for _, r := range []Range{{2, 4, 6}, {17, 26, 52}, {1, 1, 3}, {2, 9, 9}, {5, 5, 5}} {
		const n = 200000
		counts := map[int]int{}
		for run := range n {
			z := draw(9, run, 3)
			counts[r.at(uint32(z>>32), uint32(z), 7)]++
		}
		sum, most := 0.0, 0.0
		for d := 7*r.Low - 1; d <= 7*r.High+1; d++ {
			sum += float64(counts[d])/n - chance(r, d)
			most = max(most, math.Abs(sum)) // Kolmogorov and Smirnov
			delete(counts, d)
		}
		if most > 0.005 {
			t.Errorf("%v: the distribution is off by %.4f", r, most)
		}
		if len(counts) > 0 {
			t.Errorf("%v: values out of range: %v", r, counts)
		}
	}
}

// The percentiles of a small road against the exact distribution, enumerated: two steps side by side, then one after both.
func TestPercentilesAgreeWithEnumeration(t *testing.T) {
	a, b, c := Range{1, 2, 4}, Range{2, 2, 3}, Range{0, 1, 1}
	g := &road{steps: []node{
		{place: 4, certain: true, mild: a, strict: a}, {place: 9, certain: true, mild: b, strict: b},
		{place: 11, certain: true, mild: c, strict: c, after: []int{0, 1}},
	}}
	exact := map[int]float64{}
	for i := range 40 {
		for j := range 40 {
			for k := range 20 {
				exact[max(i, j)+k] += chance(a, i) * chance(b, j) * chance(c, k)
			}
		}
	}
	below := func(n int) (sum float64) {
		for d, p := range exact {
			if d <= n {
				sum += p
			}
		}
		return sum
	}
	got := g.simulate(1, Runs)
	counts := make([]int32, 4096)
	for _, p := range []int{10, 50, 90} {
		day := percentile(got.strict.end, p, counts)
		// Three standard errors of a share of 2,000 runs, and the day itself.
		room := 3*math.Sqrt(float64(p)/100*(1-float64(p)/100)/Runs) + 0.001
		if low, high := below(day-1), below(day); low > float64(p)/100+room || high < float64(p)/100-room {
			t.Errorf("percentile %d is day %d; exactly, days before it hold %.3f and with it %.3f", p, day, low, high)
		}
	}
	// A is critical where it takes at least as long as b.
	want := 0.0
	for i := range 40 {
		for j := range i + 1 {
			want += chance(a, i) * chance(b, j)
		}
	}
	if share := float64(got.critical[0]) / Runs; math.Abs(share-want) > 3*math.Sqrt(want*(1-want)/Runs) {
		t.Errorf("the first step is critical in %.3f of the runs, exactly %.3f", share, want)
	}
	if got.critical[2] != Runs {
		t.Errorf("the last step is critical in %d runs of %d", got.critical[2], Runs)
	}
}

func TestPercentile(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		list := make([]int32, 1+r.IntN(50))
		for i := range list {
			list[i] = int32(r.IntN(1 + r.IntN(100)*r.IntN(100)))
		}
		sorted := slices.Sorted(slices.Values(list))
		for _, p := range []int{10, 50, 90} {
			want := int(sorted[(p*len(list)+99)/100-1])
			for _, room := range []int{0, 64, 20000} {
				if got := percentile(list, p, make([]int32, room)); got != want {
					t.Fatalf("percentile %d of %v is %d, want %d (room %d)", p, sorted, got, want, room)
				}
			}
		}
	}
}
