// The branches: while something is open, each way it can still end, as one row.
// What is the same in every row is said once above the table.

import { h } from "../dom";
import type { Module } from "../types";
import type { View } from "../assess/view";

export function branches(v: View, m: Module): HTMLElement | false {
  const w = v.words;
  const rows = m.branches;
  if (rows.length < 2) return false;
  const facts = Object.keys(rows[0] ?? {});
  const varies = facts.filter((f) => rows.some((row) => row[f] !== rows[0]?.[f]));
  const same = facts.filter((f) => !varies.includes(f) && rows[0]?.[f] !== "");
  const label = w.t("ui.branches");
  return h("div", { class: "branches" },
    h("h3", null, label),
    h("p", null, w.t(m.exact ? "ui.branches.says" : "ui.branches.bounds")),
    same.length > 0 && h("p", { class: "small" }, w.t("ui.branches.same", { list: same.map((f) => `${w.name(f)}: ${w.value(f, rows[0]?.[f] ?? "")}`).join("; ") })),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
      h("table", null,
        h("thead", null, h("tr", null, varies.map((f) => h("th", { scope: "col" }, w.name(f))))),
        h("tbody", null, rows.map((row) => h("tr", null,
          varies.map((f, i) => i === 0 ? h("th", { scope: "row" }, w.value(f, row[f] ?? "")) : h("td", null, w.value(f, row[f] ?? "")))))))));
}
