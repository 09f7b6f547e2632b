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
	Example    *Example
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

// Nearest is, for each of the main conclusions that the product can have, the nearest example whose source says something of it, as an
// outcome and in so many words; of the AI Act status also one that says whether one of the two ways to high-risk leads there. Where two are equally near it is the
// one with the lower id. Where too little is known of the product, or none is near, there is none.
//
// How near an example is, is counted over the facts that can decide the conclusion. Those read by the rules that give the product's
// conclusion, or may, count most; those that only earlier conclusions rest on count less, the less the farther back. Earlier conclusions are compared with what
// is said of the example. The conclusion itself is not: an example is not nearer for coming to the same.
func Nearest(r *assess.Result, examples []Example) []Near {
	if a, told := r.Module.Answers.Get(&product.Software); !told || a.Index == 0 {
		return nil
	}
	var list []Near
	for _, f := range mains() {
		mine := conclusion(r, f)
		if mine == nil || mine.Possible == fact.None {
			continue
		}
		m := measure{r: r, ws: weights(mine)}
		if !m.enough(f) {
			continue
		}
		least := -1
		var near Near
		for i := range examples {
			e := &examples[i]
			s, ok := said(e, f)
			if !ok {
				continue
			}
			if d, alike := m.distance(e); alike && (least < 0 || d < least) {
				least = d
				near = Near{f, e, s, m.differences(e.Given)}
			}
		}
		if least >= 0 {
			list = append(list, near)
		}
	}
	return list
}

// said is what the source of an example says of a conclusion.
func said(e *Example, f *fact.Fact) (Statement, bool) {
	of := []*fact.Fact{f}
	if f == &aiact.Status {
		of = AIStatus.facts()
	}
	for _, f := range of {
		if s, ok := e.Of(f.ID); ok && !s.Premise && !s.Follows {
			return s, true
		}
	}
	return Statement{}, false
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
	gave bool // read by a rule that gives the conclusion, or may
}

// weights is the facts that the conclusion can rest on: those that are asked in the order of the vocabulary, then
// those that are concluded.
func weights(c *assess.Conclusion) []weight {
	n := map[*fact.Fact]int{}
	gave := map[*fact.Fact]bool{}
	count := func(f *fact.Fact, w int) { n[f] = max(n[f], w) }
	// Back from the conclusion, a set of rules at a time: what a set reads is either asked or concluded by an earlier one.
	at := map[*fact.Fact]int{c.Fact: 8}
	for i := len(assess.Book.Sets) - 1; i >= 0; i-- {
		s := assess.Book.Sets[i]
		w := at[s.Concludes]
		if w == 0 {
			continue
		}
		s.Facts(func(f *fact.Fact) {
			if f.Derived {
				at[f] = max(at[f], w/2, 1)
				count(f, 12)
			} else {
				count(f, w)
			}
		})
		if s.Concludes == c.Fact {
			gives(s, c.By, func(f *fact.Fact) {
				gave[f] = true
				count(f, 16)
			})
		}
	}
	n[&product.Software] = 200 // software and hardware share hardly a rule, and nearly every rule asks for it
	delete(gave, &product.Software)
	count(&product.Kind, 60)
	var list []weight
	for _, f := range assess.Vocabulary() {
		if n[f] > 0 {
			list = append(list, weight{f, n[f], gave[f]})
		}
	}
	for _, s := range assess.Book.Sets {
		if f := s.Concludes; n[f] > 0 && !outcome(f, c.Fact) {
			list = append(list, weight{f, n[f], gave[f]})
		}
	}
	return list
}

// outcome reports whether f is the conclusion that an example is looked for, or only another word for it.
func outcome(f, of *fact.Fact) bool {
	switch f {
	case &aiact.ProductRoute, &aiact.UseRoute, &aiact.SafetyComponent:
		return of == &aiact.Status
	}
	return f == of
}

// gives calls yield for the facts that the named rules of a set read.
func gives(s *rule.Set, by []string, yield func(*fact.Fact)) {
	for _, r := range s.Rules {
		for _, id := range by {
			if r.ID == id {
				r.Facts(yield)
				break
			}
		}
	}
}

// measure measures how far examples are from a product.
type measure struct {
	r  *assess.Result
	ws []weight
}

// enough reports whether enough is known of the product for an example to be near in a conclusion.
func (m *measure) enough(f *fact.Fact) bool {
	if f == &aiact.Status && value(m.r.Module.Answers, &aiact.Use) == 0 {
		return false
	}
	n := 0
	for _, w := range m.ws {
		if !w.fact.Derived && value(m.r.Module.Answers, w.fact) > 0 {
			n++
		}
	}
	return n > 3
}

// distance is how far an example is from the product. A fact that only one of them settles counts for a third. They are alike where
// the example agrees in more than half of what is known of the product and read by the rules that give its conclusion. A thing of
// another kind is never alike: a test of blood says nothing about an implant.
func (m *measure) distance(e *Example) (d int, alike bool) {
	for _, f := range [...]*fact.Fact{&product.Software, &product.Kind, &product.InVitro} {
		if n, both := m.apart(f, e); both && n == 12 {
			return 0, false
		}
	}
	known, agreed := 0, 0
	for _, w := range m.ws {
		apart, both := m.apart(w.fact, e)
		d += w.n * apart
		if w.gave && both {
			known += w.n
			if apart == 0 {
				agreed += w.n
			}
		}
	}
	return d, 2*agreed > known
}

// apart is how far the two are apart in one fact, from 0 to 12, and whether the fact is one to compare the two in: it is known of the product.
func (m *measure) apart(f *fact.Fact, e *Example) (n int, known bool) {
	if f.Derived {
		s, ok := e.Of(f.ID)
		if !ok {
			return 4, false
		}
		mine, its := conclusion(m.r, f).Possible, s.Allows(f)
		switch {
		case mine&its == 0:
			return 12, true
		case mine&^its != 0:
			return 4, true
		}
		return 0, true
	}
	x, y := value(m.r.Module.Answers, f), value(e.Given, f)
	switch last := len(f.Options) - 1; {
	case x == y:
		return 0, x > 0
	case x == 0 || y == 0:
		return 4, x > 0
	case f.Ordered:
		return 6 + 6*max(x-y, y-x)/last, true
	}
	return 12, true
}

// value is the index of the answer to f, or of the "no" that a gate answered with no stands for; 0 where neither is known.
func value(as fact.Answers, f *fact.Fact) int {
	if a, ok := as.Get(f); ok {
		return a.Index
	}
	if g := assess.Gate(f); g != nil {
		if a, ok := as.Get(g); ok && a.Index == g.Index(fact.No) {
			return max(f.Index(fact.No), f.Index("none"))
		}
	}
	return 0
}

// differences is what the person answered otherwise than the example, where both say something.
func (m *measure) differences(given fact.Answers) []Difference {
	var list []Difference
	var order []int
	for _, w := range m.ws {
		a, answered := m.r.Module.Answers.Get(w.fact)
		b := value(given, w.fact)
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
