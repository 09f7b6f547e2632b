// Package model asks a language model over the interface that OpenAI's servers and
// most others speak (chat completions), by github.com/sashabaranov/go-openai.
//
// That library tries nothing twice, has no time limit and drops Retry-After, so all
// of this happens below it, in an http.RoundTripper; and it takes half an answer for
// a whole one, so its answers are checked above it.
package model

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	openai "github.com/sashabaranov/go-openai"

	"github.com/cecheck/cecheck/functions/order"
)

// Options say which model is asked, and how. The zero value of a number is its default.
type Options struct {
	BaseURL string // up to and with "/v1": "https://api.openai.com/v1", "http://localhost:11434/v1"
	Model   string
	Key     string // "" for servers that want none

	// Schema gives the JSON schema of the reply to a question.
	Schema func(order.Question) ([]byte, error)

	// Operator says that whoever runs the program chose BaseURL. Otherwise it must
	// be https, and no address inside a private network is connected to, whatever
	// its name resolves to.
	Operator bool

	Stream    bool          // have the answer sent piece by piece, for servers that cut silent connections
	Parallel  int           // questions on their way at once; 4
	PerMinute int           // requests a minute at most; no bound
	MaxOutput int           // tokens of one answer at most; 4000
	Attempts  int           // of one question at most, with the first; 5
	Timeout   time.Duration // of one attempt, and of silence in a stream; 2 minutes
	Total     time.Duration // of one question with all attempts and waiting; 10 minutes

	Prices *Prices // nil: what it costs is not known
}

// Client is one model at one server. Its calls share the limits on how many run at
// once and how fast they follow.
type Client struct {
	o     Options
	api   *openai.Client
	gate  *gate
	price *Price

	mu    sync.Mutex
	learn dialect // what the server was found to understand
}

var _ order.Model = (*Client)(nil)

// New makes a client. It connects to nothing.
func New(o Options) (*Client, error) {
	u, err := url.Parse(o.BaseURL)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		return nil, errors.New("model: the address of the server is not one like https://example.org/v1")
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return nil, errors.New("model: the address of the server may hold no name, no key and no query")
	case !o.Operator && u.Scheme != "https":
		return nil, errors.New("model: the address of the server does not begin with https")
	case o.Model == "":
		return nil, errors.New("model: no model is named")
	case o.Schema == nil:
		return nil, errors.New("model: nothing gives the schemas")
	}
	o.Parallel = positive(o.Parallel, 4)
	o.MaxOutput = positive(o.MaxOutput, 4000)
	o.Attempts = positive(o.Attempts, 5)
	o.Timeout = positive(o.Timeout, 2*time.Minute)
	o.Total = positive(o.Total, 10*time.Minute)
	c := &Client{o: o, gate: newGate(o.Parallel, o.PerMinute), learn: firstDialect(o.Model)}
	if o.Prices != nil {
		p, ok := o.Prices.Models[o.Model]
		if !ok {
			return nil, fmt.Errorf("model: the price table does not name %q", o.Model)
		}
		c.price = &p
	}
	config := openai.DefaultConfig(o.Key)
	config.BaseURL = o.BaseURL
	config.EmptyMessagesLimit = 10000 // comments that keep a stream alive count as such
	config.HTTPClient = &http.Client{Transport: &transport{base: network(o), gate: c.gate, timeout: o.Timeout}}
	c.api = openai.NewClientWithConfig(config)
	return c, nil
}

func positive[T int | time.Duration](n, standard T) T {
	if n > 0 {
		return n
	}
	return standard
}

// Estimate is the most that asking q may cost if all goes well: no repair turn, no
// attempt whose outcome is not known.
func (c *Client) Estimate(q order.Question) order.Cost {
	schema, err := c.o.Schema(q)
	if err != nil {
		return order.Cost{}
	}
	return c.cost(c.size(q, schema), c.o.MaxOutput)
}

// size is about how many tokens a question has, at most, with its schema: where the
// server does not know schemas it stands in the text.
func (c *Client) size(q order.Question, schema []byte) int {
	return tokens(q.System) + tokens(q.User) + tokens(string(schema)) + 100
}

