package model

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cecheck/cecheck/functions/internal/schema"
	"github.com/cecheck/cecheck/functions/order"
)

// What the stand-in cannot do is done by servers of the tests' own.

// ours asks a server that answers with h.
func ours(t *testing.T, h http.HandlerFunc, change func(*Options)) *Client {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	o := Options{BaseURL: s.URL + "/v1", Model: "m", Schema: schema.Of, Operator: true, Attempts: 2, Total: 10 * time.Second}
	if change != nil {
		change(&o)
	}
	c, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestRefusalField(t *testing.T) {
	t.Parallel()
	for _, stream := range []bool{false, true} {
		requests := 0
		c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
			requests++
			if stream {
				fmt.Fprint(w, "data: {\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\"I will\"}}]}\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\" not.\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
				return
			}
			fmt.Fprint(w, `{"choices":[{"index":0,"message":{"role":"assistant","content":null,"refusal":"I will not."},"finish_reason":"stop"}]}`)
		}, func(o *Options) { o.Stream = stream })
		if e := fails(t, c, question(), order.ErrModelRefused); e.Detail != "I will not." || requests != 1 {
			t.Errorf("%+v after %d requests", e, requests)
		}
	}
}

// TestNoEnd: an answer that does not say why it ended is none, even if it looks whole.
func TestNoEnd(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"no reason":  `{"choices":[{"index":0,"message":{"role":"assistant","content":"{}"}}]}`,
		"no choices": `{"choices":[]}`,
		"no JSON":    `<html>It works!</html>`,
		"list":       `[]`,
		"half":       `{"choices":[{"index":0,"mess`,
	} {
		for _, stream := range []bool{false, true} {
			requests := 0
			c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
				requests++
				if stream {
					body = "data: " + strings.Replace(body, `"message"`, `"delta"`, 1) + "\n\ndata: [DONE]\n\n"
				}
				io.WriteString(w, body)
			}, func(o *Options) { o.Stream = stream })
			if fails(t, c, question(), order.ErrModelBusy); requests != 2 {
				t.Errorf("%s: %d requests", name, requests)
			}
		}
	}
}

// TestErrorInStream: a server that has begun to answer can only say inside the
// stream that it fails.
func TestErrorInStream(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]error{
		`{"error":{"message":"overloaded","code":"server_error"}}`: order.ErrModelBusy,
		`{"error":{"message":"filtered","code":"content_filter"}}`: order.ErrModelRefused,
	} {
		c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"{\"}}]}\n\ndata: "+said+"\n\n")
		}, func(o *Options) { o.Stream = true })
		fails(t, c, question(), want)
	}
}

func TestHuge(t *testing.T) {
	for _, stream := range []bool{false, true} {
		var sent atomic.Int64
		c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
			piece := []byte("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + strings.Repeat("a", 10000) + "\"}}]}\n\n")
			for range 50 * maxBody / len(piece) {
				n, err := w.Write(piece)
				sent.Add(int64(n))
				if err != nil {
					return
				}
			}
		}, func(o *Options) { o.Stream = stream })
		fails(t, c, question(), order.ErrModelMalformed)
		if sent.Load() > 10*maxBody {
			t.Errorf("read %d bytes", sent.Load())
		}
	}
}

func TestMovedAway(t *testing.T) {
	elsewhere := false
	c := ours(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/elsewhere" {
			elsewhere = true
		}
		http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
	}, nil)
	fails(t, c, question(), order.ErrModelRequest)
	if elsewhere {
		t.Error("key and documents went where the server sent them")
	}
}

// TestEndless: a server that refuses whatever is said is not asked forever.
func TestEndless(t *testing.T) {
	requests := 0
	c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
		requests++
		http.Error(w, `{"error":"temperature max_tokens stream_options response_format"}`, 400)
	}, func(o *Options) { o.Stream = true })
	if fails(t, c, question(), order.ErrModelRequest); requests != maxDialects {
		t.Errorf("%d requests", requests)
	}
	if c.learn != firstDialect("m") {
		t.Errorf("it learned %+v from refusals alone", c.learn)
	}
}

// TestLastForNow: a server that says, with an answer, that it was the last one for a
// time is left alone for so long.
func TestLastForNow(t *testing.T) {
	t.Parallel()
	var times []time.Time
	c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
		times = append(times, time.Now())
		w.Header().Set("X-Ratelimit-Remaining-Requests", "0")
		w.Header().Set("X-Ratelimit-Reset-Requests", "700ms")
		fmt.Fprintf(w, `{"choices":[{"index":0,"message":{"content":%q},"finish_reason":"stop"}]}`, good)
	}, nil)
	for range 2 {
		a, err := c.Ask(background, question())
		if err != nil || a.Input == 0 || a.Output == 0 { // the server does not count
			t.Fatal(a, err)
		}
	}
	if d := times[1].Sub(times[0]); d < 650*time.Millisecond {
		t.Errorf("came back after %v", d)
	}
}

