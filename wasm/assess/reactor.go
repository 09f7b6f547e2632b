//go:build wasm || tinygo.wasm

package main

import (
	"unsafe"

	"github.com/cecheck/cecheck/shared/wire"
)

// The buffers the host reads and writes. Package variables, because a pointer
// that only the host holds does not keep anything from the collector.
var (
	in  []byte
	out string
)

// alloc gives the host n bytes to write the next state string into.
//
//go:wasmexport alloc
func alloc(n uint32) uint32 {
	in = make([]byte, n)
	return address(unsafe.SliceData(in))
}

// assess evaluates the first n bytes of what alloc gave. A host that asks for
// more than it allocated has a fault of its own and gets a trap.
//
//go:wasmexport assess
func assess(n uint32) uint64 { return give(wire.Assess(take(n))) }

// changes says which other answers would change what is concluded.
//
//go:wasmexport changes
func changes(n uint32) uint64 { return give(wire.Changes(take(n))) }

// difference compares two state strings with a line feed between them.
//
//go:wasmexport difference
func difference(n uint32) uint64 { return give(wire.Difference(take(n))) }

// nearest finds the official examples nearest to a state string, which a line feed and the examples follow.
//
//go:wasmexport nearest
func nearest(n uint32) uint64 { return give(wire.Nearest(take(n))) }

// take is the first n bytes of what alloc gave.
func take(n uint32) string {
	s := string(in[:n])
	in = nil
	return s
}

// give is where the host finds s.
func give(s string) uint64 {
	out = s
	return uint64(address(unsafe.StringData(out)))<<32 | uint64(len(out))
}

// address is where b lies in the linear memory, which is 32 bits wide under
// both compilers although wasip1 computes pointers in 64.
func address(b *byte) uint32 { return uint32(uintptr(unsafe.Pointer(b))) }
