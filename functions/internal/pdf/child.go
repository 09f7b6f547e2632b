package pdf

import (
	"bufio"
	"context"
	"io"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// wasmPages is the memory that PDFium itself may have, in pages of 64 KB. Growth
// copies, so the process needs up to twice that; RLIMIT_DATA has the last word.
const wasmPages = 4096

// Child makes this process a reader of one PDF and never returns, if that is what
// it was started for. Otherwise it does nothing. It belongs at the very start of
// main, before flags, logs or stores are touched.
func Child() {
	if n := len(os.Args); (n == 3 || n == 4) && os.Args[1] == childWord {
		os.Exit(child(os.Args[2], strings.Join(os.Args[3:], ""), os.Stdin, os.Stdout))
	}
}

// child gives up its rights step by step. The cache is read first, because it is
// ours and needs the file system; then the rights go; then the file comes in. Asked
// for pages by their numbers, it draws those; otherwise it gives the text of all.
func child(cache, pages string, in io.Reader, out io.Writer) int {
	alone()
	limit()
	debug.SetMemoryLimit(dataLimit * 3 / 4)
	w := bufio.NewWriterSize(out, 64<<10)
	instance, err := engine(cache)
	if err != nil {
		os.Stderr.WriteString(err.Error())
		return 1
	}
	sealed := seal() == nil
	if writeFrame(w, frameReady, []byte{flag(sealed)}) != nil || w.Flush() != nil {
		return 1
	}
	file, err := io.ReadAll(io.LimitReader(in, maxFile+1))
	if err != nil || len(file) > maxFile {
		return 1
	}
	x := &extractor{pdfium: instance, w: w}
	code := ""
	if pages == "" {
		code = x.file(file)
	} else {
		var numbers []int
		for s := range strings.SplitSeq(pages, ",") {
			n, err := strconv.Atoi(s)
			if err != nil {
				return 1
			}
			numbers = append(numbers, n)
		}
		code = x.pictures(file, numbers)
	}
	if code != "" {
		_ = writeFrame(w, frameFault, []byte(code))
	} else {
		_ = writeFrame(w, frameEnd, nil)
	}
	if w.Flush() != nil {
		return 1
	}
	return 0
}

// engine compiles PDFium, or takes it from the cache, and starts it without a
// file system: go-pdfium would otherwise mount all of ours into it.
func engine(cache string) (pdfium.Pdfium, error) {
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(wasmPages)
	if cache != "" {
		// A cache that cannot be used costs time only.
		if c, err := wazero.NewCompilationCacheWithDir(cache); err == nil {
			config = config.WithCompilationCache(c)
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		MinIdle: 1, MaxIdle: 1, MaxTotal: 1,
		FSConfig: wazero.NewFSConfig(), RuntimeConfig: config,
		Stdout: io.Discard, Stderr: io.Discard,
	})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return pool.GetInstanceWithContext(ctx)
}
