// The answers so far, each with a way back to its question.

import { h } from "../dom";
import { answersOf, ask, moduleName, several, type Answer, type View } from "./view";

export function answered(v: View, open: boolean): HTMLElement[] {
  const w = v.words;
  return v.result.modules.flatMap((m) => {
    const list = answersOf(v.result.state, m.id);
    if (list.length === 0) return [];
    const count = w.count("ui.answers", list.length);
    return [h("details", { class: "answers", open },
      h("summary", null, several(v) ? w.pair(moduleName(v, m), count) : count),
      h("dl", { class: "list" }, list.map((a) => row(v, a))))];
  });
}

function row(v: View, a: Answer): HTMLElement {
  const w = v.words;
  return h("div", null,
    h("dt", null, w.question(a.fact)),
    h("dd", { class: a.option === "unknown" ? "unknown" : "" }, w.option(a.fact, a.option)),
    h("dd", { class: "change" },
      h("a", { href: ask(v, a.module, a.fact) }, w.t("ui.change"),
        h("span", { class: "unseen" }, " " + w.question(a.fact)))));
}
