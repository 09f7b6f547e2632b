package model

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/internal/schema"
	"github.com/cecheck/cecheck/functions/order"
)

var background = context.Background()

// fails asks and holds the error to what is expected.
func fails(t *testing.T, c *Client, q order.Question, want error) *order.ModelError {
	t.Helper()
	a, err := c.Ask(background, q)
	var e *order.ModelError
	if !errors.As(err, &e) || !errors.Is(err, want) {
		t.Fatalf("%+v, %v; want %v", a, err, want)
	}
	return e
}

func TestAnswer(t *testing.T) {
	for _, stream := range []bool{false, true} {
		t.Run(map[bool]string{false: "whole", true: "stream"}[stream], func(t *testing.T) {
			name := model(t, says(good).having("chunkSize", 7))
			c := client(t, name, func(o *Options) { o.Stream = stream })
			a, err := c.Ask(background, question())
			if err != nil {
				t.Fatal(err)
			}
			want := order.Answer{Reply: good, Model: "served-model-7", Finish: "stop", Mode: "json_schema", Used: order.Cost{Tokens: 160}, Input: 120, Output: 40, Digest: a.Digest}
			if a != want || len(a.Digest) != 64 {
				t.Errorf("got  %+v\nwant %+v", a, want)
			}
			sent := journal(t, name)
			if len(sent) != 1 {
				t.Fatalf("%d requests", len(sent))
			}
			b := sent[0].Body
			if b.Format == nil || b.Format.Type != "json_schema" || !b.Format.Schema.Strict || !strings.Contains(string(b.Format.Schema.Schema), `"enum":["p1","p2"]`) {
				t.Errorf("asked for the form by %+v", b.Format)
			}
			if b.Temperature == nil || *b.Temperature > 1e-30 || b.MaxTokens != 500 || b.NewTokens != 0 || b.Stream != stream {
				t.Errorf("sent %+v", b)
			}
			if len(b.Messages) != 2 || b.Messages[0].Role != "system" || b.Messages[0].Content != question().System || b.Messages[1].Content != question().User {
				t.Errorf("said %+v", b.Messages)
			}
		})
	}
}

// TestThinkingModels: some models take no temperature and count their tokens
// otherwise, and the library refuses to ask them as the others are asked.
func TestThinkingModels(t *testing.T) {
	for _, name := range []string{"o3-mini", "gpt-5.2", "openai/gpt-5-mini"} {
		if d := firstDialect(name); !d.noHeat || !d.newTokens {
			t.Errorf("%s is asked by %+v", name, d)
		}
	}
	for _, name := range []string{"gpt-4o", "mistral-large", "o1r/llama"} {
		if d := firstDialect(name); d.noHeat || d.newTokens {
			t.Errorf("%s is asked by %+v", name, d)
		}
	}
}

func TestRateLimit(t *testing.T) {
	t.Parallel()
	limit := refuses(429, "rate_limit_exceeded", "slow down").at(nth(0))
	limit["response"].(map[string]any)["retryAfter"] = 2
	name := model(t, limit, says(good).at(nth(1)))
	began := time.Now()
	if _, err := client(t, name, nil).Ask(background, question()); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < 2*time.Second {
		t.Errorf("came back after %v, asked for 2 s", took)
	}
	if s := statuses(journal(t, name)); s != "429 200" {
		t.Error(s)
	}
}

// TestRateLimitTooLong: who would have to wait longer than a question may take is
// told so at once, and nobody else asks in the meantime.
func TestRateLimitTooLong(t *testing.T) {
	t.Parallel()
	limit := refuses(429, "rate_limit_exceeded", "slow down")
	limit["response"].(map[string]any)["retryAfter"] = 300
	name := model(t, limit)
	c := client(t, name, nil)
	if e := fails(t, c, question(), order.ErrModelBusy); e.RetryAfter != 300*time.Second || e.Status != 429 || !e.Temporary() {
		t.Errorf("%+v", e)
	}
	if e := fails(t, c, question(), order.ErrModelBusy); e.RetryAfter < 290*time.Second {
		t.Errorf("%+v", e)
	}
	if s := statuses(journal(t, name)); s != "429" {
		t.Error(s)
	}
}

