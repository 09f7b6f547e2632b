// Package fact is the vocabulary of the questionnaire: what can be known about a
// product, as facts with a finite list of options.
//
// A fact is asked of a person or concluded by a rule set; both kinds look the same
// to a condition. What is known of a fact is the [Set] of values it may still have.
package fact

// The two options of a question that is answered by yes or no.
const (
	Yes = "yes"
	No  = "no"
)

// Unknown is the answer "I don't know": asked, and not known. It is reserved and
// never an option.
const Unknown = "unknown"

// YesNo is the option list of a yes/no fact.
var YesNo = []string{Yes, No}

// Fact is one thing that can be known about a product.
type Fact struct {
	ID      string   // forever: "mdr.worst_impact"
	Options []string // ids of the values, at most 31; where Ordered, from the mildest to the strictest
	Ordered bool     // whether the options form a range
	Derived bool     // concluded by a rule set, never asked
	Product bool     // one answer for the whole product, not one for each module
}

// Index is the place of option in f, counted from 1, or 0 if f has no such option.
func (f *Fact) Index(option string) int {
	for i, o := range f.Options {
		if o == option {
			return i + 1
		}
	}
	return 0
}

// Option is the id of the value at index i (from 1), or "" for "no value".
func (f *Fact) Option(i int) string {
	if i < 1 || i > len(f.Options) {
		return ""
	}
	return f.Options[i-1]
}

// All is the set of all options of f, without "no value".
func (f *Fact) All() Set { return Set(1)<<(len(f.Options)+1) - 2 }
