// What running the products again came to: those that change first, each with what changes, then the others in one line.

import { h, type Child } from "../dom";
import { href } from "../state";
import type { Bound, Difference } from "../types";
import type { Words } from "../words";
import { inOrder, isDay } from "../assess/view";
import { line } from "../assess/problems";
import { of, phrase, type Hands } from "./list";
import { same, type Outcome } from "./run";

export function outcomes(x: Hands, title: string, list: Outcome[], take: (list: Outcome[]) => void): HTMLElement {
  const w = x.words;
  const changed = list.filter((o) => !same(o) && !o.failed && !o.unknown);
  const unknown = list.filter((o) => o.unknown);
  const quiet = list.filter(same);
  const failed = list.filter((o) => o.failed);
  return h("section", { class: "outcomes" },
    h("h2", { tabindex: -1 }, title),
    changed.length > 0 ? h("p", null, w.count("ui.products.again.some", changed.length)) : quiet.length > 0 && h("p", null, w.t("ui.products.again.none")),
    [...changed, ...unknown].map((o) => one(x, o, take)),
    failed.map((o) => h("article", { class: "outcome" }, h("h3", null, o.run.product.name), h("p", { class: "wrong" }, o.failed && line(w, o.failed.error).what))),
    quiet.length > 0 && h("p", { class: "small" }, w.t("ui.products.again.same", { list: w.and(quiet.map((o) => o.run.product.name)) })),
    list.length > failed.length && h("p", { class: "row screen-only" },
      h("button", { type: "button", class: "plain", onclick: () => take(list.filter((o) => !o.failed)) }, w.t("ui.products.again.take"))),
    list.length > failed.length && h("p", { class: "small screen-only" }, w.t("ui.products.again.take.says")));
}

function one(x: Hands, o: Outcome, take: (list: Outcome[]) => void): HTMLElement {
  const w = x.words;
  const { product, result } = o.run;
  const several = !("error" in result) && result.modules.length > 1;
  const module = (id: string) => (!("error" in result) && result.modules.find((m) => m.id === id)?.name) || w.t("ui.module.unnamed", { n: id.slice(1) });
  return h("article", { class: "outcome", "data-outcome": product.id },
    h("h3", null, product.name),
    o.unknown && h("p", null, w.t("ui.products.again.unknown")),
    (o.conclusions?.length ?? 0) > 0 && h("ul", null, o.conclusions?.map((e) => h("li", null,
      w.paired(several ? w.pair(module(e.module), w.name(e.fact)) : w.name(e.fact), moved(w, phrase(w, { fact: e.fact, possible: e.was }), phrase(w, { fact: e.fact, possible: e.becomes })))))),
    (o.rules?.length ?? 0) > 0 && h("details", null, h("summary", null, w.count("ui.products.again.rules", o.rules?.length ?? 0)),
      h("ul", null, o.rules?.map((r) => h("li", null, w.paired(h("a", { href: r.eli, rel: "noreferrer" }, w.cite(r.ref)), w.maybe(`rule.${r.rule}.title`) ?? r.rule))))),
    (o.duties?.length ?? 0) > 0 && h("details", { open: (o.duties?.length ?? 0) < 4 }, h("summary", null, w.count("ui.products.again.duties", o.duties?.length ?? 0)),
      alike(w, o.duties ?? []).map((list) => h("div", { class: "alike" },
        h("p", null, moved(w, bound(w, list[0]!.was), bound(w, list[0]!.becomes))),
        h("ul", null, list.map((d) => h("li", null, w.maybe(`duty.${d.id}.title`) ?? d.id)))))),
    h("p", { class: "tools-of screen-only" },
      o.state && h("a", { href: x.pages.home + href(o.state, "result") }, w.t("ui.products.again.open"), of(o.run)),
      h("button", { type: "button", class: "text", onclick: () => take([o]) }, w.t("ui.products.again.one"), of(o.run))));
}

function moved(w: Words, was: string, becomes: string): Child {
  return [was, h("span", { "aria-hidden": "true" }, " → "), h("span", { class: "unseen" }, ` ${w.t("ui.to")} `), h("strong", null, becomes)];
}

// alike puts duties that move from and to the same together; none of the lists is empty.
function alike(w: Words, duties: Difference["duties"]): Difference["duties"][] {
  const by = new Map<string, Difference["duties"]>();
  for (const d of duties) {
    const key = bound(w, d.was) + "\n" + bound(w, d.becomes);
    by.set(key, [...(by.get(key) ?? []), d]);
  }
  return [...by.values()];
}

function bound(w: Words, b: Bound): string {
  if (b.applies === "no") return w.t("ui.day.unbound");
  const days = inOrder(b.from).map((day) => (isDay(day) ? w.date(day) : w.value("aiact.duties_from", day)));
  return w.t(b.applies === "yes" ? "ui.day.bound" : "ui.day.perhaps", { list: w.or(days) });
}
