// The answer in one look: whether it is a device and under which law, and then the
// conclusions that form a scale, each with where it stands. What they rest on
// follows below.

import { h, type Child } from "../dom";
import { ruler } from "../assess/ruler";
import { value } from "../assess/value";
import { absent, brief, grave, isDetail, moduleName, several, untouched, type View } from "../assess/view";
import type { Conclusion, Module } from "../types";

export function heads(v: View): HTMLElement {
  const w = v.words;
  const all = several(v) ? v.result.product.conclusions : (v.result.modules[0]?.conclusions ?? []);
  const list = all.filter((c) => !isDetail(v, c.fact) && w.scale(c.fact) && !absent(c));
  return h("dl", { class: "heads" }, device(v), list.map((c) => h("div", { class: c.settled && c.possible.some(grave) ? "stop" : "" },
    h("dt", null, w.name(c.fact)),
    h("dd", null, untouched(v, c) ? h("p", { class: "value" }, w.t("ui.open")) : value(w, c), ruler(w, c),
      // Of a product with several functions, the one that its class comes from.
      c.from && c.from.length < v.result.modules.length && !untouched(v, c) && h("p", { class: "small" }, w.t("ui.product.from", { list: w.and(c.from.map((id) => moduleName(v, id))) }))))));
}

// device is the answer to the first question of all. Functions of one product may
// differ in it; then each says its own.
function device(v: View): Child {
  const w = v.words;
  const said = v.result.modules.map((m) => qualified(v, m)).filter((x) => x !== undefined);
  const [first] = said;
  if (first === undefined) return false;
  const same = said.every((x) => x === first);
  const c = v.result.modules[0]?.conclusions.find((x) => x.fact === "mdr.qualification");
  const says = same && c?.settled && w.maybe(`value.${c.fact}.${c.possible[0]}.says`);
  return h("div", { class: "first" },
    h("dt", null, w.name("mdr.qualification")),
    h("dd", null, same ? h("p", { class: "value" }, first)
      : h("ul", { class: "values" }, v.result.modules.map((m) => h("li", null, `${moduleName(v, m)}: ${qualified(v, m) ?? ""}`))),
    says && h("p", { class: "small" }, says)));
}

function qualified(v: View, m: Module): string | undefined {
  const w = v.words;
  const find = (fact: string) => m.conclusions.find((c) => c.fact === fact);
  const c = find("mdr.qualification");
  if (!c) return undefined;
  if (!c.settled) return untouched(v, c) || c.possible.length > 3 ? w.t("ui.open") : w.or(c.possible.map((option) => brief(w, c.fact, option)));
  return [w.value(c.fact, c.possible[0] ?? ""), law(v, find("product.regulation"))].filter(Boolean).join("\u00a0· ");
}

// law is the regulation in short, where there is one.
function law(v: View, c: Conclusion | undefined): string {
  const [option = ""] = c?.possible ?? [];
  return c?.settled && option !== "" && option !== "none" ? brief(v.words, c.fact, option) : "";
}
