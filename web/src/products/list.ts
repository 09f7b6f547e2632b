// The list itself: a table where there is room, and cards on a phone. Each product is a body of the table with
// a row of what it comes to, a row of what can be done, and what is unfolded of it.

import { h, type Child } from "../dom";
import { href } from "../state";
import type { Assessment, Conclusion } from "../types";
import type { Words } from "../words";
import { brief, grave, isDay, say } from "../assess/view";
import { line } from "../assess/problems";
import { steps, type Step } from "../result/duties";
import { outdated, type LawChange, type Run } from "./run";

export interface Hands {
  words: Words;
  pages: { home: string; plan: string; law: string };
  today: string;
  edit(id: string): void;
  duplicate(id: string): void;
  remove(id: string): void;
  present(id: string): void;
}

export function table(x: Hands, runs: Run[], editing: string, form: (r: Run) => HTMLElement): HTMLElement {
  const w = x.words;
  const head = ["name", "device", "class", "route", "ai", "next"].map((c) => w.t(`ui.products.col.${c}`));
  return h("table", { class: "products", role: "table", "aria-label": w.t("ui.products.title") },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head.map((t) => h("th", { scope: "col", role: "columnheader" }, t)))),
    runs.map((r) => h("tbody", { role: "rowgroup", "data-product": r.product.id },
      row(x, r, head),
      h("tr", { role: "row", class: "more" }, h("td", { role: "cell", colspan: head.length }, editing === r.product.id ? form(r) : [marks(x, r), tools(x, r)])))));
}

function row(x: Hands, r: Run, head: string[]): HTMLElement {
  const w = x.words;
  const { product: p, result: a } = r;
  const cells = "error" in a ? [h("td", { role: "cell", colspan: head.length - 1, class: "wrong" }, line(w, a.error).what)]
    : [device(w, a), scale(w, a), find(w, a, "product.third_party"), ai(w, a), next(x, a)].map((c, i) => h("td", { role: "cell" }, h("span", { class: "label", "aria-hidden": "true" }, head[i + 1]), h("div", null, c)));
  const modules = "error" in a || a.modules.length < 2 ? "" : w.and(a.modules.map((m) => m.name || w.t("ui.module.unnamed", { n: m.id.slice(1) })));
  return h("tr", { role: "row" },
    h("th", { scope: "row", role: "rowheader" },
      h("a", { href: x.pages.home + href(p.state, "result") }, p.name),
      p.note !== "" && h("span", { class: "note-of" }, p.note),
      modules !== "" && h("span", { class: "note-of" }, w.t("ui.products.modules", { list: modules })),
      h("span", { class: "note-of" }, "error" in a ? w.t("ui.products.saved", { day: w.date(p.saved) }) : w.t("ui.products.as", { day: w.date(a.on), saved: w.date(p.saved) }))),
    cells);
}

// find is a conclusion about the whole product that arises: the core's own where there is one, else what its modules agree in.
function find(w: Words, a: Assessment, ...facts: string[]): string {
  const arises = (list: Conclusion[]) => list.find((c) => facts.includes(c.fact) && !(c.settled && c.possible[0] === ""));
  const whole = a.modules.length > 1 ? arises(a.product.conclusions) : undefined;
  if (whole) return phrase(w, whole);
  const said = new Set(a.modules.map((m) => arises(m.conclusions)).filter((c) => c !== undefined).map((c) => phrase(w, c)));
  return said.size > 1 ? w.t("ui.products.mixed") : ([...said][0] ?? w.t("ui.products.none"));
}

// phrase is a conclusion in few words; where no answer has narrowed it, it is open.
export function phrase(w: Words, c: { fact: string; possible: string[] }): string {
  const [first = "", ...more] = c.possible;
  if (more.length === 0) return brief(w, c.fact, first);
  const values = (list: string[]) => list.filter((option) => option !== "").length;
  const most = values(w.widest().get(c.fact) ?? []);
  return values(c.possible) === most || (c.possible.length > 4 && !w.scale(c.fact)) ? w.t("ui.open") : say(w, { fact: c.fact, possible: c.possible, settled: false });
}

// device is what it is, and under which regulation where one governs it.
function device(w: Words, a: Assessment): Child {
  const laws = new Set(a.modules.map((m) => m.conclusions.find((c) => c.fact === "product.regulation")).map((c) => (c?.settled && c.possible[0] !== "none" && c.possible[0] !== "" ? brief(w, c.fact, c.possible[0] ?? "") : "")));
  return [find(w, a, "mdr.qualification"), [...laws].filter((l) => l !== "").map((l) => ` · ${l}`)];
}

