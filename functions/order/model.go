package order

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Model answers questions about passages of text. What it says proves nothing:
// quotations are looked for in the document by code, and code gives the verdict.
type Model interface {
	// Ask puts one question and waits for the whole answer, whose Reply has the
	// form that was asked for. It tries again by itself where that is safe, waits
	// as long as the server wants, and ends with ctx. Every other error is a
	// *ModelError around one of the ErrModel… below.
	Ask(ctx context.Context, q Question) (Answer, error)
	// Estimate is the most that asking q once may cost, without asking.
	Estimate(q Question) Cost
}

// Question is what a model is asked.
type Question struct {
	System string // what the model is to do: our words alone
	User   string // what it is to look at: the passages are data, whatever they say
	Form   string // which form the reply has: FormEvidence, FormReview or FormFacts
	// IDs are the ids that may stand in the reply, by the name of the field that
	// holds them ("element", "passage", …): the schema lists them.
	IDs map[string][]string

	// What follows is not part of what is asked.

	Budget *Budget // what may still be spent; nil: no bound
	Memory Memory  // answers given before; nil: none. It belongs to the order, since answers quote its documents
}

// Answer is what a model said.
type Answer struct {
	Reply    string // JSON in the form that was asked for; DecodeReply reads FormEvidence
	Model    string // which model answered, in the server's words
	Finish   string // why it ended: "stop"
	Digest   string // of all that was asked: model, settings, texts and schema; hex
	Mode     string // how the form was asked for: "json_schema", "json_object" or "text"
	Repaired bool   // the first reply was not in the form and a second was asked for
	Used     Cost   // what it took, with all attempts
	Input    int    // tokens read, as the server counts them; estimated where it does not
	Output   int    // tokens written
	Cached   bool   // it was given before and cost nothing now
}

// Why a model gave no answer. ErrModelBusy, ErrModelAway and ErrModelMalformed may
// pass by themselves; ErrModelTooLong passes with fewer passages; the others not.
var (
	ErrModelBusy      = errors.New("the model's server is busy or failing")                  // 429, 5xx, broken off; RetryAfter may say how long
	ErrModelAway      = errors.New("the model's server cannot be reached")                   // no connection, or no answer in time
	ErrModelRefused   = errors.New("the model refuses to answer")                            // in its own words or by a filter
	ErrModelCutOff    = errors.New("the model's answer was cut off")                         // longer than it was allowed to be
	ErrModelTooLong   = errors.New("the question is longer than the model can read")         // ask with fewer passages
	ErrModelKey       = errors.New("the model's server does not accept the key or its plan") // key, rights, quota of the account
	ErrModelRequest   = errors.New("the model's server does not accept the request")         // no such model, no such address
	ErrModelMalformed = errors.New("the model's answer is not in the form asked for")        // twice: there was a repair turn
	ErrModelBudget    = errors.New("the budget does not allow another question")             // nothing was sent
)

// ModelError is why a model gave no answer.
type ModelError struct {
	Err        error         // one of ErrModel…
	RetryAfter time.Duration // how long the server wants to be left alone; 0: it does not say
	Status     int           // HTTP status; 0: there was none
	Detail     string        // the server's words; not to be trusted, for the operator alone
	Raw        string        // what the model said, where it said something
}

func (e *ModelError) Error() string {
	s := e.Err.Error()
	if e.Status != 0 {
		s += fmt.Sprintf(" (HTTP %d)", e.Status)
	}
	if e.Detail != "" {
		s += ": " + e.Detail
	}
	return s
}

func (e *ModelError) Unwrap() error { return e.Err }

// Temporary reports whether the same question may get an answer later.
func (e *ModelError) Temporary() bool {
	return e.Err == ErrModelBusy || e.Err == ErrModelAway || e.Err == ErrModelMalformed
}

// Cost is what questions take.
type Cost struct {
	Tokens int64 // read and written
	Micros int64 // money, in millionths of the currency of the price table; 0 without a table
}

// Plus is c and d together.
func (c Cost) Plus(d Cost) Cost { return Cost{c.Tokens + d.Tokens, c.Micros + d.Micros} }

// Memory keeps answers under the digest of what was asked. See BlobMemory.
type Memory interface {
	Recall(ctx context.Context, digest string) (reply []byte, found bool, err error)
	Keep(ctx context.Context, digest string, reply []byte) error
}

// Budget is what may be spent at most. The zero value of a limit is no limit. It
// may be used from several goroutines.
//
// It is hard: before anything is sent, the most that it may cost is set aside, and
// where that does not fit, nothing is sent.
type Budget struct {
	mu     sync.Mutex
	limit  Cost
	spent  Cost
	onHold Cost
}

// NewBudget makes a budget of which some is spent already.
func NewBudget(limit, spent Cost) *Budget { return &Budget{limit: limit, spent: spent} }

// Hold sets c aside, or gives ErrModelBudget. A nil budget allows everything.
func (b *Budget) Hold(c Cost) error {
	if b == nil {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	after := b.spent.Plus(b.onHold).Plus(c)
	if b.limit.Tokens > 0 && after.Tokens > b.limit.Tokens || b.limit.Micros > 0 && after.Micros > b.limit.Micros {
		return ErrModelBudget
	}
	b.onHold = b.onHold.Plus(c)
	return nil
}

// Settle ends a hold: used is what it took in fact, which is spent even where it
// is more than was held.
func (b *Budget) Settle(held, used Cost) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.onHold = Cost{b.onHold.Tokens - held.Tokens, b.onHold.Micros - held.Micros}
	b.spent = b.spent.Plus(used)
}

// HasMoney reports whether money is bounded.
func (b *Budget) HasMoney() bool { return b != nil && b.limit.Micros > 0 }

// Spent is what has been spent; what is on hold does not count.
func (b *Budget) Spent() Cost {
	if b == nil {
		return Cost{}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.spent
}
