package roadmap

// draw is 64 random bits for one step of one run. It is SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number
// Generators", OOPSLA 2014) read at a place instead of in order: what comes out for a step does not depend on which other steps
// are on the road, so that an answer moves only what it is about.
func draw(seed uint32, run, step int) uint64 {
	return mix(mix(uint64(seed)) + (uint64(run)<<8|uint64(step))*0x9e3779b97f4a7c15)
}

func mix(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// at is a value of the triangular distribution over the range, times unit, for two uniform numbers of 32 bits: low +
// (high − likely) · the smaller + (likely − low) · the greater (Stein and Keblis, "A New Method to Simulate the Triangular Distribution",
// Mathematical and Computer Modelling 49, 2009). It needs no root, and for the same two numbers never falls where low, likely or high grows.
//
// The triangular distribution asks for nothing but the three figures that a person can give, and stands for the beta distribution of PERT
// (Johnson, "The Triangular Distribution as a Proxy for the Beta Distribution in Risk Analysis", The Statistician 46, 1997).
func (r Range) at(u, v uint32, unit int) int {
	if u > v {
		u, v = v, u
	}
	x := uint64((r.High-r.Likely)*unit)*uint64(u) + uint64((r.Likely-r.Low)*unit)*uint64(v)
	return r.Low*unit + int((x+1<<31)>>32)
}
