// What may become law, set apart from what is: nothing on the page is computed from
// it. Below it, what this check does not look at.

import { h } from "../dom";
import type { View } from "../assess/view";

export function proposals(v: View): HTMLElement {
  const w = v.words;
  const list = v.result.proposals ?? [];
  const name = (id: string) => w.maybe(`rule.${id}.title`) ?? w.maybe(`duty.${id}.title`) ?? id;
  return h("section", { class: "beyond" },
    list.length > 0 && h("h2", null, w.t("ui.proposals")),
    list.map((p) => h("article", null,
      h("h3", null, w.maybe(`proposal.${p.id}.title`) ?? p.number),
      h("p", null, w.maybe(`proposal.${p.id}.says`) ?? ""),
      p.affects.length > 0 && h("p", null, w.t("ui.proposals.affects", { list: w.and(p.affects.map(name)) })),
      h("p", { class: "small" }, w.t("ui.proposals.source", { number: p.number, tabled: w.date(p.tabled), seen: w.date(p.seen) })))),
    h("h3", null, w.t("ui.uncovered")),
    h("p", { class: "small" }, w.t("ui.uncovered.says")));
}
