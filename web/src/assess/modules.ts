// A product with several software functions: name them, then answer for one after
// the other. The names are the visitor's own and live in the state like answers.

import { h } from "../dom";
import { encode, get, href, set } from "../state";
import type { View } from "./view";
import { moduleName } from "./view";

const most = 9; // more than a person can tell apart, and a bound on the state's length

export function modules(v: View, done: (state: string) => void): HTMLElement {
  const w = v.words;
  const names = v.result.modules.map((m) => m.name || moduleName(v, m));
  if (names.length < 2) names.push("");
  const list = h("ol", { class: "modules" });
  const field = (name: string) => {
    const n = list.children.length + 1;
    list.append(h("li", null, h("label", null, h("span", null, w.t("ui.module.name", { n })),
      h("input", { type: "text", value: name, maxlength: 60, autocomplete: "off" }))));
    add.hidden = n >= most;
  };
  const add = h("button", { type: "button", class: "plain", onclick: () => {
    field("");
    list.lastElementChild?.querySelector("input")?.focus();
  } }, w.t("ui.module.add"));
  names.forEach(field);
  return h("div", { class: "question" },
    h("a", { class: "back", href: href(v.result.state) }, w.t("ui.back")),
    h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.modules.title")),
    h("p", { class: "means" }, w.t("ui.modules.means")),
    list, h("p", null, add),
    h("p", { class: "go" }, h("button", { type: "button", class: "primary", onclick: () => done(named(v, list)) }, w.t("ui.continue"))),
    h("p", { class: "small" }, w.t("ui.modules.inherit")));
}

// named writes the names into the state; empty fields at the end are dropped. An
// empty field between others keeps its place, so that no module changes its number.
function named(v: View, list: HTMLElement): string {
  const names = [...list.querySelectorAll("input")].map((input) => input.value.trim());
  while (names.length > 0 && names[names.length - 1] === "") names.pop();
  const filled = names.map((name, i) => name || v.words.t("ui.module.unnamed", { n: i + 1 }));
  const value = filled.length < 2 ? undefined : filled.map((name) => encode(name.replaceAll(",", " "))).join(",");
  return set(v.result.state, "modules", value);
}

// offer is the link to this screen, beside a result or the answers.
export function offerModules(v: View): HTMLElement {
  const label = get(v.result.state, "modules") ? "ui.modules.change" : "ui.modules.offer";
  return h("p", { class: "small" }, h("a", { href: href(v.result.state, "modules") }, v.words.t(label)));
}