function scale(w: Words, a: Assessment): Child {
  return h("strong", null, find(w, a, "mdr.class", "ivdr.class"));
}

function ai(w: Words, a: Assessment): Child {
  const forbidden = a.modules.some((m) => m.conclusions.some((c) => c.fact === "aiact.status" && c.settled && c.possible.some(grave)));
  return forbidden ? h("strong", { class: "stop" }, find(w, a, "aiact.status")) : find(w, a, "aiact.status");
}

// next is the nearest day after today on which something of the law begins or ends for the product.
function next(x: Hands, a: Assessment): Child {
  const w = x.words;
  const coming = steps(a.duties).filter((s) => s.day > x.today);
  const [step] = coming.filter((s) => s.sure);
  const [maybe] = coming;
  const [end] = a.modules.flatMap((m) => m.conclusions.filter((c) => c.settled && c.fact.endsWith(".transition")).flatMap((c) => c.possible.filter(isDay))).filter((d) => d > x.today).sort();
  const ends = end !== undefined && (!step || end <= step.day);
  const what = (s: Step) => (s.duties.length === 1 ? w.maybe(`duty.${s.duties[0]?.id}.title`) : undefined) ?? w.count("ui.duties.count", s.duties.length);
  const sure: Child = ends ? [h("strong", null, w.date(end)), h("br"), w.t("ui.products.ends")] : step ? [h("strong", null, w.date(step.day)), h("br"), what(step)] : undefined;
  // What may bind before, but hangs on an answer that is missing.
  const before = maybe && !maybe.sure && (!sure || maybe.day < (ends ? end : (step?.day ?? ""))) ? maybe : undefined;
  if (!sure && !before) return w.t("ui.products.nothing");
  return [sure, before && h("span", { class: "note-of" }, w.t("ui.products.perhaps", { day: w.date(before.day), what: what(before) }))];
}

// marks says what asks for attention: another rule set, problems of the state, and changes of the law.
function marks(x: Hands, r: Run): Child {
  const w = x.words;
  const a = r.result;
  if ("error" in a) return h("p", { class: "small" }, line(w, a.error).todo);
  const since = r.touched.filter((c) => c.day <= x.today);
  const coming = r.touched.filter((c) => c.day > x.today);
  return h("div", { class: "marks" },
    outdated(r) && h("p", null, h("span", { class: "chip open" }, w.t("ui.products.outdated")), " ",
      h("button", { type: "button", class: "text", onclick: () => x.present(r.product.id) }, w.t("ui.products.present"), of(r))),
    a.problems.length > 0 && h("details", null, h("summary", null, w.count("ui.products.problems", a.problems.length)), h("ul", null, a.problems.map((p) => h("li", null, line(w, p).what)))),
    touched(x, since, "ui.products.since", true),
    touched(x, coming, "ui.products.coming", false));
}

function touched(x: Hands, list: LawChange[], id: string, alert: boolean): Child {
  const w = x.words;
  return list.length > 0 && h("details", { class: alert ? "touched since" : "touched" },
    h("summary", null, w.count(id, list.length)),
    h("ul", null, list.map((c) => h("li", null, w.paired(w.date(c.day), h("a", { href: `${x.pages.law}#${c.id.replaceAll(".", "-")}` }, w.maybe(`change.${c.id}.title`) ?? c.id))))));
}

// of tells a button's product to who does not see where it stands.
export function of(r: Run): HTMLElement {
  return h("span", { class: "unseen" }, ` ${r.product.name}`);
}

function tools(x: Hands, r: Run): HTMLElement {
  const w = x.words;
  const { id, state } = r.product;
  const button = (name: string, act: () => void) => h("button", { type: "button", class: "text", "data-act": name, onclick: act }, w.t(`ui.products.${name}`), of(r));
  return h("p", { class: "tools-of" },
    h("a", { href: x.pages.home + href(state, "result") }, w.t("ui.products.open"), of(r)),
    h("a", { href: x.pages.plan + href(state) }, w.t("ui.products.plan"), of(r)),
    button("edit", () => x.edit(id)), button("duplicate", () => x.duplicate(id)), button("delete", () => x.remove(id)));
}
