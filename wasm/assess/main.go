// Command assess is the free check as a WebAssembly module: the one that every
// visitor loads.
//
// It is a reactor over linear memory, so one source builds with std Go (wasip1,
// c-shared) and with TinyGo, and one loader (web/src/wasm.ts) runs both. A host
// calls alloc(n), writes n bytes of a state string there, and calls assess(n);
// the result is where the JSON lies: the address in the high 32 bits, the length
// in the low ones. Both stay valid until the next call.
//
// Built for anything but wasm it does nothing: hosts written in Go call
// [github.com/cecheck/cecheck/shared/wire.Assess] themselves.
package main

func main() {}
