package analyze

import (
	"context"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
)

// late answers after the order was deleted, and keeps its answer all the same, as the client does.
type late struct {
	standIn
	erase func()
}

func (l *late) Ask(ctx context.Context, q order.Question) (order.Answer, error) {
	l.erase()
	memory := q.Memory
	q.Memory = nil
	a, err := l.standIn.Ask(ctx, q)
	_ = memory.Keep(ctx, a.Digest, []byte(a.Reply))
	return a, err
}

// An answer that comes in when its order is deleted quotes documents that are gone: nothing of it stays.
func TestAnswerAfterDeletion(t *testing.T) {
	m := &late{standIn: standIn{answer: honest}}
	w, _, clock, id := modelWorker(t, m)
	ctx := context.Background()
	erased := false
	m.erase = func() {
		if erased {
			return
		}
		erased = true
		if _, err := order.Erase(ctx, w.Blobs, w.Table, clock, id); err != nil {
			t.Error(err)
		}
	}
	if err := w.Work(ctx, order.Message{ID: id, Attempt: 1}); err != nil {
		t.Error(err)
	}
	if !erased {
		t.Fatal("the model was not asked")
	}
	if left, err := w.Blobs.List(ctx, order.Prefix(id)); err != nil || len(left) > 0 {
		t.Errorf("left: %q, %v", left, err)
	}
}
