package assess

import (
	"errors"
	"math/rand"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// randomAnswers answers each fact with the given probability.
func randomAnswers(rnd *rand.Rand, p float64) (as fact.Answers) {
	for _, f := range Book.Vocabulary {
		if rnd.Float64() < p {
			as = append(as, fact.Answer{Fact: f, Index: 1 + rnd.Intn(len(f.Options))})
		}
	}
	return as
}

// boundaries is every day on which some wording begins or ends, with the day before it,
// and the first day of each quarter, as far as every act is held.
func boundaries() []law.Date {
	seen := map[law.Date]bool{}
	var list []law.Date
	add := func(d law.Date) {
		if d >= 20240801 && !seen[d] {
			seen[d] = true
			list = append(list, d)
		}
	}
	for _, s := range Book.All() {
		for _, r := range s.Rules {
			for _, d := range []law.Date{r.InForce.From, r.InForce.Until, r.Applies.From, r.Applies.Until} {
				if d != 0 {
					add(d)
					add(d.Prev())
				}
			}
		}
	}
	for y := law.Date(2024); y <= 2031; y++ {
		for _, md := range []law.Date{101, 401, 701, 1001} {
			add(y*10000 + md)
		}
	}
	return list
}

// TestWalks sends random products through the questionnaire as a person would go: it ends, an answered question
// is not asked again, more answers never widen what is possible, and the order of the answers does not matter.
func TestWalks(t *testing.T) {
	n := 100
	if testing.Short() {
		n = 40
	}
	rnd := rand.New(rand.NewSource(7))
	asked := 0
	for i := 0; i < n; i++ {
		var as fact.Answers
		var before []fact.Set
		for {
			a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: as}}})
			if err != nil {
				t.Fatal(err)
			}
			r := a.Modules[0]
			for j, p := range r.Reached.Possible {
				if before != nil && p&^before[j] != 0 {
					t.Fatalf("an answer widened %s", a.Edition.Sets[j].Concludes.ID)
				}
			}
			before = r.Reached.Possible
			if len(r.Questions) == 0 {
				checkEnd(t, rnd, a)
				break
			}
			f := r.Questions[0].Fact
			if _, again := as.Get(f); again {
				t.Fatalf("%s is asked again", f.ID)
			}
			index := rnd.Intn(len(f.Options) + 1) // 0: "I don't know"
			as = append(as, fact.Answer{Fact: f, Index: index})
			asked++
		}
	}
	t.Logf("%d walks, %d questions", n, asked)
}

// checkEnd: what is still open at the end is open on account of answers of "I don't know" only.
func checkEnd(t *testing.T, rnd *rand.Rand, a *Assessment) {
	r := a.Modules[0]
	for i, c := range r.Conclusions {
		if !c.Possible.Settled() && len(r.Unknown) == 0 {
			t.Fatalf("%s is open and nothing is asked: %v", c.Fact.ID, r.Module.Answers)
		}
		_ = i
	}
	shuffled := append(fact.Answers(nil), r.Module.Answers...)
	rnd.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	b, err := Assess(Query{On: a.Query.On, Modules: []Module{{ID: "m1", Answers: shuffled}}})
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range b.Modules[0].Reached.Possible {
		if p != r.Reached.Possible[i] {
			t.Fatalf("the order of the answers changed %s", a.Edition.Sets[i].Concludes.ID)
		}
	}
}

// TestDays assesses on every boundary day and the day before: it concludes, or says which wording is not held.
func TestDays(t *testing.T) {
	rnd := rand.New(rand.NewSource(5))
	for _, day := range boundaries() {
		for n := 0; n < 20; n++ {
			_, err := Assess(Query{On: day, Modules: []Module{{ID: "m1", Answers: randomAnswers(rnd, 0.7)}}})
			var notHeld *rule.NotHeldError
			if err != nil && (!errors.As(err, &notHeld) || day >= 20260719) {
				t.Fatalf("on %s: %v", day, err)
			}
		}
	}
}

// TestModules: the product has the strictest class of its modules, and the result names the module that gives it.
func TestModules(t *testing.T) {
	mild := answersOf(t, device("mdr.informs_decisions=yes", "mdr.worst_impact=other", "mdr.special_use=no")...)
	strict := answersOf(t, device("mdr.informs_decisions=yes", "mdr.worst_impact=death_or_irreversible")...)
	a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: mild}, {ID: "m2", Answers: strict}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range a.Product {
		if o.Fact.ID != "mdr.class" {
			continue
		}
		if !o.Possible.Settled() || o.Fact.Option(o.Possible.Max()) != "III" || len(o.From) != 1 || o.From[0] != "m2" {
			t.Fatalf("class %b from %v", o.Possible, o.From)
		}
		return
	}
	t.Fatal("the product has no class")
}
