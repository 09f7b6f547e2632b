package ordertest

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/order"
)

// Lease is the lease that a queue under test must have; after a failed attempt it
// must hand a message out again within Lease too.
const Lease = 500 * time.Millisecond

// Queue tests an empty order.Queue with the lease Lease.
func Queue(t *testing.T, q order.Queue) {
	t.Run("each message is done once", func(t *testing.T) {
		want := map[string]bool{}
		for range 20 {
			id := order.NewID()
			want[id] = true
			send(t, q, "once", id)
		}
		send(t, q, "other", order.NewID())
		var mu sync.Mutex
		got := map[string]int{}
		receive(t, q, "once", 3, func(_ context.Context, m order.Message) (error, bool) {
			mu.Lock()
			defer mu.Unlock()
			got[m.ID]++
			if m.Attempt != 1 {
				t.Errorf("attempt %d", m.Attempt)
			}
			return nil, len(got) == len(want)
		})
		for id, n := range got {
			if n != 1 || !want[id] {
				t.Errorf("%s was done %d times", id, n)
			}
		}
	})
	t.Run("a failed message comes again", func(t *testing.T) {
		id := order.NewID()
		send(t, q, "fail", id)
		n := 0
		receive(t, q, "fail", 1, func(_ context.Context, m order.Message) (error, bool) {
			n++
			if m.ID != id || m.Attempt != n {
				t.Errorf("got attempt %d, want %d", m.Attempt, n)
			}
			if n < 3 {
				return errors.New("not yet"), false
			}
			return nil, true
		})
		nothing(t, q, "fail")
	})
	t.Run("a long work keeps its lease", func(t *testing.T) {
		send(t, q, "long", order.NewID())
		var n atomic.Int32
		receive(t, q, "long", 3, func(context.Context, order.Message) (error, bool) {
			n.Add(1)
			time.Sleep(3 * Lease)
			return nil, true
		})
		if n.Load() != 1 {
			t.Errorf("handed out %d times", n.Load())
		}
		nothing(t, q, "long")
	})
	t.Run("interrupted is not failed", func(t *testing.T) {
		send(t, q, "stop", order.NewID())
		ctx, cancel := context.WithCancel(context.Background())
		err := q.Receive(ctx, "stop", func(ctx context.Context, m order.Message) error {
			cancel()
			<-ctx.Done()
			return ctx.Err()
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("Receive: %v", err)
		}
		receive(t, q, "stop", 1, func(_ context.Context, m order.Message) (error, bool) {
			if m.Attempt != 1 {
				t.Errorf("attempt %d", m.Attempt)
			}
			return nil, true
		})
		nothing(t, q, "stop")
	})
	t.Run("a message can be sent while the same is worked on", func(t *testing.T) {
		id := order.NewID()
		send(t, q, "chain", id)
		n := 0
		receive(t, q, "chain", 1, func(ctx context.Context, m order.Message) (error, bool) {
			if n++; n == 3 {
				return nil, true
			}
			return q.Send(ctx, "chain", m.ID), false
		})
		nothing(t, q, "chain")
	})
}

func send(t *testing.T, q order.Queue, kind, id string) {
	t.Helper()
	if err := q.Send(context.Background(), kind, id); err != nil {
		t.Fatalf("Send: %v", err)
	}
}

// receive lets workers work until one says that it was the last, or ten seconds are over.
func receive(t *testing.T, q order.Queue, kind string, workers int, work func(context.Context, order.Message) (err error, last bool)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			err := q.Receive(ctx, kind, func(ctx context.Context, m order.Message) error {
				err, last := work(ctx, m)
				if last {
					// Only after it is settled: an end meanwhile would count as an interruption.
					time.AfterFunc(Lease, cancel)
				}
				return err
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("Receive: %v", err)
			}
		})
	}
	wg.Wait()
}

func nothing(t *testing.T, q order.Queue, kind string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*Lease)
	defer cancel()
	q.Receive(ctx, kind, func(_ context.Context, m order.Message) error {
		t.Errorf("handed out again, attempt %d", m.Attempt)
		return nil
	})
}