func TestNoMoreMoney(t *testing.T) {
	t.Parallel()
	name := model(t, refuses(429, "insufficient_quota", "You exceeded your current quota."))
	if e := fails(t, client(t, name, nil), question(), order.ErrModelKey); e.Temporary() {
		t.Error("it is said to pass by itself")
	}
	if s := statuses(journal(t, name)); s != "429" {
		t.Error(s)
	}
}

func TestServerFails(t *testing.T) {
	t.Parallel()
	name := model(t, refuses(500, "", "oops").at(nth(0)), refuses(503, "", "oops").at(nth(1)), says(good).at(nth(2)))
	if _, err := client(t, name, nil).Ask(background, question()); err != nil {
		t.Fatal(err)
	}
	if s := statuses(journal(t, name)); s != "500 503 200" {
		t.Error(s)
	}
}

func TestServerKeepsFailing(t *testing.T) {
	t.Parallel()
	name := model(t, refuses(500, "", "oops"))
	e := fails(t, client(t, name, func(o *Options) { o.Attempts = 2 }), question(), order.ErrModelBusy)
	if e.Status != 500 || e.Detail != "oops" {
		t.Errorf("%+v", e)
	}
	if s := statuses(journal(t, name)); s != "500 500" {
		t.Error(s)
	}
}

// TestBreaksOff: an answer may end in the middle, whole or in pieces, before or
// after it began. Such attempts count against the budget as if they had been whole.
func TestBreaksOff(t *testing.T) {
	t.Parallel()
	for _, stream := range []bool{false, true} {
		for what, f := range map[string]fixture{
			"dropped":   says(good).having("chaos", map[string]any{"disconnectRate": 1}),
			"malformed": says(good).having("chaos", map[string]any{"malformedRate": 1}),
			"cut":       says(good).having("chunkSize", 5).having("truncateAfterChunks", 4),
		} {
			if what == "cut" && !stream {
				continue // only streams can be
			}
			t.Run(what+map[bool]string{false: " whole", true: " stream"}[stream], func(t *testing.T) {
				t.Parallel()
				name := model(t, f)
				c := client(t, name, func(o *Options) { o.Stream, o.Attempts = stream, 2 })
				q := question()
				q.Budget = order.NewBudget(order.Cost{Tokens: 1 << 20}, order.Cost{})
				fails(t, c, q, order.ErrModelBusy)
				if n := len(journal(t, name)); n != 2 {
					t.Errorf("%d attempts", n)
				}
				if got, want := q.Budget.Spent().Tokens, 2*c.Estimate(q).Tokens; got != want {
					t.Errorf("%d tokens spent, want %d", got, want)
				}
			})
		}
	}
}

func TestRefusal(t *testing.T) {
	t.Parallel()
	answer := says("I cannot")
	answer["response"].(map[string]any)["finishReason"] = "content_filter"
	name := model(t, answer)
	if fails(t, client(t, name, nil), question(), order.ErrModelRefused).Temporary() {
		t.Error("it is said to pass by itself")
	}
	if s := statuses(journal(t, name)); s != "200" {
		t.Error(s)
	}
	t.Run("by status", func(t *testing.T) {
		name := model(t, refuses(400, "content_filter", "The response was filtered"))
		fails(t, client(t, name, nil), question(), order.ErrModelRefused)
		if s := statuses(journal(t, name)); s != "400" {
			t.Error(s)
		}
	})
}

