package fact

import "math/bits"

// Set is the values a fact may still have: bit i stands for the option at index i
// (from 1) and bit 0 for "no value", as the class of what is no device. For an
// ordered fact a higher bit is a stricter value.
type Set uint32

// None is the set that holds only "no value".
const None Set = 1

// Single is the set that holds the value at index i.
func Single(i int) Set { return 1 << i }

// Settled reports whether exactly one value is left.
func (s Set) Settled() bool { return s != 0 && s&(s-1) == 0 }

// Has reports whether the value at index i is possible.
func (s Set) Has(i int) bool { return s>>i&1 == 1 }

// Min is the index of the mildest possible value.
func (s Set) Min() int { return bits.TrailingZeros32(uint32(s)) }

// Max is the index of the strictest possible value, -1 if there is none.
func (s Set) Max() int { return bits.Len32(uint32(s)) - 1 }

// AtLeast is s without the values below index i.
func (s Set) AtLeast(i int) Set { return s >> i << i }

// Each calls yield for every possible index, from the mildest on.
func (s Set) Each(yield func(i int) bool) {
	for s != 0 {
		if !yield(s.Min()) {
			return
		}
		s &= s - 1
	}
}
