package order

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
)

// AskedPrefix is what the names of the answers of a model to an order's questions
// begin with; the digest of what was asked follows. They go with the order.
func AskedPrefix(id string) string { return Prefix(id) + "asked/" }

const maxKept = 4 << 20 // bytes of one answer

// BlobMemory keeps answers of a model as blobs whose names begin with Prefix. They
// quote documents, so an answer that comes in after its order was deleted is not
// kept; for that it needs the table.
type BlobMemory struct {
	Blobs  Blobs
	Table  Table  // nil only where nobody deletes orders
	Prefix string // AskedPrefix of the order
}

// Recall gives what was kept under the digest.
func (m BlobMemory) Recall(ctx context.Context, digest string) (reply []byte, found bool, err error) {
	r, err := m.Blobs.Get(ctx, m.Prefix+digest)
	switch {
	case errors.Is(err, ErrNotFound):
		return nil, false, nil
	case err != nil:
		return nil, false, err
	}
	defer r.Close()
	reply, err = io.ReadAll(io.LimitReader(r, maxKept))
	return reply, err == nil, err
}

// Keep stores a reply under the digest.
func (m BlobMemory) Keep(ctx context.Context, digest string, reply []byte) error {
	if len(reply) > maxKept {
		return ErrTooLarge
	}
	if m.Table != nil {
		id, _, _ := strings.Cut(strings.TrimPrefix(m.Prefix, "o/"), "/")
		return Keep(ctx, m.Blobs, m.Table, id, m.Prefix+digest, reply)
	}
	_, err := m.Blobs.Put(ctx, m.Prefix+digest, bytes.NewReader(reply), maxKept)
	return err
}
