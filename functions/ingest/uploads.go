package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

const (
	// maxAttempts is how often a file is tried. A file that brings down the reader
	// each time must not keep the others waiting for ever.
	maxAttempts = 3
	// progressEvery is how often progress is stored.
	progressEvery = 300 * time.Millisecond
)

// Uploads is the worker for messages of the kind order.Read: it turns the uploaded
// files of an order into passages, one file a message, and then hands the order on
// to be checked. Done twice, it does nothing the second time.
type Uploads struct {
	Blobs  order.Blobs
	Table  order.Table
	Queue  order.Queue
	Clock  order.Clock
	Reader order.Reader
}

// Work reads the next file of the message's order. An error means: try again.
func (u *Uploads) Work(ctx context.Context, m order.Message) error {
	o, err := u.Table.Get(ctx, m.ID)
	if errors.Is(err, order.ErrNotFound) || err == nil && o.State != order.Reading {
		return nil // deleted, or done by another
	}
	if err != nil {
		return err
	}
	for i := range o.Files {
		if o.Files[i].Read {
			continue
		}
		if err := u.file(ctx, o, i, m.Attempt); err != nil {
			return over(err)
		}
		return u.Queue.Send(ctx, order.Read, o.ID)
	}
	return over(u.handOn(ctx, o.ID))
}

// over makes work on an order that has moved on end in peace.
func over(err error) error {
	if errors.Is(err, order.ErrGone) {
		return nil
	}
	return err
}

// file reads the i-th file of o and stores what is in it.
func (u *Uploads) file(ctx context.Context, o order.Order, i, attempt int) error {
	f := o.Files[i]
	docs := []evidence.Document{{Name: f.Name, Digest: f.Digest, Problems: []evidence.Problem{
		{Code: "reader_failed", File: f.Name, Detail: fmt.Sprintf("it was tried %d times", maxAttempts)}}}}
	if attempt <= maxAttempts {
		var err error
		if docs, err = u.read(ctx, o, f); err != nil {
			return err
		}
	}
	docs = withinLimits(o, f, docs)
	b, err := Encode(docs)
	if err != nil {
		return err
	}
	if err := order.Keep(ctx, u.Blobs, u.Table, o.ID, order.PassagesName(o.ID, f.Key), b); err != nil {
		return err
	}
	return u.update(ctx, o.ID, func(o *order.Order) {
		if o.Files[i].Read {
			return
		}
		note(&o.Files[i], docs)
		count(o)
	})
}

// read runs the reader over an upload and stores its progress on the way.
func (u *Uploads) read(ctx context.Context, o order.Order, f order.File) ([]evidence.Document, error) {
	blob, err := u.Blobs.Get(ctx, order.UploadName(o.ID, f.Key))
	if err != nil {
		return nil, u.vanished(ctx, o.ID, err)
	}
	defer blob.Close()
	at, ok := blob.(io.ReaderAt)
	if !ok {
		b, err := io.ReadAll(io.LimitReader(blob, order.MaxFileBytes+1))
		if err != nil {
			return nil, err
		}
		at = bytes.NewReader(b)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	count(&o)
	before := o.Progress
	var last time.Time
	progress := func(done, pages int) {
		now := u.Clock.Now()
		if now.Sub(last) < progressEvery {
			return
		}
		last = now
		// The first store of progress that finds the order gone ends the reading.
		if err := u.update(ctx, o.ID, func(o *order.Order) {
			o.Progress = before
			o.Progress.Pages += pages
			o.Progress.PagesDone += done
		}); err != nil {
			cancel(err)
		}
	}
	docs, err := u.Reader.Read(ctx, f.Name, at, f.Size, progress)
	if err != nil && ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	return docs, err
}

// vanished turns a missing upload into ErrGone if its order was deleted.
func (u *Uploads) vanished(ctx context.Context, id string, err error) error {
	if errors.Is(err, order.ErrNotFound) {
		if uerr := u.update(ctx, id, func(*order.Order) {}); uerr != nil {
			return uerr
		}
	}
	return err
}

// update changes an order that is being read, or gives ErrGone if it no longer is.
func (u *Uploads) update(ctx context.Context, id string, change func(o *order.Order)) error {
	_, err := order.Update(ctx, u.Table, u.Clock, id, func(o *order.Order) error {
		if o.State != order.Reading {
			return order.ErrGone
		}
		change(o)
		return nil
	})
	if errors.Is(err, order.ErrNotFound) {
		return order.ErrGone
	}
	return err
}

// handOn ends the reading: the order goes on to be checked, or fails if there is
// nothing to check.
func (u *Uploads) handOn(ctx context.Context, id string) error {
	check := false
	err := u.update(ctx, id, func(o *order.Order) {
		var text int64
		for _, f := range o.Files {
			text += f.Text
		}
		if check = text > 0; check {
			o.State = order.Checking
			return
		}
		o.State, o.Problem = order.Failed, nothingToRead(o.Files)
	})
	if err != nil || !check {
		return err
	}
	return u.Queue.Send(ctx, order.Check, id)
}

// nothingToRead is why an order fails whose files have no text: what is wrong with
// its only file, or that none could be read.
func nothingToRead(files []order.File) *evidence.Problem {
	if len(files) == 1 && len(files[0].Problems) > 0 {
		return &files[0].Problems[0]
	}
	return &evidence.Problem{Code: "no_text", Detail: fmt.Sprintf("none of %d files has text that can be read", len(files))}
}

// note writes into f what was seen in it.
func note(f *order.File, docs []evidence.Document) {
	f.Read, f.Pages, f.Text, f.Problems = true, 0, 0, nil
	for _, d := range docs {
		f.Pages += d.Pages
		f.Problems = append(f.Problems, d.Problems...)
		f.Text += textSize(d)
	}
}

func textSize(d evidence.Document) (n int64) {
	for _, p := range d.Passages {
		n += int64(len(p.Text))
	}
	return n
}

// count sets the progress from the files that are read.
func count(o *order.Order) {
	p := order.Progress{Files: len(o.Files)}
	for _, f := range o.Files {
		if f.Read {
			p.FilesDone++
			p.Pages += f.Pages
		}
	}
	p.PagesDone = p.Pages
	o.Progress = p
}

// withinLimits replaces a file's documents by a problem if the order would have
// more pages or text with them than one check takes.
func withinLimits(o order.Order, f order.File, docs []evidence.Document) []evidence.Document {
	all := f
	note(&all, docs)
	pages, text := all.Pages, all.Text
	for _, other := range o.Files {
		if other.Read {
			pages += other.Pages
			text += other.Text
		}
	}
	detail := ""
	switch {
	case pages > order.MaxPages:
		detail = fmt.Sprintf("with this file the check would have %d pages; it takes %d", pages, order.MaxPages)
	case text > order.MaxTextBytes:
		detail = fmt.Sprintf("with this file the check would have %d MB of text; it takes %d MB", text>>20, order.MaxTextBytes>>20)
	default:
		return docs
	}
	return []evidence.Document{{Name: f.Name, Digest: f.Digest, Problems: []evidence.Problem{{Code: "check_too_large", File: f.Name, Detail: detail}}}}
}
