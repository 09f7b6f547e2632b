package example

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Near is the example that a product is nearest to, for one conclusion. It says nothing of the product: the outcome is the
// example's, and the answers that differ may be the ones that matter.
type Near struct {
	Conclusion *fact.Fact
	Case       *Case
	States     Statement    // what the source says of the conclusion
	Differs    []Difference // the weightiest first
}

// Difference is a fact that is answered otherwise than in the example.
type Difference struct {
	Fact    *fact.Fact
	Yours   int // index of the option; 0 is "I don't know"
	Example int
}

// mains is the conclusions that an example is looked for.
func mains() [4]*fact.Fact {
	return [...]*fact.Fact{&mdr.Qualification, &mdr.Class, &ivdr.Class, &aiact.Status}
}

// Nearest is, for each of the main conclusions that the product can have, the nearest example whose source
// states that conclusion, as its outcome and in so many words. Where two are equally near it is the one with the lower id.
//
// How near an example is, is counted over the facts that can decide the conclusion. Those read by the rules that give the product's
// conclusion, or may, count most; those that only earlier conclusions rest on count less, the less the farther back.
func Nearest(r *assess.Result) []Near {
	if _, told := r.Module.Answers.Get(&product.Software); !told {
		return nil
	}
	cases := All()
	given := make([]fact.Answers, len(cases))
	for i, c := range cases {
		given[i] = c.Given()
	}
	var list []Near
	for _, f := range mains() {
		mine := conclusion(r, f)
		if mine == nil || mine.Possible == fact.None {
			continue
		}
		ws := weights(mine)
		var near *Case
		var its fact.Answers
		least := -1
		for i, c := range cases {
			if s, ok := c.Of(f.ID); !ok || s.Premise || s.Follows {
				continue
			}
			if d := distance(ws, r.Module.Answers, given[i]); least < 0 || d < least {
				near, its, least = c, given[i], d
			}
		}
		if near != nil {
			s, _ := near.Of(f.ID)
			list = append(list, Near{f, near, s, differences(ws, r.Module.Answers, its)})
		}
	}
	return list
}

func conclusion(r *assess.Result, f *fact.Fact) *assess.Conclusion {
	for i := range r.Conclusions {
		if r.Conclusions[i].Fact == f {
			return &r.Conclusions[i]
		}
	}
	return nil
}

// weight is how much one fact counts.
type weight struct {
	fact *fact.Fact
	n    int
}

// weights is the asked facts that the conclusion can rest on, in the order of the vocabulary.
func weights(c *assess.Conclusion) []weight {
	n := map[*fact.Fact]int{}
	count := func(f *fact.Fact, w int) {
		if !f.Derived && w > n[f] {
			n[f] = w
		}
	}
	// Back from the conclusion, a set of rules at a time: what a set reads is either asked or concluded by an earlier one.
	at := map[*fact.Fact]int{c.Fact: 8}
	for i := len(assess.Book.Sets) - 1; i >= 0; i-- {
		s := assess.Book.Sets[i]
		w := at[s.Concludes]
		if w == 0 {
			continue
		}
		s.Facts(func(f *fact.Fact) {
			count(f, w)
			if f.Derived && at[f] == 0 {
				at[f] = max(1, w/2)
			}
		})
		if s.Concludes == c.Fact {
			gave(s, c.By, func(f *fact.Fact) { count(f, 16) })
		}
	}
	count(&product.Software, 200) // software and hardware share no rule
	count(&product.Kind, 60)
	var list []weight
	for _, f := range assess.Vocabulary() {
		if n[f] > 0 {
			list = append(list, weight{f, n[f]})
		}
	}
	return list
}

// gave calls yield for the facts that the named rules of a set read.
func gave(s *rule.Set, by []string, yield func(*fact.Fact)) {
	for _, r := range s.Rules {
		for _, id := range by {
			if r.ID == id {
				r.Facts(yield)
				break
			}
		}
	}
}

// distance is how far two products are apart. A fact that one of them leaves open counts for a third.
func distance(ws []weight, a, b fact.Answers) (d int) {
	for _, w := range ws {
		x, y := value(a, w.fact), value(b, w.fact)
		switch last := len(w.fact.Options) - 1; {
		case x == y:
		case x == 0 || y == 0:
			d += 4 * w.n
		case w.fact.Ordered && last > 0:
			d += 6*w.n + 6*w.n*max(x-y, y-x)/last
		default:
			d += 12 * w.n
		}
	}
	return d
}

// value is the index of the answer to f, or of the "no" that a gate answered with no stands for; 0 where neither is known.
func value(as fact.Answers, f *fact.Fact) int {
	if a, ok := as.Get(f); ok {
		return a.Index
	}
	if g := gate(f); g != nil {
		if a, ok := as.Get(g); ok && a.Index == g.Index(fact.No) {
			return max(f.Index(fact.No), f.Index("none"))
		}
	}
	return 0
}

// gate is the question that spares f where it is answered with no.
func gate(f *fact.Fact) *fact.Fact {
	switch f {
	case &mdr.Monitors, &mdr.EmergencyDiagnosis, &mdr.Contraception, &mdr.ClosedLoop:
		return &mdr.SpecialUse
	case &mdr.MedicinalSubstance, &mdr.Disinfects, &mdr.RecordsXray, &mdr.Tissue, &mdr.Nano, &mdr.Inhalation, &mdr.SubstanceDevice:
		return &mdr.SpecialMatter
	case &ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.Grouping:
		return &ivdr.StrictUse
	case &ivdr.SexuallyTransmitted, &ivdr.AgentInBlood, &ivdr.AgentSevere, &ivdr.PrenatalImmune, &ivdr.InfectiveStatus, &ivdr.Companion,
		&ivdr.Staging, &ivdr.Cancer, &ivdr.Genetic, &ivdr.Levels, &ivdr.LifeThreatening, &ivdr.Congenital:
		return &ivdr.SpecificUse
	case &aiact.Practice, &aiact.AnnexIII:
		return &aiact.ListedUse
	}
	return nil
}

// differences is what the person answered otherwise than the example, where both say something.
func differences(ws []weight, yours, example fact.Answers) []Difference {
	var list []Difference
	var order []int
	for _, w := range ws {
		a, answered := yours.Get(w.fact)
		b := value(example, w.fact)
		if !answered || b == 0 || a.Index == b {
			continue
		}
		i := len(list)
		for i > 0 && order[i-1] < w.n {
			i--
		}
		list = append(list[:i], append([]Difference{{w.fact, a.Index, b}}, list[i:]...)...)
		order = append(order[:i], append([]int{w.n}, order[i:]...)...)
	}
	return list
}
