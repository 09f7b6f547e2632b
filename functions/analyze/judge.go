package analyze

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
)

const (
	// look is how many passages a model is given for a requirement at first, and again at a second look.
	look = 8
	// enough is the part of the elements, in hundredths, from which on evidence is not thin.
	enough = 50
)

// Judge asks models for quotations and has code make verdicts of them. It may be used from several
// goroutines; the library is searched by one at a time.
type Judge struct {
	Model  order.Model
	Second order.Model // checks what the first finds; nil: nobody
	Budget *order.Budget
	Memory order.Memory
	Lang   string // what is missing is said in it; two letters

	Lib *evidence.Library
	mu  sync.Mutex // over Lib
}

// away reports that no model can be reached, or that it does not take questions from us: there is no sense in
// asking the next one.
func away(err error) bool {
	return errors.Is(err, order.ErrModelAway) || errors.Is(err, order.ErrModelBusy) || errors.Is(err, order.ErrModelKey) || errors.Is(err, order.ErrModelRequest)
}

// Requirement judges one requirement. A finding that no model judged has the reason in Unjudged and the candidates found without.
// The error is that of ctx, one of [away], or [order.ErrModelBudget]; the finding stands all the same.
func (j *Judge) Requirement(ctx context.Context, r *require.Requirement) (evidence.Finding, error) {
	j.mu.Lock()
	bare := j.Lib.Find(r, evidence.DefaultQuotations)
	given := j.Lib.Candidates(r, look)
	j.mu.Unlock()
	if len(given) == 0 {
		bare.Unjudged = evidence.NothingRead
		return bare, nil
	}
	f, err := j.judge(ctx, r, given)
	if err != nil {
		bare.Unjudged, err = unjudged(err)
		return bare, err
	}
	return f, nil
}

// unjudged says why there is no judgement, and gives the error back where it concerns the next requirement too.
func unjudged(err error) (evidence.Unjudged, error) {
	switch {
	case errors.Is(err, order.ErrModelBudget):
		return evidence.NoBudget, err
	case errors.Is(err, order.ErrModelTooLong):
		return evidence.TooLong, nil
	case errors.Is(err, order.ErrModelRefused), errors.Is(err, order.ErrModelCutOff), errors.Is(err, order.ErrModelMalformed):
		return evidence.NoReply, nil
	}
	return evidence.NoModel, err
}

// judge asks the first model, once more where evidence is thin, and then the second.
func (j *Judge) judge(ctx context.Context, r *require.Requirement, given []evidence.Spot) (evidence.Finding, error) {
	by := evidence.Provenance{}
	said, given, err := j.ask(ctx, r, given, &by)
	if err != nil {
		return evidence.Finding{}, err
	}
	f := j.weigh(r, given, said)
	if thin(&f) {
		j.mu.Lock()
		more := j.Lib.Search(said.Search, look, given)
		j.mu.Unlock()
		if len(more) > 0 {
			again, seen, err := j.ask(ctx, r, more, &by)
			switch {
			case err == nil:
				said, given = said.Join(again), append(given, seen...)
				f = j.weigh(r, given, said)
			case away(err), ctx.Err() != nil:
				return f, err // it can be asked again, and might come to more
			}
			// Where the second look costs too much or gives no reply, the first stands.
		}
	}
	f.Judges = []evidence.Provenance{by}
	if j.Second == nil {
		return f, nil
	}
	return j.review(ctx, r, given, said, f)
}

func (j *Judge) weigh(r *require.Requirement, given []evidence.Spot, by ...evidence.Judgement) evidence.Finding {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.Lib.Judge(r, given, by...)
}

// thin reports whether a second look is worth its cost: no contradiction is found, and less than half
// of the elements are shown.
func thin(f *evidence.Finding) bool {
	shown := 0
	for _, e := range f.Elements {
		if e.State == evidence.IsShown {
			shown++
		}
	}
	return f.Verdict != evidence.Contradicted && shown*100 < enough*len(f.Elements)
}

