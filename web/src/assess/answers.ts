// The answers so far, each with a way back to its question.

import { h } from "../dom";
import { answers, ask, moduleName, several, type Answer, type View } from "./view";

export function answered(v: View, open: boolean): HTMLElement | false {
  const list = answers(v.result.state);
  if (list.length === 0) return false;
  const w = v.words;
  return h("details", { class: "answers", open },
    h("summary", null, w.count("ui.answers", list.length)),
    h("dl", { class: "list" }, list.map((a) => row(v, a))));
}

function row(v: View, a: Answer): HTMLElement {
  const w = v.words;
  return h("div", null,
    h("dt", null, several(v) && a.key.startsWith(a.module + ".") && h("span", { class: "over" }, moduleName(v, a.module)), w.question(a.fact)),
    h("dd", { class: a.option === "unknown" ? "unknown" : "" }, w.option(a.fact, a.option)),
    h("dd", { class: "change" },
      h("a", { href: ask(v, a.module, a.fact) }, w.t("ui.change"),
        h("span", { class: "unseen" }, " " + w.question(a.fact)))));
}
