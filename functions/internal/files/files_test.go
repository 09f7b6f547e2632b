package files

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/order/ordertest"
)

func open(t *testing.T, dir string) *Blobs {
	t.Helper()
	b, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

func TestBlobs(t *testing.T) { ordertest.Blobs(t, open(t, filepath.Join(t.TempDir(), "blobs"))) }

func TestOnlyTheOwnerMayRead(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "blobs")
	b := open(t, dir)
	if _, err := b.Put(context.Background(), "o/a/in/1", strings.NewReader("x"), 1); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		i, err := e.Info()
		if err == nil && i.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v", p, i.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestHalfWrittenIsThrownAway(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir)
	if _, err := b.Put(context.Background(), "o/a/in/1", strings.NewReader("x"), 1); err != nil {
		t.Fatal(err)
	}
	half := filepath.Join(dir, tmp, "half")
	if err := os.WriteFile(half, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	b = open(t, dir)
	if _, err := os.Stat(half); !os.IsNotExist(err) {
		t.Errorf("still there: %v", err)
	}
	if names, err := b.List(context.Background(), ""); err != nil || len(names) != 1 {
		t.Errorf("List = %q, %v", names, err)
	}
}

func TestDeletedLeavesNoFolder(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir)
	ctx := context.Background()
	if _, err := b.Put(ctx, "o/a/in/1", strings.NewReader("x"), 1); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Delete(ctx, "o/a/in/1"); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "o")); !os.IsNotExist(err) {
		t.Errorf("still there: %v", err)
	}
}

func TestSymbolicLinkLeadsNowhere(t *testing.T) {
	outside := t.TempDir()
	if err := os.WriteFile(filepath.Join(outside, "secret"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	b := open(t, dir)
	if err := os.Symlink(outside, filepath.Join(dir, "o")); err != nil {
		t.Skip(err)
	}
	if _, err := b.Get(context.Background(), "o/secret"); err == nil {
		t.Error("read a file outside the folder")
	}
	if _, err := b.Put(context.Background(), "o/new", strings.NewReader("x"), 1); err == nil {
		t.Error("wrote a file outside the folder")
	}
}

func TestErrorsNameNoBlob(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir)
	ctx := context.Background()
	if _, err := b.Put(ctx, "o/secretid", strings.NewReader("x"), 1); err != nil {
		t.Fatal(err)
	}
	_, err := b.Put(ctx, "o/secretid/in/1", strings.NewReader("x"), 1)
	if err == nil || strings.Contains(err.Error(), "secretid") {
		t.Errorf("err = %v", err)
	}
}
