// Statements in circulation, answered where a visitor meets them. The page
// /statements/ has them all; a result has those that concern its conclusions.

import { h } from "../dom";
import type { View } from "../assess/view";

// concern is, for each value of a conclusion, the statements that meet a person there.
const concern: Record<string, string[]> = {
  "aiact.status=high_risk": ["annex_iii", "database", "two_files", "iso42001"],
  "aiact.duties_from=2028-08-02": ["dates"],
  "aiact.duties_from=2027-12-02": ["dates"],
  "aiact.status=not_high_risk": ["nearly_all", "raises_class"],
  "mdr.class=I": ["least_iia"],
  "product.regulation=mdr": ["least_iia"],
  "product.registered_by=2026-05-28": ["eudamed"],
  "product.registered_by=2026-11-27": ["eudamed"],
  "product.third_party=yes": ["certificate", "pmcf"],
};

export function statements(v: View, page: string): HTMLElement | false {
  const w = v.words;
  const values = v.result.modules.flatMap((m) => m.conclusions.filter((c) => c.settled).map((c) => `${c.fact}=${c.possible[0] ?? ""}`));
  const ids = Object.keys(concern).filter((key) => values.includes(key)).flatMap((key) => concern[key] ?? []);
  const list = [...new Set(ids)];
  if (list.length === 0) return false;
  return h("section", { class: "statements" },
    h("h2", null, w.t("ui.statements.here")),
    list.map((id) => h("details", null,
      h("summary", null, w.t(`ui.statement.${id}.head`)),
      h("p", null, w.t(`ui.statement.${id}`)))),
    h("p", { class: "small" }, h("a", { href: page }, w.t("ui.statements.all"))));
}
