// Times one module in Node: node assess.mjs MODULE CALL ASKED. Nanoseconds, as JSON.
import { readFileSync } from "node:fs";
import { load } from "../../web/src/wasm.ts";

const [, , file, call, asked] = process.argv;
const bytes = readFileSync(file);
const now = () => Number(process.hrtime.bigint());

const start = now();
const it = await load(bytes);
const loaded = now();
it[call](asked);
const answered = now();

// Half a second to warm up and a second to count, as V8 compiles hot code anew; the fastest
// millisecond's worth of calls counts, for what else the machine does only ever adds time.
const few = Math.max(1, Math.min(100, Math.floor(1e6 / (answered - loaded))));
const rounds = (ns) => {
  let fastest = Infinity;
  for (const end = now() + ns; now() < end; ) {
    const from = now();
    for (let i = 0; i < few; i++) it[call](asked);
    fastest = Math.min(fastest, (now() - from) / few);
  }
  return fastest;
};
rounds(5e8);
console.log(JSON.stringify({ load: loaded - start, first: answered - loaded, steady: rounds(1e9) }));
