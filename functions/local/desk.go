package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/cecheck/cecheck/functions/analyze"
	"github.com/cecheck/cecheck/functions/ingest"
	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/ocr"
	"github.com/cecheck/cecheck/functions/internal/store"
	"github.com/cecheck/cecheck/functions/order"
)

// desk is what the server keeps its orders in, and who works on them.
type desk struct {
	blobs *files.Blobs
	store *store.Store
	clock clock
	ocr   *ocr.Tesseract // reads scanned pages; nil where that was not asked for

	asking *asking // who judges; nil where no model was named
}

type clock struct{}

func (clock) Now() time.Time { return time.Now() }

// openDesk opens the data folder, or makes it.
func openDesk(dir string) (*desk, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("the data folder: %w", err)
	}
	s, err := store.Open(filepath.Join(dir, "cecheck.db"), store.Options{})
	if err != nil {
		return nil, fmt.Errorf("the data folder %s: %w", dir, err)
	}
	// After the store, which lets in only one process at a time.
	b, err := files.Open(filepath.Join(dir, "blobs"))
	if err != nil {
		s.Close()
		return nil, fmt.Errorf("the data folder %s: %w", dir, err)
	}
	return &desk{blobs: b, store: s}, nil
}

func (d *desk) close() {
	d.blobs.Close()
	d.store.Close()
}

// Two of each kind, so that a long check does not make a short one wait.
const workersOfAKind = 2

const (
	sweepEvery = time.Minute
	storePause = 5 * time.Second
	// staleAfter is how long nothing may happen to an unfinished order before its
	// message is taken for lost and sent again.
	staleAfter = 5 * time.Minute
)

// work runs the workers and the housekeeping until ctx ends; the channel is closed
// when all have ended.
func (d *desk) work(ctx context.Context) <-chan struct{} {
	read := &ingest.Uploads{Blobs: d.blobs, Table: d.store, Queue: d.store, Clock: d.clock, Reader: reader(d.ocr)}
	check := &analyze.Worker{Blobs: d.blobs, Table: d.store, Queue: d.store, Clock: d.clock, Decode: ingest.Decode}
	if a := d.asking; a != nil {
		check.Model, check.Second, check.Limit, check.Parallel = &logged{a.Model}, a.Second, a.Limit, parallel
	}
	var all sync.WaitGroup
	for range workersOfAKind {
		all.Go(func() { d.receive(ctx, order.Read, read.Work) })
		all.Go(func() { d.receive(ctx, order.Check, check.Work) })
	}
	all.Go(func() { d.sweep(ctx) })
	done := make(chan struct{})
	go func() {
		all.Wait()
		close(done)
	}()
	return done
}

// receive is one worker. A store that fails, because the disk is full or so, may
// do again later: until then the worker waits.
func (d *desk) receive(ctx context.Context, kind string, work func(context.Context, order.Message) error) {
	for {
		err := d.store.Receive(ctx, kind, told(kind, work))
		if ctx.Err() != nil {
			return
		}
		log.Printf("the queue: %v", err)
		select {
		case <-ctx.Done():
			return
		case <-time.After(storePause):
		}
	}
}

// told says in the log what a worker could not do; it is tried again.
func told(kind string, work func(context.Context, order.Message) error) func(context.Context, order.Message) error {
	return func(ctx context.Context, m order.Message) error {
		err := work(ctx, m)
		if err != nil && ctx.Err() == nil {
			log.Printf("%s, attempt %d: %v", kind, m.Attempt, cause(err))
		}
		return err
	}
}

// cause is what lies at the bottom of an error. What is wrapped around it may name
// a visitor's file, which is not for the log.
func cause(err error) error {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err
		}
		err = inner
	}
}

// sweep does the housekeeping, first of all what was left to do at the last end.
func (d *desk) sweep(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		err := order.Sweep(ctx, d.blobs, d.store, d.store, d.clock, staleAfter)
		if err != nil && ctx.Err() == nil {
			log.Printf("housekeeping: %v", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// logged asks a model and says in the log why it did not answer, without its words: they may
// quote a visitor's file.
type logged struct{ order.Model }

func (l *logged) Ask(ctx context.Context, q order.Question) (order.Answer, error) {
	a, err := l.Model.Ask(ctx, q)
	var refused *order.ModelError
	if errors.As(err, &refused) && refused.Err != order.ErrModelBudget {
		log.Printf("the model: %v", &order.ModelError{Err: refused.Err, Status: refused.Status})
	}
	return a, err
}
