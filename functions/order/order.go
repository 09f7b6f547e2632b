// Package order is the life of one document check: its states, what moves it
// from one to the next, and the ports through which the outside is reached. It
// imports no outside package.
package order

import (
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
	Deleted  State = "deleted"  // files and results are gone, or going while there is no receipt yet
)

// The limits of one check. They hold on every host.
const (
	MaxFileBytes  = 50 << 20  // bytes of one file
	MaxOrderBytes = 500 << 20 // bytes of all files together
	MaxFiles      = 200       // files of one order
	MaxPages      = 2000      // pages of all files together
	MaxTextBytes  = 64 << 20  // bytes of text in all files together; formats without pages are held by this
	Retention     = 24 * time.Hour
	// ReceiptsKept is how long the receipt of a deletion can be asked for.
	ReceiptsKept = 30 * 24 * time.Hour
)

// Order is one document check.
type Order struct {
	ID       string // unguessable: 128 random bits, base32; see NewID
	Version  int64  // counts the stored changes, from 1; 0 is not stored yet
	State    State
	Question string // the assessment's state string; decides which requirements apply
	Files    []File
	Created  time.Time
	Changed  time.Time
	Progress Progress
	Problem  *evidence.Problem // set when Failed
	Deleted  *Deletion         // set when Deleted and nothing is left
}

// File is one uploaded file.
type File struct {
	Key    string // names its blobs: random, never made from Name
	Name   string // as the person calls it, cleaned for display; unique in the order; never a path
	Size   int64  // bytes
	Digest string // SHA-256, hex
	Read   bool   // its passages are stored; then follows what was seen
	Pages  int    // 0 where the format has no pages
	Text   int64  // bytes of text in it

	Problems []evidence.Problem // what could not be read
}

// Progress counts work done, for a person who waits.
type Progress struct {
	Files, FilesDone int
	Pages, PagesDone int // pages of the files opened so far; Pages is 0 until known
	Points           int // requirements to check
	PointsDone       int
}

// Deletion is the receipt: what was removed, and that a later look found nothing.
type Deletion struct {
	At       time.Time
	Objects  int   // objects removed
	Bytes    int64 // their size
	Verified bool  // listing the order's prefix afterwards found nothing
}

// Size is the number of bytes of all files of o.
func (o *Order) Size() int64 {
	var n int64
	for _, f := range o.Files {
		n += f.Size
	}
	return n
}