// ask puts one question, with half of the passages where they are too long.
func (j *Judge) ask(ctx context.Context, r *require.Requirement, given []evidence.Spot, by *evidence.Provenance) (evidence.Judgement, []evidence.Spot, error) {
	for {
		p := j.Lib.Ask(r, wordsOf(r, j.Lang), given)
		a, err := j.Model.Ask(ctx, order.Question{
			System: p.System, User: p.User, Form: order.FormEvidence, IDs: map[string][]string{"element": p.Elements, "passage": p.Passages},
			Budget: j.Budget, Memory: j.Memory,
		})
		if errors.Is(err, order.ErrModelTooLong) && len(given) > 1 {
			given = given[:(len(given)+1)/2]
			continue
		}
		if err != nil {
			return evidence.Judgement{}, nil, err
		}
		reply, err := order.DecodeReply(a.Reply)
		if err != nil {
			return evidence.Judgement{}, nil, &order.ModelError{Err: order.ErrModelMalformed, Raw: a.Reply}
		}
		note(by, a, p)
		return judgement(reply), given, nil
	}
}

// note keeps where a judgement comes from.
func note(by *evidence.Provenance, a order.Answer, p evidence.Prompt) {
	by.Model = a.Model
	by.Prompts = append(by.Prompts, a.Digest)
	by.Replies = append(by.Replies, digestOf(a.Reply))
	for _, s := range p.Given {
		by.Passages = append(by.Passages, s.ID())
	}
}

// digestOf is the SHA-256 of a text, in hex.
func digestOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func judgement(r order.Reply) evidence.Judgement {
	j := evidence.Judgement{Search: r.Queries}
	for _, e := range r.Elements {
		s := evidence.Said{Element: e.Element, Missing: strings.Join(e.Missing, " ")}
		for _, q := range e.Quotations {
			s.Quotes = append(s.Quotes, evidence.Quote{Passage: q.Passage, Text: q.Text, Stance: evidence.Stance(q.Stance)})
		}
		j.Elements = append(j.Elements, s)
	}
	return j
}

// review has the second model look at what the first found. Where there is nothing to look at, nobody is asked.
func (j *Judge) review(ctx context.Context, r *require.Requirement, given []evidence.Spot, first evidence.Judgement, f evidence.Finding) (evidence.Finding, error) {
	if len(f.Quotations) == 0 {
		return f, nil
	}
	p := j.Lib.Review(r, wordsOf(r, j.Lang), &f)
	a, err := j.Second.Ask(ctx, order.Question{
		System: p.System, User: p.User, Form: order.FormReview, IDs: map[string][]string{"finding": p.Passages}, Budget: j.Budget, Memory: j.Memory,
	})
	if err != nil {
		return f, err
	}
	var reply order.Review
	if err := order.Decode(a.Reply, &reply); err != nil {
		return f, &order.ModelError{Err: order.ErrModelMalformed, Raw: a.Reply}
	}
	stances := make([]evidence.Stance, len(p.Passages))
	for i, id := range p.Passages {
		for _, x := range reply.Findings {
			if x.Finding == id && x.Stance != "nothing" {
				stances[i] = evidence.Stance(x.Stance)
			}
		}
	}
	out := j.weigh(r, given, first, f.Reviewed(stances))
	out.Dropped = f.Dropped
	var by evidence.Provenance
	note(&by, a, p)
	by.Passages = []string{}
	out.Judges = append(f.Judges, by)
	return out, nil
}

// Estimate is the most that judging reqs may cost, without asking anybody.
func Estimate(model, second order.Model, lib *evidence.Library, reqs []require.Requirement, lang string) order.Cost {
	var sum order.Cost
	for i := range reqs {
		r := &reqs[i]
		given := lib.Candidates(r, look)
		if len(given) == 0 {
			continue
		}
		p := lib.Ask(r, wordsOf(r, lang), given)
		q := order.Question{System: p.System, User: p.User, Form: order.FormEvidence, IDs: map[string][]string{"element": p.Elements, "passage": p.Passages}}
		one := model.Estimate(q)
		sum = sum.Plus(one).Plus(one) // the second look may be as long
		if second != nil {
			sum = sum.Plus(second.Estimate(q))
		}
	}
	return sum
}
