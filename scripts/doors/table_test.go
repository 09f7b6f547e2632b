package doors

// door says what a package may import. Packages are named from the root of the
// module; "*" stands for one part of a path and a final "/..." for the package
// and everything below it.
type door struct {
	packages []string // whose door it is
	may      []string // which of our packages they may import
	never    []string // which of our packages they may not reach, not even through others
	outside  []string // which modules of others they may import; anyOne: one, whichever it is
	pure     bool     // no clock, no disk, no network, no randomness
	why      string   // told to whoever forces the door
}

const (
	anyOne    = "any one"
	anyNumber = "any number"
)

var (
	acts   = []string{"shared/mdr", "shared/ivdr", "shared/aiact"}
	engine = []string{"shared/law", "shared/fact", "shared/rule", "shared/require", "shared/product"}
)

// table is the doors of the house (shared/RATIONALE.md). The first row that
// names a package is its door; a package that no row names has to be given one.
var table = []door{
	{
		packages: []string{"shared/law", "shared/fact"}, pure: true,
		why: "law and fact are the ground that everything stands on",
	}, {
		packages: []string{"shared/law/lawindex"}, pure: true,
		may: []string{"shared/law"},
		why: "the index of provisions only knows how the law is cited",
	}, {
		packages: []string{"shared/rule"}, pure: true,
		may: []string{"shared/law", "shared/fact"}, never: acts,
		why: "the engine knows no act: a rule of law in it would be one that no lawyer's page shows",
	}, {
		packages: []string{"shared/rule/ruletest"},
		may:      []string{"shared/law", "shared/fact", "shared/rule"}, never: acts,
		why: "the plain reading that the engine is held to knows as little of the acts as the engine",
	}, {
		packages: []string{"shared/require"}, pure: true,
		may: []string{"shared/law", "shared/fact", "shared/rule"}, never: acts,
		why: "the form of a requirement is the same in every act",
	}, {
		packages: []string{"shared/product"}, pure: true,
		may: []string{"shared/law", "shared/fact"}, never: acts,
		why: "facts that the acts share cannot come from one of them",
	},
	{packages: []string{"shared/mdr"}, pure: true, may: engine, never: []string{"shared/ivdr", "shared/aiact"}, why: whyActs},
	{packages: []string{"shared/ivdr"}, pure: true, may: engine, never: []string{"shared/mdr", "shared/aiact"}, why: whyActs},
	{packages: []string{"shared/aiact"}, pure: true, may: engine, never: []string{"shared/mdr", "shared/ivdr"}, why: whyActs},
	{
		packages: []string{"shared/assess"}, pure: true,
		may: join(engine, acts),
		why: "assess runs the acts and knows nothing of how the result is written",
	}, {
		packages: []string{"shared/example"}, pure: true,
		may: join(engine, acts, []string{"shared/assess"}),
		why: "the official examples are held against what is concluded and carry no words; each host has its own",
	}, {
		packages: []string{"shared/techdoc", "shared/roadmap"}, pure: true,
		may: join(engine, acts, []string{"shared/assess"}),
		why: "what follows from an assessment stands on it, not beside it",
	}, {
		packages: []string{"shared/evidence"}, pure: true,
		may:     []string{"shared/law", "shared/fact", "shared/require"},
		never:   append([]string{"shared/assess"}, acts...),
		outside: []string{"github.com/blevesearch/snowballstem", "golang.org/x/text"},
		why:     "evidence is told by its caller which requirements apply; of other people's code it uses word stems and Unicode normal forms only",
	}, {
		packages: []string{"shared/report", "shared/wire"}, pure: true,
		may:   []string{"shared/..."},
		never: []string{"shared/text"},
		why:   "words are handed in: a module that carried every language would be too heavy to load",
	}, {
		packages: []string{"shared/text/..."}, pure: true,
		may: []string{"shared/law", "shared/fact"},
		why: "wording knows ids, not rules",
	}, {
		packages: []string{"wasm/assess"},
		may:      join(engine, acts, []string{"shared/wire", "shared/assess", "shared/example"}),
		never:    []string{"shared/report", "shared/evidence", "shared/text", "shared/law/lawindex"},
		why:      "every visitor loads this module",
	}, {
		packages: []string{"wasm/gap"},
		may:      []string{"shared/wire", "shared/report", "shared/roadmap", "shared/techdoc", "shared/evidence"},
		never:    []string{"shared/text", "shared/law/lawindex"},
		why:      "a module in the browser gets its words from the page and has no use for the index",
	}, {
		packages: []string{"wasm/report"},
		may:      []string{"shared/wire", "shared/report", "shared/roadmap", "shared/techdoc"},
		never:    []string{"shared/text", "shared/law/lawindex"},
		outside:  []string{"rsc.io/qr"},
		why:      "a module in the browser gets its words from the page; of other people's code it makes QR codes only",
	}, {
		packages: []string{"wasm/*"},
		may:      []string{"shared/wire", "shared/report", "shared/roadmap", "shared/techdoc"},
		never:    []string{"shared/text", "shared/law/lawindex"},
		why:      "a module in the browser gets its words from the page and has no use for the index",
	}, {
		packages: []string{"functions/order"},
		may:      []string{"shared/..."},
		why:      "the order and its ports know nothing of what they are stored in or paid with",
	}, {
		packages: []string{"functions/order/ordertest"},
		may:      []string{"functions/order", "shared/..."},
		why:      "what a port promises is tested without knowing who keeps the promise",
	}, {
		packages: []string{"functions/internal/docx", "functions/internal/xlsx"},
		may:      []string{"functions/internal/zipxml", "functions/internal/unseen", "shared/..."},
		why:      "office files are ZIP containers of XML, opened in one way and within one set of limits; what a reader does not see is marked alike in every format",
	}, {
		packages: []string{"functions/internal/zipxml", "functions/internal/unseen"},
		may:      []string{"shared/..."},
		why:      "tools of the readers of files stand on nothing but the standard library",
	}, {
		packages: []string{"functions/internal/markup"},
		may:      []string{"functions/order", "functions/internal/unseen", "shared/..."},
		outside:  []string{"github.com/yuin/goldmark", "golang.org/x/net"},
		why:      "Markdown becomes HTML, and both are read by the same eyes; nothing else belongs here",
	}, {
		packages: []string{"functions/internal/pdf"},
		may:      []string{"functions/order", "functions/internal/unseen", "functions/internal/ocr", "shared/..."},
		outside:  []string{"github.com/klippa-app/go-pdfium", "github.com/tetratelabs/wazero", "golang.org/x/sys"},
		why:      "PDFium, the runtime it needs, the system calls that seal the child it runs in, and what reads the pages that are pictures",
	}, {
		packages: []string{"functions/internal/*"},
		may:      []string{"functions/order", "shared/..."},
		outside:  []string{anyOne},
		why:      "an adapter adapts one outside thing and does not know the others",
	}, {
		packages: []string{"functions/api", "functions/ingest", "functions/analyze"},
		may:      []string{"functions/order", "functions/internal/web", "shared/..."},
		why:      "functions are cut by permission: one that imported another, or an adapter, would have its rights too",
	}, {
		packages: []string{"functions/*/cmd", "functions/local/...", "functions/edge/..."},
		may:      []string{"functions/...", "shared/..."},
		outside:  []string{anyOne},
		why:      "a program only puts handlers and adapters together",
	}, {
		packages: []string{"scripts/..."},
		may:      []string{"functions/...", "shared/...", "wasm/...", "web/..."},
		outside:  []string{anyNumber},
		why:      "scripts are run, not imported",
	},
}

