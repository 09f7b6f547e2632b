package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/cecheck/cecheck/functions/order"
)

// idlePoll is how often a worker without work looks for messages whose delay has
// ended. One that is sent wakes it at once.
const idlePoll = time.Second

// job is a message that a worker has. The attempt is its ticket: whoever got it
// later has a higher one, and then this one can change nothing any more.
type job struct {
	seq     int64
	message order.Message
}

// Send implements order.Queue.
func (s *Store) Send(ctx context.Context, kind, id string) error {
	_, err := s.db.ExecContext(ctx, `INSERT INTO jobs (kind, id, visible) VALUES (?, ?, ?)`, kind, id, time.Now().UnixMilli())
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	s.waiting.wake()
	return nil
}

// Receive implements order.Queue.
func (s *Store) Receive(ctx context.Context, kind string, work func(ctx context.Context, m order.Message) error) error {
	for ctx.Err() == nil {
		news := s.waiting.next() // before looking, so that nothing is missed in between
		j, ok, err := s.take(ctx, kind)
		if err != nil && ctx.Err() == nil {
			return err
		}
		if !ok {
			select {
			case <-ctx.Done():
			case <-news:
			case <-time.After(idlePoll):
			}
			continue
		}
		if err := s.do(ctx, j, work); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// take leases the next message of a kind.
func (s *Store) take(ctx context.Context, kind string) (j job, ok bool, err error) {
	now := time.Now()
	err = s.db.QueryRowContext(ctx, `UPDATE jobs SET visible = ?, attempt = attempt + 1, leased = 1
		WHERE seq = (SELECT seq FROM jobs WHERE kind = ? AND visible <= ? ORDER BY visible, seq LIMIT 1)
		RETURNING seq, id, attempt`, now.Add(s.opt.Lease).UnixMilli(), kind, now.UnixMilli()).Scan(&j.seq, &j.message.ID, &j.message.Attempt)
	if errors.Is(err, sql.ErrNoRows) {
		return j, false, nil
	}
	if err != nil {
		return j, false, fmt.Errorf("store: %w", err)
	}
	return j, true, nil
}

// do lets work have the message while its lease is renewed, and settles it.
func (s *Store) do(ctx context.Context, j job, work func(context.Context, order.Message) error) error {
	wctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var renewing sync.WaitGroup
	renewing.Go(func() {
		tick := time.NewTicker(s.opt.Lease / 3)
		defer tick.Stop()
		for {
			select {
			case <-wctx.Done():
				return
			case <-tick.C:
				// Lost to another worker, which can happen after the machine slept: stop.
				if mine, err := s.renew(wctx, j); err == nil && !mine {
					cancel()
				}
			}
		}
	})
	err := work(wctx, j.message)
	cancel()
	renewing.Wait()
	// Settling is short and must happen even while the program ends.
	sctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	switch {
	case err == nil:
		_, err = s.db.ExecContext(sctx, `DELETE FROM jobs WHERE seq = ? AND attempt = ?`, j.seq, j.message.Attempt)
	case ctx.Err() != nil:
		// Interrupted, not failed: as if it had not been handed out.
		_, err = s.db.ExecContext(sctx, `UPDATE jobs SET visible = 0, leased = 0, attempt = attempt - 1 WHERE seq = ? AND attempt = ?`, j.seq, j.message.Attempt)
	default:
		_, err = s.db.ExecContext(sctx, `UPDATE jobs SET visible = ?, leased = 0 WHERE seq = ? AND attempt = ?`,
			time.Now().Add(s.pause(j.message.Attempt)).UnixMilli(), j.seq, j.message.Attempt)
	}
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

func (s *Store) renew(ctx context.Context, j job) (mine bool, err error) {
	res, err := s.db.ExecContext(ctx, `UPDATE jobs SET visible = ? WHERE seq = ? AND attempt = ?`,
		time.Now().Add(s.opt.Lease).UnixMilli(), j.seq, j.message.Attempt)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n > 0, err
}

// pause is the wait after a failed attempt.
func (s *Store) pause(attempt int) time.Duration {
	return min(s.opt.Pause<<min(attempt-1, 10), time.Minute)
}

// wakers tells waiting workers that there is something new.
type wakers struct {
	mu sync.Mutex
	ch chan struct{}
}

// next is closed at the next wake.
func (w *wakers) next() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ch == nil {
		w.ch = make(chan struct{})
	}
	return w.ch
}

func (w *wakers) wake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ch != nil {
		close(w.ch)
		w.ch = nil
	}
}
