package ordertest

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// Table tests an empty order.Table.
func Table(t *testing.T, tab order.Table) {
	ctx := context.Background()
	day := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	t.Run("get and put", func(t *testing.T) {
		o := order.Order{ID: order.NewID(), State: order.Open, Question: "v=1", Created: day, Changed: day,
			Files: []order.File{{Key: "k", Name: "a b.md", Size: 3, Digest: "ff", Read: true, Pages: 2, Problems: []evidence.Problem{{Code: "scanned", Page: 1}}}}}
		if _, err := tab.Get(ctx, o.ID); !errors.Is(err, order.ErrNotFound) {
			t.Fatalf("Get before Put: %v", err)
		}
		mustPut(t, tab, &o)
		if o.Version != 1 {
			t.Errorf("Version = %d", o.Version)
		}
		got, err := tab.Get(ctx, o.ID)
		if err != nil || got.ID != o.ID || got.Version != 1 || got.State != order.Open || got.Question != "v=1" ||
			!got.Created.Equal(day) || len(got.Files) != 1 || !reflect.DeepEqual(got.Files[0], o.Files[0]) {
			t.Errorf("Get = %+v, %v", got, err)
		}
		again := o
		again.Version = 0
		if err := tab.Put(ctx, &again); !errors.Is(err, order.ErrConflict) {
			t.Errorf("creating twice: %v", err)
		}
		old := got
		got.State = order.Reading
		mustPut(t, tab, &got)
		if err := tab.Put(ctx, &old); !errors.Is(err, order.ErrConflict) || old.Version != 1 {
			t.Errorf("storing over a newer version: %v, version %d", err, old.Version)
		}
		missing := order.Order{ID: order.NewID(), Version: 3}
		if err := tab.Put(ctx, &missing); !errors.Is(err, order.ErrConflict) {
			t.Errorf("changing what is not there: %v", err)
		}
	})
	t.Run("updates at once lose nothing", func(t *testing.T) {
		o := order.Order{ID: order.NewID(), State: order.Open, Created: day}
		mustPut(t, tab, &o)
		var wg sync.WaitGroup
		for range 5 {
			wg.Go(func() {
				for range 10 {
					_, err := order.Update(ctx, tab, fixed(day), o.ID, func(o *order.Order) error {
						o.Progress.PagesDone++
						return nil
					})
					if err != nil {
						t.Errorf("Update: %v", err)
					}
				}
			})
		}
		wg.Wait()
		if got, err := tab.Get(ctx, o.ID); err != nil || got.Progress.PagesDone != 50 || got.Version != 51 {
			t.Errorf("PagesDone = %d, Version = %d, %v", got.Progress.PagesDone, got.Version, err)
		}
	})
	t.Run("lists", func(t *testing.T) {
		early := day.AddDate(-1, 0, 0)
		ids := map[order.State]string{}
		for i, s := range []order.State{order.Open, order.Reading, order.Checking, order.Done, order.Failed, order.Deleted} {
			o := order.Order{ID: order.NewID(), State: s, Created: early.Add(time.Duration(i) * time.Hour)}
			mustPut(t, tab, &o)
			ids[s] = o.ID
		}
		gone := order.Order{ID: order.NewID(), State: order.Deleted, Created: early, Deleted: &order.Deletion{At: early, Verified: true}}
		mustPut(t, tab, &gone)
		before := early.AddDate(0, 0, 1)
		all, err := tab.Unfinished(ctx)
		wantIDs(t, "Unfinished", within(all, before), err, ids[order.Reading], ids[order.Checking], ids[order.Deleted])
		all, err = tab.Expired(ctx, before)
		wantIDs(t, "Expired", all, err, ids[order.Open], ids[order.Reading], ids[order.Checking], ids[order.Done], ids[order.Failed], ids[order.Deleted])
		all, err = tab.Expired(ctx, early.Add(time.Hour))
		wantIDs(t, "Expired after an hour", all, err, ids[order.Open])

		if err := tab.Forget(ctx, early); err != nil {
			t.Fatal(err)
		}
		if got, err := tab.Get(ctx, gone.ID); err != nil || got.Deleted == nil || !got.Deleted.Verified {
			t.Errorf("forgotten too early: %v", err)
		}
		if err := tab.Forget(ctx, early.Add(time.Second)); err != nil {
			t.Fatal(err)
		}
		if _, err := tab.Get(ctx, gone.ID); !errors.Is(err, order.ErrNotFound) {
			t.Errorf("not forgotten: %v", err)
		}
		if _, err := tab.Get(ctx, ids[order.Deleted]); err != nil {
			t.Errorf("forgot an order without receipt: %v", err)
		}
	})
}

func mustPut(t *testing.T, tab order.Table, o *order.Order) {
	t.Helper()
	if err := tab.Put(context.Background(), o); err != nil {
		t.Fatalf("Put: %v", err)
	}
}

func within(all []order.Order, before time.Time) []order.Order {
	return slices.DeleteFunc(all, func(o order.Order) bool { return !o.Created.Before(before) })
}

func wantIDs(t *testing.T, what string, orders []order.Order, err error, want ...string) {
	t.Helper()
	var got []string
	for _, o := range orders {
		got = append(got, o.ID)
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%s = %q, %v, want %q", what, got, err, want)
	}
}

// fixed is a clock that stands still.
type fixed time.Time

func (f fixed) Now() time.Time { return time.Time(f) }
