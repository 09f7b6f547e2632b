// Roles and details: who carries which duty, by which procedure, from which day a
// mark is owed. No other conclusion rests on them, so they stand after the rest, and
// what only they need is asked only of who wants to know.

import { h } from "../dom";
import { href } from "../state";
import type { Conclusion, Module } from "../types";
import { absent, followUp, moduleName, several, untouched, type View } from "../assess/view";

type Draw = (c: Conclusion, m: Module) => HTMLElement;

export function details(v: View, draw: Draw): HTMLElement | false {
  const w = v.words;
  const of = (m: Module) => m.conclusions.filter((c) => c.detail && !absent(c));
  // What has not been asked yet is named and no more; what was answered with "I don't know" shows what is left.
  const asked = new Set(v.result.questions.map((q) => q.fact));
  const open = (c: Conclusion) => !c.settled && (untouched(v, c) || (c.deciding ?? []).some((fact) => asked.has(fact)));
  const later = v.result.questions.filter((q) => followUp(v, q)).length;
  const parts = v.result.modules.filter((m) => of(m).length > 0);
  if (parts.length === 0 && later === 0) return false;
  return h("section", { class: "conclusions details" },
    h("h2", null, w.t("ui.details")),
    later > 0 && h("p", { class: "go" }, w.count("ui.details.more", later), " ", h("a", { href: href(v.result.state, "more") }, w.t("ui.details.goon"))),
    parts.map((m) => {
      const list = of(m);
      const rest = list.filter(open);
      return [
        several(v) && h("p", { class: "over" }, moduleName(v, m)),
        list.filter((c) => !open(c)).map((c) => draw(c, m)),
        rest.length > 0 && h("p", { class: "small" }, w.t("ui.known.open", { list: w.and(rest.map((c) => w.name(c.fact))) })),
      ];
    }));
}
