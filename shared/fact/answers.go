package fact

// Source says where an answer comes from.
type Source uint8

const (
	Person   Source = iota // given by the person
	Preset                 // given by whoever embedded the check
	Proposed               // read from a document; counts only once a person accepts it
)

// Answer is what is known of one asked fact.
type Answer struct {
	Fact   *Fact
	Index  int // index of the option (from 1); 0 is "asked and not known"
	Source Source
}

// Answers is what has been answered, in the order of the vocabulary. A fact that
// is missing was not asked.
type Answers []Answer

// Get returns the answer to f; ok is false if f was not asked.
func (as Answers) Get(f *Fact) (a Answer, ok bool) {
	for _, a := range as {
		if a.Fact == f {
			return a, true
		}
	}
	return Answer{}, false
}
