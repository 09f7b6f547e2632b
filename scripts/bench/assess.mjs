// Times one module in Node: node assess.mjs MODULE STATE. Nanoseconds, as JSON.
import { readFileSync } from "node:fs";
import { load } from "../../web/src/wasm.ts";

const [, , file, state] = process.argv;
const bytes = readFileSync(file);
const now = () => Number(process.hrtime.bigint());

const start = now();
const it = await load(bytes);
const loaded = now();
it.assess(state);
const answered = now();

// Half a second to warm up and a second to count: V8 compiles hot code anew. The
// clock is read every few calls, as many as take a millisecond.
const few = Math.max(1, Math.min(100, Math.floor(1e6 / (answered - loaded))));
const rounds = (ns) => {
  let n = 0;
  const from = now();
  let to = from;
  for (; to - from < ns; to = now()) for (let i = 0; i < few; i++, n++) it.assess(state);
  return (to - from) / n;
};
rounds(5e8);
console.log(JSON.stringify({ load: loaded - start, first: answered - loaded, steady: rounds(1e9) }));
