package web

import (
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// start runs h behind Server, with times that a test can wait for.
func start(t *testing.T, h http.Handler, header, request time.Duration) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := Server(h)
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 || s.MaxHeaderBytes == 0 {
		t.Error("a limit is missing")
	}
	s.ReadHeaderTimeout, s.ReadTimeout = header, request
	go s.Serve(l)
	t.Cleanup(func() { s.Close() })
	return l.Addr().String()
}

// dribble sends text and then one byte now and again, until the other side hangs
// up; it gives what came back and after how long.
func dribble(t *testing.T, addr, text string) (string, time.Duration) {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	begin := time.Now()
	io.WriteString(c, text)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(50 * time.Millisecond):
				io.WriteString(c, "x")
			}
		}
	}()
	c.SetReadDeadline(time.Now().Add(10 * time.Second))
	b, _ := io.ReadAll(c)
	return string(b), time.Since(begin)
}

func TestSlowHeader(t *testing.T) {
	addr := start(t, http.NotFoundHandler(), 300*time.Millisecond, time.Minute)
	if _, took := dribble(t, addr, "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "); took > 5*time.Second {
		t.Errorf("was let in for %v", took)
	}
}

func TestSlowBody(t *testing.T) {
	h := Guard(Methods{"POST": func(w http.ResponseWriter, r *http.Request) error {
		_, err := Body(w, r, 1000, "application/json")
		return err
	}})
	addr := start(t, h, 300*time.Millisecond, 600*time.Millisecond)
	got, took := dribble(t, addr, "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n")
	if took > 5*time.Second || !strings.Contains(got, " 408 ") || !strings.Contains(got, "/problems/too_slow_request") {
		t.Errorf("after %v: %q", took, got)
	}
}

// An upload may take longer than other requests, as long as something comes.
func TestUploadOutlivesTheRequestTime(t *testing.T) {
	var n int64
	h := Guard(Methods{"PUT": func(w http.ResponseWriter, r *http.Request) (err error) {
		n, err = io.Copy(io.Discard, Upload(w, r, 1000))
		return err
	}})
	addr := start(t, h, 300*time.Millisecond, 300*time.Millisecond)
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	io.WriteString(c, "PUT / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 10\r\n\r\n")
	for range 10 {
		time.Sleep(80 * time.Millisecond)
		io.WriteString(c, "x")
	}
	b, err := io.ReadAll(c)
	if err != nil || !strings.Contains(string(b), " 200 ") || n != 10 {
		t.Errorf("%v, %d bytes, %q", err, n, b)
	}
}

func TestUploadLimit(t *testing.T) {
	h := Guard(Methods{"PUT": func(w http.ResponseWriter, r *http.Request) error {
		_, err := io.Copy(io.Discard, Upload(w, r, 3))
		return err
	}})
	res, body := do(h, "PUT", "/", "1234")
	wantProblem(t, res, body, 413, "too_large")
}
