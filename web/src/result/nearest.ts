// The official example nearest to the answers, beside the conclusion that it speaks
// of. It says what the source says of its example and where the answers differ; that
// the two are alike, it never says.

import { h } from "../dom";
import type { Near } from "../types";
import { painted, type View } from "../assess/view";
import { left } from "./changes";

// nearest fills the examples into the conclusions of a drawn result. Where they cannot be had the
// page stays as it is: no conclusion rests on them.
export function nearest(v: View, page: Element): void {
  painted(() => void v.nearest(v.result.state).then((found) => {
    if ("error" in found) return;
    for (const near of found.nearest) {
      const box = page.querySelector(`[data-part="${CSS.escape(near.module)}"] [data-conclusion="${CSS.escape(near.conclusion)}"] .example`);
      if (box && v.words.has(is(near))) box.replaceChildren(example(v, near));
    }
  }, () => {}));
}

// is is the id of the words that describe an example.
function is(near: Near): string {
  return `example.${near.example.toLowerCase()}.is`;
}

function example(v: View, near: Near): HTMLElement {
  const w = v.words;
  return h("details", null,
    h("summary", null, w.t("ui.example")),
    h("p", null, w.t(is(near))),
    h("dl", null,
      h("dt", null, w.t("ui.example.source")), h("dd", null, near.source),
      h("dt", null, w.t("ui.example.states")), h("dd", null, Object.entries(near.states).map(([fact, value]) => h("p", null, w.pair(w.name(fact), left(v, fact, value.split("|")))))),
      h("dt", null, w.t("ui.example.differs")), h("dd", null, near.differs.length === 0 ? w.t("ui.example.same")
        : h("ul", null, near.differs.map((d) => h("li", null, w.pair(w.name(d.fact),
          w.t("ui.example.differs.one", { yours: d.yours === "" ? w.t("ui.notasked") : w.answer(d.fact, d.yours), example: w.answer(d.fact, d.example) }))))))),
    h("p", { class: "small" }, w.t("ui.example.note")));
}