func TestCutOff(t *testing.T) {
	t.Parallel()
	for _, stream := range []bool{false, true} {
		t.Run(map[bool]string{false: "whole", true: "stream"}[stream], func(t *testing.T) {
			// The reply could be taken for a whole one.
			answer := says(good)
			answer["response"].(map[string]any)["finishReason"] = "length"
			name := model(t, answer)
			q := question()
			q.Budget = order.NewBudget(order.Cost{Tokens: 1 << 20}, order.Cost{})
			e := fails(t, client(t, name, func(o *Options) { o.Stream = stream }), q, order.ErrModelCutOff)
			if e.Raw != good || q.Budget.Spent().Tokens != 160 || len(journal(t, name)) != 1 {
				t.Errorf("%+v, %v spent", e, q.Budget.Spent())
			}
		})
	}
}

func TestTooLong(t *testing.T) {
	t.Parallel()
	name := model(t, refuses(400, "context_length_exceeded", "This model's maximum context length is 8192 tokens. However, your max_tokens …"))
	fails(t, client(t, name, nil), question(), order.ErrModelTooLong)
	if s := statuses(journal(t, name)); s != "400" {
		t.Error(s)
	}
	c := client(t, name, func(o *Options) { o.Prices = &Prices{Models: map[string]Price{name: {Window: 600}}} })
	fails(t, c, question(), order.ErrModelTooLong)
	if len(journal(t, name)) != 1 {
		t.Error("it was sent though it cannot fit")
	}
}

// TestKey: a wrong key is said to be one, once, and never shown.
func TestKey(t *testing.T) {
	t.Parallel()
	name := model(t, refuses(401, "invalid_api_key", "Incorrect API key provided: sk-test-0123456789"))
	e := fails(t, client(t, name, nil), question(), order.ErrModelKey)
	if strings.Contains(e.Error(), "0123456789") {
		t.Errorf("the key stands in %q", e)
	}
	if len(journal(t, name)) != 1 {
		t.Error("it was tried again")
	}
}

func TestNoSuchModel(t *testing.T) {
	t.Parallel()
	name := model(t, refuses(404, "model_not_found", "The model does not exist"))
	fails(t, client(t, name, nil), question(), order.ErrModelRequest)
	if len(journal(t, name)) != 1 {
		t.Error("it was asked in other words")
	}
}

// TestForms: a server that does not know schemas is asked for any JSON object, one
// that does not know that either for text; the next question begins with what it knew.
func TestForms(t *testing.T) {
	t.Parallel()
	no := func(format string) fixture {
		return refuses(400, "", "Unknown value for response_format").at(map[string]any{"responseFormat": format})
	}
	for mode, fixtures := range map[string][]fixture{
		"json_object": {no("json_schema"), says(good)},
		"text":        {no("json_schema"), no("json_object"), says(good)},
	} {
		t.Run(mode, func(t *testing.T) {
			name := model(t, fixtures...)
			c := client(t, name, nil)
			for range 2 {
				a, err := c.Ask(background, question())
				if err != nil || a.Mode != mode || a.Reply != good {
					t.Fatalf("%+v, %v", a, err)
				}
			}
			sent := journal(t, name)
			if len(sent) != len(fixtures)+1 {
				t.Fatalf("sent %s", statuses(sent))
			}
			last := sent[len(sent)-1].Body
			if !strings.Contains(last.Messages[0].Content, `"additionalProperties":false`) || !strings.HasPrefix(last.Messages[0].Content, question().System) {
				t.Errorf("the schema does not stand in %q", last.Messages[0].Content)
			}
			if (last.Format != nil) != (mode == "json_object") {
				t.Errorf("asked by %+v", last.Format)
			}
		})
	}
}

// TestParameters: what a server refuses by name is left out or named otherwise.
func TestParameters(t *testing.T) {
	t.Parallel()
	name := model(t,
		refuses(400, "unsupported_parameter", "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.").at(nth(0)),
		refuses(400, "unsupported_value", "'temperature' does not support 0 with this model.").at(nth(1)),
		says(good).at(nth(2)))
	a, err := client(t, name, nil).Ask(background, question())
	if err != nil || a.Mode != "json_schema" {
		t.Fatalf("%+v, %v", a, err)
	}
	last := journal(t, name)[2].Body
	if last.MaxTokens != 0 || last.NewTokens != 500 || last.Temperature != nil {
		t.Errorf("%+v", last)
	}
}

