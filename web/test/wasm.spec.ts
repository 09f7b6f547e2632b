// The loader, in Node; scripts/parity runs it in Chromium under a strict policy.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { load } from "../src/wasm";

// A module that answers what it is asked, grows its memory whenever it allocates,
// and traps on "!" and, in that instance, on everything after it.
const echo = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
  0x01, 0x0e, 0x03, 0x60, 0x00, 0x00, 0x60, 0x01, 0x7f, 0x01, 0x7f, 0x60, 0x01, 0x7f, 0x01, 0x7e, // types
  0x03, 0x04, 0x03, 0x00, 0x01, 0x02, // functions
  0x05, 0x03, 0x01, 0x00, 0x01, // memory: one page
  0x06, 0x06, 0x01, 0x7f, 0x01, 0x41, 0x00, 0x0b, // global: has trapped
  0x07, 0x29, 0x04, ...name("memory"), 0x02, 0x00, ...name("_initialize"), 0x00, 0x00, ...name("alloc"), 0x00, 0x01, ...name("assess"), 0x00, 0x02,
  0x0a, 0x34, 0x03,
  0x02, 0x00, 0x0b, // _initialize: nothing
  0x0a, 0x00, 0x41, 0x01, 0x40, 0x00, 0x1a, 0x41, 0x80, 0x08, 0x0b, // alloc: memory.grow 1; always at 1024
  0x24, 0x00, // assess:
  0x41, 0x80, 0x08, 0x2d, 0x00, 0x00, 0x41, 0x21, 0x46, 0x04, 0x40, 0x41, 0x01, 0x24, 0x00, 0x0b, // if the first byte is "!", remember
  0x23, 0x00, 0x04, 0x40, 0x00, 0x0b, // if remembered, unreachable
  0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01, 0x20, 0x00, 0xad, 0x84, 0x0b, // 1024 << 32 | length
]);

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

test("memory that grows between two reads is read anew", async () => {
  const { assess } = await load(echo);
  for (const text of ["", "a", "zwölf µg 🦷", "x".repeat(60_000)]) expect(assess(text)).toBe(text);
});

test("a trap is thrown, and the next call has a fresh instance", async () => {
  const { assess } = await load(echo);
  expect(assess("before")).toBe("before");
  for (let i = 0; i < 3; i++) {
    expect(() => assess("!")).toThrow(WebAssembly.RuntimeError);
    expect(assess("after")).toBe("after");
  }
});

test("a module comes as bytes, as a response of any type, or compiled", async () => {
  const typed = { headers: { "Content-Type": "application/wasm" } };
  for (const from of [echo, echo.buffer, new Response(echo), new Response(echo, typed), Promise.resolve(new Response(echo, typed)), await WebAssembly.compile(echo)]) {
    expect((await load(from)).assess("here")).toBe("here");
  }
});

test("no module is an error", async () => {
  await expect(load(new Response("not found", { status: 404 }))).rejects.toThrow("404");
  await expect(load(new TextEncoder().encode("no module"))).rejects.toThrow(WebAssembly.CompileError);
});

const dist = new URL("../../dist/wasm/", import.meta.url);
const { files } = JSON.parse(readFileSync(new URL("manifest.json", dist), "utf8")) as { files: { file: string }[] };
for (const { file } of files.filter(({ file }) => file.startsWith("assess."))) {
  test(`${file} answers, and goes on answering`, async () => {
    const { assess } = await load(readFileSync(new URL(file, dist)));
    const first = assess("v=1&on=2026-11-20");
    expect(JSON.parse(first).v).toBe(1);
    // Enough that its garbage collector has to run, and a state larger than any address.
    for (let i = 0; i < 20; i++) assess(`v=1&on=2026-11-20&seed=${i}`);
    expect(JSON.parse(assess("v=1&on=2026-11-20&seed=" + "x".repeat(1 << 20))).v).toBe(1);
    expect(assess("v=1&on=2026-11-20")).toBe(first);
  });
}
