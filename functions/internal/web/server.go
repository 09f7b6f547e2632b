package web

import (
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

// The times that a connection gets. A client that sends or takes its bytes more
// slowly is cut off.
const (
	headerTime  = 5 * time.Second
	requestTime = 20 * time.Second
	answerTime  = 60 * time.Second
	idleTime    = 60 * time.Second
	// UploadPause is the longest that an upload may send nothing, and UploadTime
	// the longest that it may take in all.
	UploadPause = 20 * time.Second
	UploadTime  = 30 * time.Minute
)

// Server is an HTTP server with limits for everything.
func Server(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       requestTime,
		WriteTimeout:      answerTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          log.New(quiet{}, "", 0),
	}
}

// quiet drops what net/http says about connections: it holds visitors' addresses.
type quiet struct{}

func (quiet) Write(b []byte) (int, error) { return len(b), nil }

// Upload gives the body of a long upload: it may take UploadTime, as long as it
// does not pause for longer than UploadPause. More than limit bytes give
// *http.MaxBytesError.
func Upload(w http.ResponseWriter, r *http.Request, limit int64) io.Reader {
	return &upload{
		ctl:  http.NewResponseController(w),
		body: http.MaxBytesReader(w, r.Body, limit),
		end:  time.Now().Add(UploadTime),
	}
}

type upload struct {
	ctl  *http.ResponseController
	body io.Reader
	end  time.Time
}

func (u *upload) Read(b []byte) (int, error) {
	now := time.Now()
	if now.After(u.end) {
		return 0, os.ErrDeadlineExceeded
	}
	// Not every host has deadlines: a test's recorder and the Lambda have none.
	if err := u.ctl.SetReadDeadline(now.Add(UploadPause)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	n, err := u.body.Read(b)
	if err == nil {
		return n, nil
	}
	// Done or not: from here on the answer has its time.
	if derr := u.ctl.SetWriteDeadline(time.Now().Add(answerTime)); derr != nil && !errors.Is(derr, http.ErrNotSupported) {
		return n, derr
	}
	return n, err
}
