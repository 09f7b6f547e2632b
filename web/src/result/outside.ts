// What stands outside the conclusions: what has been proposed and is no law, and
// what this check does not look at.

import { h } from "../dom";
import type { View } from "../assess/view";

export function outside(v: View): HTMLElement {
  const w = v.words;
  const list = v.result.proposals;
  const title = (id: string) => w.maybe(`rule.${id}.title`) ?? w.maybe(`duty.${id}.title`) ?? id;
  return h("section", { class: "outside" },
    list.length > 0 && h("h2", null, w.t("ui.proposals")),
    list.map((p) => h("article", null,
      h("h3", null, w.t(`proposal.${p.id}.title`)),
      h("p", null, w.t(`proposal.${p.id}.says`)),
      h("p", { class: "small" }, w.t("ui.proposals.affects", { list: w.and(p.affects.map(title)) }), " ",
        w.t("ui.proposals.source", { number: p.number, tabled: w.date(p.tabled), seen: w.date(p.seen) })))),
    h("h2", null, w.t("ui.uncovered")),
    h("p", { class: "small" }, w.t("ui.uncovered.says")));
}
