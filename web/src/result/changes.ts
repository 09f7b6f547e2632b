// What would change it: each answer that, given otherwise, leads elsewhere. The core
// tries every one of them, which takes longer than a page may wait for: the section
// stands at once and is filled when the page has been painted.

import { h, narrow, type Child } from "../dom";
import type { Change, Conclusion, Effect } from "../types";
import { ask, brief, inOrder, isDay, moduleName, painted, say, several, type View } from "../assess/view";
import { mayBeReason } from "./because";

// first is how many questions stand open; the others are one touch away.
const first = () => (narrow() ? 3 : 6);

export function changes(v: View): HTMLElement {
  const w = v.words;
  const box = h("div", { "aria-busy": "true" }, h("p", { class: "small", role: "status" }, w.t("ui.changes.wait")));
  painted(() => {
    const found = v.changes(v.result.state);
    box.removeAttribute("aria-busy");
    box.replaceChildren(...("error" in found ? [h("p", { class: "small" }, w.t("ui.changes.failed"))] : listed(v, found.changes)));
  });
  return h("section", { class: "changes" },
    h("h2", null, w.t("ui.changes")),
    h("p", null, w.t("ui.changes.says")),
    box);
}

function listed(v: View, all: Change[]): HTMLElement[] {
  const w = v.words;
  const by = new Map<string, Change[]>();
  for (const c of all) {
    if (shown(c.effects).length === 0) continue;
    const key = `${c.module}.${c.fact}`;
    by.set(key, [...(by.get(key) ?? []), c]);
  }
  // What leads to a certain result says more than what opens everything again, and what moves one thing more than what moves all.
  const groups = [...by.values()].sort((a, b) => opens(a) - opens(b) || moves(a) - moves(b)).map((list) => group(v, list));
  if (groups.length === 0) return [h("p", null, w.t("ui.changes.none"))];
  const rest = groups.slice(first());
  return [...groups.slice(0, first()),
    ...(rest.length > 0 ? [h("details", null, h("summary", null, w.count("ui.changes.rest", rest.length)), rest)] : [])];
}

function opens(list: Change[]): number {
  return Math.max(...list.map((c) => shown(c.effects).filter((e) => e.becomes.length > 1).length));
}

function moves(list: Change[]): number {
  return Math.max(...list.map((c) => shown(c.effects).length));
}

// shown leaves out the reasons of another conclusion, which that one stands for, and what
// no longer arises because another changes: what is no device has no class.
function shown(effects: Effect[]): Effect[] {
  const own = effects.filter((e) => !mayBeReason(e.fact));
  const arises = own.filter((e) => e.becomes.some((option) => option !== ""));
  return arises.length > 0 ? arises : own;
}

// group is one question with the answer given and the others; answers that come to the same stand together.
function group(v: View, list: Change[]): HTMLElement {
  const w = v.words;
  const [one] = list;
  if (!one) return h("div");
  const same = new Map<string, Change[]>();
  for (const c of list) {
    const key = JSON.stringify(shown(c.effects));
    same.set(key, [...(same.get(key) ?? []), c]);
  }
  return h("article", { class: "otherwise" },
    h("h3", null, several(v) && h("span", { class: "over" }, moduleName(v, one.module)),
      h("a", { href: ask(v, one.module, one.fact) }, w.maybe(`fact.${one.fact}.name`) ?? w.question(one.fact))),
    h("p", { class: "small" }, w.t("ui.changes.given", { answer: w.answer(one.fact, one.from) })),
    h("ul", null, [...same.values()].map((cs) => h("li", null,
      h("p", null, w.t("ui.changes.if", { answer: w.or(cs.map((c) => quoted(v, c))) })),
      h("ul", { class: "effects" }, shown(cs[0]?.effects ?? []).map((e) => h("li", null, effect(v, e))))))));
}

function quoted(v: View, c: Change): string {
  return v.words.t("ui.quoted", { text: v.words.answer(c.fact, c.to) });
}

// long is from how many letters on what a conclusion was is not said again: it stands above.
const long = 48;

// effect says from what to what a conclusion moves.
function effect(v: View, e: Effect): Child {
  const was = left(v, e.fact, e.was);
  return v.words.paired(h("span", { class: "of" }, v.words.name(e.fact)), [was.length < long && was,
    h("span", { "aria-hidden": "true" }, " → "), h("span", { class: "unseen" }, ` ${v.words.t("ui.to")} `), h("strong", null, left(v, e.fact, e.becomes))]);
}

// left is the values of a conclusion in one phrase; what everything is possible for is open.
export function left(v: View, fact: string, possible: string[]): string {
  const w = v.words;
  const most = (v.widest.get(fact) ?? []).filter((option) => option !== "").length;
  const values = possible.filter((option) => option !== "");
  if (possible.length > 1 && (values.length === most || possible.length > 4)) return w.t("ui.open");
  if (values.length > 1 && values.some((option) => brief(w, fact, option).length > long)) return w.t("ui.open");
  if (possible.some(isDay) && possible.length > 1) return w.or(inOrder(possible).map((option) => (option === "" ? w.t("ui.novalue") : w.value(fact, option))));
  return say(w, { fact, possible, settled: possible.length === 1 } as Conclusion);
}