func TestRepair(t *testing.T) {
	t.Parallel()
	unknown := strings.Replace(good, `"p1"`, `"p9"`, 1)
	for what, test := range map[string]struct {
		first, second string
		err           error
	}{
		"no JSON":            {"Here is what I found.", good, nil},
		"other schema":       {`{"answer":"yes"}`, good, nil},
		"unknown field":      {strings.Replace(good, `"queries"`, `"verdict":"shown","queries"`, 1), good, nil},
		"words after":        {good + " I hope this helps.", good, nil},
		"nothing":            {" ", good, nil},
		"unknown id":         {unknown, good, nil},
		"twice an unknown":   {unknown, unknown, nil}, // left to whoever reads it
		"twice other schema": {`{"answer":"yes"}`, `{"answer":"no"}`, order.ErrModelMalformed},
	} {
		t.Run(what, func(t *testing.T) {
			name := model(t, says(test.first).at(nth(0)), says(test.second).at(nth(1)))
			q := question()
			q.Budget = order.NewBudget(order.Cost{Tokens: 1 << 20}, order.Cost{})
			a, err := client(t, name, nil).Ask(background, q)
			if !errors.Is(err, test.err) {
				t.Fatal(err)
			}
			if err == nil && (a.Reply != test.second || !a.Repaired || a.Input != 240 || a.Used.Tokens != 320) {
				t.Errorf("%+v", a)
			}
			if got := q.Budget.Spent().Tokens; got != 320 {
				t.Errorf("%d tokens spent", got)
			}
			sent := journal(t, name)
			if len(sent) != 2 || len(sent[1].Body.Messages) != 4 || sent[1].Body.Messages[2].Role != "assistant" {
				t.Fatalf("sent %s", statuses(sent))
			}
		})
	}
}

// TestBare: a fence or thoughts around the reply need no second turn.
func TestBare(t *testing.T) {
	t.Parallel()
	for i, around := range []string{"```json\n" + good + "\n```", "<think>Hm. {</think>\n" + good, "\n" + good + "\n"} {
		t.Run(string(rune('a'+i)), func(t *testing.T) {
			a, err := client(t, model(t, says(around)), nil).Ask(background, question())
			if err != nil || a.Reply != good || a.Repaired {
				t.Errorf("%+v, %v", a, err)
			}
		})
	}
}

func TestSlow(t *testing.T) {
	t.Parallel()
	name := model(t, says(good).having("chaos", map[string]any{"latencyMs": 3000}))
	c := client(t, name, func(o *Options) { o.Timeout = 300 * time.Millisecond })
	began := time.Now()
	fails(t, c, question(), order.ErrModelAway)
	if took := time.Since(began); took > 2500*time.Millisecond {
		t.Errorf("took %v", took)
	}

	c = client(t, name, func(o *Options) { o.Total = 300 * time.Millisecond })
	if e := fails(t, c, question(), order.ErrModelAway); !strings.Contains(e.Detail, "300ms") {
		t.Errorf("%+v", e)
	}

	ctx, cancel := context.WithTimeout(background, 200*time.Millisecond)
	defer cancel()
	if _, err := client(t, name, nil).Ask(ctx, question()); !errors.Is(err, context.DeadlineExceeded) || errors.As(err, new(*order.ModelError)) {
		t.Errorf("who gave up is told %v", err)
	}
}

// TestSlowStream: a stream may last longer than the time limit, but not be silent.
func TestSlowStream(t *testing.T) {
	t.Parallel()
	pieces := len(good) / 20
	name := model(t, says(good).having("latency", 100).having("chunkSize", 20))
	limit := 400 * time.Millisecond
	began := time.Now()
	if _, err := client(t, name, func(o *Options) { o.Stream, o.Timeout = true, limit }).Ask(background, question()); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < limit {
		t.Fatalf("%d pieces took %v, which shows nothing", pieces, took)
	}
	c := client(t, name, func(o *Options) { o.Stream, o.Timeout = true, 50*time.Millisecond })
	fails(t, c, question(), order.ErrModelAway)
}

