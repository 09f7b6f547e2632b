// Package analyze looks for evidence in the passages of an order, requirement by
// requirement, has a model judge it where there is one, and writes the findings. It never
// sees an uploaded file.
package analyze

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// Mode is how evidence is judged where there is no model: by words alone.
const Mode = "lexical"

const (
	// maxAttempts is how often a batch is tried before the order fails.
	maxAttempts = 5
	// batch is how long one message is worked on before the rest goes into the
	// next. No function's time limit is near.
	batch = time.Minute
	// patience is how often a check waits for a model that cannot be reached; from then on
	// what is left stays at candidate evidence.
	patience = 3
)

// Worker is the worker for messages of the kind order.Check. Each requirement's
// finding is stored as soon as it is there, so that a restart goes on with the
// next. Done twice, it does nothing the second time.
type Worker struct {
	Blobs  order.Blobs
	Table  order.Table
	Queue  order.Queue
	Clock  order.Clock
	Decode func([]byte) ([]evidence.Document, error) // reads what ingest stored

	Model    order.Model // nil: evidence is found by words alone
	Second   order.Model // checks what the first finds; nil: nobody
	Limit    order.Cost  // what one order may cost; the zero value of a part is no limit
	Parallel int         // requirements asked about at once; 0 is one
}

// part is a finding as it is kept until all are there.
type part struct {
	Finding evidence.Finding
	Spent   order.Cost // on all parts of the order, when this one was kept
}

// Work checks the message's order. An error means: try again.
func (w *Worker) Work(ctx context.Context, m order.Message) error {
	o, err := w.Table.Get(ctx, m.ID)
	if errors.Is(err, order.ErrNotFound) || err == nil && o.State != order.Checking {
		return nil // deleted, or done by another
	}
	if err != nil {
		return err
	}
	if m.Attempt > maxAttempts {
		err = w.fail(ctx, o.ID, evidence.Problem{Code: "check_failed", Detail: fmt.Sprintf("it was tried %d times", maxAttempts)})
	} else {
		err = w.check(ctx, o, m.Attempt < patience)
	}
	if errors.Is(err, order.ErrGone) {
		return nil
	}
	return err
}

// check works on an order for a while. wait says that a model that cannot be reached is waited for.
func (w *Worker) check(ctx context.Context, o order.Order, wait bool) error {
	reqs, err := Applicable(o.Question, Day(o.Created))
	if err != nil {
		return w.fail(ctx, o.ID, evidence.Problem{Code: "bad_state", Detail: err.Error()})
	}
	if written, err := w.Blobs.List(ctx, order.FindingsName(o.ID)); err != nil {
		return err
	} else if len(written) > 0 {
		return w.close(ctx, o.ID, len(reqs))
	}
	docs, err := w.documents(ctx, o)
	if err != nil {
		return err
	}
	done, err := w.parts(ctx, o.ID)
	if err != nil {
		return err
	}
	run := w.newRun(o, docs, reqs, done, wait)
	until := w.Clock.Now().Add(batch)
	for {
		next := run.next(max(1, w.Parallel))
		if len(next) == 0 {
			return w.finish(ctx, o, docs, run)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if w.Clock.Now().After(until) {
			return w.Queue.Send(ctx, order.Check, o.ID)
		}
		found, err := run.find(ctx, next)
		for _, f := range found {
			if kerr := w.keepPart(ctx, o.ID, part{f, run.judge.Budget.Spent()}); kerr != nil {
				return kerr
			}
			run.done[f.Requirement] = f
		}
		if err != nil {
			return err
		}
		if err := w.update(ctx, o.ID, func(o *order.Order) {
			o.Progress.Points, o.Progress.PointsDone = len(reqs), len(run.done)
		}); err != nil {
			return err
		}
	}
}

// documents loads what was read from the order's files.
func (w *Worker) documents(ctx context.Context, o order.Order) ([]evidence.Document, error) {
	var docs []evidence.Document
	for _, f := range o.Files {
		b, err := w.load(ctx, o.ID, order.PassagesName(o.ID, f.Key))
		if err != nil {
			return nil, err
		}
		more, err := w.Decode(b)
		if err != nil {
			return nil, err
		}
		docs = append(docs, more...)
	}
	return docs, nil
}

// load reads a blob. One that is missing because the order was deleted meanwhile
// is ErrGone.
func (w *Worker) load(ctx context.Context, id, name string) ([]byte, error) {
	r, err := w.Blobs.Get(ctx, name)
	if errors.Is(err, order.ErrNotFound) {
		if uerr := w.update(ctx, id, func(*order.Order) {}); uerr != nil {
			return nil, uerr
		}
	}
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// parts loads the findings that are there already, by requirement, and what they cost.
func (w *Worker) parts(ctx context.Context, id string) (map[string]part, error) {
	names, err := w.Blobs.List(ctx, order.PartsPrefix(id))
	if err != nil {
		return nil, err
	}
	done := map[string]part{}
	for _, name := range names {
		b, err := w.load(ctx, id, name)
		if err != nil {
			return nil, err
		}
		var p part
		if err := json.Unmarshal(b, &p); err != nil {
			return nil, fmt.Errorf("a partial finding: %w", err)
		}
		done[p.Finding.Requirement] = p
	}
	return done, nil
}

func (w *Worker) keepPart(ctx context.Context, id string, p part) error {
	b, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return order.Keep(ctx, w.Blobs, w.Table, id, order.PartsPrefix(id)+p.Finding.Requirement, b)
}

// finish writes the findings, throws the parts away, and says that it is done.
// After a crash in between, the findings are there and the rest is done again.
func (w *Worker) finish(ctx context.Context, o order.Order, docs []evidence.Document, run *run) error {
	result, err := run.result(ctx, o, docs)
	if err != nil {
		return err
	}
	if err := order.Keep(ctx, w.Blobs, w.Table, o.ID, order.FindingsName(o.ID), evidence.AppendResult(nil, result)); err != nil {
		return err
	}
	return w.close(ctx, o.ID, len(run.reqs))
}

func (w *Worker) close(ctx context.Context, id string, points int) error {
	names, err := w.Blobs.List(ctx, order.PartsPrefix(id))
	if err != nil {
		return err
	}
	for _, name := range names {
		if _, err := w.Blobs.Delete(ctx, name); err != nil {
			return err
		}
	}
	return w.update(ctx, id, func(o *order.Order) {
		o.State = order.Done
		o.Progress.Points, o.Progress.PointsDone = points, points
	})
}

func (w *Worker) fail(ctx context.Context, id string, p evidence.Problem) error {
	return w.update(ctx, id, func(o *order.Order) { o.State, o.Problem = order.Failed, &p })
}

// update changes an order that is being checked, or gives ErrGone if it no longer is.
func (w *Worker) update(ctx context.Context, id string, change func(o *order.Order)) error {
	_, err := order.Update(ctx, w.Table, w.Clock, id, func(o *order.Order) error {
		if o.State != order.Checking {
			return order.ErrGone
		}
		change(o)
		return nil
	})
	if errors.Is(err, order.ErrNotFound) {
		return order.ErrGone
	}
	return err
}
