// "What is already certain": every conclusion but the details, after every answer, as a value
// or as the range that is left with the question that decides it.

import { h } from "../dom";
import type { Conclusion } from "../types";
import { mayBeReason } from "../result/because";
import { ruler } from "./ruler";
import { value } from "./value";
import { absent, ask, feared, moduleName, several, ungoverned, untouched, whereAsked, wordy, type View } from "./view";

export function known(v: View, module: string): HTMLElement {
  const w = v.words;
  const m = v.result.modules.find((x) => x.id === module) ?? v.result.modules[0];
  // The reasons of the AI Act status are for the result; beside a question they only crowd.
  const all = (m?.conclusions ?? []).filter((c) => !c.detail && !(c.fact === "mdr.qualification" && ungoverned(m)) && (c.fact === "product.third_party" || !mayBeReason(c.fact)));
  const touched = all.filter((c) => !untouched(v, c) && !absent(c) && !wordy(w, c));
  const certain = touched.filter((c) => !feared(v, c));
  const possible = touched.filter((c) => feared(v, c));
  const open = all.filter((c) => untouched(v, c) || wordy(w, c));
  return h("section", { class: "known", "aria-labelledby": "known-h" },
    h("h2", { id: "known-h" }, w.t("ui.known")),
    several(v) && m && h("p", { class: "over" }, moduleName(v, m)),
    certain.length === 0 && h("p", { class: "small" }, w.t("ui.known.nothing")),
    list(v, certain, module),
    possible.length > 0 && [h("h3", null, w.t("ui.known.possible")), list(v, possible, module)],
    open.length > 0 && h("p", { class: "small" }, w.t("ui.known.open", { list: w.and(open.map((c) => w.name(c.fact))) })));
}

function list(v: View, conclusions: Conclusion[], module: string): HTMLElement | false {
  return conclusions.length > 0 && h("dl", null, conclusions.map((c, i) => entry(v, c, module, conclusions[i - 1])));
}

// entry leaves the deciding question out where the one before named the same: the
// route hangs on the class, and nothing is said twice.
function entry(v: View, c: Conclusion, module: string, before: Conclusion | undefined): HTMLElement[] {
  const w = v.words;
  const same = before !== undefined && !before.settled && before.deciding?.[0] === c.deciding?.[0];
  return [
    h("dt", null, w.name(c.fact)),
    h("dd", null,
      value(v, c),
      ruler(w, c),
      !same && deciding(v, c, module, 1)),
  ];
}

// deciding names the questions that settle a conclusion, each a link to it.
export function deciding(v: View, c: Conclusion, module: string, most = 3): HTMLElement | false {
  const facts = c.settled ? [] : (c.deciding ?? []);
  if (facts.length === 0) return false;
  const w = v.words;
  const links = facts.slice(0, most).map((f) =>
    h("li", null, h("a", { href: ask(v, whereAsked(v, f, module), f) }, w.maybe(`fact.${f}.name`) ?? w.question(f))));
  const more = facts.length - links.length;
  return h("div", { class: "deciding" },
    h("p", null, w.t("ui.deciding")),
    h("ul", null, links, more > 0 && h("li", null, w.count("ui.deciding.more", more))));
}
