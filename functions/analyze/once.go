package analyze

import (
	"context"
	"time"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
)

// Asking is who judges, and what that may cost. The zero value asks nobody.
type Asking struct {
	Model    order.Model // nil: evidence is found by words alone
	Second   order.Model // checks what the first finds; nil: nobody
	Limit    order.Cost  // the zero value of a part is no limit
	Parallel int         // requirements asked about at once; 0 is one
	Lang     string      // what is missing is said in it; "" is that of the state string
}

// Once checks a documentation without an order: nothing is kept. reqs is what [Applicable] gave for the state
// string question at now. said is told how many requirements are done; it may be nil. A model that cannot be
// reached is not waited for: what is left stays at candidate evidence. The error is that of ctx, or the state string's.
func Once(ctx context.Context, docs []evidence.Document, reqs []require.Requirement, question string, now time.Time, a Asking, said func(done int)) (*evidence.Result, error) {
	o := order.Order{Question: question, Created: now}
	w := &Worker{Model: a.Model, Second: a.Second, Limit: a.Limit}
	run := w.newRun(o, docs, reqs, nil, false)
	run.judge.Memory = nil
	if a.Lang != "" {
		run.judge.Lang = a.Lang
	}
	for {
		next := run.next(max(1, a.Parallel))
		if len(next) == 0 {
			return run.result(ctx, o, docs)
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		found, err := run.find(ctx, next)
		if err != nil {
			return nil, err
		}
		for _, f := range found {
			run.done[f.Requirement] = f
		}
		if said != nil {
			said(len(run.done))
		}
	}
}