func TestNobodyThere(t *testing.T) {
	t.Parallel()
	c, err := New(Options{BaseURL: "http://127.0.0.1:1/v1", Model: "m", Schema: schema.Of, Operator: true, Attempts: 2})
	if err != nil {
		t.Fatal(err)
	}
	q := question()
	q.Budget = order.NewBudget(order.Cost{Tokens: 1 << 20}, order.Cost{})
	if e := fails(t, c, q, order.ErrModelAway); !e.Temporary() {
		t.Errorf("%+v", e)
	}
	if q.Budget.Spent() != (order.Cost{}) {
		t.Errorf("%v spent on nothing", q.Budget.Spent())
	}
}

func TestBudget(t *testing.T) {
	t.Parallel()
	name := model(t, says(good))
	c := client(t, name, func(o *Options) {
		o.Prices = &Prices{Currency: "EUR", Models: map[string]Price{name: {Input: 1_000_000, Output: 4_000_000}}}
	})
	q := question()
	most := c.Estimate(q)
	if most.Tokens < 600 || most.Tokens > 1200 || most.Micros != most.Tokens+3*500 {
		t.Errorf("estimated at %+v", most)
	}
	for limit, ok := range map[order.Cost]bool{
		{Tokens: most.Tokens - 1}: false, {Tokens: most.Tokens}: true,
		{Micros: most.Micros - 1}: false, {Micros: most.Micros}: true,
	} {
		before := len(journal(t, name))
		q.Budget = order.NewBudget(limit, order.Cost{})
		a, err := c.Ask(background, q)
		sent := len(journal(t, name)) - before
		if ok && (err != nil || a.Used != (order.Cost{Tokens: 160, Micros: 120 + 4*40}) || q.Budget.Spent() != a.Used) {
			t.Errorf("%+v: %+v, %v, %v spent", limit, a, err, q.Budget.Spent())
		}
		if !ok && (!errors.Is(err, order.ErrModelBudget) || sent != 0) {
			t.Errorf("%+v: %v after %d requests", limit, err, sent)
		}
	}
	q.Budget = order.NewBudget(order.Cost{Micros: 1 << 40}, order.Cost{})
	before := len(journal(t, name))
	fails(t, client(t, name, nil), q, order.ErrModelBudget)
	if len(journal(t, name)) != before {
		t.Error("money was spent though nobody knows how much")
	}
}

