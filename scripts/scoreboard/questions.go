package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// questions prints how many questions lie between nothing and the main conclusions.
func questions(out io.Writer, random int, seed uint64) error {
	v := visitor{ed: assess.Book.On(today), seen: map[string][]rule.Question{}}
	fmt.Fprintf(out, "Questions from nothing to qualification, regulation, class and AI Act status, in the order in which they are asked. On the page,\nquestions that one question stands for come together, as a list to tick: pages counts such a list once.\n\n%-50s %6s %6s %6s %6s\n", "", "n", "median", "p90", "most")
	var software, pages, all, toEnd []int
	for _, c := range example.All() {
		given := c.Given()
		answer := func(f *fact.Fact) int {
			a, _ := given.Get(f)
			return a.Index // what the example leaves open is answered with "I don't know"
		}
		n, p, end := v.walk(answer, true)
		all, toEnd = append(all, n), append(toEnd, end)
		if a, _ := given.Get(&product.Software); a.Index == product.Software.Index(fact.Yes) {
			software, pages = append(software, n), append(pages, p)
		}
	}
	print(out, "examples that are software", software)
	print(out, "examples that are software, pages", pages)
	print(out, "all examples", all)
	print(out, "all examples, until nothing is asked", toEnd)
	if random == 0 {
		return nil
	}
	counts := make([]int, random)
	each(random, func(i int) {
		// Every device has its own source, so that the order in which they are walked does not matter.
		rnd := rand.New(rand.NewPCG(seed, uint64(i)))
		counts[i], _, _ = v.walk(func(f *fact.Fact) int { return 1 + rnd.IntN(len(f.Options)) }, false)
	})
	print(out, fmt.Sprintf("random devices, seed %d", seed), counts)
	return nil
}

func print(out io.Writer, name string, counts []int) {
	slices.Sort(counts)
	at := func(percent int) int { return counts[(len(counts)-1)*percent/100] }
	fmt.Fprintf(out, "%-50s %6d %6d %6d %6d\n", name, len(counts), at(50), at(90), at(100))
}

// each calls do for 0 to n-1, on every processor.
func each(n int, do func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// visitor goes through the questionnaire.
type visitor struct {
	ed   *rule.Edition
	mu   sync.Mutex
	seen map[string][]rule.Question // by the answers so far: most begin alike
}

// wanted is the main conclusions.
var wanted = []*fact.Fact{&mdr.Qualification, &product.Regulation, &mdr.Class, &ivdr.Class, &aiact.Status}

// walk answers each question that is asked next. It counts the questions, and the pages on which they are asked, until none is left that could change
// a main conclusion and, if it is to go on to the end, the questions until none is left at all.
func (v *visitor) walk(answer func(*fact.Fact) int, toEnd bool) (main, pages, end int) {
	var as fact.Answers
	key := ""
	main = -1
	listed := map[*fact.Fact]bool{}
	for {
		open := v.open(key, as)
		if main < 0 && !slices.ContainsFunc(open, v.decidesMain) {
			main = len(as)
		}
		if len(open) == 0 || main >= 0 && !toEnd {
			return main, pages, len(as)
		}
		f := open[0].Fact
		g, given := assess.Group(f), answer(f)
		if main < 0 && (g == nil || !listed[g]) {
			pages++
		}
		if g != nil {
			listed[g] = true
			if main < 0 && given > 0 && len(f.Options) > 2 && f.Options[given-1] != fact.No {
				pages++ // ticked, and then asked which
			}
		}
		as = append(as, fact.Answer{Fact: f, Index: given})
		key += fmt.Sprint(f.ID, "=", as[len(as)-1].Index, "&")
	}
}

func (v *visitor) decidesMain(q rule.Question) bool {
	return slices.ContainsFunc(q.Decides, func(i int) bool { return slices.Contains(wanted, v.ed.Sets[i].Concludes) })
}

// open is the questions that are not asked yet.
func (v *visitor) open(key string, as fact.Answers) []rule.Question {
	v.mu.Lock()
	open, ok := v.seen[key]
	v.mu.Unlock()
	if ok {
		return open
	}
	known := rule.NewEnv(as)
	reached, err := v.ed.Reach(known)
	if err != nil {
		return nil // a wording that is not held
	}
	for _, q := range v.ed.Questions(known, reached) {
		if _, asked := as.Get(q.Fact); !asked {
			open = append(open, q)
		}
	}
	if len(as) < 9 { // later on hardly any two are alike
		v.mu.Lock()
		v.seen[key] = open
		v.mu.Unlock()
	}
	return open
}
