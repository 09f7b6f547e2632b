package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"sync"

	"github.com/cecheck/cecheck/functions/internal/model"
	"github.com/cecheck/cecheck/functions/internal/schema"
	"github.com/cecheck/cecheck/functions/order"
)

// keyEnv is the variable that holds the key where no other is named. A key is never
// an argument: those can be read by every process.
const keyEnv = "CECHECK_MODEL_KEY"

// modelFlags say which model judges documents. Whatever is not given as a flag is
// taken from the environment.
type modelFlags struct {
	url, name, second, keyEnv, prices, budget, tokens string
}

// addTo adds the flags to those of a command.
func (m *modelFlags) addTo(values map[string]*string) {
	values["model-url"] = &m.url
	values["model"] = &m.name
	values["model-second"] = &m.second
	values["model-key-env"] = &m.keyEnv
	values["model-prices"] = &m.prices
	values["model-budget"] = &m.budget
	values["model-tokens"] = &m.tokens
}

// asking is what judging with a model takes.
type asking struct {
	Model, Second order.Model // Second is nil where nobody checks the first
	Limit         order.Cost  // of one documentation; zero: no bound
	Currency      string      // of Limit.Micros and of all costs; "" without a price table

	Name, SecondName string // what the models are called
	Host             string // where their server is
}

// parallel is how many requirements one documentation has a model asked about at once.
const parallel = 4

// heard asks a model and keeps why it did not answer the last time.
type heard struct {
	order.Model
	mu   sync.Mutex
	last *order.ModelError
}

func (h *heard) Ask(ctx context.Context, q order.Question) (order.Answer, error) {
	a, err := h.Model.Ask(ctx, q)
	var refused *order.ModelError
	if errors.As(err, &refused) {
		h.mu.Lock()
		h.last = refused
		h.mu.Unlock()
	}
	return a, err
}

// reason is why there was no answer the last time; nil if there always was one.
func (h *heard) reason() *order.ModelError {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.last
}

// cost says what questions take, or took.
func (a *asking) cost(c order.Cost) string {
	s := fmt.Sprintf("%d tokens", c.Tokens)
	if a.Currency != "" {
		s += fmt.Sprintf(", %d.%02d %s", c.Micros/1_000_000, c.Micros%1_000_000/10_000, a.Currency)
	}
	return s
}

// open makes the clients; nil if no model is named. It connects to nothing.
func (m modelFlags) open(getenv func(string) string) (*asking, error) {
	for _, e := range []struct {
		value *string
		env   string
	}{
		{&m.url, "CECHECK_MODEL_URL"}, {&m.name, "CECHECK_MODEL"}, {&m.second, "CECHECK_MODEL_SECOND"}, {&m.prices, "CECHECK_MODEL_PRICES"},
		{&m.budget, "CECHECK_MODEL_BUDGET"}, {&m.tokens, "CECHECK_MODEL_TOKENS"},
	} {
		if *e.value == "" {
			*e.value = getenv(e.env)
		}
	}
	switch {
	case m.url == "" && m.name == "":
		return nil, nil
	case m.url == "":
		return nil, usage("--model needs --model-url, the address of a server")
	case m.name == "":
		return nil, usage("--model-url needs --model, the name of a model")
	case m.budget != "" && m.prices == "":
		return nil, usage("--model-budget needs --model-prices: without prices nobody knows what is spent")
	}
	key := ""
	if m.keyEnv != "" {
		if key = getenv(m.keyEnv); key == "" {
			return nil, usage(fmt.Sprintf("--model-key-env: there is nothing in %s", m.keyEnv))
		}
	} else {
		key = getenv(keyEnv)
	}
	a := &asking{Name: m.name, SecondName: m.second}
	var prices *model.Prices
	var err error
	if m.prices != "" {
		if prices, err = readPrices(m.prices); err != nil {
			return nil, err
		}
		a.Currency = prices.Currency
	}
	if m.budget != "" {
		if a.Limit.Micros, err = model.Money(m.budget); err != nil || a.Limit.Micros == 0 {
			return nil, usage(fmt.Sprintf("--model-budget %s is no amount like 2.50", m.budget))
		}
	}
	if m.tokens != "" {
		if a.Limit.Tokens, err = strconv.ParseInt(m.tokens, 10, 64); err != nil || a.Limit.Tokens <= 0 {
			return nil, usage(fmt.Sprintf("--model-tokens %s is no number of tokens", m.tokens))
		}
	}
	// Whoever starts this program may name any server, one on this machine too.
	o := model.Options{BaseURL: m.url, Key: key, Schema: schema.Of, Operator: true, Stream: true, Prices: prices}
	o.Model = m.name
	first, err := model.New(o)
	if err != nil {
		return nil, err
	}
	a.Model = first
	if u, err := url.Parse(m.url); err == nil {
		a.Host = u.Host // the client took the address, so it has one
	}
	if m.second != "" {
		o.Model = m.second
		second, err := model.New(o)
		if err != nil {
			return nil, err
		}
		a.Second = second
	}
	return a, nil
}

func readPrices(name string) (*model.Prices, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("--model-prices: %s", reason(err))
	}
	defer f.Close()
	p, err := model.ReadPrices(f)
	if err != nil {
		return nil, fmt.Errorf("--model-prices: %w", err)
	}
	return p, nil
}

// modelHelp is what the commands that can ask a model say of it.
const modelHelp = `A model can judge what the passages show. It is asked only if one is named; then the
passages found for each point are sent to its server, and to nobody else.

  --model-url      a server with OpenAI's interface, up to and with /v1
  --model          the model's name there
  --model-second   another model there that checks what the first finds
  --model-key-env  the variable that holds the key (` + keyEnv + `)
  --model-prices   a price table, for a million tokens:
                   {"currency": "EUR", "models": {"NAME": {"input": 0.15, "output": 0.60, "window": 128000}}}
  --model-budget   the most that one documentation may cost, in that currency
  --model-tokens   the most tokens that one documentation may take

Each can stand in the environment instead: CECHECK_MODEL_URL, CECHECK_MODEL,
CECHECK_MODEL_SECOND, CECHECK_MODEL_PRICES, CECHECK_MODEL_BUDGET, CECHECK_MODEL_TOKENS.
`
