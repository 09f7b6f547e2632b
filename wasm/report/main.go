// Command report is what follows from an assessment as a WebAssembly module: the
// requirements, the roadmap and the documents. It is loaded when first wanted.
//
// Its calls are made as those of wasm/assess. requirements and roadmap take a
// state string and give JSON. document takes the kind, the format and the state, a
// line each, and after them the words of one language in lines `id = text`; it
// gives the bytes of the document, or an error as JSON: {"v":1,"error":{…}}.
//
// Built for anything but wasm it does nothing.
package main

func main() {}
