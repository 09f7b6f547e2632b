package order

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"
)

// ErrGone is returned where an order is no longer in the state that the work at
// hand belongs to: it was deleted or has failed meanwhile. The work is then over.
var ErrGone = errors.New("the order has moved on")

// Update reads an order, lets change alter it and stores it, again from the start
// if someone else stored it in between. An error of change ends it and nothing
// is stored.
func Update(ctx context.Context, t Table, c Clock, id string, change func(o *Order) error) (Order, error) {
	for {
		o, err := t.Get(ctx, id)
		if err != nil {
			return Order{}, err
		}
		if err := change(&o); err != nil {
			return o, err
		}
		o.Changed = c.Now().UTC()
		err = t.Put(ctx, &o)
		if !errors.Is(err, ErrConflict) {
			return o, err
		}
		if err := ctx.Err(); err != nil {
			return o, err
		}
	}
}

// Keep stores a blob of an order, and takes it back if the order was deleted
// meanwhile: Erase marks the order first and lists its blobs then, so that a blob
// stored too late for the list is seen here.
func Keep(ctx context.Context, b Blobs, t Table, id, name string, data []byte) error {
	if _, err := b.Put(ctx, name, bytes.NewReader(data), int64(len(data))); err != nil {
		return err
	}
	o, err := t.Get(ctx, id)
	if err == nil && o.State != Deleted {
		return nil
	}
	if err == nil || errors.Is(err, ErrNotFound) {
		err = ErrGone
	}
	if _, derr := b.Delete(context.WithoutCancel(ctx), name); derr != nil {
		return errors.Join(err, derr)
	}
	return err
}

// Erase deletes everything that is kept of an order but its id, its dates and the
// receipt. It can be repeated: after a crash it goes on, afterwards it gives the
// same receipt. ErrNotFound if there is no such order.
func Erase(ctx context.Context, b Blobs, t Table, c Clock, id string) (Order, error) {
	o, err := t.Get(ctx, id)
	if err != nil || o.Deleted != nil {
		return o, err
	}
	if o.State != Deleted {
		// From here on nobody adds to the order; names of files are content too.
		o, err = Update(ctx, t, c, id, func(o *Order) error {
			o.State, o.Question, o.Files, o.Problem, o.Progress = Deleted, "", nil, nil, Progress{}
			return nil
		})
		if err != nil {
			return o, err
		}
	}
	d, err := eraseBlobs(ctx, b, id)
	if err != nil {
		return o, err
	}
	d.At, d.Verified = c.Now().UTC(), true
	return Update(ctx, t, c, id, func(o *Order) error {
		if o.Deleted == nil { // else another deletion of the same order was faster
			o.Deleted = &d
		}
		return nil
	})
}

// eraseBlobs deletes and looks again, a few times: a worker may just be storing.
func eraseBlobs(ctx context.Context, b Blobs, id string) (d Deletion, err error) {
	for range 6 {
		names, err := b.List(ctx, Prefix(id))
		if err != nil {
			return d, fmt.Errorf("list blobs: %w", err)
		}
		if len(names) == 0 {
			return d, nil
		}
		for _, name := range names {
			size, err := b.Delete(ctx, name)
			if err != nil {
				return d, fmt.Errorf("delete blob: %w", err)
			}
			d.Objects++
			d.Bytes += size
		}
	}
	return d, errors.New("delete blobs: more are added all the time")
}

// Sweep is the housekeeping that keeps the promise of the retention period: it
// erases what is older, what was left half erased and blobs without an order,
// forgets old receipts, and sends unfinished orders to the workers again if
// nothing has happened to them for a while (stale; 0 sends all).
func Sweep(ctx context.Context, b Blobs, t Table, q Queue, c Clock, stale time.Duration) error {
	now := c.Now()
	var errs []error
	expired, err := t.Expired(ctx, now.Add(-Retention))
	errs = append(errs, err)
	for _, o := range expired {
		_, err := Erase(ctx, b, t, c, o.ID)
		errs = append(errs, err)
	}
	unfinished, err := t.Unfinished(ctx)
	errs = append(errs, err)
	for _, o := range unfinished {
		if now.Sub(o.Changed) < stale {
			continue
		}
		switch o.State {
		case Deleted:
			_, err = Erase(ctx, b, t, c, o.ID)
		default:
			err = resend(ctx, t, q, c, o.ID)
		}
		errs = append(errs, err)
	}
	errs = append(errs, sweepOrphans(ctx, b, t), t.Forget(ctx, now.Add(-ReceiptsKept)))
	return errors.Join(errs...)
}

// resend marks the order as changed, so that one that waits long for its turn
// does not collect messages.
func resend(ctx context.Context, t Table, q Queue, c Clock, id string) error {
	o, err := Update(ctx, t, c, id, func(*Order) error { return nil })
	if err != nil {
		return err
	}
	switch o.State {
	case Reading:
		return q.Send(ctx, Read, id)
	case Checking:
		return q.Send(ctx, Check, id)
	}
	return nil
}

// sweepOrphans removes blobs whose order is deleted or not known: what a crash
// left between storing a blob and noticing that its order is gone.
func sweepOrphans(ctx context.Context, b Blobs, t Table) error {
	names, err := b.List(ctx, "o/")
	if err != nil {
		return err
	}
	last, gone := "", false
	for _, name := range names {
		if len(name) < len("o/")+idLen {
			continue
		}
		if id := name[len("o/") : len("o/")+idLen]; id != last {
			o, err := t.Get(ctx, id)
			if err != nil && !errors.Is(err, ErrNotFound) {
				return err
			}
			last, gone = id, err != nil || o.Deleted != nil
		}
		if gone {
			if _, err := b.Delete(ctx, name); err != nil {
				return err
			}
		}
	}
	return nil
}
