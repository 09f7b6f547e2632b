package order

import (
	"bytes"
	"context"
	"errors"
	"io"
)

// AskedPrefix is what the names of the answers of a model to an order's questions
// begin with; the digest of what was asked follows. They go with the order.
func AskedPrefix(id string) string { return Prefix(id) + "asked/" }

const maxKept = 4 << 20 // bytes of one answer

// BlobMemory keeps answers of a model as blobs whose names begin with Prefix.
type BlobMemory struct {
	Blobs  Blobs
	Prefix string // see AskedPrefix
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
	_, err := m.Blobs.Put(ctx, m.Prefix+digest, bytes.NewReader(reply), maxKept)
	return err
}
