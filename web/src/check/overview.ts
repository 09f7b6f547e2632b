// The whole at a glance: how many points came to what, which gaps to look at first, each point as a
// cell of its section, and which part of the documents speaks of which section.

import { h, type Child } from "../dom";
import type { Words } from "../words";
import type { Finding } from "./api";
import { about, sections, tally, title, within, worst, type Desk, type Section } from "./desk";
import { sign, verdict } from "./mark";

const most = 10; // gaps that are named before the list

// sums is a bar, and a button for each verdict that shows the points of it.
export function sums(w: Words, list: Finding[], pick: (verdict: string) => void): HTMLElement {
  const all = tally(list);
  return h("div", { class: "sums" },
    h("div", { class: "share", "aria-hidden": "true" }, all.map(([v, n]) => {
      const part = h("span", { "data-v": v });
      part.style.flexGrow = String(n);
      return part;
    })),
    h("ul", null, all.map(([v, n]) => h("li", null,
      h("button", { type: "button", class: "sum", onclick: () => pick(v) }, h("strong", null, w.num(n)), " ", verdict(w, v))))));
}

// first names the gaps that matter most.
export function first(d: Desk, list: Finding[], jump: (e: Event, x: Finding) => void, pick: (verdict: string) => void): HTMLElement | false {
  const w = d.words;
  const gaps = worst(d, list);
  if (gaps.length === 0) return false;
  return h("section", { class: "gaps" },
    h("h2", null, w.t("ui.gaps")),
    h("p", { class: "small" }, w.t("ui.gaps.says")),
    h("ol", null, gaps.slice(0, most).map((x) => h("li", null,
      h("a", { href: "#" + x.requirement, onclick: (e) => jump(e, x) }, title(w, x)), " ",
      h("p", { class: "small" }, verdict(w, x.verdict), " · ", [w.cite(x.ref), about(w, { duty: x.requirement.split(".").slice(0, 2).join(".") })].filter(Boolean).join(" · "))))),
    gaps.length > most && h("p", null, h("button", { type: "button", class: "plain", onclick: () => pick("gaps") }, w.t("ui.gaps.all", { n: w.num(gaps.length) }))));
}

// map is one cell for each point in the row of its section. The sign says what the colour says, the name all of it.
export function map(w: Words, list: Finding[], jump: (e: Event, x: Finding) => void, past: (e: Event) => void): HTMLElement {
  return h("nav", { class: "map", "aria-label": w.t("ui.found.overview") },
    h("h2", null, w.t("ui.found.overview")),
    h("a", { class: "skip", href: "#list", onclick: past }, w.t("ui.map.skip")),
    sections(list).map((s) => h("div", { class: "row-of" },
      h("p", null, w.cite(s.ref), " ", h("span", { class: "small" }, counts(w, s)), about(w, s) !== "" && h("span", { class: "small about" }, about(w, s))),
      h("ol", null, s.points.map((x) => h("li", null,
        h("a", { href: "#" + x.requirement, title: named(w, x), "aria-label": named(w, x), "data-v": x.verdict, onclick: (e) => jump(e, x) },
          h("span", { class: "at" }, within(x)), sign(x.verdict))))))));
}

// counts says how many points of a section have something that speaks for them.
function counts(w: Words, s: Section): string {
  return w.t("ui.found.of", { n: w.num(s.points.filter((x) => ["shown", "partly_shown", "candidate"].includes(x.verdict)).length), all: w.num(s.points.length) });
}

// named is what a cell stands for, beginning with what it shows.
function named(w: Words, x: Finding): string {
  const whole = w.pair(`${w.cite(x.ref)}, ${title(w, x)}`, w.t(`ui.verdict.${x.verdict}`));
  return within(x) === "" ? whole : w.pair(within(x), whole);
}

// where is a table of the parts of the documents and the sections of the law: how many points a part speaks of.
export function where(w: Words, list: Finding[]): Child {
  const parts = new Map<string, { file: string; head: string; at: number; of: Map<string, number> }>();
  const columns = sections(list);
  const depth = depths(list);
  for (const s of columns) {
    for (const x of s.points) {
      const seen = new Set<string>();
      for (const q of x.quotations ?? []) {
        const head = (q.path ?? []).slice(0, depth.get(q.file) ?? 1).at(-1) ?? "";
        const key = `${q.file}\n${head}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const part = parts.get(key) ?? { file: q.file, head, at: q.start, of: new Map<string, number>() };
        part.at = Math.min(part.at, q.start);
        part.of.set(s.ref, (part.of.get(s.ref) ?? 0) + 1);
        parts.set(key, part);
      }
    }
  }
  const rows = [...parts.values()].sort((a, b) => (a.file === b.file ? a.at - b.at : a.file < b.file ? -1 : 1));
  if (rows.length === 0) return false;
  const used = columns.filter((s) => rows.some((r) => r.of.has(s.ref)));
  const top = Math.max(...rows.flatMap((r) => [...r.of.values()]));
  const several = new Set(rows.map((r) => r.file)).size > 1;
  return h("details", { class: "fold where" },
    h("summary", null, h("h2", null, w.t("ui.where"))),
    h("p", { class: "small" }, w.t("ui.where.says")),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": w.t("ui.where") }, h("table", null,
      h("thead", null, h("tr", null, h("th", { scope: "col" }, w.t("ui.where.part")), used.map((s) => h("th", { scope: "col" }, w.cite(s.ref))))),
      h("tbody", null, rows.map((r) => h("tr", null,
        h("th", { scope: "row" }, r.head || r.file, several && r.head !== "" && h("span", { class: "small" }, " ", r.file)),
        used.map((s) => {
          const n = r.of.get(s.ref) ?? 0;
          return h("td", { "data-heat": n === 0 ? 0 : Math.ceil((n * 4) / top) }, n > 0 && w.num(n));
        })))))));
}

// depths is how many headings down the parts of each file begin to differ: a title above everything divides nothing.
function depths(list: Finding[]): Map<string, number> {
  const paths = new Map<string, string[][]>();
  for (const q of list.flatMap((x) => x.quotations ?? [])) paths.set(q.file, [...(paths.get(q.file) ?? []), q.path ?? []]);
  const out = new Map<string, number>();
  for (const [file, all] of paths) {
    let n = 1;
    while (n < 3 && all.some((p) => p.length > n) && new Set(all.map((p) => p[n - 1])).size === 1) n++;
    out.set(file, n);
  }
  return out;
}