// TestCounts: where the server does not count tokens, or not with sense, they are
// estimated: a budget must not grow by being spent.
func TestCounts(t *testing.T) {
	for usage, want := range map[string]int64{
		`{"prompt_tokens":1000,"completion_tokens":200,"total_tokens":1200}`:      1200,
		`{"prompt_tokens":-9000,"completion_tokens":-9000,"total_tokens":-18000}`: 0,
		`{}`: 0,
	} {
		c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprintf(w, `{"choices":[{"index":0,"message":{"content":%q},"finish_reason":"stop"}],"usage":%s}`, good, usage)
		}, nil)
		q := question()
		q.Budget = order.NewBudget(order.Cost{Tokens: 1 << 20}, order.Cost{})
		if want == 0 {
			want = c.Estimate(q).Tokens - int64(c.o.MaxOutput) + int64(tokens(good))
		}
		if _, err := c.Ask(background, q); err != nil || q.Budget.Spent().Tokens != want {
			t.Errorf("%s: %v, %d spent, want %d", usage, err, q.Budget.Spent().Tokens, want)
		}
	}
}

// TestKeyAtTheEnd: a key that is cut off at the end of a message is none the less one.
func TestKeyAtTheEnd(t *testing.T) {
	const key = "sk-0123456789-0123456789-0123456789"
	c := ours(t, func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, strings.Repeat("x", 290)+key, 401)
	}, func(o *Options) { o.Key = key })
	if e := fails(t, c, question(), order.ErrModelKey); strings.Contains(e.Error(), "sk-0") {
		t.Errorf("%s", e)
	}
}

// TestPrivate: what a stranger names is not reached inside the network.
func TestPrivate(t *testing.T) {
	for _, s := range []string{
		"127.0.0.1", "127.8.9.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3",
		"192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::", "::1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:100.64.0.1", "::ffff:198.18.0.1", "::7f00:1",
		"fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "64:ff9b::a00:1", "2002:a00:1::1", "2001:db8::1", "fec0::1",
	} {
		if !private(netip.MustParseAddr(s)) {
			t.Errorf("%s is let through", s)
		}
	}
	for _, s := range []string{"1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.255.255", "100.128.0.1", "192.167.1.1", "169.253.1.1", "::ffff:8.8.8.8", "2606:4700::1111", "2a00:1450:4001::1"} {
		if private(netip.MustParseAddr(s)) {
			t.Errorf("%s is held back", s)
		}
	}

	reached := false
	s := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer s.Close()
	for _, base := range []string{s.URL, strings.Replace(s.URL, "127.0.0.1", "localhost", 1)} {
		c, err := New(Options{BaseURL: base, Model: "m", Schema: schema.Of})
		if err != nil {
			t.Fatal(err)
		}
		if e := fails(t, c, question(), order.ErrModelRequest); e.Temporary() || reached {
			t.Errorf("%s: %+v", base, e)
		}
	}
}

