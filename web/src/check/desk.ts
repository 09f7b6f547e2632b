// What every part of the report needs: the words, and what each point asks a document to show.

import type { Words, WordFile } from "../words";
import type { Finding } from "./api";

// Asked is the ids of what each point asks a document to show.
export type Asked = Map<string, string[]>;

export interface Desk {
  words: Words;
  asked: Asked;
  currency: string; // of costs; "" where it is not known
}

// asked reads from the wording what the points ask: its ids are "req.<point>.el.<element>".
export function asked(file: WordFile): Asked {
  const all: Asked = new Map();
  for (const id of Object.keys(file.words)) {
    const m = /^req\.(.+)\.el\.([^.]+)$/.exec(id);
    if (!m) continue;
    const [, point = "", element = ""] = m;
    all.set(point, [...(all.get(point) ?? []), element]);
  }
  return all;
}

// verdicts in the order in which they are told; gaps are those that leave something to do.
export const verdicts = ["shown", "partly_shown", "not_shown", "contradicted", "needs_person", "candidate", "none", "not_applicable"];

// gaps, the worst first.
const gaps = ["contradicted", "not_shown", "none", "needs_person", "partly_shown"];

export function isGap(x: Finding): boolean {
  return gaps.includes(x.verdict);
}

// worst puts gaps first whose verdict is worse, then those with more that is not shown. What is left keeps the order of the law.
export function worst(d: Desk, list: Finding[]): Finding[] {
  const open = (x: Finding) => (x.elements && x.elements.length > 0 ? x.elements.filter((e) => e.state !== "shown").length : d.asked.get(x.requirement)?.length ?? 0);
  return list.filter(isGap).sort((a, b) => gaps.indexOf(a.verdict) - gaps.indexOf(b.verdict) || open(b) - open(a));
}

// A Section is an annex or article with its points.
export interface Section {
  ref: string;
  act: string;
  duty: string; // that the points belong to, "mdr.annex02"
  points: Finding[];
}

export function sections(list: Finding[]): Section[] {
  const all = new Map<string, Section>();
  for (const x of list) {
    const [act = "", head = ""] = x.ref.split("/");
    const ref = `${act}/${head}`;
    const s = all.get(ref) ?? { ref, act, duty: x.requirement.split(".").slice(0, 2).join("."), points: [] };
    s.points.push(x);
    all.set(ref, s);
  }
  return [...all.values()];
}

// tally is how often each verdict occurs, in their order; those that do not occur are left out.
export function tally(list: Finding[]): [verdict: string, n: number][] {
  return verdicts.map((v): [string, number] => [v, list.filter((x) => x.verdict === v).length]).filter(([, n]) => n > 0);
}

export function title(w: Words, x: Finding): string {
  return w.maybe(`req.${x.requirement}.title`) ?? w.maybe(`duty.${x.requirement}.title`) ?? w.cite(x.ref);
}

// about is what a section is about, in words; "" where there are none.
export function about(w: Words, s: { duty: string }): string {
  return w.maybe(`duty.${s.duty}.title`) ?? w.maybe(`req.${s.duty}.title`) ?? "";
}

// within is the number of a point inside its annex or article, in short: "2b"; a paragraph follows a
// colon, an indent a dash.
export function within(x: Finding): string {
  return x.ref.split("/").slice(2).map((part, i) => (part.startsWith("-") ? "\u2013" + part.slice(1) : i > 0 && /^\d/.test(part) ? ":" + part : part)).join("");
}
