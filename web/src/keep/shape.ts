// A product as it is kept, in the browser and in a file (shared/RATIONALE.md, "The list of products").

import type { Assessment, Duty } from "../types";

export interface Product {
  id: string; // forever, in every browser that has taken the file over
  name: string;
  note: string;
  state: string; // as it was given, with the digest of the rule set it was made with
  saved: string; // YYYY-MM-DD
  found?: Found; // what it came to when it was kept
}

// Found is what an assessment came to, kept because an older rule set can not be asked again.
export interface Found {
  rules: string;
  on: string;
  conclusions: { module: string; fact: string; possible: string[] }[];
  duties: Pick<Duty, "id" | "ref" | "eli" | "applies" | "from">[];
}

export function found(a: Assessment): Found {
  return {
    rules: a.rules, on: a.on,
    conclusions: a.modules.flatMap((m) => m.conclusions.map((c) => ({ module: m.id, fact: c.fact, possible: c.possible }))),
    duties: a.duties.map(({ id, ref, eli, applies, from }) => ({ id, ref, eli, applies, from })),
  };
}

// identity is a new id. Where the page is not served safely, the browser makes none.
export function identity(): string {
  return globalThis.crypto?.randomUUID?.() ?? `p-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
}
