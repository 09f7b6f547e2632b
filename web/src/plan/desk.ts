// What the views of the plan share: the words, what the core says, and the way to change the state.

import { href } from "../state";
import type { Assessment, Refusal } from "../types";
import { isDay, moduleName, several, type View } from "../assess/view";
import type { Words } from "../words";
import type { Clause, Requirement, Requirements, Roadmap, Standard } from "./types";

export const screens = ["requirements", "documentation", "roadmap", "take"] as const;
export type Screen = (typeof screens)[number];

// A Desk is one state laid out. What is asked of the core is asked once for each state.
export interface Desk {
  words: Words;
  view: View; // as the parts of the assessment want it
  result: Assessment;
  state: () => string; // with what was edited since
  products: string; // the page of the list of products
  requirements: () => Requirements | Refusal;
  roadmap: () => Roadmap | Refusal;
  document: (kind: string, format: string) => Uint8Array<ArrayBuffer>;
  edit: (state: string) => void; // the address follows; what is on the screen stays
}

// reading is how the address of the plan is read: a screen, and a part of it.
export const reading = /\/(?:requirements|documentation|roadmap|take)(?:\/[\w.]+)?$/;

// at is the address of a screen, or of a part of it.
export function at(d: Desk, screen: Screen, part?: string): string {
  return part === undefined ? href(d.state(), screen) : href(d.state(), screen, part);
}

// title is what a requirement is called.
export function title(w: Words, id: string): string {
  return w.maybe(`req.${id}.title`) ?? w.maybe(`duty.${id}.title`) ?? id;
}

export function says(w: Words, id: string): string | undefined {
  return w.maybe(`req.${id}.says`) ?? w.maybe(`duty.${id}.says`);
}

// whose is who a requirement binds.
export function whose(w: Words, id: string): string {
  return w.t(`report.whose.${id}`);
}

// act is the name of an act as it stands in front of a provision, without the comma that may follow there.
export function act(w: Words, name: string): string {
  return w.t(`ui.act.${name}`).replace(/,$/, "");
}

export function money(w: Words, n: number): string {
  return w.t("report.euros", { n: w.num(n) });
}

export function actOf(r: { ref: string }): string {
  return r.ref.split("/")[0] ?? "";
}

// clauses is where standards deal with something, each standard once: "EN ISO 14971:2019, 4.4, 5.1".
export function clauses(list: Clause[], standards: Standard[]): { standard: Standard; text: string }[] {
  return standards.flatMap((standard) => {
    const of = list.filter((c) => c.standard === standard.id);
    return of.length > 0 ? [{ standard, text: [standard.name, ...of.map((c) => c.clause).filter(Boolean)].join(", ") }] : [];
  });
}

// functions names those of a product that something is asked of, where it is not all of them.
export function functions(d: Desk, r: { modules: string[] }): string {
  const v = d.view;
  return several(v) && r.modules.length < v.result.modules.length ? d.words.and(r.modules.map((m) => moduleName(v, m))) : "";
}

// days says when a requirement begins to bind.
export function days(w: Words, r: Requirement): string {
  const dated = r.from.filter(isDay).sort().map((day) => w.date(day));
  const change = dated.length < r.from.length; // only once the design is significantly changed
  if (dated.length === 0) return change ? w.t("ui.plan.from.change") : "";
  if (dated.length === 1 && !change) return w.t("ui.plan.from", { day: dated[0] ?? "" });
  return w.t(change ? "ui.duties.days.change" : "ui.duties.days", { list: w.or(dated) });
}