func TestOptions(t *testing.T) {
	good := Options{BaseURL: "https://example.org/v1", Model: "m", Schema: schema.Of}
	for name, change := range map[string]func(*Options){
		"no address":          func(o *Options) { o.BaseURL = "" },
		"no scheme":           func(o *Options) { o.BaseURL = "example.org/v1" },
		"a file":              func(o *Options) { o.BaseURL = "file:///etc/passwd" },
		"not encrypted":       func(o *Options) { o.BaseURL = "http://example.org/v1" },
		"a key in it":         func(o *Options) { o.BaseURL = "https://me:secret@example.org/v1" },
		"a query":             func(o *Options) { o.BaseURL = "https://example.org/v1?key=secret" },
		"no model":            func(o *Options) { o.Model = "" },
		"no schema":           func(o *Options) { o.Schema = nil },
		"not in price table":  func(o *Options) { o.Prices = &Prices{Models: map[string]Price{"other": {}}} },
		"not in prices, home": func(o *Options) { o.Operator, o.Prices = true, &Prices{} },
	} {
		o := good
		change(&o)
		if _, err := New(o); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := New(good); err != nil {
		t.Error(err)
	}
	good.Operator, good.BaseURL = true, "http://localhost:11434/v1"
	if _, err := New(good); err != nil {
		t.Error(err)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		name, value string
		want        time.Duration
	}{
		{"Retry-After", "7", 7 * time.Second},
		{"Retry-After", "0.5", 500 * time.Millisecond},
		{"Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT", 30 * time.Second},
		{"Retry-After", "Sat, 21 Nov 2026 11:00:00 GMT", 0},
		{"Retry-After", "-5", 0},
		{"Retry-After", "NaN", 0},
		{"Retry-After", "1e300", 0},
		{"Retry-After", "soon", 0},
		{"Retry-After-Ms", "1500", 1500 * time.Millisecond},
	} {
		if got := retryAfter(http.Header{test.name: {test.value}}, now); got != test.want {
			t.Errorf("%s: %s is %v, want %v", test.name, test.value, got, test.want)
		}
	}
}

func TestOfStatus(t *testing.T) {
	for _, test := range []struct {
		status  int
		body    string
		err     error
		retry   bool
		message string
	}{
		{400, `{"error":{"message":"bad","code":"x","param":"y"}}`, order.ErrModelRequest, false, "bad"},
		{400, `{"error":"bad"}`, order.ErrModelRequest, false, "bad"},
		{422, `{"detail":[{"loc":["body"],"msg":"field required"}]}`, order.ErrModelRequest, false, `[{"loc":["body"],"msg":"field required"}]`},
		{400, `{"object":"error","message":"This model's maximum context length is 4096 tokens","code":400}`, order.ErrModelTooLong, false, "This model's maximum context length is 4096 tokens"},
		{500, `{"error":{"code":500,"message":"the request exceeds the available context size"}}`, order.ErrModelTooLong, false, "the request exceeds the available context size"},
		{413, `too large`, order.ErrModelTooLong, false, "too large"},
		{401, ``, order.ErrModelKey, false, ""},
		{402, `{"error":{"message":"Insufficient credits","code":402}}`, order.ErrModelKey, false, "Insufficient credits"},
		{403, `{"message":"no"}`, order.ErrModelKey, false, "no"},
		{404, `<html>`, order.ErrModelRequest, false, "<html>"},
		{408, ``, order.ErrModelBusy, true, ""},
		{429, `{"error":{"message":"slow"}}`, order.ErrModelBusy, true, "slow"},
		{501, ``, order.ErrModelRequest, false, ""},
		{502, `Bad Gateway`, order.ErrModelBusy, true, "Bad Gateway"},
		{529, `{"error":{"type":"overloaded_error","message":"Overloaded"}}`, order.ErrModelBusy, true, "Overloaded"},
		{308, ``, order.ErrModelRequest, false, "the server sends us elsewhere; name the right address"},
	} {
		f := ofStatus(test.status, http.Header{}, []byte(test.body))
		if f.err != test.err || f.retry != test.retry || f.message != test.message || f.lost {
			t.Errorf("%d %s: %+v", test.status, test.body, f)
		}
	}
	if ofStatus(503, http.Header{"X-Should-Retry": {"false"}}, nil).retry {
		t.Error("the server said not to try again")
	}
	if s := (&fault{err: order.ErrModelRequest, message: "a\x1b[31m\n\u202eb " + strings.Repeat("x", 1000)}).model().Detail; len(s) > 310 || strings.ContainsAny(s, "\x1b\n\u202e") {
		t.Errorf("%q", s)
	}
}

// TestWaits: the wait before the next attempt is random up to a bound that doubles,
// never shorter than the server wants, and never past the end of the question.
func TestWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &Client{o: Options{Attempts: 50}, gate: newGate(1, 0)}
		longest := time.Duration(0)
		for i, bound := range []time.Duration{1, 2, 4, 8, 16, 30, 30, 30} {
			for range 20 {
				k := &call{c: c, attempts: i}
				began := time.Now()
				if f := k.again(background, &fault{err: order.ErrModelBusy, retry: true}); f != nil {
					t.Fatal(f)
				}
				waited := time.Since(began)
				if waited > bound*time.Second {
					t.Errorf("attempt %d waited %v", i+1, waited)
				}
				longest = max(longest, waited)
			}
		}
		if longest < 10*time.Second {
			t.Errorf("the longest of all waits is %v", longest)
		}

		k := &call{c: c}
		began := time.Now()
		if f := k.again(background, &fault{err: order.ErrModelBusy, retry: true, retryAfter: 20 * time.Second}); f != nil {
			t.Fatal(f)
		}
		if waited := time.Since(began); waited < 20*time.Second || waited > 21*time.Second {
			t.Errorf("waited %v for 20 s", waited)
		}
	})
}

// TestGateShut: one that is refused keeps all others from asking.
func TestGateShut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(4, 60)
		began := time.Now()
		g.shut(10 * time.Second)
		g.shut(3 * time.Second) // does not open it earlier
		passed := make(chan time.Duration, 3)
		for range 3 {
			go func() {
				leave, f := g.pass(background)
				if f != nil {
					t.Error(f)
				}
				passed <- time.Since(began)
				leave()
			}()
		}
		for range 3 {
			if at := <-passed; at < 10*time.Second || at > 13*time.Second {
				t.Errorf("one passed after %v", at)
			}
		}
	})
}

// TestGateShutForLong: one mad answer does not shut the gate for the rest of the day.
func TestGateShutForLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(1, 0)
		began := time.Now()
		g.shut(1000 * time.Hour)
		if _, f := g.pass(background); f != nil || time.Since(began) != time.Hour {
			t.Errorf("%v after %v", f, time.Since(began))
		}
	})
}
