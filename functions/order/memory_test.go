package order_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/order"
)

func TestBlobMemory(t *testing.T) {
	b, tab := open(t)
	ctx := context.Background()
	o := order.Order{ID: order.NewID(), State: order.Checking, Created: time.Now(), Changed: time.Now()}
	if err := tab.Put(ctx, &o); err != nil {
		t.Fatal(err)
	}
	digest := strings.Repeat("0f", 32)
	name := order.AskedPrefix(o.ID) + digest
	if !order.ValidName(name) {
		t.Fatalf("%s is no name of a blob", name)
	}
	m := order.BlobMemory{Blobs: b, Table: tab, Prefix: order.AskedPrefix(o.ID)}
	if _, found, err := m.Recall(ctx, digest); found || err != nil {
		t.Errorf("before anything was kept: %v, %v", found, err)
	}
	for _, reply := range []string{"first", "second"} {
		if err := m.Keep(ctx, digest, []byte(reply)); err != nil {
			t.Fatal(err)
		}
		if got, found, err := m.Recall(ctx, digest); string(got) != reply || !found || err != nil {
			t.Errorf("%q, %v, %v", got, found, err)
		}
	}
	if err := m.Keep(ctx, digest, make([]byte, 5<<20)); !errors.Is(err, order.ErrTooLarge) {
		t.Error(err)
	}

	// An answer that was on its way when the order was deleted leaves nothing behind.
	if _, err := order.Erase(ctx, b, tab, &clock{time.Now()}, o.ID); err != nil {
		t.Fatal(err)
	}
	if err := m.Keep(ctx, digest, []byte("late")); !errors.Is(err, order.ErrGone) {
		t.Errorf("kept late: %v", err)
	}
	if left, err := b.List(ctx, order.Prefix(o.ID)); err != nil || len(left) > 0 {
		t.Errorf("left: %q, %v", left, err)
	}
}
