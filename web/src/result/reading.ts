// Readings: where the law can be read two ways, which one was taken and why.

import { h } from "../dom";
import type { View } from "../assess/view";

export function readings(v: View, ids: string[]): HTMLElement | false {
  const w = v.words;
  if (ids.length === 0) return false;
  return h("details", { class: "reading" },
    h("summary", null, w.count("ui.readings", ids.length)),
    ids.map((id) => [
      h("h4", null, w.maybe(`${id}.title`) ?? id),
      h("p", null, w.maybe(`${id}.says`) ?? ""),
    ]));
}
