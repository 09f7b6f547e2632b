// The branches: while something is open, each way it can still end. What is the same
// in every row is said once above the table; rows that differ only in the last
// column are one row with several values there, which loses nothing. The roles are
// written out because a phone shows the rows as blocks, which would take them away.

import { h } from "../dom";
import type { Module } from "../types";
import { inOrder, isDay, ungoverned, type View } from "../assess/view";
import { mayBeReason } from "./because";

export function branches(v: View, m: Module): HTMLElement | false {
  const w = v.words;
  const rows = m.branches;
  if (rows.length < 2) return false;
  // The status says what its reasons lead to; what a product is that neither regulation governs, leads nowhere.
  const facts = Object.keys(rows[0] ?? {}).filter((f) => !mayBeReason(f) && !(f === "mdr.qualification" && ungoverned(m)));
  const varies = facts.filter((f) => rows.some((row) => row[f] !== rows[0]?.[f]));
  const same = facts.filter((f) => !varies.includes(f) && rows[0]?.[f] !== "");
  const label = w.t("ui.branches");
  const last = varies[varies.length - 1] ?? "";
  const merged = new Map<string, { row: Record<string, string>; last: string[] }>();
  for (const row of rows) {
    const key = varies.slice(0, -1).map((f) => row[f]).join("|");
    const into = merged.get(key) ?? { row, last: [] };
    merged.set(key, into);
    if (!into.last.includes(row[last] ?? "")) into.last.push(row[last] ?? "");
  }
  if (merged.size < 2) return false;
  const cell = (f: string, row: Record<string, string>, several: string[]) =>
    f === last ? (several.some(isDay) ? inOrder(several) : several).map((option, i) => [i > 0 && h("br"), w.value(f, option)]) : w.value(f, row[f] ?? "");
  return h("div", { class: "branches" },
    h("h3", null, label),
    h("p", null, w.t(m.exact ? "ui.branches.says" : "ui.branches.bounds")),
    same.length > 0 && h("p", { class: "small wide" }, w.t("ui.branches.same", { list: same.map((f) => w.pair(w.name(f), w.value(f, rows[0]?.[f] ?? ""))).join("; ") })),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
      h("table", { role: "table" },
        h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, varies.map((f) => h("th", { scope: "col", role: "columnheader" }, w.name(f))))),
        h("tbody", { role: "rowgroup" }, [...merged.values()].map(({ row, last: several }) => h("tr", { role: "row" },
          varies.map((f, i) => i === 0
            ? h("th", { scope: "row", role: "rowheader" }, cell(f, row, several))
            : h("td", { role: "cell", "data-label": w.name(f) }, cell(f, row, several)))))))));
}
