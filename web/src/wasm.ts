// The loader of the WebAssembly modules: one for both compilers (std Go wants a
// little of WASI, TinyGo nothing) and for browsers, Node and Cloudflare Workers.

/** What a module does: text in, JSON out. Each throws if the module traps, or has no such call; the next has a fresh instance. */
export interface Assessor {
  /** A state string to its assessment. */
  assess(state: string): string;
  /** A state string to what other answers would change. */
  changes(state: string): string;
  /** Two state strings, with a line feed between them, to what sets them apart. */
  difference(states: string): string;
  /** A state string, a line feed and the official examples to those nearest to it. */
  nearest(asked: string): string;
}

/** What the module of documents does: a state string to JSON, and a document to its bytes. Traps are as those of an Assessor. */
export interface Reporter {
  /** A state string to what is asked of the product. */
  requirements(state: string): string;
  /** A state string to the plan of the way to the market. */
  roadmap(state: string): string;
  /** Kind, format and state, a line each, and the words in lines `id = text`, to the document; or to an error as JSON. */
  document(asked: string): Uint8Array<ArrayBuffer>;
}

/** Where a module comes from. Workers may not compile bytes and give a Module. */
export type Source = BufferSource | Response | WebAssembly.Module;

interface Exports extends Base {
  // What a module answers; one built before a call was has no such function.
  [call: string]: unknown;
}

interface Base {
  memory: WebAssembly.Memory;
  _initialize(): void;
  alloc(bytes: number): number;
}

/** Compiles and starts the module that assesses. Rejects if there is none, or it does not start. */
export async function load(from: Source | Promise<Source>): Promise<Assessor> {
  const call = await start(from);
  const text = (name: keyof Assessor) => (asked: string) => new TextDecoder().decode(call(name, asked));
  return { assess: text("assess"), changes: text("changes"), difference: text("difference"), nearest: text("nearest") };
}

/** Compiles and starts the module of documents, likewise. */
export async function loadReporter(from: Source | Promise<Source>): Promise<Reporter> {
  const call = await start(from);
  const text = (name: keyof Reporter) => (asked: string) => new TextDecoder().decode(call(name, asked));
  return { requirements: text("requirements"), roadmap: text("roadmap"), document: (asked) => call("document", asked) };
}

/** start gives the calls of a module: what is asked in text, the answer as bytes of its own. */
async function start(from: Source | Promise<Source>): Promise<(name: string, asked: string) => Uint8Array<ArrayBuffer>> {
  const module = await compile(await from);
  const first = host();
  // Not `new Instance` at once: older browsers refuse that on the main thread.
  let live: Exports | undefined = first.start(await WebAssembly.instantiate(module, first.imports));
  return (name, asked) => {
    const text = new TextEncoder().encode(asked);
    try {
      if (!live) {
        const next = host();
        live = next.start(new WebAssembly.Instance(module, next.imports));
      }
      const run = live[name] as ((bytes: number) => bigint) | undefined;
      if (!run) throw new Error(`no ${name}`);
      // memory.buffer is read anew after every call, for growing detaches it.
      const at = live.alloc(text.length) >>> 0;
      new Uint8Array(live.memory.buffer, at, text.length).set(text);
      const out = BigInt.asUintN(64, run(text.length));
      return new Uint8Array(live.memory.buffer, Number(out >> 32n), Number(out & 0xffffffffn)).slice() as Uint8Array<ArrayBuffer>;
    } catch (trap) {
      live = undefined; // what a trap leaves behind cannot be trusted
      throw trap;
    }
  };
}

async function compile(from: Source): Promise<WebAssembly.Module> {
  if (from instanceof WebAssembly.Module) return from;
  if (!(from instanceof Response)) return WebAssembly.compile(from);
  if (!from.ok) throw new Error(`${from.status} ${from.url}`);
  // Streaming insists on the type, which not every server knows.
  return from.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(from)
    : WebAssembly.compile(await from.arrayBuffer());
}

/** The surroundings of one instance: no files, no environment, no randomness, no time. */
function host() {
  let live: Exports;
  const wasi = new Proxy({}, {
    get: (_, call) => (...args: number[]) => {
      if (call === "proc_exit") throw new Error(`exit ${args[0]}`);
      // The clock stands still, but not at zero: std Go takes that for a fault.
      if (call === "clock_time_get") new DataView(live.memory.buffer).setBigUint64(args[2]!, 1n, true);
      return 0;
    },
  });
  return {
    imports: { wasi_snapshot_preview1: wasi as WebAssembly.ModuleImports },
    start(instance: WebAssembly.Instance): Exports {
      live = instance.exports as unknown as Exports;
      live._initialize();
      return live;
    },
  };
}
