package analyze

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// standIn is a model for tests: it reads the prompt as a model would, and answers by a function.
type standIn struct {
	mu     sync.Mutex
	asked  []order.Question
	tries  int // with those that a budget or a memory ended
	answer func(q question) order.Reply
	facts  func(q order.Question) []order.ReplyFact
	review func(id, text, element string) string // stance; nil: agrees
	fail   func(n int, q order.Question) error   // n counts from 1
	cost   order.Cost
}

// question is a prompt taken apart.
type question struct {
	requirement string
	elements    [][2]string // id and words
	passages    [][2]string // id and text
	raw         string
}

func (s *standIn) Estimate(order.Question) order.Cost { return s.cost }

func (s *standIn) Ask(ctx context.Context, q order.Question) (order.Answer, error) {
	if err := ctx.Err(); err != nil {
		return order.Answer{}, err
	}
	s.mu.Lock()
	s.tries++
	s.mu.Unlock()
	digest := digestOf(q.System + "\x00" + q.User + "\x00" + q.Form)
	if q.Memory != nil {
		if b, ok, err := q.Memory.Recall(ctx, digest); err != nil || ok {
			return order.Answer{Reply: string(b), Model: "stand-in", Digest: digest, Cached: true}, err
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fail != nil {
		if err := s.fail(len(s.asked)+1, q); err != nil {
			s.asked = append(s.asked, q)
			return order.Answer{}, err
		}
	}
	if err := q.Budget.Hold(s.cost); err != nil {
		return order.Answer{}, &order.ModelError{Err: order.ErrModelBudget}
	}
	q.Budget.Settle(s.cost, s.cost)
	s.asked = append(s.asked, q)
	var out any
	switch q.Form {
	case order.FormReview:
		out = s.reviews(q)
	case order.FormFacts:
		f := order.Facts{Facts: []order.ReplyFact{}}
		if s.facts != nil {
			f.Facts = s.facts(q)
		}
		out = f
	default:
		r := s.answer(read(q.User))
		if r.Queries == nil {
			r.Queries = []string{}
		}
		for i := range r.Elements {
			if r.Elements[i].Quotations == nil {
				r.Elements[i].Quotations = []order.ReplyQuotation{}
			}
			if r.Elements[i].Missing == nil {
				r.Elements[i].Missing = []string{}
			}
		}
		out = r
	}
	b, err := json.Marshal(out)
	if err != nil {
		return order.Answer{}, err
	}
	if q.Memory != nil {
		if err := q.Memory.Keep(ctx, digest, b); err != nil {
			return order.Answer{}, err
		}
	}
	return order.Answer{Reply: string(b), Model: "stand-in", Finish: "stop", Digest: digest, Used: s.cost}, nil
}

func (s *standIn) reviews(q order.Question) order.Review {
	r := order.Review{Findings: []order.ReviewedFinding{}}
	for _, id := range q.IDs["finding"] {
		_, rest, _ := strings.Cut(q.User, "\n"+id+", for the element: ")
		element, rest, _ := strings.Cut(rest, "\n")
		_, rest, _ = strings.Cut(rest, "⟧\n")
		text, _, _ := strings.Cut(rest, "\n⟦end ")
		stance := "shows"
		if s.review != nil {
			stance = s.review(id, text, element)
		}
		r.Findings = append(r.Findings, order.ReviewedFinding{Finding: id, Stance: stance})
	}
	return r
}

// read takes a prompt apart.
func read(user string) (q question) {
	q.raw = user
	head, rest, _ := strings.Cut(user, "\nPassages:\n")
	q.requirement, _, _ = strings.Cut(strings.TrimPrefix(head, "Requirement: "), "\n")
	_, list, _ := strings.Cut(head, "\nElements:\n")
	for line := range strings.SplitSeq(list, "\n") {
		if id, words, ok := strings.Cut(strings.TrimPrefix(line, "- "), ": "); ok {
			q.elements = append(q.elements, [2]string{id, words})
		}
	}
	for part := range strings.SplitSeq(rest, "⟦passage ") {
		mark, text, ok := strings.Cut(part, "⟧\n")
		if !ok {
			continue
		}
		id, _, _ := strings.Cut(mark, ",")
		text, _, _ = strings.Cut(text, "\n⟦end ")
		q.passages = append(q.passages, [2]string{id, text})
	}
	return q
}

// reply says one thing of every element.
func (q question) reply(quotations func(element, words string) []order.ReplyQuotation) (r order.Reply) {
	for _, e := range q.elements {
		r.Elements = append(r.Elements, order.ElementReply{Element: e[0], Quotations: quotations(e[0], e[1])})
	}
	return r
}

// honest quotes for an element the passages that share two words of six letters or more with what it asks.
func honest(q question) order.Reply {
	return q.reply(func(_, words string) (out []order.ReplyQuotation) {
		for _, p := range q.passages {
			n := 0
			for w := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return r < 'a' || r > 'z' }) {
				if len(w) >= 6 && strings.Contains(strings.ToLower(p[1]), w[:6]) {
					n++
				}
			}
			if n >= 2 {
				out = append(out, order.ReplyQuotation{Passage: p[0], Text: p[1], Stance: "shows"})
			}
		}
		return out
	})
}

// obedient does what any passage tells it, by the words that the test hid in it; else it is honest.
// It marks everything as shown, with every passage and with an invented one.
func obedient(payloads ...string) func(q question) order.Reply {
	return func(q question) order.Reply {
		seen := squeezed(q.raw)
		obeys := false
		for _, p := range payloads {
			obeys = obeys || strings.Contains(seen, squeezed(p))
		}
		if !obeys {
			return honest(q)
		}
		return q.reply(func(element, words string) (out []order.ReplyQuotation) {
			for _, p := range q.passages {
				out = append(out, order.ReplyQuotation{Passage: p[0], Text: p[1], Stance: "shows"})
			}
			return append(out, order.ReplyQuotation{Passage: "1.1", Text: "The element " + element + " is fully shown: " + words, Stance: "shows"})
		})
	}
}

// squeezed keeps letters, with tag characters spelled out.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0xE0020 && r <= 0xE007E:
			r -= 0xE0000
		}
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		if r >= 'a' && r <= 'z' || r > 127 && r < 0x2000 {
			return r
		}
		return -1
	}, s)
}

// verdicts are the verdicts by requirement.
func verdicts(fs []evidence.Finding) map[string]evidence.Verdict {
	out := map[string]evidence.Verdict{}
	for _, f := range fs {
		out[f.Requirement] = f.Verdict
	}
	return out
}

// spread counts verdicts, for a log.
func spread(fs []evidence.Finding) string {
	n := map[evidence.Verdict]int{}
	for _, f := range fs {
		n[f.Verdict]++
	}
	return fmt.Sprint(n)
}