const whyActs = "an act does not know another: what one concludes reaches the other through assess, as a set"

// impure is what a pure package does not import. What it hands to fmt and the
// like it has to be given.
var impure = []string{
	"time", "os", "os/exec", "os/signal", "os/user", "net", "net/http", "net/url",
	"math/rand", "math/rand/v2", "crypto/rand", "syscall", "plugin", "log", "log/slog",
}

// light is every package of the standard library that may end up in wasm/assess,
// apart from its own internal ones. What the others cost, in bytes of std Go
// (brotli) and TinyGo (gzip), measured one by one on a module that does nothing:
// crypto/sha256 126,000 and 40,000; fmt 156,000 and 38,000; sort, for sort.Slice,
// 10,000 and 6,000; hash/crc32 9,000 and 2,000. Of those that may: strings 9,000
// and 1,000 (5,000 and 4,000 more for Fields or ToUpper, which bring the tables of
// Unicode along), slices.Sort 5,000 and 1,300, hash/fnv 3,000 and 60.
var light = []string{
	"unsafe", "runtime", "structs", "cmp", "errors", "iter", "maps", "math/bits", "slices", "strconv", "unicode/utf8",
	"strings", "unicode", "io", "sync", "sync/atomic", // strings and what it stands on
	"hash", "hash/fnv",
}

func join(lists ...[]string) (all []string) {
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}
