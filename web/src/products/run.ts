// What the core says of the products: what each comes to, what sets that apart from another day or rule
// set, and which changes of the law touch it. Ids are compared; nothing here knows a rule.

import { set } from "../state";
import type { Assessment, Case, Difference, Effect, Refusal, Traced } from "../types";
import type { Assessor } from "../wasm";
import { found, type Found, type Product } from "../keep/shape";

// A LawChange is an entry of the list of changes, as scripts/site writes it.
export interface LawChange {
  id: string;
  day: string;
  refs: string[];
}

// A Run is a product with what it comes to now.
export interface Run {
  product: Product;
  result: Assessment | Refusal;
  rules: string; // the digest its state names; "" for none
  touched: LawChange[]; // that have effect after the day of the state, by the day
}

export class Core {
  constructor(private readonly core: Assessor, private readonly changes: LawChange[]) {}

  private call<T>(name: "assess" | "difference", text: string): T | Refusal {
    try {
      return JSON.parse(this.core[name](text)) as T | Refusal;
    } catch {
      return { v: 1, error: { code: "core_failed" } };
    }
  }

  assess(state: string): Assessment | Refusal {
    return this.call<Assessment>("assess", state);
  }

  // unreadable reports that no rule set could read a state; that a wording of its day is not held is no fault of it.
  unreadable(state: string): boolean {
    const a = this.assess(state);
    return "error" in a && a.error.code !== "wording_not_held";
  }

  run(product: Product): Run {
    const result = this.assess(product.state);
    const rules = /(?:^|&)rules=([0-9a-f]+)/.exec(product.state)?.[1] ?? "";
    return { product, result, rules, touched: "error" in result ? [] : this.touching(result) };
  }

  private touching(a: Assessment): LawChange[] {
    const refs = [...new Set([...a.modules.flatMap((m) => m.trace.flatMap(rests)), ...a.duties.map((d) => d.ref)])];
    return this.changes.filter((c) => c.day > a.on && c.refs.some((of) => refs.some((r) => under(r, of))));
  }

  // again is the same answers on another day, or by the present rules on their own day.
  again(run: Run, on?: string): Outcome {
    const { product } = run;
    const there = on ? set(product.state, "on", on) : product.state;
    const a = this.assess(there);
    if ("error" in a) return { run, failed: a };
    // What an older rule set came to, or a day of which the wording is not held, is only known from what was kept.
    if (outdated(run, a) || "error" in run.result) {
      return product.found ? { run, state: a.state, found: found(a), on: a.on, ...compared(product.found, found(a)) } : { run, state: a.state, found: found(a), on: a.on, unknown: true };
    }
    const d = this.call<Difference>("difference", product.state + "\n" + there);
    return "error" in d ? { run, failed: d } : { run, state: a.state, found: found(a), on: a.on, conclusions: d.conclusions, rules: d.rules, duties: d.duties };
  }
}

export type Differs = Pick<Difference, "conclusions" | "rules" | "duties">;

// An Outcome is what running a product again came to.
export interface Outcome extends Partial<Differs> {
  run: Run;
  state?: string; // by the present rules
  found?: Found;
  on?: string;
  failed?: Refusal;
  unknown?: boolean; // nothing is known of what it came to before
}

// outdated reports that a state was made with another rule set than the present one.
export function outdated(run: Run, a: Assessment | Refusal = run.result): boolean {
  return !("error" in a) && run.rules !== "" && run.rules !== a.rules;
}

// same reports that nothing came out otherwise.
export function same(o: Outcome): boolean {
  return !o.failed && !o.unknown && (o.conclusions?.length ?? 0) + (o.rules?.length ?? 0) + (o.duties?.length ?? 0) === 0;
}

// rests is the provisions that an assessment rests on: the rules considered, and those of their cases that hold or may.
function rests(t: Traced): string[] {
  if (t.status === "out_of_scope") return [];
  const of = (cases: Case[]): string[] => cases.filter((c) => c.status !== "not_met" && c.status !== "out_of_scope").flatMap((c) => [c.ref, ...of(c.except)]);
  return [t.ref, ...of(t.cases)];
}

// under reports whether a provision is another or a part of it.
export function under(ref: string, of: string): boolean {
  return ref === of || ref.startsWith(of + "/") || ref.startsWith(of + ".");
}

// compared sets what was kept apart from what it comes to now, in the form that the core gives.
export function compared(was: Found, now: Found): Differs {
  const key = (c: { module: string; fact: string }) => `${c.module}.${c.fact}`;
  const before = new Map(was.conclusions.map((c) => [key(c), c.possible]));
  const conclusions: (Effect & { module: string })[] = [];
  for (const c of now.conclusions) {
    const old = before.get(key(c));
    if (old && old.join("\n") !== c.possible.join("\n")) conclusions.push({ module: c.module, fact: c.fact, was: old, becomes: c.possible });
  }
  const none = { applies: "no" as const, from: [] };
  const old = new Map(was.duties.map((d) => [d.id, d]));
  const duties: Difference["duties"] = [];
  for (const d of now.duties) {
    const o = old.get(d.id);
    old.delete(d.id);
    if (!o || o.applies !== d.applies || o.from.join() !== d.from.join()) duties.push({ id: d.id, ref: d.ref, eli: d.eli, whose: "", was: o ?? none, becomes: d });
  }
  for (const o of old.values()) duties.push({ id: o.id, ref: o.ref, eli: o.eli, whose: "", was: o, becomes: none });
  return { conclusions, rules: [], duties };
}

// each works through many without holding the page up, and tells how far it is.
export async function each<T, R>(list: T[], work: (x: T) => R, tell: (done: number) => void, going: () => boolean): Promise<R[] | undefined> {
  const out: R[] = [];
  let since = performance.now();
  for (const x of list) {
    out.push(work(x));
    if (performance.now() - since < 40) continue;
    tell(out.length);
    await new Promise((done) => setTimeout(done));
    if (!going()) return undefined;
    since = performance.now();
  }
  return out;
}