// digest names all that decides what the answer is.
func (c *Client) digest(q order.Question, schema []byte) string {
	h := sha256.New()
	for _, s := range []string{"1", c.o.BaseURL, c.o.Model, strconv.Itoa(c.o.MaxOutput), q.System, q.User, q.Form, string(schema)} {
		fmt.Fprintf(h, "%d:%s", len(s), s)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Ask puts a question; see order.Model.
func (c *Client) Ask(ctx context.Context, q order.Question) (order.Answer, error) {
	schema, err := c.o.Schema(q)
	if err != nil {
		return order.Answer{}, &order.ModelError{Err: order.ErrModelRequest, Detail: err.Error()}
	}
	digest := c.digest(q, schema)
	if a, ok := recall(ctx, q, digest); ok {
		return a, nil
	}
	if c.price == nil && q.Budget.HasMoney() {
		return order.Answer{}, &order.ModelError{Err: order.ErrModelBudget, Detail: "the budget is in money and there is no price"}
	}
	if c.price != nil && c.price.Window > 0 && c.size(q, schema)+c.o.MaxOutput > c.price.Window {
		return order.Answer{}, &order.ModelError{Err: order.ErrModelTooLong, Detail: "by our estimate, before anything was sent"}
	}
	inner, cancel := context.WithTimeout(ctx, c.o.Total)
	defer cancel()
	k := &call{c: c, budget: q.Budget, most: c.cost(c.size(q, schema), c.o.MaxOutput)}
	if f := k.hold(k.most); f != nil {
		return order.Answer{}, c.said(f)
	}
	a, f := c.converse(withCall(inner, k), k, q, schema)
	k.settle()
	switch {
	case f == nil:
	case ctx.Err() != nil:
		return order.Answer{}, ctx.Err()
	case inner.Err() != nil && f.err == nil:
		return order.Answer{}, &order.ModelError{Err: order.ErrModelAway, Detail: "no answer within " + c.o.Total.String()}
	default:
		return order.Answer{}, c.said(f)
	}
	a.Digest, a.Used = digest, k.total()
	keep(ctx, q, a)
	return a, nil
}

// said is a fault as it leaves the package. Servers repeat keys that they refuse.
func (c *Client) said(f *fault) error {
	if c.o.Key != "" {
		f.message = strings.ReplaceAll(f.message, c.o.Key, "…")
	}
	return f.model()
}

// recall gives the answer that q got before. A memory that fails only costs money.
func recall(ctx context.Context, q order.Question, digest string) (order.Answer, bool) {
	if q.Memory == nil {
		return order.Answer{}, false
	}
	b, found, err := q.Memory.Recall(ctx, digest)
	if err != nil || !found {
		return order.Answer{}, false
	}
	var a order.Answer
	if json.Unmarshal(b, &a) != nil || a.Digest != digest || order.InForm(q.Form, a.Reply) != nil {
		return order.Answer{}, false
	}
	a.Cached, a.Used = true, order.Cost{}
	return a, true
}

// keep stores an answer, also when whoever asked is gone by now: it was paid for.
func keep(ctx context.Context, q order.Question, a order.Answer) {
	if q.Memory == nil {
		return
	}
	if b, err := json.Marshal(a); err == nil {
		_ = q.Memory.Keep(context.WithoutCancel(ctx), a.Digest, b)
	}
}

// converse asks, and asks once more where the reply is not in the form.
func (c *Client) converse(ctx context.Context, k *call, q order.Question, schema []byte) (order.Answer, *fault) {
	c.mu.Lock()
	d := c.learn
	c.mu.Unlock()
	r, f := c.exchange(ctx, k, &d, q, schema, nil)
	if f != nil {
		return order.Answer{}, f
	}
	a := order.Answer{Reply: bare(r.text), Input: r.input, Output: r.output}
	wrong := check(q.Form, schema, a.Reply)
	if wrong != nil {
		if f := k.hold(c.cost(c.size(q, schema)+tokens(r.text)+100, c.o.MaxOutput)); f != nil {
			return order.Answer{}, f.with(r.text)
		}
		if r, f = c.exchange(ctx, k, &d, q, schema, repair(r.text, wrong)); f != nil {
			return order.Answer{}, f.with(a.Reply)
		}
		a.Reply, a.Repaired = bare(r.text), true
		a.Input, a.Output = a.Input+r.input, a.Output+r.output
		// A second time an id that was not given is no reason to lose the rest: whoever
		// reads the reply knows the ids and drops it.
		if wrong = check(q.Form, schema, a.Reply); wrong != nil && !errors.As(wrong, new(notListed)) {
			return order.Answer{}, &fault{err: order.ErrModelMalformed, message: wrong.Error(), raw: r.text}
		}
	}
	a.Model, a.Finish, a.Mode = r.model, r.finish, d.mode()
	return a, nil
}

// repair is what is said after a reply that is not in the form.
func repair(reply string, wrong error) []openai.ChatCompletionMessage {
	if strings.TrimSpace(reply) == "" {
		reply = "{}" // servers refuse an empty turn
	}
	return []openai.ChatCompletionMessage{
		{Role: openai.ChatMessageRoleAssistant, Content: reply},
		{Role: openai.ChatMessageRoleUser, Content: "This reply is not in the form asked for: " + wrong.Error() + ". Send the whole reply again, as one JSON object of the schema, with nothing before or after it."},
	}
}
