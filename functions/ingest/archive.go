package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/cecheck/cecheck/shared/evidence"
)

// archive reads every entry of an archive as its own document. What the archive
// itself has wrong stands in a document with the archive's name.
func (r *Reader) archive(ctx context.Context, name string, z *zip.Reader, ra io.ReaderAt, size int64, progress func(int, int)) ([]evidence.Document, error) {
	sum, err := digest(ra, size)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	var docs []evidence.Document
	seen := map[string]int{}
	doneBefore, pagesBefore := 0, 0
	problems, err := r.o.Archive(ctx, z, func(entry string, b []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		// Two entries may have one name; a citation needs one document.
		inner := name + "/" + entry
		if seen[inner]++; seen[inner] > 1 {
			inner = fmt.Sprintf("%s (%d)", inner, seen[inner])
		}
		d, err := r.file(ctx, inner, bytes.NewReader(b), int64(len(b)), func(done, pages int) {
			progress(doneBefore+done, pagesBefore+pages)
		})
		if err != nil {
			return err
		}
		doneBefore += d.Pages
		pagesBefore += d.Pages
		docs = append(docs, d)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if len(docs) == 0 && len(problems) == 0 {
		problems = []evidence.Problem{{Code: "empty", Detail: "the archive holds no files"}}
	}
	if len(problems) > 0 {
		for i := range problems {
			if problems[i].File == "" {
				problems[i].File = name
			} else {
				problems[i].File = name + "/" + problems[i].File
			}
		}
		docs = append(docs, evidence.Document{Name: name, Digest: sum, Reader: "zip/1", Problems: problems})
	}
	return docs, nil
}
