package model

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/cecheck/cecheck/functions/order"
)

const (
	maxBody  = 4 << 20  // bytes of an answer
	maxError = 64 << 10 // bytes of an answer that is an error
)

// transport makes the attempts of a call until one succeeds or no other may be made.
//
// To ask a model changes nothing at the server, so a second attempt can only cost
// money. Where the first did no work (429, 5xx, no connection) it costs nothing;
// where that is not known (broken off, too slow) it is counted as if it had.
type transport struct {
	base    http.RoundTripper
	gate    *gate
	timeout time.Duration
}

// RoundTrip gives a successful answer, or an error that is a *fault.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	k := callOf(req.Context())
	body, err := io.ReadAll(req.Body)
	req.Body.Close()
	if err != nil {
		return nil, &fault{err: order.ErrModelRequest, message: err.Error()}
	}
	for {
		resp, f := t.try(req, body)
		if f == nil {
			return resp, nil
		}
		if f = k.again(req.Context(), f); f != nil {
			return nil, f
		}
	}
}

// try makes one attempt.
func (t *transport) try(req *http.Request, body []byte) (*http.Response, *fault) {
	leave, f := t.gate.pass(req.Context())
	if f != nil {
		return nil, f
	}
	ctx, cancel := context.WithCancelCause(req.Context())
	end := func() { cancel(context.Canceled); leave() }
	limit := time.AfterFunc(t.timeout, func() { cancel(errSlow) })
	r := req.Clone(ctx)
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	resp, err := t.base.RoundTrip(r)
	if err != nil {
		limit.Stop()
		end()
		return nil, ofNetwork(ctx, req.Context(), err, t.timeout)
	}
	t.obey(resp.Header)
	live := &liveBody{body: resp.Body, limit: limit, timeout: t.timeout, left: maxBody, end: end, fault: func(err error) *fault {
		return ofNetwork(ctx, req.Context(), err, t.timeout)
	}}
	if resp.StatusCode/100 == 2 && req.Header.Get("Accept") == "text/event-stream" {
		live.stream = true
		resp.Body = live
		return resp, nil
	}
	if resp.StatusCode/100 != 2 {
		live.left = maxError
	}
	b, err := io.ReadAll(live)
	live.Close()
	if resp.StatusCode/100 != 2 {
		return nil, ofStatus(resp.StatusCode, resp.Header, b)
	}
	if err != nil {
		return nil, faultOf(err)
	}
	resp.Body = io.NopCloser(bytes.NewReader(b))
	return resp, nil
}

// obey shuts the gate where a server says, with an answer, that it was the last for now.
func (t *transport) obey(h http.Header) {
	for _, what := range []string{"Requests", "Tokens"} {
		if left, err := strconv.Atoi(h.Get("X-Ratelimit-Remaining-" + what)); err != nil || left > 0 {
			continue
		}
		// A refusal says better how long, in Retry-After.
		if d, err := time.ParseDuration(h.Get("X-Ratelimit-Reset-" + what)); err == nil && d > 0 && h.Get("Retry-After") == "" {
			t.gate.shut(min(d, time.Minute))
		}
	}
}

var errSlow = errors.New("no answer in time")

// liveBody is an answer that is still coming in. It has a time limit: for all of
// it, or, where it is a stream, for each silence.
type liveBody struct {
	body    io.ReadCloser
	limit   *time.Timer
	timeout time.Duration
	stream  bool
	left    int
	end     func()
	fault   func(error) *fault
}

func (b *liveBody) Read(p []byte) (int, error) {
	n, err := b.body.Read(p)
	b.left -= n
	if b.stream && n > 0 {
		b.limit.Reset(b.timeout)
	}
	switch {
	case b.left < 0:
		return 0, &fault{err: order.ErrModelMalformed, message: "the answer is larger than any should be", lost: true, inBody: b.stream}
	case err != nil && err != io.EOF:
		f := b.fault(err)
		f.inBody = b.stream // nobody but the reader of the stream sees it
		err = f
	}
	return n, err
}

func (b *liveBody) Close() error {
	b.limit.Stop()
	b.end()
	return b.body.Close()
}

// ofNetwork is what an error of the network means, in an attempt within a call.
func ofNetwork(attempt, whole context.Context, err error, timeout time.Duration) *fault {
	var dial *net.OpError
	var certificate *tls.CertificateVerificationError
	switch {
	case whole.Err() != nil:
		return &fault{lost: true, message: "given up while waiting for the answer"}
	case context.Cause(attempt) == errSlow:
		return &fault{err: order.ErrModelAway, retry: true, lost: true, timeout: true, message: "no answer within " + timeout.String()}
	case errors.Is(err, errPrivate):
		return &fault{err: order.ErrModelRequest, message: errPrivate.Error()}
	case errors.As(err, &certificate):
		return &fault{err: order.ErrModelAway, message: certificate.Error()}
	case errors.As(err, &dial) && dial.Op == "dial":
		return &fault{err: order.ErrModelAway, retry: true, message: dial.Error()}
	}
	return &fault{err: order.ErrModelBusy, retry: true, lost: true, message: err.Error()}
}

// faultOf finds the fault in an error that others have wrapped.
func faultOf(err error) *fault {
	var f *fault
	if errors.As(err, &f) {
		return f
	}
	return &fault{err: order.ErrModelBusy, retry: true, lost: true, message: err.Error()}
}
