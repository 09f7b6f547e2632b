// Conclusions that are the reasons of another: they stand as lines under it, so that
// a reader sees one status and why, and not four of equal size.

import { h } from "../dom";
import type { Conclusion, Traced } from "../types";
import { grave, type View } from "../assess/view";

const reasons: Record<string, string[]> = {
  "mdr.route": ["product.third_party"],
  "ivdr.route": ["product.third_party"],
  "aiact.status": ["aiact.high_risk_product", "aiact.safety_component", "aiact.high_risk_use"],
};

// isReason reports whether a conclusion stands under another one that is shown.
export function isReason(fact: string, shown: Conclusion[]): boolean {
  return shown.some((c) => reasons[c.fact]?.includes(fact));
}

// mayBeReason reports it without looking at what is shown.
export function mayBeReason(fact: string): boolean {
  return Object.values(reasons).some((list) => list.includes(fact));
}

export function because(v: View, c: Conclusion, all: Conclusion[], trace: Traced[]): HTMLElement | false {
  const w = v.words;
  // What is forbidden is so whichever way it would have been high-risk.
  if (c.settled && c.possible.some(grave)) return false;
  const list = (reasons[c.fact] ?? []).flatMap((fact) => all.filter((x) => x.fact === fact && x.possible.some((option) => option !== "")));
  if (list.length === 0) return false;
  return h("ul", { class: "because" }, list.map((x) => {
    const by = new Map(trace.filter((t) => x.by?.includes(t.rule)).map((t) => [w.cite(t.ref), t.eli]));
    const said = x.settled ? w.t(x.possible[0] === "yes" ? "ui.yes" : "ui.no") : w.t("ui.open");
    return h("li", null, w.paired([w.t(`ui.because.${x.fact}`),
      [...by].slice(0, 2).map(([ref, eli], i) => [i === 0 ? " (" : ", ", h("a", { href: eli, rel: "noreferrer" }, ref)]), by.size > 0 && ")"],
    h("strong", null, said.toLocaleLowerCase(w.lang))));
  }));
}
