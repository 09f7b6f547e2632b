package model

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/cecheck/cecheck/functions/order"
)

// fault is why there is no answer, with what is needed to decide what to do next.
type fault struct {
	err        error // one of order.ErrModel…; nil: the context of the call ended
	retry      bool  // another attempt may help and does no harm
	lost       bool  // the server may have done, and billed, the work
	inBody     bool  // the answer began well; transport has made no second attempt
	timeout    bool  // there was no answer in the time of one attempt
	retryAfter time.Duration
	status     int
	code       string // the server's names for what is wrong, and for where
	param      string
	message    string
	raw        string // what the model said
}

func (f *fault) Error() string { return f.model().Error() }

func (f *fault) model() *order.ModelError {
	err := f.err
	if err == nil {
		err = order.ErrModelAway
	}
	return &order.ModelError{Err: err, RetryAfter: f.retryAfter, Status: f.status, Detail: plain(f.message, 300), Raw: f.raw}
}

// with adds what the model said before.
func (f *fault) with(raw string) *fault {
	if f.raw == "" {
		f.raw = raw
	}
	return f
}

// plain is a text of others on one line, not too long.
func plain(s string, most int) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(s), " ") {
		if b.Len() >= most {
			b.WriteString("…")
			break
		}
		if unicode.IsPrint(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// ofStatus is what an HTTP answer other than success means.
func ofStatus(status int, h http.Header, body []byte) *fault {
	f := &fault{status: status, retryAfter: retryAfter(h, time.Now())}
	f.message, f.code, f.param = said(body)
	all := strings.ToLower(f.code + " " + f.message)
	switch {
	case status >= 300 && status < 400:
		f.err, f.message = order.ErrModelRequest, "the server sends us elsewhere; name the right address"
	case status == http.StatusRequestEntityTooLarge, containsAny(all, tooLong):
		f.err = order.ErrModelTooLong
	case containsAny(all, filtered):
		f.err = order.ErrModelRefused
	case containsAny(all, noMoney), status == http.StatusUnauthorized, status == http.StatusPaymentRequired, status == http.StatusForbidden:
		f.err = order.ErrModelKey
	case status == http.StatusNotImplemented:
		f.err = order.ErrModelRequest
	case status == http.StatusRequestTimeout, status == http.StatusConflict, status == http.StatusTooEarly, status == http.StatusTooManyRequests, status >= 500:
		// None of these did the work, so it can be asked for again.
		f.err, f.retry = order.ErrModelBusy, h.Get("X-Should-Retry") != "false"
	default:
		f.err = order.ErrModelRequest
	}
	return f
}

// The words by which servers say what their status does not.
var (
	tooLong = []string{"context_length", "context length", "context window", "context size", "maximum context", "prompt is too long",
		"input is too long", "string_above_max_length", "too many tokens"}
	filtered = []string{"content_filter", "content_policy", "content management policy"}
	noMoney  = []string{"insufficient_quota", "billing_hard_limit", "insufficient_balance", "account_deactivated"}
)

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// said reads the body of an error: {"error":{"message":…}} with most servers,
// {"error":"…"}, {"message":"…"} or {"detail":…} with others, or no JSON at all.
func said(body []byte) (message, code, param string) {
	type words struct {
		Message, Code, Param, Detail json.RawMessage
	}
	var outer struct {
		Error json.RawMessage
		words
	}
	if json.Unmarshal(body, &outer) != nil {
		return string(body[:min(len(body), 1000)]), "", ""
	}
	w := outer.words
	var inner words
	switch {
	case json.Unmarshal(outer.Error, &inner) == nil && inner.Message != nil:
		w = inner
	case outer.Error != nil:
		w.Message = outer.Error
	}
	if w.Message == nil {
		w.Message = w.Detail
	}
	return text(w.Message), text(w.Code), text(w.Param)
}

// text is a JSON string, or whatever else there is as it stands.
func text(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return string(raw)
}

// retryAfter is how long the server wants to be left alone; 0: it does not say.
func retryAfter(h http.Header, now time.Time) time.Duration {
	if ms, err := strconv.ParseFloat(h.Get("Retry-After-Ms"), 64); err == nil && ms > 0 && ms < 1e9 {
		return time.Duration(ms * float64(time.Millisecond))
	}
	v := h.Get("Retry-After")
	if s, err := strconv.ParseFloat(v, 64); err == nil {
		if s > 0 && s < 1e7 {
			return time.Duration(s * float64(time.Second))
		}
		return 0
	}
	if t, err := http.ParseTime(v); err == nil {
		return max(0, t.Sub(now))
	}
	return 0
}
