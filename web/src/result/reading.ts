// A reading: where the law can be read two ways, which one was taken and why.

import { h } from "../dom";
import type { View } from "../assess/view";

export function reading(v: View, id: string): HTMLElement {
  const w = v.words;
  return h("details", { class: "reading" }, h("summary", null, w.t("ui.reading")),
    h("p", null, w.maybe(id) ?? w.maybe(`reading.${id}`) ?? id));
}
