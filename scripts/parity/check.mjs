// Runs in every host: fetches the vectors and the modules, asks, and posts what
// differed. In a page the address is the page's own, in Node it is an argument.
import { load } from "../../web/src/wasm.ts";

const base = globalThis.location?.origin ?? process.argv[2];

async function digest(text) {
  const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (b) => b.toString(16).padStart(2, "0")).join("");
}

async function check(file, vectors, examples) {
  const wrong = [];
  let asked = 0;
  try {
    const module = await load(fetch(`${base}/${file}`));
    for (const [call, state, want] of [...vectors, ...vectors.toReversed()]) {
      const got = module[call](call === "nearest" ? `${state}\n${examples}` : state);
      asked++;
      if ((await digest(got)) !== want) wrong.push({ call, state, got });
    }
  } catch (failure) {
    wrong.push({ failure: String(failure?.stack ?? failure) });
  }
  return { file, asked, wrong };
}

const { files, vectors, examples } = await (await fetch(`${base}/vectors`)).json();
const results = [];
for (const file of files) results.push(await check(file, vectors, examples));
await fetch(`${base}/results`, { method: "POST", body: JSON.stringify(results) });
