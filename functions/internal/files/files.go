// Package files keeps blobs as files of a folder on this machine.
//
// A file is written beside the others, synced and then renamed, so that after a
// crash it is whole or not there. Only the owner may read it.
package files

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/functions/order"
)

// tmp holds files while they are being written. It is no name of a blob's folder:
// those of orders begin with "o/".
const tmp = "tmp"

// Blobs is an order.Blobs in a folder. Nothing outside the folder can be reached
// through it, not even by a symbolic link.
type Blobs struct {
	root *os.Root
	// folders is held while folders come and go: a Delete of a folder's last file
	// takes the folder along, and must not take it from under a Put.
	folders sync.Mutex
}

// Open makes the folder if need be, and throws away what a crash left half
// written. Only one process may use it.
func Open(dir string) (*Blobs, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	if err := os.Chmod(dir, 0o700); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(root.RemoveAll(tmp), root.Mkdir(tmp, 0o700)); err != nil {
		root.Close()
		return nil, err
	}
	return &Blobs{root: root}, nil
}

// Close lets go of the folder.
func (b *Blobs) Close() error { return b.root.Close() }

// Put implements order.Blobs.
func (b *Blobs) Put(ctx context.Context, name string, r io.Reader, limit int64) (int64, error) {
	if err := check(name); err != nil {
		return 0, err
	}
	var n [12]byte
	rand.Read(n[:])
	part := tmp + "/" + hex.EncodeToString(n[:])
	size, err := b.write(ctx, part, r, limit)
	if err == nil {
		err = b.move(part, name)
	}
	if err != nil {
		b.root.Remove(part)
		return 0, bare("put", err)
	}
	return size, nil
}

func (b *Blobs) write(ctx context.Context, part string, r io.Reader, limit int64) (int64, error) {
	f, err := b.root.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	size, err := io.Copy(f, io.LimitReader(ctxReader{ctx, r}, limit+1))
	if err != nil {
		return 0, err
	}
	if size > limit {
		return 0, order.ErrTooLarge
	}
	if err := f.Sync(); err != nil {
		return 0, err
	}
	return size, f.Close()
}

// move gives a written file its name, for good: the folder is synced too.
func (b *Blobs) move(part, name string) error {
	dir := path.Dir(name)
	b.folders.Lock()
	err := b.root.MkdirAll(dir, 0o700)
	if err == nil {
		err = b.root.Rename(part, name)
	}
	b.folders.Unlock()
	if err != nil {
		return err
	}
	return b.syncDir(dir)
}

func (b *Blobs) syncDir(dir string) error {
	d, err := b.root.Open(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // already deleted again, with the file
	}
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

// Get implements order.Blobs; the result is an *os.File.
func (b *Blobs) Get(_ context.Context, name string) (io.ReadCloser, error) {
	if err := check(name); err != nil {
		return nil, err
	}
	f, err := b.root.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, order.ErrNotFound
	}
	if err != nil {
		return nil, bare("get", err)
	}
	if i, err := f.Stat(); err != nil || !i.Mode().IsRegular() {
		f.Close()
		return nil, order.ErrNotFound
	}
	return f, nil
}

// List implements order.Blobs.
func (b *Blobs) List(ctx context.Context, prefix string) ([]string, error) {
	names := []string{}
	dir, _, found := cutLast(prefix)
	if !found {
		dir = "."
	} else if err := check(dir); err != nil {
		return nil, err
	}
	err := fs.WalkDir(b.root.FS(), dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case name == tmp:
			return fs.SkipDir
		case e.Type().IsRegular() && strings.HasPrefix(name, prefix):
			names = append(names, name)
		}
		return ctx.Err()
	})
	slices.Sort(names)
	return names, bare("list", err)
}

// Delete implements order.Blobs. Folders that are left empty go too.
func (b *Blobs) Delete(_ context.Context, name string) (int64, error) {
	if err := check(name); err != nil {
		return 0, err
	}
	i, err := b.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, bare("delete", err)
	}
	if i.IsDir() {
		return 0, nil
	}
	dir, err := b.remove(name)
	if err != nil {
		return 0, bare("delete", err)
	}
	return i.Size(), bare("delete", b.syncDir(dir))
}

// remove removes a file and the folders that it leaves empty, and says which
// folder is left.
func (b *Blobs) remove(name string) (dir string, err error) {
	b.folders.Lock()
	defer b.folders.Unlock()
	if err := b.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	for dir = path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if b.root.Remove(dir) != nil { // not empty
			break
		}
	}
	return dir, nil
}

func cutLast(s string) (before, after string, found bool) {
	i := strings.LastIndexByte(s, '/')
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

func check(name string) error {
	if !order.ValidName(name) || name == tmp || strings.HasPrefix(name, tmp+"/") {
		return order.ErrName
	}
	return nil
}

// bare says what failed without the file's name: it holds an order's id, and an
// error may end in a log.
func bare(what string, err error) error {
	var pe *fs.PathError
	var le *os.LinkError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &pe):
		err = pe.Err
	case errors.As(err, &le):
		err = le.Err
	}
	return fmt.Errorf("files: %s: %w", what, err)
}

// ctxReader stops reading when its context ends.
type ctxReader struct {
	ctx context.Context
	r   io.Reader
}

func (c ctxReader) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}
