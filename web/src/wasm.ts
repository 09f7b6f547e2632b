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

/** Where a module comes from. Workers may not compile bytes and give a Module. */
export type Source = BufferSource | Response | WebAssembly.Module;

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  alloc(bytes: number): number;
  assess(bytes: number): bigint;
  // Modules built before these were have none of them.
  changes?(bytes: number): bigint;
  difference?(bytes: number): bigint;
  nearest?(bytes: number): bigint;
}

const calls = ["assess", "changes", "difference", "nearest"] as const;

/** Compiles and starts a module. Rejects if there is none, or it does not start. */
export async function load(from: Source | Promise<Source>): Promise<Assessor> {
  const module = await compile(await from);
  const first = host();
  // Not `new Instance` at once: older browsers refuse that on the main thread.
  let live: Exports | undefined = first.start(await WebAssembly.instantiate(module, first.imports));
  const call = (name: keyof Assessor, asked: string): string => {
    const text = new TextEncoder().encode(asked);
    try {
      if (!live) {
        const next = host();
        live = next.start(new WebAssembly.Instance(module, next.imports));
      }
      const run = live[name];
      if (!run) throw new Error(`no ${name}`);
      // memory.buffer is read anew after every call, for growing detaches it.
      const at = live.alloc(text.length) >>> 0;
      new Uint8Array(live.memory.buffer, at, text.length).set(text);
      const out = BigInt.asUintN(64, run(text.length));
      const bytes = new Uint8Array(live.memory.buffer, Number(out >> 32n), Number(out & 0xffffffffn));
      return new TextDecoder().decode(bytes);
    } catch (trap) {
      live = undefined; // what a trap leaves behind cannot be trusted
      throw trap;
    }
  };
  return Object.fromEntries(calls.map((name) => [name, (asked: string) => call(name, asked)])) as unknown as Assessor;
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
