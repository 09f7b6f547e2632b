// The result: what follows, what it rests on, from when, and why. Everything on
// it is also in the state string, so the page can be sent, printed and replayed.

import { h, narrow, offer, type Child } from "../dom";
import { href, set } from "../state";
import type { Conclusion, Module } from "../types";
import { answered } from "../assess/answers";
import { deciding } from "../assess/known";
import { offerModules } from "../assess/modules";
import { value } from "../assess/value";
import { absent, answers, due, isDetail, isDocument, moduleName, several, ungoverned, untouched, type View } from "../assess/view";
import { because, isReason, mayBeReason } from "./because";
import { keep } from "../keep/keep";
import { clashes } from "../assess/clash";
import { branches } from "./branches";
import { changes } from "./changes";
import { anotherDay } from "./day";
import { details } from "./details";
import { duties } from "./duties";
import { heads } from "./heads";
import { nearest } from "./nearest";
import { next, onwards, toc, unfinished } from "./next";
import { outside } from "./outside";
import { rest } from "./reading";
import { rules } from "./rules";
import { statements } from "./statements";

// Pages are where the result leads: to the document check, to the plan, to the statements, and to the list of products.
export interface Pages {
  check: string;
  plan: string;
  statements: string;
  products: string;
}

export function result(v: View, { check, plan, statements: said, products }: Pages): HTMLElement {
  const w = v.words;
  const many = several(v);
  const parts = [
    part("product", many && product(v)),
    ...v.result.modules.map((m) => part(m.id, module(v, m, many))),
    part("details", folded(details(v, (c, m) => conclusion(v, c, m.id, [])))),
    part("duties", duties(v)),
    part("changes", folded(due(v).length === 0 && answers(v.result.state).length > 0 && changes(v))), // before, everything would
    part("rules", folded(rules(v))),
    part("day", folded(anotherDay(v))),
    part("statements", folded(statements(v, said))),
    part("outside", outside(v)),
    part("take", h("section", { class: "take" }, h("h2", null, w.t("ui.take")), take(v, check, products))),
  ].filter((x) => x instanceof HTMLElement);
  const page = h("div", { class: "result" },
    h("header", null,
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.result.title")),
      h("p", { class: "means" }, w.t("ui.result.day", { day: w.date(v.result.on) })),
      h("p", { class: "row screen-only" }, leave(v)),
      blanks(v)),
    clashes(v),
    heads(v),
    answers(v.result.state).length > 0 && onwards(v, plan),
    unfinished(v),
    h("div", { class: "onward" }, next(v, check), toc(v, parts)),
    parts,
    answered(v, false));
  nearest(v, page);
  return page;
}

function part(name: string, section: HTMLElement | false): HTMLElement | false {
  if (section) section.dataset.part = name;
  return section;
}

// folded leaves of a section its heading, where the page is as narrow as a phone: the rest is one touch away.
function folded(section: HTMLElement | false): HTMLElement | false {
  const heading = section && section.querySelector(":scope > h2");
  if (section && heading && narrow()) section.replaceChildren(h("details", { class: "fold" }, h("summary", null, heading), [...section.childNodes]));
  return section;
}

// blanks are for the pen: whose file this is, which the page does not know.
function blanks(v: View): HTMLElement {
  return h("dl", { class: "blanks", "aria-hidden": "true" },
    ["product", "version", "by"].map((name) => h("div", null, h("dt", null, v.words.t(`ui.paper.${name}`)), h("dd"))));
}

function product(v: View): HTMLElement {
  const w = v.words;
  return h("section", { class: "conclusions" },
    h("h2", null, w.t("ui.product")),
    h("p", null, w.t("ui.product.says")),
    v.result.product.conclusions.filter((c) => !isDetail(v, c.fact) && !absent(c) && !untouched(v, c)).map((c) => conclusion(v, c, "m1", (c.from ?? []).map((id) => moduleName(v, id)))));
}

