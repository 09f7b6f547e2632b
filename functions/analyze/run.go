package analyze

import (
	"context"
	"errors"
	"sync"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/wire"
)

// run is one order being checked.
type run struct {
	reqs  []require.Requirement
	done  map[string]evidence.Finding
	judge *Judge
	wait  bool              // for a model that cannot be reached
	over  evidence.Unjudged // why no model is asked any more
}

func (w *Worker) newRun(o order.Order, docs []evidence.Document, reqs []require.Requirement, parts map[string]part, wait bool) *run {
	st, _ := wire.Parse(o.Question)
	r := &run{reqs: reqs, done: map[string]evidence.Finding{}, wait: wait}
	var spent order.Cost
	for id, p := range parts {
		r.done[id] = p.Finding
		spent = order.Cost{Tokens: max(spent.Tokens, p.Spent.Tokens), Micros: max(spent.Micros, p.Spent.Micros)}
		// What is spent stays spent: the order is not asked about any more.
		if p.Finding.Unjudged == evidence.NoBudget {
			r.over = evidence.NoBudget
		}
	}
	r.judge = &Judge{
		Model: w.Model, Second: w.Second, Budget: order.NewBudget(w.Limit, spent), Lang: st.Lang,
		Memory: order.BlobMemory{Blobs: w.Blobs, Table: w.Table, Prefix: order.AskedPrefix(o.ID)}, Lib: Library(docs, reqs),
	}
	return r
}

// next gives the next n requirements that are to do.
func (r *run) next(n int) (list []*require.Requirement) {
	for i := range r.reqs {
		if _, ok := r.done[r.reqs[i].ID]; !ok && len(list) < n {
			list = append(list, &r.reqs[i])
		}
	}
	return list
}

// find works on some requirements at once. What it gives stands even with an error, which means: try again.
func (r *run) find(ctx context.Context, list []*require.Requirement) ([]evidence.Finding, error) {
	found := make([]evidence.Finding, len(list))
	errs := make([]error, len(list))
	var all sync.WaitGroup
	for i, q := range list {
		if r.judge.Model == nil || r.over != "" {
			found[i] = r.plain(q)
			continue
		}
		all.Go(func() { found[i], errs[i] = r.judge.Requirement(ctx, q) })
	}
	all.Wait()
	var keep []evidence.Finding
	var again error
	for i, err := range errs {
		var refused *order.ModelError
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case errors.Is(err, order.ErrModelBudget):
			r.over = evidence.NoBudget
		case err != nil && !errors.As(err, &refused):
			again = err // it is our own: a store that fails, say
			continue
		case err != nil && r.wait && (errors.Is(err, order.ErrModelAway) || errors.Is(err, order.ErrModelBusy)):
			again = err // it is not kept, so that it is asked once more
			continue
		case err != nil:
			r.over = evidence.NoModel
		}
		keep = append(keep, found[i])
	}
	return keep, again
}

// plain is a finding without a model.
func (r *run) plain(q *require.Requirement) evidence.Finding {
	r.judge.mu.Lock()
	defer r.judge.mu.Unlock()
	f := r.judge.Lib.Find(q, evidence.DefaultQuotations)
	f.Unjudged = r.over
	return f
}

// result puts everything together, in the order of the law.
func (r *run) result(ctx context.Context, o order.Order, docs []evidence.Document) (*evidence.Result, error) {
	out := &evidence.Result{Mode: Mode, Docs: docs, Findings: make([]evidence.Finding, len(r.reqs))}
	for i := range r.reqs {
		out.Findings[i] = r.done[r.reqs[i].ID]
	}
	day := Day(o.Created)
	if err := Facts(out, o.Question, day); err != nil || r.judge.Model == nil {
		return out, err
	}
	if r.over == "" {
		more, err := r.judge.askFacts(ctx, out.Stated)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err == nil && len(more) > 0 {
			out.Stated = append(out.Stated, more...)
			if err := conclude(out, o.Question, day); err != nil {
				return nil, err
			}
		}
	}
	out.Mode = evidence.ModeModel
	spent := r.judge.Budget.Spent()
	out.Run.Tokens, out.Run.Micros = spent.Tokens, spent.Micros
	for _, f := range out.Findings {
		if len(f.Judges) > 0 && out.Run.Model == "" {
			out.Run.Model = f.Judges[0].Model
		}
		if len(f.Judges) > 1 && out.Run.Second == "" {
			out.Run.Second = f.Judges[1].Model
		}
	}
	return out, nil
}
