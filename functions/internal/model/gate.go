package model

import (
	"context"
	"sync"
	"time"

	"github.com/cecheck/cecheck/functions/order"
)

// gate lets requests pass: so many at once, so many a minute, and none while the
// server wants to be left alone.
type gate struct {
	slots chan struct{}
	every time.Duration // between two requests

	mu   sync.Mutex
	next time.Time // when the next may pass
	open time.Time // shut until then
}

// maxShut bounds how long one answer can shut the gate for everybody.
const maxShut = time.Hour

func newGate(parallel, perMinute int) *gate {
	g := &gate{slots: make(chan struct{}, parallel)}
	if perMinute > 0 {
		g.every = time.Minute / time.Duration(perMinute)
	}
	return g
}

// pass waits for a turn. leave is to be called when the answer has been read.
func (g *gate) pass(ctx context.Context) (leave func(), f *fault) {
	select {
	case g.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, &fault{message: "given up while waiting for a turn"}
	}
	var once sync.Once
	leave = func() { once.Do(func() { <-g.slots }) }
	if f := g.wait(ctx); f != nil {
		leave()
		return nil, f
	}
	return leave, nil
}

func (g *gate) wait(ctx context.Context) *fault {
	g.mu.Lock()
	turn := later(time.Now(), g.next)
	g.next = turn.Add(g.every)
	g.mu.Unlock()
	for {
		g.mu.Lock()
		turn = later(turn, g.open)
		g.mu.Unlock()
		left := time.Until(turn)
		if left <= 0 {
			return nil
		}
		if until, ok := ctx.Deadline(); ok && until.Before(turn) {
			return &fault{err: order.ErrModelBusy, retryAfter: left, message: "the server wants to be left alone for longer than this question may take"}
		}
		if !sleep(ctx, left) {
			return &fault{message: "given up while waiting for a turn"}
		}
	}
}

// shut lets nothing pass for a while.
func (g *gate) shut(d time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.open = later(g.open, time.Now().Add(min(d, maxShut)))
}

func later(a, b time.Time) time.Time {
	if a.Before(b) {
		return b
	}
	return a
}
