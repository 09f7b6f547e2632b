package main

// budget is the most a module may weigh, in bytes as they travel. A build past
// its budget fails: the size is a promise to whoever embeds the check.
type budget struct {
	StdBrotli int // std Go, brotli 11
	TinyGzip  int // TinyGo, gzip 9
}

// module is one reactor of wasm/.
type module struct {
	Name   string // the folder under wasm/ and the file under dist/wasm/
	Budget budget
}

// modules is everything that is built, in the order of the size table.
var modules = []module{
	{Name: "assess", Budget: budget{StdBrotli: 560 * 1024, TinyGzip: 84 * 1024}},
	{Name: "report", Budget: budget{StdBrotli: 1180 * 1024, TinyGzip: 480 * 1024}},
}