// TestBudgetTogether: many at once do not spend more than one after the other.
func TestBudgetTogether(t *testing.T) {
	t.Parallel()
	name := model(t, says(good))
	c := client(t, name, nil)
	q := question()
	most := c.Estimate(q).Tokens
	q.Budget = order.NewBudget(order.Cost{Tokens: most + 3*160}, order.Cost{})
	var mu sync.Mutex
	answers := 0
	var all sync.WaitGroup
	for range 12 {
		all.Go(func() {
			if _, err := c.Ask(background, q); err == nil {
				mu.Lock()
				answers++
				mu.Unlock()
			} else if !errors.Is(err, order.ErrModelBudget) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	sent := len(journal(t, name))
	if answers == 0 || answers > 4 || sent != answers || q.Budget.Spent().Tokens != int64(160*answers) {
		t.Errorf("%d answers, %d requests, %v spent", answers, sent, q.Budget.Spent())
	}
}

// TestRepairBudget: the repair turn needs its own share.
func TestRepairBudget(t *testing.T) {
	t.Parallel()
	name := model(t, says("no JSON"))
	c := client(t, name, nil)
	q := question()
	q.Budget = order.NewBudget(order.Cost{Tokens: c.Estimate(q).Tokens + 10}, order.Cost{})
	if e := fails(t, c, q, order.ErrModelBudget); e.Raw != "no JSON" || q.Budget.Spent().Tokens != 160 || len(journal(t, name)) != 1 {
		t.Errorf("%+v, %v spent", e, q.Budget.Spent())
	}
}

// TestParallel: of twelve questions no more than three are on their way at once. The
// stand-in notes when each arrives and takes its time to answer.
func TestParallel(t *testing.T) {
	t.Parallel()
	const takes = 250
	name := model(t, says(good).having("chaos", map[string]any{"latencyMs": takes}))
	c := client(t, name, func(o *Options) { o.Parallel = 3 })
	began := time.Now()
	var all sync.WaitGroup
	for range 12 {
		all.Go(func() {
			if _, err := c.Ask(background, question()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	sent := journal(t, name)
	if len(sent) != 12 {
		t.Fatalf("%d requests", len(sent))
	}
	var times []int64
	for _, a := range sent {
		times = append(times, a.Timestamp)
	}
	slices.Sort(times)
	for i := 3; i < len(times); i++ {
		if d := times[i] - times[i-3]; d < takes-100 {
			t.Errorf("four requests within %d ms, of which each takes %d", d, takes)
		}
	}
	if took := time.Since(began); took > 12*takes*time.Millisecond {
		t.Errorf("took %v: nothing ran beside anything", took)
	}
}

func TestPace(t *testing.T) {
	t.Parallel()
	name := model(t, says(good))
	c := client(t, name, func(o *Options) { o.PerMinute = 300 })
	var all sync.WaitGroup
	for range 5 {
		all.Go(func() {
			if _, err := c.Ask(background, question()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	sent := journal(t, name)
	if first, last := sent[0].Timestamp, sent[len(sent)-1].Timestamp; last-first < 4*200-150 {
		t.Errorf("five requests within %d ms at 300 a minute", last-first)
	}
}

type memory map[string][]byte

func (m memory) Recall(_ context.Context, digest string) ([]byte, bool, error) {
	b, ok := m[digest]
	return b, ok, nil
}

// Keep refuses what would be lost where whoever asked gives up.
func (m memory) Keep(ctx context.Context, digest string, b []byte) error {
	if ctx.Done() != nil {
		return errors.New("not kept")
	}
	m[digest] = b
	return nil
}

// TestMemory: the same question is asked once; any other, or a damaged answer, again.
func TestMemory(t *testing.T) {
	t.Parallel()
	name := model(t, says(good))
	c := client(t, name, nil)
	m := memory{}
	q := question()
	q.Memory = m
	ctx, cancel := context.WithCancel(background)
	defer cancel()
	first, err := c.Ask(ctx, q)
	if err != nil {
		t.Fatal(err)
	}
	q.Budget = order.NewBudget(order.Cost{Tokens: 1}, order.Cost{})
	second, err := c.Ask(background, q)
	if err != nil || !second.Cached || second.Used != (order.Cost{}) || second.Reply != first.Reply || second.Digest != first.Digest || second.Model != first.Model {
		t.Errorf("%+v, %v", second, err)
	}
	q.Budget = nil
	kept := m[first.Digest]
	for what, change := range map[string]func(*order.Question, **Client){
		"system":  func(q *order.Question, _ **Client) { q.System += " " },
		"user":    func(q *order.Question, _ **Client) { q.User += " " },
		"ids":     func(q *order.Question, _ **Client) { q.IDs = map[string][]string{"element": {"e1"}, "passage": {"p1"}} },
		"output":  func(_ *order.Question, c **Client) { *c = client(t, name, func(o *Options) { o.MaxOutput++ }) },
		"damaged": func(*order.Question, **Client) { m[first.Digest] = kept[:40] },
		"another's": func(*order.Question, **Client) {
			m[first.Digest] = bytes.Replace(kept, []byte(first.Digest), []byte(strings.Repeat("0", 64)), 1)
		},
	} {
		q, c := q, c
		change(&q, &c)
		before := len(journal(t, name))
		if a, err := c.Ask(background, q); err != nil || a.Cached || len(journal(t, name)) != before+1 {
			t.Errorf("%s: %+v, %v", what, a, err)
		}
	}
}
