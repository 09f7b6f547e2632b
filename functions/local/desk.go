package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/cecheck/cecheck/functions/internal/files"
	"github.com/cecheck/cecheck/functions/internal/store"
)

// desk is what the server keeps its orders in, and who works on them.
type desk struct {
	blobs *files.Blobs
	store *store.Store
	clock clock
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

// work runs the workers until ctx ends; then the channel gives why.
func (d *desk) work(ctx context.Context) <-chan error {
	done := make(chan error, 1)
	go func() {
		<-ctx.Done()
		done <- ctx.Err()
	}()
	return done
}
