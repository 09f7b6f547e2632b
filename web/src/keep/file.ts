// The list as one file. A file is taken whole or not at all; what is wrong with it is told with its place.

import type { Product } from "./shape";

// A Fault is what is wrong and where: the number of a product from 1, 0 for the file, and its name where it has one.
export interface Fault {
  code: string;
  at: number;
  name: string;
}

export function text(products: Product[], saved: string): string {
  return JSON.stringify({ cecheck: "products", v: 1, saved, products }, null, 1) + "\n";
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const longest = { name: 200, note: 4000, state: 64_000 };

// read gives the products of a file; refused says of a state whether the core cannot read it.
export function read(content: string, refused: (state: string) => boolean): { products: Product[]; faults: Fault[] } {
  const whole = (code: string) => ({ products: [], faults: [{ code, at: 0, name: "" }] });
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    return whole("json");
  }
  if (!record(file) || file.cecheck !== "products" || typeof file.v !== "number") return whole("other");
  if (file.v > 1) return whole("newer");
  if (!Array.isArray(file.products)) return whole("list");
  const faults: Fault[] = [];
  const products: Product[] = [];
  const ids = new Set<string>();
  file.products.forEach((p: unknown, i) => {
    const name = record(p) && typeof p.name === "string" ? p.name.trim().slice(0, longest.name) : "";
    const code = record(p) ? fault(p, ids, refused) : "product";
    if (code) return faults.push({ code, at: i + 1, name });
    const { id, note, state, saved, found } = p as unknown as Product;
    ids.add(id);
    return products.push({ id, name, note: note ?? "", state, saved, ...(found ? { found } : {}) });
  });
  return { products: faults.length > 0 ? [] : products, faults };
}

function fault(p: Record<string, unknown>, ids: Set<string>, refused: (state: string) => boolean): string | undefined {
  if (typeof p.id !== "string" || !/^[A-Za-z0-9-]{1,64}$/.test(p.id)) return "id";
  if (ids.has(p.id)) return "twice";
  if (typeof p.name !== "string" || p.name.trim() === "" || p.name.length > longest.name) return "name";
  if (p.note !== undefined && (typeof p.note !== "string" || p.note.length > longest.note)) return "note";
  if (typeof p.saved !== "string" || !day.test(p.saved)) return "saved";
  if (typeof p.state !== "string" || p.state.length > longest.state || refused(p.state)) return "state";
  if (p.found !== undefined && !sound(p.found)) return "found";
  return undefined;
}

function sound(f: unknown): boolean {
  return record(f) && typeof f.rules === "string" && typeof f.on === "string" &&
    Array.isArray(f.conclusions) && f.conclusions.every((c) => record(c) && typeof c.module === "string" && typeof c.fact === "string" && strings(c.possible)) &&
    Array.isArray(f.duties) && f.duties.every((d) => record(d) && typeof d.id === "string" && typeof d.ref === "string" && law(d.eli) &&
      (d.applies === "yes" || d.applies === "perhaps") && strings(d.from));
}

// law reports whether an address is one of the Union's law: the page makes links of them, and a file may come from anybody.
function law(address: unknown): boolean {
  return typeof address === "string" && address.startsWith("http://data.europa.eu/eli/");
}

function record(x: unknown): x is Record<string, unknown> {
  return typeof x === "object" && x !== null && !Array.isArray(x);
}

function strings(x: unknown): boolean {
  return Array.isArray(x) && x.every((s) => typeof s === "string");
}

// Merged is what taking a file over comes to. Products are the same where their ids are; the one kept later stays.
export interface Merged {
  put: Product[];
  added: number;
  replaced: number;
  same: number;
}

export function merge(own: Product[], come: Product[]): Merged {
  const by = new Map(own.map((p) => [p.id, p]));
  const m: Merged = { put: [], added: 0, replaced: 0, same: 0 };
  for (const p of come) {
    const before = by.get(p.id);
    if (before && (before.saved > p.saved || JSON.stringify(before) === JSON.stringify(p))) {
      m.same++;
      continue;
    }
    m.put.push(p);
    if (before) m.replaced++;
    else m.added++;
  }
  return m;
}
