//go:build wasm || tinygo.wasm

package main

import (
	"strings"
	"unsafe"

	"github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/wire"
)

// The buffers the host reads and writes. Package variables, because a pointer
// that only the host holds does not keep anything from the collector.
var (
	in  []byte
	out []byte
)

// alloc gives the host n bytes to write the next input into.
//
//go:wasmexport alloc
func alloc(n uint32) uint32 {
	in = make([]byte, n)
	return address(unsafe.SliceData(in))
}

// requirements says what is asked of the product of a state string.
//
//go:wasmexport requirements
func requirements(n uint32) uint64 { return give([]byte(wire.Requirements(take(n)))) }

// roadmap plans the way to the CE mark for a state string.
//
//go:wasmexport roadmap
func roadmap(n uint32) uint64 { return give([]byte(wire.Roadmap(take(n)))) }

// document writes a document: its kind, format and state, a line each, and the words.
//
//go:wasmexport document
func document(n uint32) uint64 {
	kind, rest, _ := strings.Cut(take(n), "\n")
	format, rest, _ := strings.Cut(rest, "\n")
	state, words, _ := strings.Cut(rest, "\n")
	b, _ := report.Write(kind, format, state, report.ParseWords(words), report.Options{QR: code})
	return give(b)
}

// take is the first n bytes of what alloc gave. They are not copied: the words of a language are half a megabyte, and nobody writes there again.
func take(n uint32) string {
	s := unsafe.String(unsafe.SliceData(in[:n]), n)
	in = nil
	return s
}

// give is where the host finds b.
func give(b []byte) uint64 {
	out = b
	return uint64(address(unsafe.SliceData(out)))<<32 | uint64(len(out))
}

// address is where b lies in the linear memory, which is 32 bits wide under
// both compilers although wasip1 computes pointers in 64.
func address(b *byte) uint32 { return uint32(uintptr(unsafe.Pointer(b))) }
