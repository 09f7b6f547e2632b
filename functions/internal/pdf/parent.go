package pdf

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"time"

	"github.com/cecheck/cecheck/shared/evidence"
)

// command makes the child: this program, told by its first argument to be a
// child, knowing nothing but the place of the cache and the pages to draw.
func command(ctx context.Context, args ...string) (*exec.Cmd, error) {
	// The link to the running program stays right when the file was replaced
	// under it by an update.
	exe := "/proc/self/exe"
	if runtime.GOOS != "linux" {
		var err error
		if exe, err = os.Executable(); err != nil {
			return nil, fmt.Errorf("find this program: %w", err)
		}
	}
	cmd := exec.CommandContext(ctx, exe, args...)
	cmd.Env = []string{} // nil would hand on ours
	cmd.Dir = "/"
	cmd.WaitDelay = time.Second
	return cmd, nil
}

// run starts a child, feeds it the file and takes its pages as they come.
func (rd *Reader) run(ctx context.Context, r io.ReaderAt, size int64, progress func(int, int)) (*scan, error) {
	s := &scan{}
	take := func(out io.Reader) (bool, error) {
		return s.receive(bufio.NewReaderSize(io.LimitReader(out, maxStream), 64<<10), rd.o.AllowUnsealed, progress)
	}
	e, err := rd.start(ctx, r, size, rd.o.Deadline, take, "")
	switch {
	case err != nil:
		return nil, err
	case e.ended:
		return s, nil
	case e.late:
		s.fault = &evidence.Problem{Code: "too_slow", Detail: fmt.Sprintf("reading took longer than %s", rd.o.Deadline)}
		return s, nil
	}
	return s, s.died(e.wait, e.stream, e.complaint, e.hungry)
}

// end is how a child ended.
type end struct {
	ended, late, hungry bool
	wait, stream        error
	complaint           []byte
}

// start runs a child to its end: it feeds it the file, and take takes what it
// writes and tells whether the child said that it was done.
func (rd *Reader) start(ctx context.Context, r io.ReaderAt, size int64, deadline time.Duration, take func(io.Reader) (bool, error), pages string) (end, error) {
	var e end
	limited, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	args := []string{childWord, rd.o.CacheDir}
	if pages != "" {
		args = append(args, pages)
	}
	cmd, err := command(limited, args...)
	if err != nil {
		return e, err
	}
	in := &input{r: io.NewSectionReader(r, 0, size)}
	var complaint tail
	cmd.Stdin, cmd.Stderr = in, &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return e, fmt.Errorf("start the PDF reader: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return e, fmt.Errorf("start the PDF reader: %w", err)
	}
	e.ended, e.stream = take(out)
	e.late = errors.Is(limited.Err(), context.DeadlineExceeded)
	if e.stream != nil || e.ended {
		// Nothing that comes now would be used.
		cancel()
	}
	e.wait = cmd.Wait()
	e.complaint, e.hungry = complaint.b, hungry(cmd.ProcessState)
	switch {
	case ctx.Err() != nil:
		return e, ctx.Err()
	case in.err != nil:
		return e, fmt.Errorf("read the file: %w", in.err)
	case errors.Is(e.stream, errUnsealed):
		return e, errUnsealed
	}
	return e, nil
}

// died says what a child that ended without saying so died of.
func (s *scan) died(waitErr, streamErr error, complaint []byte, hungry bool) error {
	switch {
	case s.ready && hungry, bytes.Contains(complaint, []byte("out of memory")), bytes.Contains(complaint, []byte("cannot allocate memory")):
		s.fault = &evidence.Problem{Code: "too_much_memory", Detail: fmt.Sprintf("reading needs more than %d MB", dataLimit>>20)}
	case errors.Is(streamErr, errTooMuch):
		s.fault = &evidence.Problem{Code: "too_large", Detail: "more text than a document has"}
	case outOfTime(waitErr):
		s.fault = &evidence.Problem{Code: "too_slow", Detail: "reading took too much computing time"}
	case !s.ready:
		// It died before it had the file: that is our fault, not the file's.
		return fmt.Errorf("the PDF reader did not start: %v: %s", waitErr, firstLine(complaint))
	default:
		s.fault = &evidence.Problem{Code: "damaged", Detail: "the PDF reader stopped on this file"}
	}
	return nil
}

func firstLine(b []byte) []byte {
	line, _, _ := bytes.Cut(b, []byte("\n"))
	return line[:min(len(line), 200)]
}

// input remembers why reading the file failed: a child that stops reading is no
// error, a file that cannot be read is one.
type input struct {
	r   io.Reader
	err error
}

func (i *input) Read(p []byte) (int, error) {
	n, err := i.r.Read(p)
	if err != nil && err != io.EOF {
		i.err = err
	}
	return n, err
}

// tail keeps the beginning of what a child complains about.
type tail struct{ b []byte }

func (t *tail) Write(p []byte) (int, error) {
	if room := stderrTail - len(t.b); room > 0 {
		t.b = append(t.b, p[:min(room, len(p))]...)
	}
	return len(p), nil
}
