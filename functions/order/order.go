// Package order is the life of one document check: its states, and the ports
// through which the outside is reached. It imports no outside package.
package order

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

// State is where an order stands. It only moves forward, or to Failed, or to Deleted.
type State string

const (
	Open     State = "open"     // accepts uploads
	Reading  State = "reading"  // files are being turned into passages
	Checking State = "checking" // passages are being searched for evidence
	Done     State = "done"     // findings are ready
	Failed   State = "failed"   // ended without findings; Problem says why
	Deleted  State = "deleted"  // files and results are gone; only this row is left
)

// Order is one document check.
type Order struct {
	ID       string // unguessable: 128 random bits, base32
	State    State
	Question string // the assessment's state string; decides which requirements apply
	Files    []File
	Created  time.Time
	Changed  time.Time
	Progress Progress
	Problem  *evidence.Problem // set when Failed
	Deleted  *Deletion         // set when Deleted
}

// File is one uploaded file.
type File struct {
	Name   string
	Size   int64
	Digest string // SHA-256, hex
}

// Progress counts work done, for a person who waits.
type Progress struct {
	Files, FilesDone int
	Pages, PagesDone int // Pages is 0 until known
	Points           int // requirements to check
	PointsDone       int
}

// Deletion is the receipt: what was removed, and that a later look found nothing.
type Deletion struct {
	At       time.Time
	Objects  int  // objects removed
	Bytes    int64
	Verified bool // listing the order's prefix afterwards found nothing
}

// The errors that ports return and handlers turn into problem documents.
var (
	ErrNotFound = errors.New("not found")
	ErrConflict = errors.New("changed by someone else")
	ErrTooLarge = errors.New("too large")
)

// Blobs keeps bytes under names like "o/<order>/in/<n>".
type Blobs interface {
	Put(ctx context.Context, name string, r io.Reader, limit int64) (size int64, err error) // ErrTooLarge past limit; nothing is kept then
	Get(ctx context.Context, name string) (io.ReadCloser, error)                            // ErrNotFound
	List(ctx context.Context, prefix string) ([]string, error)
	Delete(ctx context.Context, name string) (size int64, err error) // deleting what is not there is no error
}

// Table keeps orders. Put with an older Changed than the stored one gives ErrConflict.
type Table interface {
	Get(ctx context.Context, id string) (Order, error) // ErrNotFound
	Put(ctx context.Context, o Order, was State) error // was: the state read before; ErrConflict if it is no longer so. "" creates
	Unfinished(ctx context.Context) ([]Order, error)   // orders in Reading or Checking, for a restart
	Expired(ctx context.Context, before time.Time) ([]Order, error)
}

// Queue hands an order's id to a worker; a message comes again until it is done.
type Queue interface {
	Send(ctx context.Context, kind string, id string) error
	Receive(ctx context.Context, kind string, work func(ctx context.Context, id string) error) error // runs until ctx ends
}

// Clock tells the time.
type Clock interface{ Now() time.Time }

// Reader turns the bytes of one file (or archive) into documents. What cannot be
// read comes back as a Problem in a document, not as an error; an error means that
// reading may be tried again.
type Reader interface {
	Read(ctx context.Context, name string, r io.ReaderAt, size int64, progress func(pagesDone, pages int)) ([]evidence.Document, error)
}
