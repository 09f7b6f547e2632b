package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log"
	"net/http"

	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/functions/order"
)

// upload stores one file under a random key and then adds it to the order. A file
// of the same name is replaced. If anything goes wrong in between, the blob is
// taken back; after a crash it lies under the order's prefix and goes with it.
func (a *API) upload(w http.ResponseWriter, r *http.Request) error {
	o, err := a.get(r)
	if err != nil {
		return err
	}
	name := order.DisplayName(r.PathValue("name"))
	if name == "" {
		return web.New("bad_name", "")
	}
	f := order.File{Key: order.NewKey(), Name: name, Size: max(r.ContentLength, 0)}
	// Look before the bytes come, and again when they are there.
	if _, err := add(&o, f); err != nil {
		return err
	}
	blob := order.UploadName(o.ID, f.Key)
	sum := sha256.New()
	f.Size, err = a.Blobs.Put(r.Context(), blob, io.TeeReader(web.Upload(w, r, order.MaxFileBytes), sum), order.MaxFileBytes)
	if err != nil {
		if web.IsTooLarge(err) {
			err = fileTooLarge(name)
		}
		return err
	}
	f.Digest = hex.EncodeToString(sum.Sum(nil))
	// From here on the file is here: that the client goes away changes nothing.
	ctx := context.WithoutCancel(r.Context())
	var old *order.File
	if f.Size == 0 {
		err = about(web.New("empty", "0 bytes"), name)
	} else {
		_, err = order.Update(ctx, a.Table, a.Clock, o.ID, func(o *order.Order) (err error) {
			old, err = add(o, f)
			return err
		})
	}
	if err != nil {
		a.drop(ctx, blob)
		return known(err)
	}
	if old != nil {
		a.drop(ctx, order.UploadName(o.ID, old.Key))
	}
	web.JSON(w, http.StatusCreated, viewFile(&f))
	return nil
}

// add puts a file into an order, in the place of one with the same name, if the
// order still takes it.
func add(o *order.Order, f order.File) (old *order.File, err error) {
	if o.State != order.Open {
		return nil, notOpen(o.State)
	}
	at := len(o.Files)
	for i := range o.Files {
		if o.Files[i].Name == f.Name {
			at, old = i, &order.File{}
			*old = o.Files[i]
		}
	}
	size := o.Size() + f.Size
	if old != nil {
		size -= old.Size
	}
	switch {
	case f.Size > order.MaxFileBytes:
		return nil, fileTooLarge(f.Name)
	case at == order.MaxFiles:
		return nil, about(web.New("too_many_files", fmt.Sprintf("One check takes %d files.", order.MaxFiles)), f.Name)
	case size > order.MaxOrderBytes:
		return nil, about(web.New("too_large", fmt.Sprintf("All files together may have %d MB.", order.MaxOrderBytes>>20)), f.Name)
	case old != nil:
		o.Files[at] = f
	default:
		o.Files = append(o.Files, f)
	}
	return old, nil
}

func fileTooLarge(name string) error {
	return about(web.New("too_large", fmt.Sprintf("A file may have %d MB.", order.MaxFileBytes>>20)), name)
}

func about(p *web.Problem, file string) error {
	p.File = file
	return p
}

// drop removes a blob that nothing names any more. If that fails it still goes
// with the order.
func (a *API) drop(ctx context.Context, blob string) {
	if _, err := a.Blobs.Delete(ctx, blob); err != nil {
		log.Printf("drop an upload: %v", err)
	}
}
