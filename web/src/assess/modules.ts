// A product with several software functions: name them, then answer for one after
// the other. The names are the visitor's own and live in the state like answers.

import { h } from "../dom";
import { encode, get, href, join, pairs, set, type Pair } from "../state";
import { answers, answersOf, moduleName, type View } from "./view";

const most = 9; // more than a person can tell apart, and a bound on the state's length

export function modules(v: View, done: (state: string) => void): HTMLElement {
  const w = v.words;
  const names = v.result.modules.map((m) => m.name || moduleName(v, m));
  if (names.length < 2) names.push("");
  const list = h("ol", { class: "modules" });
  const same = h("input", { type: "checkbox" });
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
    h("label", { class: "option" }, same, h("span", null, w.t("ui.modules.same"))),
    h("p", { class: "go" }, h("button", { type: "button", class: "primary", onclick: () => done(named(v, list, same.checked)) }, w.t("ui.continue"))));
}

// named writes the names into the state; empty fields at the end are dropped. An
// empty field between others keeps its place, so that no module changes its number.
// Answers of a dropped module go with it; a new one starts without answers, or with
// what was said of the product, so that what decides its class is asked in any case.
function named(v: View, list: HTMLElement, same: boolean): string {
  const names = [...list.querySelectorAll("input")].map((input) => input.value.trim());
  while (names.length > 0 && names[names.length - 1] === "") names.pop();
  const filled = names.map((name, i) => name || v.words.t("ui.module.unnamed", { n: i + 1 }));
  const before = v.result.modules;
  const after = Math.max(1, filled.length);
  const state = filled.length > before.length ? apart(v, same ? ofFunction : () => true) : v.result.state;
  const kept = pairs(state).filter(([key]) => Number(/^m(\d+)\./.exec(key)?.[1] ?? 1) <= after);
  return set(join(kept), "modules", filled.length < 2 ? undefined : filled.map(encode).join(","));
}

// ofFunction reports whether a fact tells functions of one product apart.
function ofFunction(fact: string): boolean {
  return !fact.startsWith("product.");
}

// apart gives each answer that holds for all modules, and that `which` names, to
// every present one, so that a new module does not take it over. (The core gives answers that are the whole
// product's back to it.)
function apart(v: View, which: (fact: string) => boolean): string {
  const shared = new Set(answers(v.result.state).filter((a) => a.key === a.fact && which(a.fact)).map((a) => a.fact));
  const rest = pairs(v.result.state).filter(([key]) => !shared.has(key));
  const given = v.result.modules.flatMap((m) =>
    answersOf(v.result.state, m.id).filter((a) => shared.has(a.fact) && a.key === a.fact).map((a): Pair => [`${m.id}.${a.fact}`, a.option]));
  return join([...rest, ...given]);
}

// offer is the link to this screen, beside a result or the answers.
export function offerModules(v: View): HTMLElement {
  const label = get(v.result.state, "modules") ? "ui.modules.change" : "ui.modules.offer";
  return h("p", { class: "small" }, h("a", { href: href(v.result.state, "modules") }, v.words.t(label)));
}
