package order

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

// The errors that ports return and handlers turn into problem documents.
var (
	ErrNotFound = errors.New("not found")
	ErrConflict = errors.New("changed by someone else")
	ErrTooLarge = errors.New("too large")
	ErrName     = errors.New("not a name")
)

// Blobs keeps bytes under names like "o/<order>/in/<key>"; see ValidName.
type Blobs interface {
	// Put stores all of r, or nothing. More than limit bytes give ErrTooLarge.
	// What stood under the name is replaced in one step.
	Put(ctx context.Context, name string, r io.Reader, limit int64) (size int64, err error)
	// Get gives the bytes, ErrNotFound if there are none. Where the result is also
	// an io.ReaderAt, it may be used as one.
	Get(ctx context.Context, name string) (io.ReadCloser, error)
	// List gives the names that begin with prefix, sorted.
	List(ctx context.Context, prefix string) ([]string, error)
	// Delete removes name and says how large it was. Deleting what is not there is no error.
	Delete(ctx context.Context, name string) (size int64, err error)
}

// Table keeps orders.
type Table interface {
	// Get gives the order, or ErrNotFound.
	Get(ctx context.Context, id string) (Order, error)
	// Put stores o if the stored version is o.Version (0: if there is none) and
	// counts o.Version up; otherwise nothing happens and the error is ErrConflict.
	Put(ctx context.Context, o *Order) error
	// Unfinished gives the orders in Reading or Checking, and those that are being
	// deleted and have no receipt, oldest first.
	Unfinished(ctx context.Context) ([]Order, error)
	// Expired gives the orders created before a time that have no receipt of
	// deletion, oldest first.
	Expired(ctx context.Context, before time.Time) ([]Order, error)
	// Forget removes the rows of orders whose receipt is older than a time.
	Forget(ctx context.Context, before time.Time) error
}

// Message says that something is to be done for an order.
type Message struct {
	ID      string // the order
	Attempt int    // how often it was handed out, from 1
}

// The kinds of messages.
const (
	Read  = "read"  // turn the next file of the order into passages
	Check = "check" // search evidence for the next requirements of the order
)

// Queue hands messages to workers. A message comes again until work returns nil:
// after an error with a growing delay, and after a crash once its lease has ended.
type Queue interface {
	Send(ctx context.Context, kind, id string) error
	// Receive hands out the messages of a kind, one at a time, until ctx ends.
	// The context of work ends with ctx. Several may receive at once.
	Receive(ctx context.Context, kind string, work func(ctx context.Context, m Message) error) error
}

// Clock tells the time.
type Clock interface{ Now() time.Time }

// Reader turns the bytes of one file (or archive) into documents. What cannot be
// read comes back as a Problem in a document, not as an error; an error means that
// reading may be tried again.
type Reader interface {
	Read(ctx context.Context, name string, r io.ReaderAt, size int64, progress func(pagesDone, pages int)) ([]evidence.Document, error)
}
