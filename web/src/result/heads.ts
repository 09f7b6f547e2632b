// The answer in one look: whether it is a device and under which law, then the
// conclusions that form a scale, each with where it stands, and how conformity is
// shown and with whom. What they rest on follows below.

import { h, type Child } from "../dom";
import { ruler } from "../assess/ruler";
import { value } from "../assess/value";
import { absent, brief, grave, isDetail, moduleName, several, ungoverned, untouched, type View } from "../assess/view";
import type { Conclusion, Module } from "../types";

// routes are told once they are settled: those that are left would fill the page.
const routes = ["mdr.route", "ivdr.route"];

// headline is the conclusions that stand above everything else, in their order.
export function headline(v: View): Conclusion[] {
  const all = several(v) ? v.result.product.conclusions : (v.result.modules[0]?.conclusions ?? []);
  const arises = all.some((c) => routes.includes(c.fact) && !absent(c));
  const list = all.filter((c) => !isDetail(v, c.fact) && !absent(c) && (c.fact === "product.third_party" ? arises : routes.includes(c.fact) || v.words.scale(c.fact)));
  // Whether a notified body takes part stands with the class that asks for it, and before the long name of the route.
  const place = (c: Conclusion) => (c.fact.endsWith(".class") ? 0 : c.fact === "product.third_party" ? 1 : routes.includes(c.fact) ? 2 : 3);
  return list.sort((a, b) => place(a) - place(b));
}

export function heads(v: View): HTMLElement {
  const w = v.words;
  const list = headline(v);
  return h("dl", { class: "heads" }, device(v), list.map((c) => h("div", { class: routes.includes(c.fact) ? "wider" : c.settled && c.possible.some(grave) ? "stop" : "" },
    h("dt", null, w.name(c.fact)),
    h("dd", null, untouched(v, c) || (routes.includes(c.fact) && !c.settled) ? h("p", { class: "value" }, w.t("ui.open")) : value(v, c), ruler(w, c),
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
  const [m] = v.result.modules;
  const c = m?.conclusions.find((x) => x.fact === "mdr.qualification");
  const outside = ungoverned(m);
  const says = same && (outside ? w.t("ui.heads.ungoverned") : c?.settled && w.maybe(`value.${c.fact}.${c.possible[0]}.says`));
  return h("div", { class: "first" },
    h("dt", null, w.name(same && outside ? "product.regulation" : "mdr.qualification")),
    h("dd", null, same ? h("p", { class: "value" }, first)
      : h("ul", { class: "values" }, v.result.modules.map((m) => h("li", null, w.pair(moduleName(v, m), qualified(v, m) ?? "")))),
    says && h("p", { class: "small" }, says)));
}

function qualified(v: View, m: Module): string | undefined {
  const w = v.words;
  const find = (fact: string) => m.conclusions.find((c) => c.fact === fact);
  const c = find("mdr.qualification");
  if (!c) return undefined;
  if (ungoverned(m)) return w.value("product.regulation", "none");
  if (!c.settled) return untouched(v, c) || c.possible.length > 3 ? w.t("ui.open") : w.or(c.possible.map((option) => brief(w, c.fact, option)));
  return [w.value(c.fact, c.possible[0] ?? ""), law(v, find("product.regulation"))].filter(Boolean).join("\u00a0· ");
}

// law is the regulation in short, where there is one.
function law(v: View, c: Conclusion | undefined): string {
  const [option = ""] = c?.possible ?? [];
  return c?.settled && option !== "" && option !== "none" ? brief(v.words, c.fact, option) : "";
}