function module(v: View, m: Module, named: boolean): HTMLElement {
  const w = v.words;
  const all = m.conclusions.filter((c) => !c.detail && !(c.fact === "mdr.qualification" && ungoverned(m)));
  const none = all.filter((c) => absent(c) && !mayBeReason(c.fact));
  // While questions are left, there is nothing to say yet of what no answer has narrowed.
  const open = all.filter((c) => due(v).length > 0 && untouched(v, c));
  const shown = all.filter((c) => !absent(c) && !open.includes(c));
  return h("section", { class: "conclusions" },
    h("h2", null, named ? moduleName(v, m) : w.t("ui.conclusions")),
    shown.filter((c) => !isReason(c.fact, shown)).map((c) => conclusion(v, c, m.id, [])),
    open.length > 0 && h("p", { class: "small" }, w.t("ui.known.open", { list: w.and(open.filter((c) => !isReason(c.fact, open)).map((c) => w.name(c.fact))) })),
    none.length > 0 && h("p", { class: "small" }, w.t("ui.absent", { list: w.and(none.map((c) => w.name(c.fact))) })),
    branches(v, m),
    rest(v, shown));
}

// conclusion is one finding of law: the provision in the margin, the value in the
// column, and below it what it rests on.
function conclusion(v: View, c: Conclusion, m: string, from: string[]): HTMLElement {
  const w = v.words;
  const { trace = [], conclusions = [] } = v.result.modules.find((x) => x.id === m) ?? {};
  // Several rules may stand in one provision; it is cited once.
  const by = new Map((c.by ?? []).flatMap((id) => trace.filter((t) => t.rule === id)).map((t) => [w.cite(t.ref), t.eli]));
  const says = w.maybe(c.settled ? `value.${c.fact}.${c.possible[0] || "none"}.says` : `conclusion.${c.fact}.says`);
  return h("article", { class: "conclusion", "data-conclusion": c.fact },
    h("div", { class: "margin" },
      from.length > 0 && h("span", null, w.t("ui.product.from", { list: w.and(from) })),
      [...by].slice(0, 5).map(([ref, eli]) => h("a", { href: eli, rel: "noreferrer" }, ref))),
    h("div", null,
      h("h3", null, w.name(c.fact)),
      value(v, c),
      from.length === 0 && because(v, c, conclusions, trace),
      says && h("p", null, says),
      deciding(v, c, m, 3),
      from.length === 0 && !c.detail && h("div", { class: "example" })));
}

// leave is the two shortest ways out, which stand above the result too.
function leave(v: View, more?: HTMLElement): Child[] {
  const w = v.words;
  const said = h("span", { role: "status", class: "small" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = w.t("ui.take.copied");
    } catch {
      said.textContent = w.t("ui.take.bar");
    }
  };
  return [
    h("button", { type: "button", class: "plain", onclick: () => void copy() }, w.t("ui.take.link")),
    h("button", { type: "button", class: "plain", onclick: () => print() }, w.t("ui.take.print")),
    more, said,
  ];
}

// take is how the result leaves the page: as a link, on paper, as a file, or along
// to the document check. None of it sends anything.
function take(v: View, check: string, products: string): Child {
  const w = v.words;
  const state = v.result.state;
  return [
    h("p", { class: "row" }, leave(v, h("button", { type: "button", class: "plain", onclick: () => offer("cecheck.json", "application/json", JSON.stringify(v.result, null, 1) + "\n") }, w.t("ui.take.json")))),
    keep(w, v.result, products),
    h("p", null, h("a", { href: check + "#" + state }, w.t("ui.take.check"))),
    h("p", null, isDocument(state)
      ? h("a", { href: href(set(state, "mode", undefined), "result") }, w.t("ui.mode.decide"))
      : h("a", { href: href(set(state, "mode", "document")) }, w.t("ui.mode.document")),
    " ", h("span", { class: "small" }, w.t("ui.mode.says"))),
    offerModules(v),
    h("p", null, h("a", { href: "#" }, w.t("ui.again"))),
    h("p", { class: "small" }, w.t("ui.result.digest", { rules: v.result.rules, day: w.date(v.result.on) })),
  ];
}
