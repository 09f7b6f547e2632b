// The law on another day: what the same answers come to there, beside what they come
// to here. A day whose wording is not held is refused by the core, which names the
// amendment.

import { h, type Child } from "../dom";
import { href, set } from "../state";
import type { Bound, Difference } from "../types";
import { inOrder, isDay, moduleName, several, type View } from "../assess/view";
import { line, summary } from "../assess/problems";
import { left } from "./changes";

export function anotherDay(v: View): HTMLElement {
  const w = v.words;
  const state = v.result.state;
  const input = h("input", { type: "date", value: v.result.on, "aria-label": w.t("ui.day.label") });
  const out = h("div", { role: "status" });
  const go = () => {
    if (!input.value) return;
    const there = set(state, "on", input.value);
    const d = v.difference(state, there);
    out.replaceChildren(...("error" in d ? [summary(w.t("ui.problems"), [line(w, d.error)]) || ""] : [
      compared(v, d),
      h("p", null, h("a", { href: href(there, "result") }, w.t("ui.day.whole", { day: w.date(d.to.on) }))),
    ]));
  };
  input.addEventListener("keydown", (e) => {
    if (e.key === "Enter") go();
  });
  return h("section", { class: "day" },
    h("h2", null, w.t("ui.day")),
    h("p", null, w.t("ui.day.says", { day: w.date(v.result.on) })),
    h("p", { class: "row" }, input, h("button", { type: "button", class: "plain", onclick: go }, w.t("ui.day.compare"))),
    out);
}

type Line = [what: Child, was: string, becomes: string];

function compared(v: View, d: Difference): HTMLElement {
  const w = v.words;
  const conclusions = d.conclusions.map((e): Line => [
    several(v) ? w.pair(moduleName(v, e.module), w.name(e.fact)) : w.name(e.fact), left(v, e.fact, e.was), left(v, e.fact, e.becomes)]);
  // Duties that move alike are one line.
  const alike = new Map<string, Difference["duties"]>();
  for (const x of d.duties) {
    const key = bound(v, x.was) + "\n" + bound(v, x.becomes);
    alike.set(key, [...(alike.get(key) ?? []), x]);
  }
  const named = (id: string, x: { eli: string; ref: string }) => {
    const title = w.maybe(id);
    const place = h("a", { href: x.eli, rel: "noreferrer" }, w.cite(x.ref));
    return title ? w.paired(place, title) : place;
  };
  const duties = [...alike.values()].map((list): Line => {
    const says = list.map((x) => named(`duty.${x.id}.title`, x));
    const [one] = list;
    return [
      list.length < 3 ? says.map((x) => h("div", null, x))
        : h("details", null, h("summary", null, w.count("ui.duties.count", list.length)), h("ul", null, says.map((x) => h("li", null, x)))),
      one ? bound(v, one.was) : "", one ? bound(v, one.becomes) : ""];
  });
  // A rule that is about something else reads otherwise, too; that is not this product's concern.
  const near = new Set(v.result.modules.flatMap((m) => m.trace.filter((t) => t.status === "met" || t.status === "open" || t.status === "not_in_application").map((t) => t.rule)));
  const rules = d.rules.map((x) => ({ near: near.has(x.rule), line: [
    named(`rule.${x.rule}.title`, x), since(v, x.was), since(v, x.becomes)] as Line }));
  const far = rules.filter((r) => !r.near);
  const part = (id: string, lines: Line[]) => lines.length > 0 && [h("h3", null, w.t(id)), table(v, d, w.t(id), lines)];
  return h("div", null,
    conclusions.length === 0 && h("p", null, w.t("ui.day.same")),
    part("ui.day.conclusions", conclusions),
    part("ui.day.duties", duties),
    part("ui.day.rules", rules.filter((r) => r.near).map((r) => r.line)),
    far.length > 0 && h("details", null, h("summary", null, w.count("ui.day.far", far.length)), table(v, d, w.count("ui.day.far", far.length), far.map((r) => r.line))));
}

function table(v: View, d: Difference, label: string, lines: Line[]): HTMLElement {
  const w = v.words;
  const on = [d.from.on, d.to.on].map((day) => w.t("ui.day.on", { day: w.date(day) }));
  return h("div", { class: "scroll stack", tabindex: 0, role: "region", "aria-label": label },
    h("table", { role: "table" },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, h("th", { scope: "col", role: "columnheader" }, w.t("ui.day.what")),
        on.map((text) => h("th", { scope: "col", role: "columnheader" }, text)))),
      h("tbody", { role: "rowgroup" }, lines.map(([what, ...sides]) => h("tr", { role: "row" }, h("th", { scope: "row", role: "rowheader" }, what),
        sides.map((side, i) => h("td", { role: "cell", "data-label": on[i] ?? "" }, side)))))));
}

function since(v: View, day: string): string {
  return day === "" ? v.words.t("ui.day.none") : v.words.t("ui.day.since", { day: v.words.date(day) });
}

function bound(v: View, b: Bound): string {
  const w = v.words;
  if (b.applies === "no") return w.t("ui.day.unbound");
  const days = inOrder(b.from).map((day) => (isDay(day) ? w.date(day) : w.value("aiact.duties_from", day)));
  return w.t(b.applies === "yes" ? "ui.day.bound" : "ui.day.perhaps", { list: w.or(days) });
}
