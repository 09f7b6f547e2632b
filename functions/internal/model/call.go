package model

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/cecheck/cecheck/functions/order"
)

// call is one question with all its attempts. It is used by one goroutine at a time.
type call struct {
	c      *Client
	budget *order.Budget
	most   order.Cost // what one attempt may take

	attempts int // made and failed
	timeouts int // of these, without an answer in time
	held     order.Cost
	used     order.Cost // as the server counts it
	lost     order.Cost // of attempts whose outcome is not known; the server may have counted them
}

type callKey struct{}

func withCall(ctx context.Context, k *call) context.Context {
	return context.WithValue(ctx, callKey{}, k)
}

func callOf(ctx context.Context) *call { return ctx.Value(callKey{}).(*call) }

func (k *call) hold(c order.Cost) *fault {
	if k.budget.Hold(c) != nil {
		return &fault{err: order.ErrModelBudget}
	}
	k.held = k.held.Plus(c)
	return nil
}

func (k *call) settle() { k.budget.Settle(k.held, k.total()) }

func (k *call) total() order.Cost { return k.used.Plus(k.lost) }

const (
	firstWait = time.Second
	maxWait   = 30 * time.Second
	// maxTimeouts is how often a question may run into the time limit of an attempt:
	// a server that is too slow for it once mostly stays so, and bills each time.
	maxTimeouts = 2
)

// again decides whether there is another attempt after f, and waits until it is
// time for it. Otherwise it gives what to end with.
//
// It waits as long as the server wants, and a random time up to a bound that
// doubles: many clients that were refused together do not come back together.
func (k *call) again(ctx context.Context, f *fault) *fault {
	k.attempts++
	if f.timeout {
		k.timeouts++
	}
	if f.lost {
		k.lost = k.lost.Plus(k.most)
	}
	if !f.retry || k.attempts >= k.c.o.Attempts || k.timeouts >= maxTimeouts {
		return f
	}
	if f.lost {
		if k.hold(k.most) != nil {
			return &fault{err: order.ErrModelBudget, status: f.status, message: "another attempt was due, after: " + f.message}
		}
	}
	wait := rand.N(min(maxWait, firstWait<<min(k.attempts-1, 10)))
	if f.retryAfter > 0 {
		k.c.gate.shut(f.retryAfter)
		wait = f.retryAfter + rand.N(firstWait)
	}
	if until, ok := ctx.Deadline(); ok && time.Until(until) < wait {
		return f
	}
	if !sleep(ctx, wait) {
		return &fault{message: "given up while waiting"}
	}
	return nil
}

// sleep waits, and reports false if ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
